package main

import (
	"errors"
	"fmt"
	"os"

	"gist/server/store"
)

type backupCmd struct {
	database
	File  string `arg:"" help:"File to write; it is readable by its owner alone." type:"path"`
	Force bool   `help:"Replace the file if it is there."`
}

// Run copies the database while the server runs.
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

// holds describes the contents of a copy of the database.
func holds(s store.Snapshot) string {
	return fmt.Sprintf("%d contacts, %d conversations, %d messages and %d events in %.1f MB",
		s.Tables["contacts"], s.Tables["conversations"], s.Tables["messages"], s.Tables["events"], float64(s.Bytes)/1e6)
}
