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

// Run creates a teammate with a password from the first line of standard input.
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

// Run lists the teammates that have not been removed.
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

// ofTeammate has the flags for a teammate: the email, and the workspace if the
// email exists in several.
type ofTeammate struct {
	ofSomeWorkspace
	Email string `help:"Email that the teammate signs in with." required:""`
}

// do finds the teammate, calls do, and prints the teammate's new state.
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

// Run removes a teammate; running servers end its sign-ins and live connections
// at once.
func (c *teammateRemove) Run() error {
	return c.do("can no longer sign in to the dashboard of", func(ctx context.Context, teams *team.Service, t team.Teammate) error {
		return teams.RemoveTeammate(ctx, t.WorkspaceID, t.ID)
	})
}

type teammatePassword struct {
	ofTeammate
	PasswordStdin bool `help:"Read the password from standard input, so that it is in no history of commands." required:""`
}

// Run changes a teammate's password to the first line of standard input, and
// ends its sign-ins.
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

// Run ends a teammate's sign-ins; running servers apply it at once.
func (c *teammateSignout) Run() error {
	return c.do("is signed out of the dashboard of", func(ctx context.Context, teams *team.Service, t team.Teammate) error {
		return teams.SignOutEverywhere(ctx, t.WorkspaceID, t.ID)
	})
}
