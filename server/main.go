// Command gist is the whole product: the server that pages, teams and clients
// talk to, and the commands that look after it.
//
//	gist serve --demo
//	gist --help
package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"github.com/alecthomas/kong"

	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// cli is everything that can be typed after gist. Each flag is also read from
// the environment as GIST_ and its name in capitals.
type cli struct {
	Serve     serveCmd     `cmd:"" help:"Serve pages, messengers, the dashboard and the API."`
	Workspace workspaceCmd `cmd:"" help:"Create and list workspaces, and change their settings."`
	Apikey    apikeyCmd    `cmd:"" help:"Create, list and revoke API keys."`
	Teammate  teammateCmd  `cmd:"" help:"Create, list and end sign-ins for the dashboard."`
	Secret    secretCmd    `cmd:"" help:"Show, rotate or retire the secret of identity verification."`
	Verify    verifyCmd    `cmd:"" help:"Say whether a signature is right and, if not, the likely mistake."`
	Backup    backupCmd    `cmd:"" help:"Copy a SQLite database into a file, while the server runs."`
	Copy      copyCmd      `cmd:"" help:"Copy everything into another, empty database, such as a PostgreSQL."`
	Restore   restoreCmd   `cmd:"" help:"Put a backup into the place of a SQLite database, which no server uses."`
}

// database says where everything is stored; all commands take it, and work
// while a server runs.
type database struct {
	Data     string `help:"Directory of the SQLite file and the secrets." default:"data" env:"GIST_DATA" placeholder:"DIR"`
	Database string `help:"sqlite:PATH or postgres://USER:PASSWORD@HOST/DATABASE; DATA/gist.db unless given." env:"GIST_DATABASE" placeholder:"URL"`
}

// url names the database.
func (d database) url() string {
	if d.Database == "" {
		return "sqlite:" + filepath.Join(d.Data, "gist.db")
	}
	return d.Database
}

func (d database) open(ctx context.Context, log *slog.Logger) (*store.DB, error) {
	return store.Open(ctx, d.url(), log)
}

// teams opens the database for one command and closes it afterwards.
func (d database) teams(do func(context.Context, *team.Service) error) (err error) {
	ctx := context.Background()
	db, err := d.open(ctx, quietly())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	return do(ctx, team.New(db, time.Now))
}

// quietly is the log of a command: what somebody has to know.
func quietly() *slog.Logger {
	return slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn}))
}

func main() {
	var c cli
	parser := kong.Must(&c, kong.Name("gist"),
		kong.Description("Know who is on your site, and talk with them."),
		kong.UsageOnError(), kong.ConfigureHelp(kong.HelpOptions{Compact: true}))
	ctx, err := parser.Parse(os.Args[1:])
	parser.FatalIfErrorf(err)
	if err := ctx.Run(); err != nil {
		fmt.Fprintln(os.Stderr, "gist:", explain(err))
		os.Exit(1)
	}
}

// explain gives the message for a person where the error has one.
func explain(err error) string {
	var told *rules.Error
	if errors.As(err, &told) {
		return told.Message
	}
	return err.Error()
}
