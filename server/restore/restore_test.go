package restore_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"gist/server/app"
	"gist/server/audit"
	"gist/server/contact"
	"gist/server/restore"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// A world is a SQLite database on which everything was given out that can end.
type world struct {
	*testing.T
	path, backup string

	db       *store.DB
	teams    *team.Service
	contacts *contact.Service

	ws       team.Workspace
	now      time.Time
	secret   string
	keys     map[string]string
	sessions map[string]string
	browsers map[string]contact.Credentials
}

const password = "correct horse"

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{T: t, now: time.Unix(1_800_000_000, 0), keys: map[string]string{}, sessions: map[string]string{}, browsers: map[string]contact.Credentials{}}
	w.path = filepath.Join(t.TempDir(), "gist.db")
	w.backup = filepath.Join(t.TempDir(), "backup.db")
	w.open()
	var err error
	w.ws, err = w.teams.CreateWorkspace(t.Context(), "Tacos")
	check(t, err)
	w.secret, err = w.teams.Secret(t.Context(), w.ws.ID)
	check(t, err)
	for _, name := range []string{"kept", "leaked"} {
		w.keys[name], err = w.teams.CreateKey(t.Context(), w.ws.ID, name)
		check(t, err)
	}
	for _, name := range []string{"tess", "tom", "tim", "tia"} {
		_, err := w.teams.CreateTeammate(t.Context(), w.ws.ID, name+"@tacos.com", name, password)
		check(t, err)
		w.sessions[name] = w.signIn(name, password)
	}
	for _, name := range []string{"stays", "goes", "becomes"} {
		w.browsers[name] = w.browser(name)
	}
	w.identify("stays", "S")
	_, err = store.Backup(t.Context(), "sqlite:"+w.path, w.backup, false, nil)
	check(t, err)
	t.Cleanup(func() { w.close() })
	return w
}

// open opens the database as a server does.
func (w *world) open() {
	w.Helper()
	var err error
	w.db, err = store.Open(w.Context(), "sqlite:"+w.path, slog.New(slog.DiscardHandler))
	check(w.T, err)
	clock := func() time.Time { return w.now }
	a, err := app.Open(w.Context(), app.Options{DB: w.db, Now: clock})
	check(w.T, err)
	w.teams, w.contacts = a.Teams, a.Contacts
}

func (w *world) close() {
	if w.db != nil {
		check(w.T, w.db.Close())
		w.db = nil
	}
}

func (w *world) signIn(name, with string) string {
	w.Helper()
	token, _, err := w.teams.SignIn(w.Context(), name+"@tacos.com", with, "")
	check(w.T, err)
	return token
}

// browser makes a visitor with a token.
func (w *world) browser(name string) (who contact.Credentials) {
	w.Helper()
	check(w.T, w.db.Update(w.Context(), store.Part(w.ws.ID), func(tx *store.Tx) error {
		v, token, err := w.contacts.OpenVisitor(tx, w.ws.ID, contact.Credentials{}, nil)
		who = contact.Credentials{Visitor: v.ID, Token: token}
		return err
	}))
	return who
}

// identify proves that a browser is a user.
func (w *world) identify(name, userID string) {
	w.Helper()
	secret, err := w.teams.Secret(w.Context(), w.ws.ID)
	check(w.T, err)
	call := rules.Identify{UserID: userID, Email: strings.ToLower(userID) + "@b.c", UserHash: team.Sign(secret, userID)}
	proof, err := w.teams.Verify(w.Context(), w.ws, call)
	check(w.T, err)
	check(w.T, w.db.Update(w.Context(), store.Part(w.ws.ID), func(tx *store.Tx) error {
		v, err := w.contacts.Authenticate(tx, w.ws.ID, w.browsers[name])
		if err != nil {
			return err
		}
		o, err := w.contacts.Identify(tx, w.ws, v, call, proof)
		if err == nil && o.NewToken != "" {
			w.browsers[name] = contact.Credentials{Visitor: o.Visitor.ID, Token: o.NewToken}
		}
		return err
	}))
}

