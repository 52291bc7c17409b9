package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"gist/server/restore"
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
	var report restore.Report
	now := time.Now()
	made, err := store.Restore(ctx, c.url(), c.File, now, restore.TakeOver(now, &report))
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
	fmt.Print(inForce(report))
	if made.Kept != "" {
		fmt.Printf("what was there before is kept as %s\n", made.Kept)
	}
	return nil
}

// inForce says what had ended and stays so, and what is in force now.
func inForce(r restore.Report) string {
	var b strings.Builder
	var ended []string
	for _, c := range r.Ended {
		ended = append(ended, fmt.Sprintf("%d %s", c.Number, c.What))
	}
	switch {
	case !r.Known:
		b.WriteString("what had ended since the backup could not be read: all sign-ins and visitors' tokens have ended; revoke keys and retire secrets that must not be in force\n")
	case len(ended) == 0:
		b.WriteString("nothing had ended since the backup\n")
	}
	if len(ended) > 0 {
		fmt.Fprintf(&b, "ended now: %s\n", strings.Join(ended, ", "))
	}
	b.WriteString("in force now:\n")
	for _, w := range r.Workspaces {
		mode := w.Mode
		if w.ModeBefore != "" && w.ModeBefore != w.Mode {
			mode += " (it was " + w.ModeBefore + " in the database that was replaced)"
		}
		keys := "none"
		if len(w.Keys) > 0 {
			keys = strings.Join(w.Keys, ", ")
		}
		fmt.Fprintf(&b, "  %s %s: identity_verification=%s; secrets: %d; teammates: %d; API keys: %s\n",
			w.AppID, forPeople(w.Name), mode, w.Secrets, w.Teammates, forPeople(keys))
	}
	return b.String()
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
