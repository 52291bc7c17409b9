package main

import (
	"context"
	"fmt"

	"gist/server/team"
	"gist/wasm/rules"
)

type apikeyCmd struct {
	Create apikeyCreate `cmd:"" help:"Create an API key and print it, this once."`
	List   apikeyList   `cmd:"" help:"List API keys, without the keys themselves."`
	Revoke apikeyRevoke `cmd:"" help:"End an API key, at once."`
}

type apikeyCreate struct {
	ofWorkspace
	Name string `help:"What the key is for." default:"API key"`
}

// Run creates an API key and prints it.
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

// Run revokes a key; a running server refuses it from then on.
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
