package main

import (
	"errors"
	"fmt"
	"os"

	"gist/server/store"
)

type copyCmd struct {
	From string `help:"Database to copy: sqlite:PATH or postgres://…" required:"" placeholder:"URL"`
	To   string `help:"Empty database to copy into: sqlite:PATH or postgres://…" required:"" placeholder:"URL"`
}

// Run copies everything in one transaction, and compares the copy with the
// source.
func (c *copyCmd) Run() error {
	ctx, stop := interruptible()
	defer stop()
	var shown *progress
	var of string
	show := func(table string, done, total int64) {
		if table != of {
			if shown != nil {
				shown.end()
			}
			shown, of = newProgress(os.Stderr, table), table
		}
		shown.at(done, total)
	}
	copied, err := store.Copy(ctx, c.From, c.To, show)
	if shown != nil {
		shown.end()
	}
	if err != nil {
		if ctx.Err() != nil {
			return errors.New("interrupted; the target is as empty as before, so run it again")
		}
		return err
	}
	var rows int64
	for _, t := range copied {
		fmt.Printf("%10d  %s\n", t.Rows, t.Table)
		rows += t.Rows
	}
	fmt.Printf("%10d  rows in all, counted and compared in both\n", rows)
	return nil
}
