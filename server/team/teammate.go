package team

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"gist/server/audit"
	"gist/server/store"
	"gist/wasm/rules"
)

// TeammateID is the id of a teammate.
type TeammateID int64

// Teammate is a person who signs in to the dashboard.
type Teammate struct {
	ID          TeammateID
	WorkspaceID WorkspaceID
	Email, Name string
	Demo        bool // may sign in only on servers with a demo
	CreatedAt   time.Time
}

// CreateTeammate creates a teammate. A removed teammate with the same email is
// restored with the same id. The error is email_invalid, name_invalid,
// password_weak or teammate_exists.
func (s *Service) CreateTeammate(ctx context.Context, ws WorkspaceID, email, name, password string) (Teammate, error) {
	return s.createTeammate(ctx, ws, email, name, password, false)
}

// CreateDemoTeammate creates a teammate who can sign in only on servers with a
// demo.
func (s *Service) CreateDemoTeammate(ctx context.Context, ws WorkspaceID, email, name, password string) (Teammate, error) {
	return s.createTeammate(ctx, ws, email, name, password, true)
}

func (s *Service) createTeammate(ctx context.Context, ws WorkspaceID, email, name, password string, demo bool) (Teammate, error) {
	email, name = strings.TrimSpace(email), strings.TrimSpace(name)
	if err := rules.CheckEmail(email); err != nil {
		return Teammate{}, err
	}
	if name == "" || utf8.RuneCountInString(name) > rules.MaxText {
		return Teammate{}, fieldError("name_invalid", "name", "A teammate needs a name of 1 to 255 characters.")
	}
	if err := checkNewPassword(password, email, name); err != nil {
		return Teammate{}, err
	}
	passwordHash := s.hashPassword(password)
	t := Teammate{WorkspaceID: ws, Email: email, Name: name, Demo: demo}
	err := s.db.Update(ctx, store.Part(ws), func(tx *store.Tx) error {
		var created int64
		err := tx.QueryRow(`
			insert into teammates (workspace_id, email, email_key, name, password_hash, created_at, demo)
			values ($1, $2, $3, $4, $5, $6, $7)
			on conflict (workspace_id, email_key) do update set email = excluded.email, name = excluded.name,
				password_hash = excluded.password_hash, demo = excluded.demo, removed_at = null
			where teammates.removed_at is not null
			returning id, created_at`,
			ws, email, rules.EmailKey(email), name, passwordHash, s.micros(), demo).Scan(&t.ID, &created)
		t.CreatedAt = fromMicros(created)
		return err
	})
	if errors.Is(err, store.ErrNoRows) {
		return Teammate{}, &rules.Error{Kind: rules.Conflict, Code: "teammate_exists", Field: "email", Message: "The workspace has a teammate with this email already."}
	}
	if err != nil {
		return Teammate{}, fmt.Errorf("creating a teammate: %w", err)
	}
	return t, nil
}

// RemoveTeammate removes a teammate and ends their sign-ins in every browser.
// What they wrote stays under their name. The error is teammate_unknown.
func (s *Service) RemoveTeammate(ctx context.Context, ws WorkspaceID, id TeammateID) error {
	return s.changeTeammate(ctx, ws, id, audit.TeammateRemoved, func(tx *store.Tx) (int64, error) {
		return tx.Exec(`
			update teammates set removed_at = $3, password_hash = ''
			where workspace_id = $1 and id = $2 and removed_at is null`, ws, id, s.micros())
	})
}

// SetPassword changes a teammate's password and ends their sign-ins. The error
// is teammate_unknown or password_weak.
func (s *Service) SetPassword(ctx context.Context, ws WorkspaceID, id TeammateID, password string) error {
	mate, err := s.Teammate(ctx, ws, id)
	if err != nil {
		return err
	}
	if err := checkNewPassword(password, mate.Email, mate.Name); err != nil {
		return err
	}
	passwordHash := s.hashPassword(password)
	return s.changeTeammate(ctx, ws, id, audit.PasswordSet, func(tx *store.Tx) (int64, error) {
		return tx.Exec(`
			update teammates set password_hash = $3
			where workspace_id = $1 and id = $2 and removed_at is null`, ws, id, passwordHash)
	})
}

