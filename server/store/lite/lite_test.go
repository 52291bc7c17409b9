package lite_test

import (
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	lib "modernc.org/sqlite/lib"

	"gist/server/store/lite"
)

func open(t *testing.T) *lite.Conn {
	t.Helper()
	path := filepath.Join(t.TempDir(), "test.db")
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	c, err := lite.Open(path, "journal_mode = wal", "foreign_keys = 1")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	return c
}

func prepare(t *testing.T, c *lite.Conn, query string) *lite.Stmt {
	t.Helper()
	s, err := c.Prepare(query)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func exec(t *testing.T, c *lite.Conn, query string, args ...any) int64 {
	t.Helper()
	changed, err := prepare(t, c, query).Exec(args)
	if err != nil {
		t.Fatal(err)
	}
	return changed
}

func TestEveryKindOfValueComesBackAsItWent(t *testing.T) {
	type name string
	type id int64
	type flag bool
	text, number := "pointed at", 7
	c := open(t)
	s := prepare(t, c, `select $1`)
	for _, v := range []any{
		"", "tacos", "a\x00b", strings.Repeat("long ", 20_000), name("named"),
		0, -1, int64(1) << 62, id(12), 1.5, true, false, flag(true),
		[]byte{}, []byte{0, 255, 1}, &text, &number, (*string)(nil),
	} {
		got := reflect.New(reflect.TypeOf(v))
		if err := lite.One(s.Query([]any{v})).Scan(got.Interface()); err != nil {
			t.Errorf("%T: %v", v, err)
		} else if !reflect.DeepEqual(got.Elem().Interface(), v) {
			t.Errorf("%#v came back as %#v", v, got.Elem().Interface())
		}
	}
	var bytes []byte
	if err := lite.One(s.Query([]any{[]byte(nil)})).Scan(&bytes); err != nil || bytes != nil {
		t.Errorf("no bytes came back as %#v, %v", bytes, err)
	}
	for _, v := range []any{nil, int64(3), 2.5, "text", []byte("blob")} {
		var got any
		if err := lite.One(s.Query([]any{v})).Scan(&got); err != nil || !reflect.DeepEqual(got, v) {
			t.Errorf("%#v came back as %#v, %v", v, got, err)
		}
	}
}

func TestParametersAreWhatTheirNumbersSay(t *testing.T) {
	c := open(t)
	var got string
	err := lite.One(prepare(t, c, `select $3 || $1 || $2 || $1`).Query([]any{"a", "b", "c"})).Scan(&got)
	if err != nil || got != "caba" {
		t.Errorf("got %q, %v", got, err)
	}
	if _, err := prepare(t, c, `select $2`).Query([]any{1}); err == nil {
		t.Error("a parameter without an argument is no error")
	}
	if _, err := c.Prepare(`select ?`); err == nil {
		t.Error("a parameter without a number is no error")
	}
}

func TestFoldIsWhatGoMakesOfATextInLowerCase(t *testing.T) {
	s := prepare(t, open(t), `select fold($1)`)
	for _, text := range []string{"", "Tacos", "ÜNÏ İ ΣΊΣΥΦΟΣ ǅ", "a\x00B", "\xff"} {
		var got string
		if err := lite.One(s.Query([]any{text})).Scan(&got); err != nil || got != strings.ToLower(text) {
			t.Errorf("%q became %q, %v", text, got, err)
		}
	}
	for _, v := range []any{nil, int64(3)} {
		var got any
		if err := lite.One(s.Query([]any{v})).Scan(&got); err != nil || got != v {
			t.Errorf("%v became %v, %v", v, got, err)
		}
	}
}

func TestRawBytesAndTypesThatScanThemselvesAreRead(t *testing.T) {
	c := open(t)
	var raw, empty, none sql.RawBytes
	var number, null sql.NullInt64
	rows, err := prepare(t, c, `select 'text', '', null, 7, null`).Query(nil)
	if err != nil || !rows.Next() {
		t.Fatal(err)
	}
	if err := rows.Scan(&raw, &empty, &none, &number, &null); err != nil {
		t.Fatal(err)
	}
	if string(raw) != "text" || empty == nil || len(empty) > 0 || none != nil || number.Int64 != 7 || !number.Valid || null.Valid {
		t.Errorf("got %q, %v, %v, %v, %v", raw, empty, none, number, null)
	}
	if err := rows.Close(); err != nil {
		t.Fatal(err)
	}
}

func TestScanRefusesWhatDoesNotFit(t *testing.T) {
	c := open(t)
	for query, to := range map[string]any{
		`select null`: new(string), `select 'x'`: new(int64), `select 1.5`: new(int), `select 300`: new(int8), `select 1`: new(chan int),
		`select 1, 2`: new(int),
	} {
		if err := lite.One(prepare(t, c, query).Query(nil)).Scan(to); err == nil {
			t.Errorf("%s fits into a %T", query, to)
		}
	}
	if err := lite.One(prepare(t, c, `select 1 where 0`).Query(nil)).Scan(new(int)); !errors.Is(err, sql.ErrNoRows) {
		t.Errorf("without a row: %v", err)
	}
}

func TestAStatementRunsAgainWhateverBecameOfItBefore(t *testing.T) {
	c := open(t)
	exec(t, c, `create table things (id integer primary key, name text)`)
	insert := prepare(t, c, `insert into things (id, name) values ($1, $2)`)
	for id := range 3 {
		if changed, err := insert.Exec([]any{id, "thing"}); err != nil || changed != 1 {
			t.Fatalf("changed %d, %v", changed, err)
		}
	}
	_, err := insert.Exec([]any{1, "again"})
	var refused *lite.Error
	if !errors.As(err, &refused) || refused.Code != lib.SQLITE_CONSTRAINT_PRIMARYKEY || !strings.Contains(err.Error(), "things.id") {
		t.Errorf("a second row of a key gave %v", err)
	}
	if _, err := insert.Exec([]any{make(chan int), ""}); err == nil {
		t.Error("a channel is stored")
	}
	if _, err := insert.Exec([]any{3, "more"}); err != nil {
		t.Error(err)
	}
	list := prepare(t, c, `select id from things where id >= $1 order by id`)
	for range 2 {
		rows, err := list.Query([]any{1})
		if err != nil || !rows.Next() {
			t.Fatalf("no row: %v", err)
		}
		if err := errors.Join(rows.Close(), rows.Close()); err != nil || rows.Next() {
			t.Errorf("closed rows go on: %v", err)
		}
	}
	rows, err := list.Query([]any{1})
	if err != nil {
		t.Fatal(err)
	}
	var ids []int
	for rows.Next() {
		var id int
		if err := rows.Scan(&id); err != nil {
			t.Fatal(err)
		}
		ids = append(ids, id)
	}
	if err := rows.Err(); err != nil || !reflect.DeepEqual(ids, []int{1, 2, 3}) {
		t.Errorf("got %v, %v", ids, err)
	}
	if changed := exec(t, c, `update things set name = $1`, "all"); changed != 4 {
		t.Errorf("%d rows were changed, want 4", changed)
	}
}

func TestWhatIsNoDatabaseIsAnError(t *testing.T) {
	if _, err := lite.Open(filepath.Join(t.TempDir(), "missing.db")); err == nil {
		t.Error("a file that is not there is opened")
	}
	path := filepath.Join(t.TempDir(), "text")
	if err := os.WriteFile(path, []byte(strings.Repeat("no database ", 100)), 0o600); err != nil {
		t.Fatal(err)
	}
	var refused *lite.Error
	if _, err := lite.Open(path, "journal_mode = wal"); !errors.As(err, &refused) || refused.Code != lib.SQLITE_NOTADB {
		t.Errorf("a text is opened: %v", err)
	}
	if _, err := open(t).Prepare(`select`); err == nil {
		t.Error("half a statement is prepared")
	}
}
