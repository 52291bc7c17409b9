package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"gist/server/team"
	"gist/wasm/rules"
)

// ofWorkspace names the workspace that a command is about.
type ofWorkspace struct {
	database
	Workspace string `help:"App id of the workspace." required:"" env:"GIST_WORKSPACE" placeholder:"APP_ID"`
}

func (o ofWorkspace) do(do func(context.Context, *team.Service, team.Workspace) error) error {
	return o.teams(func(ctx context.Context, teams *team.Service) error {
		ws, err := teams.WorkspaceByAppID(ctx, o.Workspace)
		if err != nil {
			return err
		}
		return do(ctx, teams, ws)
	})
}

// ofSomeWorkspace names the workspace that a command is about, where it is not
// clear without.
type ofSomeWorkspace struct {
	database
	Workspace string `help:"App id of the workspace; all unless given." env:"GIST_WORKSPACE" placeholder:"APP_ID"`
}

// workspaces gives the one that is named, or all.
func (o ofSomeWorkspace) workspaces(ctx context.Context, teams *team.Service) ([]team.Workspace, error) {
	if o.Workspace == "" {
		return teams.Workspaces(ctx)
	}
	ws, err := teams.WorkspaceByAppID(ctx, o.Workspace)
	return []team.Workspace{ws}, err
}

type workspaceCmd struct {
	Create workspaceCreate `cmd:"" help:"Create a workspace and print its app id."`
	List   workspaceList   `cmd:"" help:"List workspaces and their settings."`
	Set    workspaceSet    `cmd:"" help:"Change settings, such as identity_verification=required."`
}

type workspaceCreate struct {
	database
	Name string `help:"Name of the workspace." required:""`
}

// Run prints the new workspace's app id.
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

// Run changes the settings; a running server follows within a second.
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

type apikeyCmd struct {
	Create apikeyCreate `cmd:"" help:"Create an API key and print it, this once."`
	List   apikeyList   `cmd:"" help:"List API keys, without the keys themselves."`
	Revoke apikeyRevoke `cmd:"" help:"End an API key, at once."`
}

type apikeyCreate struct {
	ofWorkspace
	Name string `help:"What the key is for." default:"API key"`
}

// Run prints the new key.
func (c *apikeyCreate) Run() error {
	return c.do(func(ctx context.Context, teams *team.Service, ws team.Workspace) error {
		key, err := teams.CreateKey(ctx, ws.ID, c.Name)
		if err == nil {
			fmt.Println(key)
		}
		return err
	})
}

type apikeyList struct {
	ofSomeWorkspace
	listing
}

// ofWhom is something that a workspace has given out.
type ofWhom[T any] struct {
	team.Workspace
	given T
}

// Run lists the keys that have not been revoked.
func (c *apikeyList) Run() error {
	return c.teams(func(ctx context.Context, teams *team.Service) error {
		keys, err := c.keys(ctx, teams)
		if err != nil {
			return err
		}
		return printList(c.listing, keys, []column[ofWhom[team.Key]]{
			{"id", func(k ofWhom[team.Key]) any { return k.given.ID }},
			{"workspace", func(k ofWhom[team.Key]) any { return k.AppID }},
			{"name", func(k ofWhom[team.Key]) any { return k.given.Name }},
			{"created_at", func(k ofWhom[team.Key]) any { return k.given.CreatedAt }},
			{"last_used_at", func(k ofWhom[team.Key]) any { return k.given.LastUsedAt }},
		})
	})
}

func (o ofSomeWorkspace) keys(ctx context.Context, teams *team.Service) (list []ofWhom[team.Key], err error) {
	all, err := o.workspaces(ctx, teams)
	if err != nil {
		return nil, err
	}
	for _, ws := range all {
		keys, err := teams.Keys(ctx, ws.ID)
		if err != nil {
			return nil, err
		}
		for _, k := range keys {
			list = append(list, ofWhom[team.Key]{ws, k})
		}
	}
	return list, nil
}

