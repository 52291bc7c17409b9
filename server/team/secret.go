package team

import (
	"context"
	"fmt"

	"gist/server/audit"
	"gist/server/store"
	"gist/wasm/rules"
)

func (s *Service) addSecret(tx *store.Tx, ws WorkspaceID, secret string) error {
	tx.Unshare(standingKey(ws))
	_, err := tx.Exec(`insert into verification_secrets (workspace_id, secret, created_at) values ($1, $2, $3)`, ws, secret, s.micros())
	return err
}

// secret is one of a workspace's verification secrets.
type secret struct {
	id   int64
	text string
}

// liveSecrets returns the workspace's secrets that are not retired, the newest
// first. Index: verification_secrets (workspace_id, id).
func liveSecrets(tx *store.Tx, ws WorkspaceID) ([]secret, error) {
	return readSecrets(tx.Query(`select id, secret from verification_secrets where workspace_id = $1 and retired_at is null order by id desc`, ws))
}

func readSecrets(rows store.Rows, err error) ([]secret, error) {
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var secrets []secret
	for rows.Next() {
		var one secret
		if err := rows.Scan(&one.id, &one.text); err != nil {
			return nil, err
		}
		secrets = append(secrets, one)
	}
	return secrets, rows.Err()
}

func (s *Service) secrets(ctx context.Context, ws WorkspaceID) (secrets []secret, err error) {
	err = s.db.View(ctx, func(tx *store.Tx) error {
		secrets, err = liveSecrets(tx, ws)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("reading the verification secrets: %w", err)
	}
	return secrets, nil
}

// Secret returns the newest secret, which a site should sign with. The error is
// secret_unknown.
func (s *Service) Secret(ctx context.Context, ws WorkspaceID) (string, error) {
	secrets, err := s.secrets(ctx, ws)
	if err != nil {
		return "", err
	}
	if len(secrets) == 0 {
		return "", rules.NewError("secret_unknown", "The workspace has no verification secret; make one with: gist secret rotate.")
	}
	return secrets[0].text, nil
}

// RotateSecret adds a secret and returns it. The previous one stays valid until
// RetireSecret. The error is secret_unretired if two are live already.
func (s *Service) RotateSecret(ctx context.Context, ws WorkspaceID) (string, error) {
	secret := newToken("")
	err := s.db.Update(ctx, store.Part(ws), func(tx *store.Tx) error {
		secrets, err := liveSecrets(tx, ws)
		if err != nil {
			return err
		}
		if len(secrets) >= 2 {
			return rules.NewError("secret_unretired", "Two secrets are live already; retire the old one first: gist secret retire.")
		}
		if err := s.addSecret(tx, ws, secret); err != nil {
			return err
		}
		return s.note(tx, ws, audit.SecretRotated, "by_command")
	})
	if err != nil {
		return "", fmt.Errorf("rotating the verification secret: %w", err)
	}
	return secret, nil
}

// RetireSecret retires every secret but the newest, and so ends the proofs that
// browsers have by them. Emails proven by them stay proven, unless leaked is
// set: anyone with a leaked secret could have proven any email. The error is
// nothing_to_retire if there is no older secret.
func (s *Service) RetireSecret(ctx context.Context, ws WorkspaceID, leaked bool) error {
	err := s.db.Update(ctx, store.Part(ws), func(tx *store.Tx) error {
		now := s.micros()
		var leakedAt any
		reason := "by_command"
		if leaked {
			leakedAt, reason = now, "leaked"
		}
		tx.Unshare(standingKey(ws))
		rows, err := tx.Exec(`
			update verification_secrets set retired_at = $2, leaked_at = $3
			where workspace_id = $1 and retired_at is null
				and id < (select max(id) from verification_secrets where workspace_id = $1)`, ws, now, leakedAt)
		switch {
		case err != nil:
			return err
		case rows == 0:
			return rules.NewError("nothing_to_retire", "Only one secret is live; rotate first: gist secret rotate.")
		}
		if err := s.noteChange(tx, ws); err != nil {
			return err
		}
		return s.note(tx, ws, audit.SecretRetired, reason)
	})
	if err != nil {
		return fmt.Errorf("retiring a verification secret: %w", err)
	}
	return nil
}

// note adds an entry to the audit log about a command.
func (s *Service) note(tx *store.Tx, ws WorkspaceID, action audit.Action, reason string) error {
	_, err := audit.Add(tx, audit.Entry{Workspace: int64(ws), At: s.now(), Action: action, Reason: reason, By: audit.By{Type: audit.ByCommand}})
	return err
}

// LeakedSecrets returns the ids of the secrets that were retired as leaked.
// Emails that they proved are not proven. Index: verification_secrets
// (workspace_id, id).
func LeakedSecrets(tx *store.Tx, ws WorkspaceID) ([]int64, error) {
	return store.Column[int64](tx.Query(`select id from verification_secrets where workspace_id = $1 and leaked_at is not null order by id`, ws))
}
