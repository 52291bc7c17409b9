// Command gist is the whole product: the server for pages, teams and API
// clients, and the commands to administer it.
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
	"os/signal"
	"path/filepath"
	"syscall"

	"github.com/alecthomas/kong"

	"gist/server/app"
	"gist/server/team"
	"gist/wasm/rules"
)

// cli is the command line. Each flag is also read from the environment as GIST_
// and its name in capitals.
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

// database has the flags for the database. Commands except restore may use it
// while a server runs.
type database struct {
	Data     string `help:"Directory of the SQLite file and the secrets." default:"data" env:"GIST_DATA" placeholder:"DIR"`
	Database string `help:"sqlite:PATH or postgres://USER:PASSWORD@HOST/DATABASE; DATA/gist.db unless given." env:"GIST_DATABASE" placeholder:"URL"`
}

// url returns the URL of the database.
func (d database) url() string {
	if d.Database == "" {
		return "sqlite:" + filepath.Join(d.Data, "gist.db")
	}
	return d.Database
}

// open opens the rooms for one command and closes them afterwards.
func (d database) open(do func(context.Context, *app.App) error) (err error) {
	ctx := context.Background()
	a, err := app.Open(ctx, app.Options{DatabaseURL: d.url(), Log: quietly()})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, a.Close()) }()
	return do(ctx, a)
}

// teams is open for a command that needs the workspaces alone.
func (d database) teams(do func(context.Context, *team.Service) error) error {
	return d.open(func(ctx context.Context, a *app.App) error { return do(ctx, a.Teams) })
}

// ofWorkspace is the flag for the workspace of a command.
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

// ofSomeWorkspace is the flag for the workspace of a command where it may be
// omitted.
type ofSomeWorkspace struct {
	database
	Workspace string `help:"App id of the workspace; all unless given." env:"GIST_WORKSPACE" placeholder:"APP_ID"`
}

// workspaces returns the named workspace, or all.
func (o ofSomeWorkspace) workspaces(ctx context.Context, teams *team.Service) ([]team.Workspace, error) {
	if o.Workspace == "" {
		return teams.Workspaces(ctx)
	}
	ws, err := teams.WorkspaceByAppID(ctx, o.Workspace)
	return []team.Workspace{ws}, err
}

// ofWhom is a key or a teammate with its workspace.
type ofWhom[T any] struct {
	team.Workspace
	given T
}

// quietly returns the logger of a command: warnings and errors only.
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

// interruptible returns a context that ends at an interrupt, so that a long
// command leaves nothing incomplete.
func interruptible() (context.Context, context.CancelFunc) {
	return signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
}

// explain returns the message for people if the error has one.
func explain(err error) string {
	var told *rules.Error
	if errors.As(err, &told) {
		return told.Message
	}
	return err.Error()
}