// letsIn tells whether a browser's token is good, and whether it is proven.
func (w *world) letsIn(who contact.Credentials) (in, proven bool) {
	w.Helper()
	err := w.db.View(w.Context(), func(tx *store.Tx) error {
		v, err := w.contacts.Authenticate(tx, w.ws.ID, who)
		proven = v.Verified()
		return err
	})
	var told *rules.Error
	if err != nil && !errors.As(err, &told) {
		w.Fatal(err)
	}
	return err == nil, proven
}

// teammate gives the id of a teammate by name.
func (w *world) teammate(name string) team.TeammateID {
	w.Helper()
	found, err := w.teams.TeammatesByEmail(w.Context(), name+"@tacos.com")
	check(w.T, err)
	if len(found) != 1 {
		w.Fatalf("there are %d teammates named %s", len(found), name)
	}
	return found[0].ID
}

// endAll ends one of everything, and gives out what the backup does not know.
func (w *world) endAll() {
	w.Helper()
	ctx := w.Context()
	keys, err := w.teams.Keys(ctx, w.ws.ID)
	check(w.T, err)
	check(w.T, w.teams.RevokeKey(ctx, w.ws.ID, keys[1].ID))
	check(w.T, w.teams.RemoveTeammate(ctx, w.ws.ID, w.teammate("tom")))
	check(w.T, w.teams.SetPassword(ctx, w.ws.ID, w.teammate("tim"), "another horse"))
	check(w.T, w.teams.SignOut(ctx, w.sessions["tia"]))
	check(w.T, w.teams.Set(ctx, w.ws.AppID, "identity_verification", "required"))
	_, err = w.teams.RotateSecret(ctx, w.ws.ID)
	check(w.T, err)
	check(w.T, w.teams.RetireSecret(ctx, w.ws.ID, false))
	check(w.T, w.db.Update(ctx, store.Part(w.ws.ID), func(tx *store.Tx) error {
		_, err := w.contacts.Shutdown(tx, w.ws.ID, w.browsers["goes"])
		return err
	}))
	w.browsers["new"] = w.browser("new")
	w.identify("new", "N")
}

// restore puts the backup into the database's place.
func (w *world) restore() (report restore.Report) {
	w.Helper()
	w.close()
	_, err := store.Restore(w.Context(), "sqlite:"+w.path, w.backup, w.now, restore.TakeOver(w.now, &report))
	check(w.T, err)
	w.now = w.now.Add(time.Minute)
	w.open()
	return report
}

func (w *world) keyWorks(name string) bool {
	w.Helper()
	_, err := w.teams.ByKey(w.Context(), w.keys[name])
	return err == nil
}

func (w *world) sessionWorks(name string) bool {
	w.Helper()
	_, _, err := w.teams.BySignIn(w.Context(), w.sessions[name])
	return err == nil
}

