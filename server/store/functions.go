package store

import (
	"context"
	"database/sql"
	"strings"
	"unicode"
)

// Fold is how texts are compared without regard to case: in lower case,
// character by character, by Unicode's simple mapping.
//
// Queries have it as the function fold (package lite adds it to SQLite), so that what is compared in a query and
// what is compared in Go always agree.
func Fold(text string) string { return strings.ToLower(text) }

// foldInPostgres adds fold to a PostgreSQL, or brings it up to date with this
// Go's Unicode. PostgreSQL's own lower goes by whatever locales its machine has.
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