type apikeyRevoke struct {
	ofSomeWorkspace
	ID int64 `arg:"" help:"Id of the key, as gist apikey list shows it."`
}

// Run ends a key; a running server refuses it from then on.
func (c *apikeyRevoke) Run() error {
	return c.teams(func(ctx context.Context, teams *team.Service) error {
		keys, err := c.keys(ctx, teams)
		if err != nil {
			return err
		}
		for _, k := range keys {
			if k.given.ID != c.ID {
				continue
			}
			if err := teams.RevokeKey(ctx, k.Workspace.ID, c.ID); err != nil {
				return err
			}
			fmt.Printf("the API key %d (%s) of %s is revoked\n", c.ID, forPeople(k.given.Name), forPeople(k.Workspace.Name))
			return nil
		}
		return rules.NewError("key_unknown", fmt.Sprintf("There is no API key with the id %d; gist apikey list shows those that there are.", c.ID))
	})
}

type teammateCmd struct {
	Create   teammateCreate   `cmd:"" help:"Create a sign-in for the dashboard."`
	List     teammateList     `cmd:"" help:"List who signs in to the dashboard."`
	Remove   teammateRemove   `cmd:"" help:"End a sign-in and all of its sessions, at once."`
	Password teammatePassword `cmd:"" help:"Give a teammate another password, and end their sessions."`
	Signout  teammateSignout  `cmd:"" help:"End all sessions of a teammate, who may sign in again."`
}

type teammateCreate struct {
	ofWorkspace
	Email         string `help:"Email to sign in with." required:""`
	Name          string `help:"Name that visitors see." required:""`
	PasswordStdin bool   `help:"Read the password from standard input, so that it is in no history of commands." required:""`
}

// Run reads the password from the first line of standard input.
func (c *teammateCreate) Run() error {
	password, err := readPassword()
	if err != nil {
		return err
	}
	return c.do(func(ctx context.Context, teams *team.Service, ws team.Workspace) error {
		t, err := teams.CreateTeammate(ctx, ws.ID, c.Email, c.Name, password)
		if err == nil {
			fmt.Printf("%s can sign in to the dashboard of %s\n", t.Email, ws.Name)
		}
		return err
	})
}

func readPassword() (string, error) {
	line, err := bufio.NewReader(os.Stdin).ReadString('\n')
	if err != nil && !errors.Is(err, io.EOF) {
		return "", fmt.Errorf("reading the password: %w", err)
	}
	return strings.TrimRight(line, "\r\n"), nil
}

type teammateList struct {
	ofSomeWorkspace
	listing
}

// Run lists those who have not been removed.
func (c *teammateList) Run() error {
	return c.teams(func(ctx context.Context, teams *team.Service) error {
		all, err := c.workspaces(ctx, teams)
		if err != nil {
			return err
		}
		var list []ofWhom[team.Teammate]
		for _, ws := range all {
			mates, err := teams.Teammates(ctx, ws.ID)
			if err != nil {
				return err
			}
			for _, t := range mates {
				list = append(list, ofWhom[team.Teammate]{ws, t})
			}
		}
		return printList(c.listing, list, []column[ofWhom[team.Teammate]]{
			{"id", func(t ofWhom[team.Teammate]) any { return int64(t.given.ID) }},
			{"workspace", func(t ofWhom[team.Teammate]) any { return t.AppID }},
			{"email", func(t ofWhom[team.Teammate]) any { return t.given.Email }},
			{"name", func(t ofWhom[team.Teammate]) any { return t.given.Name }},
			{"created_at", func(t ofWhom[team.Teammate]) any { return t.given.CreatedAt }},
			{"demo", func(t ofWhom[team.Teammate]) any { return t.given.Demo }},
		})
	})
}

// ofTeammate names a teammate by email, and the workspace where it exists in
// several.
type ofTeammate struct {
	ofSomeWorkspace
	Email string `help:"Email that the teammate signs in with." required:""`
}