func TestWhatHadEndedStaysEndedAfterARestore(t *testing.T) {
	w := newWorld(t)
	before := w.browsers["becomes"]
	w.endAll()
	w.identify("becomes", "B") // whose token from before the log-in is worth nothing from then on
	newest, err := w.teams.Secret(t.Context(), w.ws.ID)
	check(t, err)
	var highest int64
	check(t, w.db.View(t.Context(), func(tx *store.Tx) error {
		return tx.QueryRow(`select max(id) from contacts where workspace_id = $1`, w.ws.ID).Scan(&highest)
	}))
	for again := range 2 { // and after another one
		report := w.restore()
		if !report.Known || len(report.Workspaces) != 1 {
			t.Fatalf("the report is %+v", report)
		}
		if of := report.Workspaces[0]; of.AppID != w.ws.AppID || of.Mode != "optional" || again == 0 && of.ModeBefore != "required" || of.Secrets != 1 || of.Teammates != 3 || strings.Join(of.Keys, " ") != "1 kept" {
			t.Errorf("of the workspace it says %+v", of)
		}
		if !w.keyWorks("kept") || w.keyWorks("leaked") {
			t.Error("a revoked key works, or the other does not")
		}
		for name, works := range map[string]bool{"tess": true, "tom": false, "tim": false, "tia": false} {
			if w.sessionWorks(name) != works {
				t.Errorf("the session of %s works: %t", name, !works)
			}
		}
		for _, c := range []struct {
			name, password string
			works          bool
		}{{"tess", password, true}, {"tom", password, false}, {"tim", password, false}, {"tim", "another horse", true}, {"tia", password, true}} {
			if _, _, err := w.teams.SignIn(t.Context(), c.name+"@tacos.com", c.password, ""); (err == nil) != c.works {
				t.Errorf("%s with %q signs in: %v", c.name, c.password, err)
			}
		}
		for _, c := range []struct {
			secret string
			right  bool
		}{{w.secret, false}, {newest, true}} {
			_, err := w.teams.Verify(t.Context(), w.ws, rules.Identify{UserID: "X", Email: "x@b.c", UserHash: team.Sign(c.secret, "X")})
			if (err == nil) != c.right {
				t.Errorf("a signature gave %v, want right: %t", err, c.right)
			}
		}
		if in, proven := w.letsIn(w.browsers["stays"]); !in || proven {
			t.Errorf("a browser whose proof ended with its secret is let in: %t, and proven: %t", in, proven)
		}
		for name, who := range map[string]contact.Credentials{"that was shut down": w.browsers["goes"], "from before a log-in": before, "from after the log-in": w.browsers["becomes"], "that the backup does not know": w.browsers["new"]} {
			if in, _ := w.letsIn(who); in {
				t.Errorf("a token %s is good", name)
			}
		}
	}
	w.browsers["next"] = w.browser("next")
	w.identify("next", "A new one")
	check(t, w.db.View(t.Context(), func(tx *store.Tx) error {
		var id int64
		if err := tx.QueryRow(`select max(id) from contacts where workspace_id = $1`, w.ws.ID).Scan(&id); err != nil {
			return err
		}
		if id <= highest {
			t.Errorf("a new contact has the id %d, and %d was given before", id, highest)
		}
		return nil
	}))
}

func TestWhatHadNotEndedGoesOnAfterARestore(t *testing.T) {
	w := newWorld(t)
	report := w.restore()
	if !report.Known || len(report.Ended) > 0 {
		t.Errorf("the report is %+v", report)
	}
	for name := range w.sessions {
		if !w.sessionWorks(name) {
			t.Errorf("the session of %s ended", name)
		}
	}
	for name, who := range w.browsers {
		if in, proven := w.letsIn(who); !in || proven != (name == "stays") {
			t.Errorf("the browser that %s is let in: %t, and proven: %t", name, in, proven)
		}
	}
}

func TestWhatModeOffHadProvenIsNotProvenAgainByARestore(t *testing.T) {
	for name, then := range map[string][]string{"it became stricter": {"optional"}, "and laxer again": {"required", "off"}} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			check(t, w.teams.Set(t.Context(), w.ws.AppID, "identity_verification", "off"))
			w.browsers["claims"] = w.browser("claims")
			check(t, w.db.Update(t.Context(), store.Part(w.ws.ID), func(tx *store.Tx) error {
				ws := w.ws
				ws.Mode, ws.Epoch = team.ModeOff, 1
				v, err := w.contacts.Authenticate(tx, ws.ID, w.browsers["claims"])
				if err != nil {
					return err
				}
				call := rules.Identify{UserID: "C", Email: "c@b.c"}
				proof, err := w.teams.Verify(t.Context(), ws, call)
				if err != nil {
					return err
				}
				o, err := w.contacts.Identify(tx, ws, v, call, proof)
				if err == nil && o.NewToken != "" {
					w.browsers["claims"] = contact.Credentials{Visitor: o.Visitor.ID, Token: o.NewToken}
				}
				return err
			}))
			if _, proven := w.letsIn(w.browsers["claims"]); !proven {
				t.Fatal("mode off does not prove it")
			}
			_, err := store.Backup(t.Context(), "sqlite:"+w.path, w.backup, true, nil)
			check(t, err)
			for _, mode := range then {
				check(t, w.teams.Set(t.Context(), w.ws.AppID, "identity_verification", mode))
			}
			report := w.restore()
			if of := report.Workspaces[0]; of.Mode != "off" || of.ModeBefore != then[len(then)-1] {
				t.Errorf("of the workspace it says %+v", of)
			}
			if _, proven := w.letsIn(w.browsers["claims"]); proven {
				t.Error("what mode off had proven is proven again")
			}
		})
	}
}

