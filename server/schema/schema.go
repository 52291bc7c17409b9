// Package schema holds what Gist's tables are: the migrations that make them, and
// what the engines of package store have to know of a table by its name.
package schema

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"io/fs"
	"log/slog"
	"slices"
	"strconv"
	"strings"
)

//go:embed migrations
var migrations embed.FS

// Migrations returns the migrations for a database, sqlite or postgres.
func Migrations(database string) (fs.FS, error) {
	return fs.Sub(migrations, "migrations/"+database)
}

// Newest returns the number of the newest migration of a database.
func Newest(database string) (newest int64, err error) {
	files, err := fs.ReadDir(migrations, "migrations/"+database)
	if err != nil {
		return 0, err
	}
	for _, f := range files {
		number, _, _ := strings.Cut(f.Name(), "_")
		n, err := strconv.ParseInt(number, 10, 64)
		if err != nil {
			return 0, fmt.Errorf("reading a migration's number: %w", err)
		}
		newest = max(newest, n)
	}
	return newest, nil
}

// Own are the tables that are not copied to another database, which fills them
// itself with its own numbers.
var Own = []string{"goose_db_version", "contact_changes"}

// emailsApart is the migration after which emails match by letter: only A to Z
// and a to z are the same.
const emailsApart = 5

// Applied logs what a person has to know of migrations that were just applied.
func Applied(ctx context.Context, db *sql.DB, numbers []int64, log *slog.Logger) error {
	if !slices.Contains(numbers, emailsApart) {
		return nil
	}
	var contacts int
	err := db.QueryRowContext(ctx, `select count(*) from audit where action = 'email_told_apart'`).Scan(&contacts)
	if err == nil && contacts > 0 {
		log.Warn("emails that look alike were taken for the same and are told apart now; see the history for which contacts", "contacts", contacts, "action", "email_told_apart")
	}
	return err
}
