package main

import (
	"context"
	"fmt"

	"gist/server/team"
)

// verifyCmd helps whoever sets identity verification up.
type verifyCmd struct {
	ofWorkspace
	UserID   string `help:"User id of the call." placeholder:"ID"`
	Email    string `help:"Email of the call; it is what is signed where there is no user id."`
	UserHash string `help:"The user_hash that your server made." placeholder:"HEX"`
	UserJWT  string `help:"The user_jwt that your server made." name:"user-jwt" placeholder:"JWT"`
}

// Run says whether a signature is right and, if not, the likely mistake.
func (c *verifyCmd) Run() error {
	return c.do(func(ctx context.Context, teams *team.Service, ws team.Workspace) error {
		says, err := teams.Diagnose(ctx, ws, team.Signed{UserID: c.UserID, Email: c.Email, UserHash: c.UserHash, UserJWT: c.UserJWT})
		if err == nil {
			fmt.Println(says)
		}
		return err
	})
}
