package team

import (
	"context"
	"errors"
	"fmt"
	"time"

	"gist/server/audit"
	"gist/server/store"
	"gist/wasm/rules"
)

// CreateKey creates an API key, which acts for the whole workspace. It returns
// the key once and stores its hash.
func (s *Service) CreateKey(ctx context.Context, ws WorkspaceID, name string) (string, error) {
	key := newToken("gk_")
	err := s.db.Update(ctx, store.Part(ws), func(tx *store.Tx) error {
		_, err := tx.Exec(`insert into api_keys (workspace_id, name, key_hash, created_at) values ($1, $2, $3, $4)`, ws, name, hash(key), s.micros())
		return err
	})
	if err != nil {
		return "", fmt.Errorf("creating an API key: %w", err)
	}
	return key, nil
}

// Key is an API key as listed, without the key itself.
type Key struct {
	ID         int64
	Name       string
	CreatedAt  time.Time
	LastUsedAt time.Time // to the hour; the zero time if never
}

// Keys returns the workspace's keys that have not been revoked, the oldest
// first.
func (s *Service) Keys(ctx context.Context, ws WorkspaceID) (list []Key, err error) {
	err = s.db.View(ctx, func(tx *store.Tx) error {
		list = nil
		// Index: api_keys (workspace_id, id).
		rows, err := tx.Query(`
			select id, name, created_at, coalesce(last_used_at, 0) from api_keys
			where workspace_id = $1 and revoked_at is null order by id`, ws)
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			var k Key
			var created, used int64
			if err := rows.Scan(&k.ID, &k.Name, &created, &used); err != nil {
				return err
			}
			k.CreatedAt = fromMicros(created)
			if used > 0 {
				k.LastUsedAt = fromMicros(used)
			}
			list = append(list, k)
		}
		return rows.Err()
	})
	if err != nil {
		return nil, fmt.Errorf("listing API keys: %w", err)
	}
	return list, nil
}

// RevokeKey revokes an API key. The error is key_unknown.
func (s *Service) RevokeKey(ctx context.Context, ws WorkspaceID, id int64) error {
	err := s.db.Update(ctx, store.Part(ws), func(tx *store.Tx) error {
		rows, err := tx.Exec(`update api_keys set revoked_at = $3 where workspace_id = $1 and id = $2 and revoked_at is null`, ws, id, s.micros())
		switch {
		case err != nil:
			return err
		case rows == 0:
			return rules.NewError("key_unknown", "There is no API key with this id; gist apikey list shows those that there are.")
		}
		return s.note(tx, ws, audit.KeyRevoked, "by_command")
	})
	if err != nil {
		return fmt.Errorf("revoking an API key: %w", err)
	}
	return nil
}

// usedEvery is how old last_used_at must be before a use of the key updates it.
const usedEvery = time.Hour

// ByKey returns the workspace that an API key acts for. The error is
// unauthorized.
func (s *Service) ByKey(ctx context.Context, key string) (Workspace, error) {
	var ws WorkspaceID
	var id, used int64
	err := s.db.View(ctx, func(tx *store.Tx) error {
		return tx.QueryRow(`
			select workspace_id, id, coalesce(last_used_at, 0) from api_keys
			where key_hash = $1 and revoked_at is null`, hash(key)).Scan(&ws, &id, &used)
	})
	if errors.Is(err, store.ErrNoRows) {
		return Workspace{}, rules.ErrorOf(rules.Unauthorized, "unauthorized", "No such API key; make one with: gist apikey create --workspace APP_ID.")
	}
	if err != nil {
		return Workspace{}, fmt.Errorf("reading an API key: %w", err)
	}
	if before := s.now().Add(-usedEvery).UnixMicro(); used < before {
		err := s.db.Update(ctx, store.Part(ws), func(tx *store.Tx) error {
			_, err := tx.Exec(`
				update api_keys set last_used_at = $3
				where workspace_id = $1 and id = $2 and (last_used_at is null or last_used_at < $4)`, ws, id, s.micros(), before)
			return err
		})
		// Calls that only read go on while the database can't be written.
		if err != nil && !errors.Is(err, store.ErrUnavailable) {
			return Workspace{}, fmt.Errorf("noting the use of an API key: %w", err)
		}
	}
	return s.workspace(ctx, `where id = $1`, ws)
}
