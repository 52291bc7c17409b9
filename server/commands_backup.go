package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"

	"gist/server/store"
)

type backupCmd struct {
	database
	File  string `arg:"" help:"File to write; it is readable by its owner alone." type:"path"`
	Force bool   `help:"Replace the file if it is there."`
}

// Run copies the database while the server goes on.
func (c *backupCmd) Run() error {
	ctx, stop := interruptible()
	defer stop()
	progress := newProgress(os.Stderr, "copying")
	made, err := store.Backup(ctx, c.url(), c.File, c.Force, func(done, total int) { progress.at(int64(done), int64(total)) })
	progress.end()
	switch {
	case errors.Is(err, store.ErrNotSQLite):
		return errors.New(`PostgreSQL makes its own backups: pg_dump --format=custom --file=FILE "$GIST_DATABASE" (and pg_restore --clean --if-exists)`)
	case errors.Is(err, store.ErrExists):
		return errors.New(c.File + " is there already; name another file, or add --force to replace it")
	case err != nil:
		return err
	}
	fmt.Printf("%s holds %s; it was opened and checked\n", c.File, holds(made))
	return nil
}

type restoreCmd struct {
	database
	File string `arg:"" help:"Backup to restore; it stays as it is." type:"path"`
}

// Run puts a backup into the place of the database, which no server may use.
func (c *restoreCmd) Run() error {
	ctx, stop := interruptible()
	defer stop()
	made, err := store.Restore(ctx, c.url(), c.File, time.Now())
	switch {
	case errors.Is(err, store.ErrNotSQLite):
		return errors.New(`PostgreSQL restores its own backups: pg_restore --clean --if-exists --dbname="$GIST_DATABASE" FILE`)
	case errors.Is(err, store.ErrInUse):
		return errors.New("a server or another command uses this database; stop it first (nothing was changed)")
	case errors.Is(err, store.ErrDamaged):
		return fmt.Errorf("%w (nothing was changed)", err)
	case err != nil:
		return err
	}
	fmt.Printf("restored %s\n", holds(made))
	if made.Kept != "" {
		fmt.Printf("what was there before is kept as %s\n", made.Kept)
	}
	return nil
}

// holds says what a copy of the database has in it.
func holds(s store.Snapshot) string {
	return fmt.Sprintf("%d contacts, %d conversations, %d messages and %d events in %.1f MB",
		s.Tables["contacts"], s.Tables["conversations"], s.Tables["messages"], s.Tables["events"], float64(s.Bytes)/1e6)
}

// interruptible ends a long command's work at an interrupt, so that it leaves
// nothing half behind.
func interruptible() (context.Context, context.CancelFunc) {
	return signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
}
