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

type workspaceCmd struct {
	Create workspaceCreate `cmd:"" help:"Create a workspace and print its app id."`
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

type teammateCmd struct {
	Create teammateCreate `cmd:"" help:"Create a sign-in for the dashboard."`
}

type teammateCreate struct {
	ofWorkspace
	Email         string `help:"Email to sign in with." required:""`
	Name          string `help:"Name that visitors see." required:""`
	PasswordStdin bool   `help:"Read the password from standard input, so that it is in no history of commands." required:""`
}

// Run reads the password from the first line of standard input.
func (c *teammateCreate) Run() error {
	line, err := bufio.NewReader(os.Stdin).ReadString('\n')
	if err != nil && !errors.Is(err, io.EOF) {
		return fmt.Errorf("reading the password: %w", err)
	}
	return c.do(func(ctx context.Context, teams *team.Service, ws team.Workspace) error {
		t, err := teams.CreateTeammate(ctx, ws.ID, c.Email, c.Name, strings.TrimRight(line, "\r\n"))
		if err == nil {
			fmt.Printf("%s can sign in to the dashboard of %s\n", t.Email, ws.Name)
		}
		return err
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
