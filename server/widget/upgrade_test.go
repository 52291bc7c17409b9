package widget_test

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	_ "github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"
	_ "modernc.org/sqlite"

	"gist/server/store"
	"gist/server/store/storetest"
)

// before makes a database as the release before proofs left it, by its own
// schema and with what its own code had stored (testdata/before-proofs), and
// gives its URL.
func before(t *testing.T) string {
	t.Helper()
	driver, kind, url := "sqlite", goose.DialectSQLite3, "sqlite:"+filepath.Join(t.TempDir(), "old.db")
	from := strings.TrimPrefix(url, "sqlite:")
	if storetest.Dialect() == store.PostgreSQL {
		driver, kind, url = "pgx", goose.DialectPostgres, storetest.URL(t)
		from = url
	}
	db, err := sql.Open(driver, from)
	check(t, err)
	defer db.Close()
	if storetest.Dialect() == store.PostgreSQL {
		_, err = db.Exec(`drop schema public cascade; create schema public`)
		check(t, err)
	}
	name := storetest.Dialect().String()
	schema, err := goose.NewProvider(kind, db, os.DirFS("../schema/migrations/"+name))
	check(t, err)
	_, err = schema.UpTo(t.Context(), 4)
	check(t, err)
	stored, err := os.ReadFile("testdata/before-proofs/" + name + ".sql")
	check(t, err)
	_, err = db.Exec(string(stored))
	check(t, err)
	return url
}

// A database of the release before opens, loses no message, and holds to the
// rules from then on. What claims had joined stays joined.
func TestADatabaseOfTheReleaseBeforeOpensAndIsRightAfterwards(t *testing.T) {
	db := storetest.OpenURL(t, before(t))
	w := serve(t, db, time.Unix(1_790_000_000, 0).Add(time.Hour))

	var messages int
	check(t, db.View(t.Context(), func(tx *store.Tx) error {
		return tx.QueryRow(`select count(*) from messages`).Scan(&messages)
	}))
	if messages != 16 {
		t.Errorf("there are %d messages, want 16", messages)
	}
	raw, err := os.ReadFile("testdata/before-proofs/browsers.json")
	check(t, err)
	var kept map[string]struct{ App, Visitor, Token string }
	check(t, json.Unmarshal(raw, &kept))
	of := func(name string) *browser {
		t.Helper()
		k, ok := kept[name]
		if !ok {
			t.Fatalf("nobody is called %s", name)
		}
		one := *w
		one.app, one.key = k.App, ""
		one.ws, err = w.teams.WorkspaceByAppID(t.Context(), k.App)
		check(t, err)
		return &browser{world: &one, visitor: k.Visitor, token: k.Token}
	}
	sees := func(b *browser, texts ...string) {
		t.Helper()
		b.hello()
		b.conversations().says(200, texts...)
	}
	blind := func(b *browser) {
		t.Helper()
		b.hello().says(200, `"contact":null`, `"conversations":0`)
		b.conversations().says(200, `"conversations":[]`)
	}

	sees(of("anonymous"), "anonymous words")
	sees(of("first of A"), "answer to the first")
	sees(of("second of A"), "A from the second browser")
	sees(of("lead"), "lead alone")
	sees(of("look-alike"), "of the look-alike")

	// Nobody knows what a flag came of: the next signed call proves it anew, and
	// nothing is lost till then.
	for name, who := range map[string][3]string{
		"signed of S": {"S", "s@b.c", "answer to S"}, "olga": {"", "olga@b.c", "Olga's secret"}, "kim": {"", "kim@b.c", "of Kim"}, "signed of D": {"D", "d@b.c", "D signed"},
	} {
		b := of(name)
		b.conversations().says(200, `"conversations":[]`, `"proof":{"state":"ended"}`)
		was := b.visitor
		b.identify(who[0], b.hash(who[0], who[1])).says(200, `"verified":true`)
		if b.visitor != was {
			t.Errorf("%s became another visitor", name)
		}
		sees(b, who[2])
	}
	// A proven contact has proven browsers only, and so has a user in required.
	for _, name := range []string{"unsigned of S", "spy", "unsigned of C"} {
		blind(of(name))
	}
	// Mode off goes on, and proves no longer than it lasts.
	first, second := of("first of B"), of("second of B")
	sees(first, "B in mode off")
	sees(second, "B in mode off")
	second.set("identity_verification", "optional")
	sees(first, "B in mode off")
	second.conversations().says(200, `"conversations":[]`)

	// Look-alikes are told apart, and whoever they are is told.
	kim := of("kim")
	kim.rest("GET", "/api/contacts?same_email=kim@b.c", "").says(200, `"kim@b.c"`).saysNot("\u212A")
	kim.rest("GET", "/api/history?action=email_told_apart", "").says(200, "look-alike")
	// What an API key alone had made is its own still.
	kim.rest("GET", "/api/contacts?email=newsletter@b.c", "").says(200, `"email_verified":true`)
	kim.rest("GET", "/api/contacts?email=p@b.c", "").says(200, `"user_id":"P"`)
	// Whom only a claim tied to an email is found by it no more.
	kim.rest("GET", "/api/contacts?email=lea@b.c", "").says(404)

	// Properties and tags of then are kept: they give way to none, and hold their
	// values, whatever pages bring.
	was := of("first of A").properties()
	if plan := was["plan"]; plan.Provisional || plan.ContactCount == 0 || plan.LastSeenAt != 0 || len(plan.Sources) != 0 {
		t.Errorf("plan became %+v", plan)
	}
	for i := range 3 {
		of("first of A").world.browser().identify("", fmt.Sprintf(`{"email":"%d@spam.example","tags":"new%d"%s}`, i, i, names(fmt.Sprint("junk", i), 140))).says(200, `"stored"`)
	}
	if is := of("first of A").properties(); is["plan"].ContactCount != was["plan"].ContactCount || len(is) != len(was)+200 {
		t.Errorf("there are %d, and plan is %+v", len(is), is["plan"])
	}

	// It is new all the same: an old token of then is of no use after a proof.
	b := of("anonymous")
	old := &browser{world: b.world, visitor: b.visitor, token: b.token}
	b.identify("N", b.hash("N", "n@b.c")).says(200, `"verified":true`, `"conversations":1`)
	old.conversations().says(401, "token_replaced")
}
