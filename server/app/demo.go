package app

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"gist/server/site"
	"gist/wasm/rules"
)

// Demo is the workspace and the sign-in of the demo site. They are kept in
// demo.json of the data directory, so that they stay the same at each start.
type Demo struct {
	AppID    string `json:"app_id"`
	Email    string `json:"email"`
	Password string `json:"password"`
}

// OpenDemo makes the server serve the demo site, and returns its sign-in, which
// works only on servers with a demo. It makes the workspace where the data
// directory or the database has none. It comes before Serve.
func (a *App) OpenDemo(ctx context.Context, data string) (*Demo, error) {
	a.Teams.ServeDemo()
	file := filepath.Join(data, "demo.json")
	raw, err := os.ReadFile(file)
	if err == nil {
		var d Demo
		if err := json.Unmarshal(raw, &d); err != nil {
			return nil, fmt.Errorf("reading %s: %w", file, err)
		}
		_, err := a.Teams.WorkspaceByAppID(ctx, d.AppID)
		if !rules.Is(err, "app_unknown") {
			a.demo = &d
			return a.demo, err
		}
		// The demo belongs to another database: create a new one.
	} else if !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("reading the demo's sign-in: %w", err)
	}
	ws, err := a.Teams.CreateWorkspace(ctx, "Taco Box")
	if err != nil {
		return nil, err
	}
	d := &Demo{AppID: ws.AppID, Email: "demo@tacobox.example", Password: rand.Text()[:16]}
	if _, err := a.Teams.CreateDemoTeammate(ctx, ws.ID, d.Email, "Tess from Taco Box", d.Password); err != nil {
		return nil, err
	}
	if raw, err = json.MarshalIndent(d, "", "\t"); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(data, 0o700); err != nil {
		return nil, fmt.Errorf("making the data directory: %w", err)
	}
	if err := os.WriteFile(file, append(raw, '\n'), 0o600); err != nil {
		return nil, fmt.Errorf("keeping the demo's sign-in: %w", err)
	}
	a.demo = d
	return d, nil
}

// site returns the options of the demo's pages; nil without a demo.
func (d *Demo) site() *site.Demo {
	if d == nil {
		return nil
	}
	return &site.Demo{AppID: d.AppID}
}