// do finds the teammate, does something, and says what is so now.
func (o ofTeammate) do(now string, do func(context.Context, *team.Service, team.Teammate) error) error {
	return o.teams(func(ctx context.Context, teams *team.Service) error {
		all, err := o.workspaces(ctx, teams)
		if err != nil {
			return err
		}
		mates, err := teams.TeammatesByEmail(ctx, o.Email)
		if err != nil {
			return err
		}
		var found []ofWhom[team.Teammate]
		var ids []string
		for _, ws := range all {
			for _, t := range mates {
				if t.WorkspaceID == ws.ID {
					found, ids = append(found, ofWhom[team.Teammate]{ws, t}), append(ids, ws.AppID)
				}
			}
		}
		switch len(found) {
		case 0:
			return rules.ErrorOf(rules.Unknown, "teammate_unknown", "There is no teammate with this email; gist teammate list shows those that there are.")
		case 1:
		default:
			return rules.ErrorOf(rules.Conflict, "workspace_ambiguous", "This sign-in exists in several workspaces; name one with --workspace: "+strings.Join(ids, ", ")+".")
		}
		if err := do(ctx, teams, found[0].given); err != nil {
			return err
		}
		fmt.Printf("%s %s %s\n", forPeople(found[0].given.Email), now, forPeople(found[0].Name))
		return nil
	})
}

type teammateRemove struct{ ofTeammate }

// Run ends a sign-in; running servers follow at once, live connections included.
func (c *teammateRemove) Run() error {
	return c.do("can no longer sign in to the dashboard of", func(ctx context.Context, teams *team.Service, t team.Teammate) error {
		return teams.RemoveTeammate(ctx, t.WorkspaceID, t.ID)
	})
}

type teammatePassword struct {
	ofTeammate
	PasswordStdin bool `help:"Read the password from standard input, so that it is in no history of commands." required:""`
}

// Run reads the password from the first line of standard input.
func (c *teammatePassword) Run() error {
	password, err := readPassword()
	if err != nil {
		return err
	}
	return c.do("has another password, and is signed out of the dashboard of", func(ctx context.Context, teams *team.Service, t team.Teammate) error {
		return teams.SetPassword(ctx, t.WorkspaceID, t.ID, password)
	})
}

type teammateSignout struct{ ofTeammate }

// Run ends a teammate's sessions; running servers follow at once.
func (c *teammateSignout) Run() error {
	return c.do("is signed out of the dashboard of", func(ctx context.Context, teams *team.Service, t team.Teammate) error {
		return teams.SignOutEverywhere(ctx, t.WorkspaceID, t.ID)
	})
}

type secretCmd struct {
	Show   secretShow   `cmd:"" help:"Print the secret that a site signs with."`
	Rotate secretRotate `cmd:"" help:"Add a new secret and print it; the old one stays valid until it is retired."`
	Retire secretRetire `cmd:"" help:"End the old secret."`
}

type secretShow struct{ ofWorkspace }

// Run prints the newest secret.
func (c *secretShow) Run() error {
	return c.do(func(ctx context.Context, teams *team.Service, ws team.Workspace) error {
		return printSecret(teams.Secret(ctx, ws.ID))
	})
}

type secretRotate struct{ ofWorkspace }

// Run prints the new secret.
func (c *secretRotate) Run() error {
	return c.do(func(ctx context.Context, teams *team.Service, ws team.Workspace) error {
		return printSecret(teams.RotateSecret(ctx, ws.ID))
	})
}

func printSecret(secret string, err error) error {
	if err == nil {
		fmt.Println(secret)
	}
	return err
}

type secretRetire struct {
	ofWorkspace
	Leaked bool `help:"The secret has leaked: what emails it has proven counts no more either."`
}

// Run ends all secrets but the newest.
func (c *secretRetire) Run() error {
	return c.do(func(ctx context.Context, teams *team.Service, ws team.Workspace) error {
		return teams.RetireSecret(ctx, ws.ID, c.Leaked)
	})
}
