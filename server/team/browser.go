package team

import (
	"context"
	"fmt"
	"strings"

	"gist/server/store"
	"gist/wasm/rules"
)

// mostBrowsers is the highest number of browsers that are stored for a
// teammate.
const mostBrowsers = 20

// KnowsBrowser reports whether a teammate with this email has signed in before
// in this browser. token is the browser's token of RememberBrowser.
func (s *Service) KnowsBrowser(ctx context.Context, email, token string) (known bool, err error) {
	err = s.db.View(ctx, func(tx *store.Tx) error {
		return tx.QueryRow(`
			select exists (
				select 1 from teammate_browsers b
				join teammates t on t.workspace_id = b.workspace_id and t.id = b.teammate_id
				where b.token_hash = $1 and t.email_key = $2 and t.removed_at is null)`,
			hash(token), rules.EmailKey(strings.TrimSpace(email))).Scan(&known)
	})
	if err != nil {
		return false, fmt.Errorf("reading a teammate's browsers: %w", err)
	}
	return known, nil
}

// RememberBrowser stores a teammate's sign-in in a browser, and returns the
// browser's new token. had is the token that the browser sent, or "". It
// becomes invalid, so that a copy made before the sign-in is useless.
func (s *Service) RememberBrowser(ctx context.Context, t Teammate, had string) (token string, err error) {
	token = newToken("gb_")
	err = s.db.Update(ctx, store.Part(t.WorkspaceID), func(tx *store.Tx) error {
		// Other teammates who signed in there keep the browser.
		if _, err := tx.Exec(`update teammate_browsers set token_hash = $2 where token_hash = $1`, hash(had), hash(token)); err != nil {
			return err
		}
		if _, err := tx.Exec(`
			insert into teammate_browsers (token_hash, workspace_id, teammate_id, used_at) values ($1, $2, $3, $4)
			on conflict (token_hash, workspace_id, teammate_id) do update set used_at = excluded.used_at`,
			hash(token), t.WorkspaceID, t.ID, s.micros()); err != nil {
			return err
		}
		_, err := tx.Exec(`
			delete from teammate_browsers where workspace_id = $1 and teammate_id = $2 and used_at < (
				select min(used_at) from (
					select used_at from teammate_browsers where workspace_id = $1 and teammate_id = $2
					order by used_at desc limit $3) newest)`, t.WorkspaceID, t.ID, mostBrowsers)
		return err
	})
	if err != nil {
		return "", fmt.Errorf("remembering a teammate's browser: %w", err)
	}
	return token, nil
}