// SignOutEverywhere ends a teammate's sign-ins in every browser. The error is
// teammate_unknown.
func (s *Service) SignOutEverywhere(ctx context.Context, ws WorkspaceID, id TeammateID) error {
	if _, err := s.Teammate(ctx, ws, id); err != nil {
		return err
	}
	return s.changeTeammate(ctx, ws, id, audit.SignedOut, func(*store.Tx) (int64, error) { return 1, nil })
}

// changeTeammate runs change and ends the teammate's sign-ins. change returns
// the number of teammates that it changed.
func (s *Service) changeTeammate(ctx context.Context, ws WorkspaceID, id TeammateID, action audit.Action, change func(*store.Tx) (int64, error)) error {
	err := s.db.Update(ctx, store.Part(ws), func(tx *store.Tx) error {
		switch rows, err := change(tx); {
		case err != nil:
			return err
		case rows == 0:
			return ErrTeammateUnknown
		}
		// A lost browser must not count as one that has signed in before.
		for _, table := range []string{"sessions", "teammate_browsers"} {
			if _, err := tx.Exec(`delete from `+table+` where workspace_id = $1 and teammate_id = $2`, ws, id); err != nil {
				return err
			}
		}
		return s.note(tx, ws, action, "by_command")
	})
	if err != nil {
		return fmt.Errorf("changing a teammate: %w", err)
	}
	return nil
}

// TeammatesByEmail returns the teammates with an email, in all workspaces.
func (s *Service) TeammatesByEmail(ctx context.Context, email string) ([]Teammate, error) {
	return s.teammates(ctx, `where email_key = $1`, rules.EmailKey(strings.TrimSpace(email))) // Index: teammates (email_key).
}

// Teammates returns the workspace's teammates, the oldest first.
func (s *Service) Teammates(ctx context.Context, ws WorkspaceID) ([]Teammate, error) {
	return s.teammates(ctx, `where workspace_id = $1`, ws) // Index: teammates (workspace_id, email_key).
}

// teammates returns the teammates that match the condition where, without the
// removed ones.
func (s *Service) teammates(ctx context.Context, where string, arg any) (list []Teammate, err error) {
	err = s.db.View(ctx, func(tx *store.Tx) error {
		list = nil
		rows, err := tx.Query(`select `+teammateColumns+` from teammates `+where+` and removed_at is null order by id`, arg)
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

// Teammate returns one teammate of the workspace. The error is
// teammate_unknown.
func (s *Service) Teammate(ctx context.Context, ws WorkspaceID, id TeammateID) (Teammate, error) {
	var t Teammate
	err := s.db.View(ctx, func(tx *store.Tx) (err error) {
		t, err = scanTeammate(tx.QueryRow(`select `+teammateColumns+` from teammates where workspace_id = $1 and id = $2 and removed_at is null`, ws, id))
		return err
	})
	if errors.Is(err, store.ErrNoRows) {
		return Teammate{}, ErrTeammateUnknown
	}
	if err != nil {
		return Teammate{}, fmt.Errorf("reading a teammate: %w", err)
	}
	return t, nil
}

// ErrTeammateUnknown says that the workspace has no teammate with the id.
var ErrTeammateUnknown = &rules.Error{Kind: rules.Unknown, Code: "teammate_unknown", Field: "teammate_id", Message: "The workspace has no teammate with this id."}

// teammateColumns are the columns for scanTeammate.
const teammateColumns = `id, workspace_id, email, name, created_at, demo`

func scanTeammate(row interface{ Scan(...any) error }) (Teammate, error) {
	var t Teammate
	var created int64
	err := row.Scan(&t.ID, &t.WorkspaceID, &t.Email, &t.Name, &created, &t.Demo)
	t.CreatedAt = fromMicros(created)
	return t, err
}