func TestARestoreThatCanNotReadWhatHadEndedEndsAll(t *testing.T) {
	for name, replace := range map[string]func(w *world){
		"nothing was there": func(w *world) { check(w.T, os.Remove(w.path)) },
		"what was there is damaged": func(w *world) {
			check(w.T, os.WriteFile(w.path, []byte(strings.Repeat("dust ", 3000)), 0o600))
		},
		"a part of it is damaged": func(w *world) {
			raw, err := os.ReadFile(w.path)
			check(w.T, err)
			for i := len(raw) / 2; i < len(raw)/2+8192; i++ {
				raw[i] ^= 0x5a
			}
			check(w.T, os.WriteFile(w.path, raw, 0o600))
		},
		"it was another one": func(w *world) {
			check(w.T, os.Remove(w.path))
			w.open()
			_, err := w.teams.CreateWorkspace(w.Context(), "Begun anew")
			check(w.T, err)
			w.close()
		},
		"it was no database of ours": func(w *world) {
			check(w.T, os.Remove(w.path))
			execute(w.T, w.path, `create table recipes (name text)`)
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.close()
			replace(w)
			report := w.restore()
			if report.Known || len(report.Workspaces) != 1 || len(report.Workspaces[0].Keys) != 2 || report.Workspaces[0].Secrets != 1 || report.Workspaces[0].ModeBefore != "" {
				t.Errorf("the report is %+v", report)
			}
			for mate := range w.sessions {
				if w.sessionWorks(mate) {
					t.Errorf("the session of %s goes on", mate)
				}
			}
			for browser, who := range w.browsers {
				if in, _ := w.letsIn(who); in {
					t.Errorf("the token of the browser that %s is good", browser)
				}
			}
			if !w.keyWorks("kept") || !w.keyWorks("leaked") {
				t.Error("a key of the backup does not work")
			}
			w.signIn("tess", password)
			w.identifyAnew()
		})
	}
}

// identifyAnew has a proven browser come back as a new visitor, with an id that
// nobody had.
func (w *world) identifyAnew() {
	w.Helper()
	w.browsers["again"] = w.browser("again")
	w.identify("again", "S")
	if in, proven := w.letsIn(w.browsers["again"]); !in || !proven {
		w.Errorf("a user who signs again is let in: %t, and proven: %t", in, proven)
	}
	w.browsers["other"] = w.browser("other")
	w.identify("other", "O")
	check(w.T, w.db.View(w.Context(), func(tx *store.Tx) error {
		var id int64
		err := tx.QueryRow(`select max(id) from contacts where workspace_id = $1`, w.ws.ID).Scan(&id)
		if id < 100_000 {
			w.Errorf("a new contact has the id %d, which may have been another's", id)
		}
		return err
	}))
}

func execute(t *testing.T, path string, statements ...string) {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	check(t, err)
	defer db.Close()
	for _, statement := range statements {
		_, err := db.Exec(statement)
		check(t, err)
	}
}

func TestWhatHadEndedIsReadFromADatabaseOfAnOlderRelease(t *testing.T) {
	w := newWorld(t)
	w.endAll()
	w.close()
	execute(t, w.path, `drop table teammate_browsers`, `alter table api_keys drop column revoked_at`,
		`alter table teammates drop column removed_at`, `alter table verification_secrets drop column leaked_at`, `alter table visitors drop column proofs`,
		`alter table visitors add column verified integer not null default 0`, `delete from goose_db_version where version_id >= 5`)
	report := w.restore()
	if !report.Known {
		t.Errorf("the report is %+v", report)
	}
	if w.sessionWorks("tim") || !w.sessionWorks("tess") {
		t.Error("a session that had ended goes on, or another does not")
	}
	if in, _ := w.letsIn(w.browsers["goes"]); in {
		t.Error("a token that had ended is good")
	}
	if _, err := w.teams.Verify(t.Context(), w.ws, rules.Identify{UserID: "X", UserHash: team.Sign(w.secret, "X")}); err == nil {
		t.Error("a retired secret proves something")
	}
}

