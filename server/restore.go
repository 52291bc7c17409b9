package main

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"gist/server/restore"
	"gist/server/store"
)

type restoreCmd struct {
	database
	File string `arg:"" help:"Backup to restore; it stays as it is." type:"path"`
}

// Run replaces the database by a backup; no server may use the database.
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

// inForce describes what had ended and stays ended, and what is valid now.
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
