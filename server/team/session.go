package team

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"gist/server/store"
	"gist/wasm/rules"
)

// SessionFor is how long a sign-in lasts.
const SessionFor = 30 * 24 * time.Hour

// nobodysHash is checked when nobody has the email, so that a refusal takes as
// long as one for a wrong password.
const nobodysHash = "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"

// SignIn checks an email and a password and begins a session. appID says which
// workspace is meant where the same sign-in exists in several, and may be
// empty otherwise. The token is shown once and stored hashed. The error is
// sign_in_failed, or workspace_ambiguous, which lists the app ids.
func (s *Service) SignIn(ctx context.Context, email, password, appID string) (token string, t Teammate, err error) {
	type candidate struct {
		Teammate
		hash, appID string
	}
	var candidates []candidate
	err = s.db.View(ctx, func(tx *store.Tx) error {
		// Index: teammates (email_key).
		rows, err := tx.Query(`
			select t.id, t.workspace_id, t.email, t.name, t.created_at, t.password_hash, w.app_id
			from teammates t join workspaces w on w.id = t.workspace_id
			where t.email_key = $1 and ($2 = '' or w.app_id = $2)
			order by t.id limit 20`, rules.EmailKey(strings.TrimSpace(email)), appID)
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			var c candidate
			var created int64
			if err := rows.Scan(&c.ID, &c.WorkspaceID, &c.Email, &c.Name, &created, &c.hash, &c.appID); err != nil {
				return err
			}
			c.CreatedAt = fromMicros(created)
			candidates = append(candidates, c)
		}
		return rows.Err()
	})
	if err != nil {
		return "", Teammate{}, fmt.Errorf("signing in: %w", err)
	}
	if len(password) > maxPassword {
		password = ""
	}
	if len(candidates) == 0 {
		if _, err := s.checkPassword(nobodysHash, password); err != nil {
			return "", Teammate{}, err
		}
	}
	var right []candidate
	for _, c := range candidates {
		ok, err := s.checkPassword(c.hash, password)
		if err != nil {
			return "", Teammate{}, fmt.Errorf("signing in: %w", err)
		}
		if ok {
			right = append(right, c)
		}
	}
	switch len(right) {
	case 0:
		return "", Teammate{}, rules.NewError("sign_in_failed", "The email or the password is wrong.")
	case 1:
	default:
		var ids []string
		for _, c := range right {
			ids = append(ids, c.appID)
		}
		return "", Teammate{}, fieldError("workspace_ambiguous", "app_id", "This sign-in exists in several workspaces; send the app id of one: "+strings.Join(ids, ", ")+".")
	}
	t = right[0].Teammate
	token = newToken("gs_")
	err = s.db.Update(ctx, store.Part(t.WorkspaceID), func(tx *store.Tx) error {
		now := s.micros()
		if _, err := tx.Exec(`delete from sessions where workspace_id = $1 and teammate_id = $2 and expires_at < $3`, t.WorkspaceID, t.ID, now); err != nil {
			return err
		}
		_, err := tx.Exec(`insert into sessions (token_hash, workspace_id, teammate_id, created_at, expires_at) values ($1, $2, $3, $4, $5)`,
			hash(token), t.WorkspaceID, t.ID, now, now+SessionFor.Microseconds())
		return err
	})
	if err != nil {
		return "", Teammate{}, fmt.Errorf("beginning a session: %w", err)
	}
	return token, t, nil
}

// BySession gives who a session's token belongs to. The error is
// session_ended, also for a token that never was one.
func (s *Service) BySession(ctx context.Context, token string) (Workspace, Teammate, error) {
	var ws WorkspaceID
	var id TeammateID
	err := s.db.View(ctx, func(tx *store.Tx) error {
		return tx.QueryRow(`select workspace_id, teammate_id from sessions where token_hash = $1 and expires_at > $2`, hash(token), s.micros()).Scan(&ws, &id)
	})
	if errors.Is(err, store.ErrNoRows) {
		return Workspace{}, Teammate{}, rules.NewError("session_ended", "Your session has ended; sign in again.")
	}
	if err != nil {
		return Workspace{}, Teammate{}, fmt.Errorf("reading a session: %w", err)
	}
	w, err := s.workspace(ctx, `where id = $1`, ws)
	if err != nil {
		return Workspace{}, Teammate{}, fmt.Errorf("reading a session's workspace: %w", err)
	}
	t, err := s.Teammate(ctx, ws, id)
	return w, t, err
}

// SignOut ends a session. A token that is none ends nothing.
func (s *Service) SignOut(ctx context.Context, token string) error {
	err := s.db.Update(ctx, store.NoPart, func(tx *store.Tx) error {
		_, err := tx.Exec(`delete from sessions where token_hash = $1`, hash(token))
		return err
	})
	if err != nil {
		return fmt.Errorf("ending a session: %w", err)
	}
	return nil
}
