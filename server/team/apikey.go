package team

import (
	"context"
	"errors"
	"fmt"

	"gist/server/store"
	"gist/wasm/rules"
)

// CreateKey makes an API key, which acts for the whole workspace. It is given
// here once and stored hashed.
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

// ByKey gives the workspace that an API key acts for. The error is
// unauthorized.
func (s *Service) ByKey(ctx context.Context, key string) (Workspace, error) {
	var ws WorkspaceID
	err := s.db.View(ctx, func(tx *store.Tx) error {
		return tx.QueryRow(`select workspace_id from api_keys where key_hash = $1`, hash(key)).Scan(&ws)
	})
	if errors.Is(err, store.ErrNoRows) {
		return Workspace{}, rules.NewError("unauthorized", "No such API key; make one with: gist apikey create --workspace APP_ID.")
	}
	if err != nil {
		return Workspace{}, fmt.Errorf("reading an API key: %w", err)
	}
	return s.workspace(ctx, `where id = $1`, ws)
}
