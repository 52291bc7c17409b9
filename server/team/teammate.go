package team

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"gist/server/store"
	"gist/wasm/rules"
)

// TeammateID is the id of somebody who answers for a workspace.
type TeammateID int64

// Teammate is somebody who signs in to the dashboard.
type Teammate struct {
	ID          TeammateID
	WorkspaceID WorkspaceID
	Email, Name string
	CreatedAt   time.Time
}

// The shortest and the longest password, in characters and in bytes.
const (
	minPassword = 10
	maxPassword = 1000
)

// CreateTeammate makes a sign-in. The error is email_invalid, name_invalid,
// password_weak or teammate_exists.
func (s *Service) CreateTeammate(ctx context.Context, ws WorkspaceID, email, name, password string) (Teammate, error) {
	email, name = strings.TrimSpace(email), strings.TrimSpace(name)
	if err := rules.CheckEmail(email); err != nil {
		return Teammate{}, err
	}
	if name == "" || utf8.RuneCountInString(name) > rules.MaxText {
		return Teammate{}, fieldError("name_invalid", "name", "A teammate needs a name of 1 to 255 characters.")
	}
	if utf8.RuneCountInString(password) < minPassword || len(password) > maxPassword {
		return Teammate{}, fieldError("password_weak", "password", "A password has at least 10 characters.")
	}
	passwordHash := s.hashPassword(password)
	t := Teammate{WorkspaceID: ws, Email: email, Name: name, CreatedAt: s.now().UTC()}
	err := s.db.Update(ctx, store.Part(ws), func(tx *store.Tx) error {
		return tx.QueryRow(`
			insert into teammates (workspace_id, email, email_key, name, password_hash, created_at)
			values ($1, $2, $3, $4, $5, $6) returning id`,
			ws, email, rules.EmailKey(email), name, passwordHash, s.micros()).Scan(&t.ID)
	})
	if store.IsUnique(err) {
		return Teammate{}, fieldError("teammate_exists", "email", "The workspace has a teammate with this email already.")
	}
	if err != nil {
		return Teammate{}, fmt.Errorf("creating a teammate: %w", err)
	}
	return t, nil
}

// Teammates lists the workspace's teammates, the first one first.
func (s *Service) Teammates(ctx context.Context, ws WorkspaceID) ([]Teammate, error) {
	var list []Teammate
	err := s.db.View(ctx, func(tx *store.Tx) error {
		// Index: teammates (workspace_id, email_key).
		rows, err := tx.Query(`select id, workspace_id, email, name, created_at from teammates where workspace_id = $1 order by id`, ws)
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			t, err := scanTeammate(rows)
			if err != nil {
				return err
			}
			list = append(list, t)
		}
		return rows.Err()
	})
	if err != nil {
		return nil, fmt.Errorf("listing teammates: %w", err)
	}
	return list, nil
}

// Teammate gives one teammate of the workspace. The error is teammate_unknown.
func (s *Service) Teammate(ctx context.Context, ws WorkspaceID, id TeammateID) (Teammate, error) {
	var t Teammate
	err := s.db.View(ctx, func(tx *store.Tx) (err error) {
		t, err = scanTeammate(tx.QueryRow(`select id, workspace_id, email, name, created_at from teammates where workspace_id = $1 and id = $2`, ws, id))
		return err
	})
	if errors.Is(err, store.ErrNoRows) {
		return Teammate{}, fieldError("teammate_unknown", "teammate_id", "The workspace has no teammate with this id.")
	}
	if err != nil {
		return Teammate{}, fmt.Errorf("reading a teammate: %w", err)
	}
	return t, nil
}

func scanTeammate(row interface{ Scan(...any) error }) (Teammate, error) {
	var t Teammate
	var created int64
	err := row.Scan(&t.ID, &t.WorkspaceID, &t.Email, &t.Name, &created)
	t.CreatedAt = fromMicros(created)
	return t, err
}
