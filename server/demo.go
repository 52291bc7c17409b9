package main

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
	"gist/server/team"
	"gist/wasm/rules"
)

// demoSite is the demo's workspace and its sign-in, kept in DATA/demo.json so
// that they stay the same from start to start.
type demoSite struct {
	AppID    string `json:"app_id"`
	Email    string `json:"email"`
	Password string `json:"password"`
}

// openDemo gives the demo that this data directory has, or makes it. Its sign-in
// is worth something while a server with a demo runs, and nothing without.
func openDemo(ctx context.Context, teams *team.Service, data string) (*demoSite, error) {
	file := filepath.Join(data, "demo.json")
	raw, err := os.ReadFile(file)
	if err == nil {
		var d demoSite
		if err := json.Unmarshal(raw, &d); err != nil {
			return nil, fmt.Errorf("reading %s: %w", file, err)
		}
		_, err := teams.WorkspaceByAppID(ctx, d.AppID)
		if !rules.Is(err, "app_unknown") {
			return &d, err
		}
		// The database is another one than the demo was made in: make it anew.
	} else if !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("reading the demo's sign-in: %w", err)
	}
	ws, err := teams.CreateWorkspace(ctx, "Taco Box")
	if err != nil {
		return nil, err
	}
	d := &demoSite{AppID: ws.AppID, Email: "demo@tacobox.example", Password: rand.Text()[:16]}
	if _, err := teams.CreateDemoTeammate(ctx, ws.ID, d.Email, "Tess from Taco Box", d.Password); err != nil {
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
	return d, nil
}

// site is what the demo's pages need to know; nil where there is no demo.
func (d *demoSite) site() *site.Demo {
	if d == nil {
		return nil
	}
	return &site.Demo{AppID: d.AppID}
}
