package main

import (
	"context"
	"fmt"
	"strings"

	"gist/server/team"
	"gist/wasm/rules"
)

type workspaceCmd struct {
	Create workspaceCreate `cmd:"" help:"Create a workspace and print its app id."`
	List   workspaceList   `cmd:"" help:"List workspaces and their settings."`
	Set    workspaceSet    `cmd:"" help:"Change settings, such as identity_verification=required."`
}

type workspaceCreate struct {
	database
	Name string `help:"Name of the workspace." required:""`
}

// Run creates a workspace and prints its app id.
func (c *workspaceCreate) Run() error {
	return c.teams(func(ctx context.Context, teams *team.Service) error {
		ws, err := teams.CreateWorkspace(ctx, c.Name)
		if err == nil {
			fmt.Println(ws.AppID)
		}
		return err
	})
}

type workspaceList struct {
	database
	listing
}

// Run lists all workspaces, the first one first.
func (c *workspaceList) Run() error {
	return c.teams(func(ctx context.Context, teams *team.Service) error {
		list, err := teams.Workspaces(ctx)
		if err != nil {
			return err
		}
		return printList(c.listing, list, []column[team.Workspace]{
			{"app_id", func(w team.Workspace) any { return w.AppID }},
			{"name", func(w team.Workspace) any { return w.Name }},
			{"identity_verification", func(w team.Workspace) any { return string(w.Mode) }},
			{"allowed_origins", func(w team.Workspace) any { return strings.Join(w.AllowedOrigins, ",") }},
			{"rate_limits", func(w team.Workspace) any {
				if w.RateLimits {
					return "on"
				}
				return "off"
			}},
			{"created_at", func(w team.Workspace) any { return w.CreatedAt }},
		})
	})
}

type workspaceSet struct {
	ofWorkspace
	Settings []string `arg:"" name:"KEY=VALUE" help:"identity_verification=off|optional|required, allowed_origins=ORIGIN,… (empty: any page), rate_limits=on|off"`
}

// Run changes the settings; a running server applies them within a second.
func (c *workspaceSet) Run() error {
	return c.do(func(ctx context.Context, teams *team.Service, ws team.Workspace) error {
		for _, setting := range c.Settings {
			key, value, ok := strings.Cut(setting, "=")
			if !ok {
				return &rules.Error{Code: "setting_invalid", Message: "Write a setting as KEY=VALUE, not " + setting + "."}
			}
			if err := teams.Set(ctx, ws.AppID, key, value); err != nil {
				return err
			}
		}
		return nil
	})
}
