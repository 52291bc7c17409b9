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

// SignInFor is how long a sign-in lasts.
const SignInFor = 30 * 24 * time.Hour

// nobodysHash is checked if no teammate has the email, so that this takes as
// long as a wrong password.
const nobodysHash = "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"

// SignIn checks an email and a password and creates a sign-in. appID chooses
// the workspace if several have this email and password; it may be empty
// otherwise. The token is returned once and stored as a hash. The error is
// sign_in_failed, or workspace_ambiguous with a list of the app ids.
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
			where t.email_key = $1 and ($2 = '' or w.app_id = $2) and t.removed_at is null and t.demo <= $3
			order by t.id limit 20`, rules.EmailKey(strings.TrimSpace(email)), appID, s.demo)
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
		return "", Teammate{}, errSignInFailed
	case 1:
	default:
		var ids []string
		for _, c := range right {
			ids = append(ids, c.appID)
		}
		return "", Teammate{}, &rules.Error{Kind: rules.Conflict, Code: "workspace_ambiguous", Field: "app_id", Message: "This sign-in exists in several workspaces; send the app id of one: " + strings.Join(ids, ", ") + "."}
	}
	t = right[0].Teammate
	token = newToken("gs_")
	err = s.db.Update(ctx, store.Part(t.WorkspaceID), func(tx *store.Tx) error {
		now := s.micros()
		if _, err := tx.Exec(`delete from sessions where workspace_id = $1 and teammate_id = $2 and expires_at < $3`, t.WorkspaceID, t.ID, now); err != nil {
			return err
		}
		// The password may have changed since it was checked.
		rows, err := tx.Exec(`
			insert into sessions (token_hash, workspace_id, teammate_id, created_at, expires_at)
			select $1, t.workspace_id, t.id, $4, $5 from teammates t
			where t.workspace_id = $2 and t.id = $3 and t.password_hash = $6 and t.removed_at is null`,
			hash(token), t.WorkspaceID, t.ID, now, now+SignInFor.Microseconds(), right[0].hash)
		if err == nil && rows == 0 {
			return errSignInFailed
		}
		return err
	})
	if err != nil {
		return "", Teammate{}, fmt.Errorf("beginning a session: %w", err)
	}
	return token, t, nil
}

// BySignIn returns the workspace and the teammate of a sign-in's token. The
// error is session_ended, also for a token that never existed.
func (s *Service) BySignIn(ctx context.Context, token string) (Workspace, Teammate, error) {
	var ws WorkspaceID
	var id TeammateID
	err := s.db.View(ctx, func(tx *store.Tx) error {
		return tx.QueryRow(`
			select s.workspace_id, s.teammate_id from sessions s
			join teammates t on t.workspace_id = s.workspace_id and t.id = s.teammate_id
			where s.token_hash = $1 and s.expires_at > $2 and t.removed_at is null and t.demo <= $3`,
			hash(token), s.micros(), s.demo).Scan(&ws, &id)
	})
	if errors.Is(err, store.ErrNoRows) {
		return Workspace{}, Teammate{}, errSessionEnded
	}
	if err != nil {
		return Workspace{}, Teammate{}, fmt.Errorf("reading a session: %w", err)
	}
	w, err := s.workspace(ctx, `where id = $1`, ws)
	if err != nil {
		return Workspace{}, Teammate{}, fmt.Errorf("reading a session's workspace: %w", err)
	}
	t, err := s.Teammate(ctx, ws, id)
	if errors.Is(err, ErrTeammateUnknown) {
		err = errSessionEnded // removed since the sign-in was read
	}
	return w, t, err
}

var errSignInFailed = rules.ErrorOf(rules.Unauthorized, "sign_in_failed", "The email or the password is wrong.")

var errSessionEnded = rules.ErrorOf(rules.Unauthorized, "session_ended", "Your session has ended; sign in again.")

// SessionKey returns the key of a sign-in: the stored hash of its token.
func SessionKey(token string) string { return string(hash(token)) }

// LiveSignIns returns which of the sign-ins with these keys are live.
func (s *Service) LiveSignIns(ctx context.Context, keys []string) (live map[string]bool, err error) {
	hashes := make([][]byte, len(keys))
	for i, key := range keys {
		hashes[i] = []byte(key)
	}
	err = s.db.View(ctx, func(tx *store.Tx) error {
		live = map[string]bool{}
		return store.InChunks(hashes, func(list string, args []any) error {
			args = append([]any{s.micros()}, args...)
			rows, err := tx.Query(`
				select s.token_hash, t.demo from sessions s
				join teammates t on t.workspace_id = s.workspace_id and t.id = s.teammate_id
				where s.token_hash in (`+list+`) and s.expires_at > $1 and t.removed_at is null`, args...)
			if err != nil {
				return err
			}
			defer rows.Close()
			for rows.Next() {
				var key []byte
				var demo bool
				if err := rows.Scan(&key, &demo); err != nil {
					return err
				}
				live[string(key)] = s.demo || !demo
			}
			return rows.Err()
		})
	})
	if err != nil {
		return nil, fmt.Errorf("reading sessions: %w", err)
	}
	return live, nil
}

// SignOut ends a sign-in. An unknown token is no error.
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
