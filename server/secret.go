package main

import (
	"context"
	"fmt"

	"gist/server/team"
)

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

// Run adds a new secret and prints it.
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

// Run retires all secrets but the newest.
func (c *secretRetire) Run() error {
	return c.do(func(ctx context.Context, teams *team.Service, ws team.Workspace) error {
		return teams.RetireSecret(ctx, ws.ID, c.Leaked)
	})
}
