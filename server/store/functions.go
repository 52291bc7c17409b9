package store

import (
	"context"
	"database/sql"
	"strings"
	"unicode"
)

// Fold returns text in lower case, character by character, by Unicode's simple
// mapping. Texts are compared in this form without regard to case.
//
// Queries have the same function as fold (package lite adds it to SQLite), so
// that a comparison in a query and one in Go always agree.
func Fold(text string) string { return strings.ToLower(text) }

// foldInPostgres creates the function fold in PostgreSQL, or updates it to the
// Unicode version of this Go. PostgreSQL's own lower depends on the locales of
// its machine.
func foldInPostgres(ctx context.Context, db *sql.DB) error {
	var upper, lower strings.Builder
	for r := rune(0x80); r <= unicode.MaxRune; r++ {
		if low := unicode.ToLower(r); low != r {
			upper.WriteRune(r)
			lower.WriteRune(low)
		}
	}
	body := `
		select case when octet_length($1) = char_length($1) then lower($1 collate "C")
			else translate(lower($1 collate "C"), '` + upper.String() + `', '` + lower.String() + `') end`
	var same bool
	err := db.QueryRowContext(ctx, `
		select exists (select 1 from pg_proc
			where proname = 'fold' and pronamespace = current_schema()::regnamespace and prosrc = $1)`, body).Scan(&same)
	if err != nil || same {
		return err
	}
	_, err = db.ExecContext(ctx, `
		create or replace function fold(text) returns text
		language sql immutable strict parallel safe as $fold$`+body+`$fold$`)
	return err
}
