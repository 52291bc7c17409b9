package team

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"

	"gist/server/store"
	"gist/wasm/rules"
)

// WorkspaceID is the id of a workspace. Every key of the database begins with
// it.
type WorkspaceID int64

// Mode decides what an unsigned identify call may do in a workspace.
type Mode string

// The modes of identity verification.
const (
	ModeOff      Mode = "off"      // every call is believed
	ModeOptional Mode = "optional" // unsigned calls are stored, and see little
	ModeRequired Mode = "required" // unsigned calls are refused
)

// Workspace is the data and settings of one site owner. Pages name it by its
// app id.
type Workspace struct {
	ID    WorkspaceID
	AppID string // 8 characters
	Name  string
	// Mode is the setting identity_verification.
	Mode Mode
	// ModeChosen means that somebody has set Mode. Otherwise Mode is the
	// default.
	ModeChosen bool
	// Epoch is the number of changes of Mode.
	Epoch int64
	// EverSigned means that a call of the workspace was signed once. Until then
	// the REST API matches an email to the one user who claims it.
	EverSigned bool
	// AllowedOrigins are the origins whose pages may use the workspace; empty
	// means any page.
	AllowedOrigins []string
	// RateLimits means that calls are limited. It is off for load tests and
	// trusted bulk loads.
	RateLimits bool
	CreatedAt  time.Time
}

// Allows reports whether a page of this origin may use the workspace. A request
// without an origin does not come from a page, and is allowed.
func (w Workspace) Allows(origin string) bool {
	return origin == "" || len(w.AllowedOrigins) == 0 || slices.Contains(w.AllowedOrigins, strings.ToLower(origin))
}

// cacheFor is how old a running server's copy of a workspace's settings may be.
const cacheFor = time.Second

type recent struct {
	workspace Workspace
	readAt    time.Time
}

// appIDAlphabet has the letters and digits of an app id, without I, O, 0 and 1,
// which look alike.
const appIDAlphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"

func newAppID() string {
	b := make([]byte, 8)
	rand.Read(b) // never fails (crypto/rand)
	for i := range b {
		b[i] = appIDAlphabet[int(b[i])%len(appIDAlphabet)]
	}
	return string(b)
}

// CreateWorkspace creates a workspace with its own app id and verification
// secret. The name has 1 to 255 characters; the error is name_invalid.
func (s *Service) CreateWorkspace(ctx context.Context, name string) (Workspace, error) {
	name = strings.TrimSpace(name)
	if name == "" || len([]rune(name)) > rules.MaxText {
		return Workspace{}, fieldError("name_invalid", "name", "A workspace needs a name of 1 to 255 characters.")
	}
	w := Workspace{AppID: newAppID(), Name: name, Mode: ModeOptional, RateLimits: true, CreatedAt: s.now().UTC()}
	err := s.db.Update(ctx, store.NoPart, func(tx *store.Tx) error {
		now := s.micros()
		err := tx.QueryRow(`insert into workspaces (app_id, name, created_at) values ($1, $2, $3) returning id`, w.AppID, w.Name, now).Scan(&w.ID)
		if err != nil {
			return err
		}
		return s.addSecret(tx, w.ID, newToken(""))
	})
	if err != nil {
		return Workspace{}, fmt.Errorf("creating a workspace: %w", err)
	}
	return w, nil
}