func TestARestoreThatFailsChangesNothing(t *testing.T) {
	w := newWorld(t)
	w.endAll()
	w.close()
	mine := errors.New("mine")
	_, err := store.Restore(t.Context(), "sqlite:"+w.path, w.backup, w.now, func(ctx context.Context, r store.Restoring) error {
		if _, err := r.Exec(ctx, `delete from restored.sessions`); err != nil {
			return err
		}
		return mine
	})
	if !errors.Is(err, mine) {
		t.Fatalf("the error is %v", err)
	}
	entries, err := os.ReadDir(filepath.Dir(w.path))
	check(t, err)
	if len(entries) != 1 {
		t.Errorf("it left %v", entries)
	}
	w.open()
	if w.keyWorks("leaked") || !w.sessionWorks("tess") {
		t.Error("what was there is not as it was")
	}
}

func TestWhatOnlyTheServerMaySetStaysSoAfterARestore(t *testing.T) {
	w := newWorld(t)
	key := func(properties string) {
		t.Helper()
		w.write(func(tx *store.Tx) error {
			_, err := w.contacts.Upsert(tx, w.ws.ID, 0, w.call("A", properties), contact.Details{By: audit.By{Type: audit.ByAPIKey}})
			return err
		})
	}
	protect := func(property, tag string) {
		t.Helper()
		list, _, _, err := w.contacts.Definitions(t.Context(), w.ws.ID, contact.DefinitionsOptions{})
		check(t, err)
		yes := true
		w.write(func(tx *store.Tx) error {
			for _, d := range list {
				if d.Name == property {
					if err := w.contacts.ChangeDefinition(tx, w.ws.ID, d.ID, contact.DefinitionChange{Protected: &yes}, audit.By{}); err != nil {
						return err
					}
				}
			}
			made, err := w.contacts.CreateTag(tx, w.ws.ID, tag)
			if err == nil {
				_, err = w.contacts.ChangeTag(tx, w.ws.ID, made.ID, contact.TagChange{Protected: &yes}, audit.By{})
			}
			return err
		})
	}
	page := func(properties string) (rejected []rules.Rejection) {
		t.Helper()
		who := w.browser("page")
		w.write(func(tx *store.Tx) error {
			v, err := w.contacts.Authenticate(tx, w.ws.ID, who)
			if err != nil {
				return err
			}
			o, err := w.contacts.Identify(tx, w.ws, v, w.call("", properties), team.Proof{})
			rejected = o.Rejected
			return err
		})
		return rejected
	}
	key(`{"email":"a@b.c","plan":"free","score":1,"tags":"vip,open"}`)
	_, err := store.Backup(t.Context(), "sqlite:"+w.path, w.backup, true, nil)
	check(t, err)
	key(`{"email":"a@b.c","role":"admin","rank":2,"tags":"staff"}`)
	protect("plan", "VIP")
	protect("role", "Staff")
	protect("rank", "crew")
	for range 2 { // and after another one
		if report := w.restore(); !strings.Contains(fmt.Sprint(report.Ended), "{6 rights of pages") {
			t.Errorf("the report is %+v", report)
		}
		left := map[string]int{}
		for _, r := range page(`{"email":"p@b.c","plan":"pro","role":"king","rank":9,"score":2,"tags":"Vip,Open,staff,Crew"}`) {
			left[r.Property+" "+r.Code]++
		}
		if fmt.Sprint(left) != "map[plan property_protected:1 rank property_protected:1 role property_protected:1 tags property_protected:3]" {
			t.Errorf("of a page is left out %v", left)
		}
		key(`{"email":"a@b.c","role":"boss","rank":3,"plan":"max","tags":"staff,vip"}`)
		if left := page(`{"email":"q@b.c","score":3,"new":1}`); len(left) > 0 {
			t.Errorf("of a page is left out %v", left)
		}
	}
}

// write writes in the workspace, as a server does.
func (w *world) write(do func(tx *store.Tx) error) {
	w.Helper()
	check(w.T, w.contacts.Update(w.Context(), w.ws.ID, do))
}

// call is what a page or a key says.
func (w *world) call(userID, properties string) rules.Identify {
	w.Helper()
	list, err := contact.Decode([]byte(properties))
	check(w.T, err)
	call, wrong := rules.CheckIdentify(rules.Value{Kind: rules.Text, Text: userID}, list)
	if wrong != nil {
		w.Fatal(wrong)
	}
	return call
}