// Workspaces returns all workspaces with their settings, the oldest first.
func (s *Service) Workspaces(ctx context.Context) ([]Workspace, error) {
	var ids []WorkspaceID
	err := s.db.View(ctx, func(tx *store.Tx) (err error) {
		ids, err = store.Column[WorkspaceID](tx.Query(`select w.id from workspaces w order by w.id`))
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("listing workspaces: %w", err)
	}
	list := make([]Workspace, len(ids))
	for i, id := range ids {
		if list[i], err = s.workspace(ctx, `where id = $1`, id); err != nil {
			return nil, fmt.Errorf("reading a workspace: %w", err)
		}
	}
	return list, nil
}

// WorkspaceByAppID returns the workspace of an app id. Its settings are at most
// a second old. The error is app_unknown.
func (s *Service) WorkspaceByAppID(ctx context.Context, appID string) (Workspace, error) {
	s.mu.Lock()
	r, ok := s.recent[appID]
	s.mu.Unlock()
	if ok && s.now().Sub(r.readAt) < cacheFor {
		return r.workspace, nil
	}
	w, err := s.workspace(ctx, `where app_id = $1`, appID)
	if errors.Is(err, store.ErrNoRows) {
		return Workspace{}, &rules.Error{Kind: rules.Unknown, Code: "app_unknown", Field: "app_id", Message: "No workspace has this app id; it is what gist workspace create printed, 8 letters and digits."}
	}
	if err != nil {
		return Workspace{}, fmt.Errorf("reading the workspace of an app id: %w", err)
	}
	s.mu.Lock()
	s.recent[appID] = recent{w, s.now()}
	s.mu.Unlock()
	return w, nil
}

// workspace reads one workspace and its settings.
// Index: workspaces (id), workspaces (app_id).
func (s *Service) workspace(ctx context.Context, where string, arg any) (Workspace, error) {
	w := Workspace{Mode: ModeOptional, RateLimits: true}
	err := s.db.View(ctx, func(tx *store.Tx) error {
		var created int64
		err := tx.QueryRow(`select id, app_id, name, created_at from workspaces `+where, arg).Scan(&w.ID, &w.AppID, &w.Name, &created)
		if err != nil {
			return err
		}
		w.CreatedAt = fromMicros(created)
		rows, err := tx.Query(`select key, value from workspace_settings where workspace_id = $1`, w.ID)
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			var key, value string
			if err := rows.Scan(&key, &value); err != nil {
				return err
			}
			w.apply(key, value)
		}
		return rows.Err()
	})
	return w, err
}

func (w *Workspace) apply(key, value string) {
	switch key {
	case keyMode:
		w.Mode, w.ModeChosen = Mode(value), true
	case keyEpochs:
		w.Epoch, _ = parseEpochs(value)
	case keyFirstSigned:
		w.EverSigned = true
	case "allowed_origins":
		w.AllowedOrigins = strings.FieldsFunc(value, func(c rune) bool { return c == ',' || c == ' ' })
	case "rate_limits":
		w.RateLimits = value != "off"
	}
}

// Set changes one setting of the workspace with this app id. Running servers
// apply it within a second. The error is app_unknown, setting_unknown or
// setting_invalid; its message says what is allowed.
func (s *Service) Set(ctx context.Context, appID, key, value string) error {
	w, err := s.WorkspaceByAppID(ctx, appID)
	if err != nil {
		return err
	}
	value, err = checkSetting(key, strings.TrimSpace(value))
	if err != nil {
		return err
	}
	err = s.db.Update(ctx, store.Part(w.ID), func(tx *store.Tx) error {
		if key == keyMode {
			if err := s.noteMode(tx, w.ID, Mode(value)); err != nil {
				return err
			}
		}
		return setting(tx, w.ID, key, value)
	})
	if err != nil {
		return fmt.Errorf("storing a setting: %w", err)
	}
	s.mu.Lock()
	delete(s.recent, appID)
	s.mu.Unlock()
	return nil
}

// checkSetting returns a setting's value in the form in which it is stored.
func checkSetting(key, value string) (string, error) {
	switch key {
	case "identity_verification":
		switch Mode(value) {
		case ModeOff, ModeOptional, ModeRequired:
			return value, nil
		}
		return "", fieldError("setting_invalid", key, "identity_verification is off, optional or required.")
	case "rate_limits":
		if value == "on" || value == "off" {
			return value, nil
		}
		return "", fieldError("setting_invalid", key, "rate_limits is on or off.")
	case "allowed_origins":
		var origins []string
		for _, origin := range strings.FieldsFunc(strings.ToLower(value), func(c rune) bool { return c == ',' || c == ' ' }) {
			u, err := url.Parse(origin)
			if err != nil || (u.Scheme != "https" && u.Scheme != "http") || u.Host == "" || u.Scheme+"://"+u.Host != origin || strings.ContainsAny(origin, ";'\"*") {
				return "", fieldError("setting_invalid", key, "allowed_origins is a list of origins with commas between them, such as https://tacos.com,https://www.tacos.com; empty means any page.")
			}
			origins = append(origins, origin)
		}
		return strings.Join(origins, ","), nil
	}
	return "", fieldError("setting_unknown", key, "There is no such setting; there are identity_verification, allowed_origins and rate_limits.")
}
