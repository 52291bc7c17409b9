package contact_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"github.com/google/uuid"

	"gist/server/contact"
	"gist/server/store"
	"gist/server/store/storetest"
	"gist/server/team"
	"gist/wasm/rules"
)

func TestMain(m *testing.M) { storetest.Main(m) }

// world is a workspace on a real store, and the clock that it goes by.
type world struct {
	t        tester
	db       *store.DB
	team     *team.Service
	contacts *contact.Service
	ws       team.Workspace
	secret   string
	clock    *atomic.Int64 // unix microseconds
}

// tester is what the helpers need of a test, be it Go's or rapid's.
type tester interface {
	Helper()
	Error(...any)
	Errorf(string, ...any)
	Fatal(...any)
	Fatalf(string, ...any)
}

// newWorld makes a workspace in this mode of identity verification.
func newWorld(t testing.TB, mode team.Mode) *world {
	t.Helper()
	return newWorldOn(t, storetest.Open(t), mode)
}

// newWorldOn makes a workspace on this database.
func newWorldOn(t testing.TB, db *store.DB, mode team.Mode) *world {
	t.Helper()
	clock := new(atomic.Int64)
	clock.Store(time.Date(2026, 5, 5, 12, 0, 0, 0, time.UTC).UnixMicro())
	now := func() time.Time { return time.UnixMicro(clock.Load()).UTC() }
	w := &world{t: t, db: db, team: team.New(db, now), contacts: contact.New(db, now), clock: clock}
	return w.workspace(mode)
}

// workspace makes another workspace in the same store.
func (w *world) workspace(mode team.Mode) *world {
	w.t.Helper()
	ctx := context.Background()
	other := *w
	var err error
	if other.ws, err = w.team.CreateWorkspace(ctx, "Tacos"); err != nil {
		w.t.Fatal(err)
	}
	other.mode(mode)
	if other.secret, err = w.team.Secret(ctx, other.ws.ID); err != nil {
		w.t.Fatal(err)
	}
	return &other
}

// mode sets the workspace's mode of identity verification.
func (w *world) mode(mode team.Mode) {
	w.t.Helper()
	if err := w.team.Set(context.Background(), w.ws.AppID, "identity_verification", string(mode)); err != nil {
		w.t.Fatal(err)
	}
	ws, err := w.team.WorkspaceByAppID(context.Background(), w.ws.AppID)
	if err != nil {
		w.t.Fatal(err)
	}
	w.ws = ws
}

// later lets time pass.
func (w *world) later(d time.Duration) { w.clock.Add(d.Microseconds()) }

func (w *world) now() time.Time { return time.UnixMicro(w.clock.Load()).UTC() }

func (w *world) update(do func(tx *store.Tx) error) error {
	return w.contacts.Update(context.Background(), w.ws.ID, do)
}

// must writes, and stops the test if that fails.
func (w *world) must(do func(tx *store.Tx) error) {
	w.t.Helper()
	if err := w.update(do); err != nil {
		w.t.Fatal(err)
	}
}

// view reads, and stops the test if that fails.
func (w *world) view(do func(tx *store.Tx) error) {
	w.t.Helper()
	if err := w.db.View(context.Background(), do); err != nil {
		w.t.Fatal(err)
	}
}

// hash signs a user id or an email as a site's server does.
func (w *world) hash(what string) string { return team.Sign(w.secret, what) }

// jwt signs claims as a site's server does.
func (w *world) jwt(claims jwt.MapClaims) string {
	w.t.Helper()
	claims["exp"] = w.now().Add(time.Hour).Unix()
	signed, err := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(w.secret))
	if err != nil {
		w.t.Fatal(err)
	}
	return signed
}

// get reads a contact that must be there.
func (w *world) get(id contact.ID) (c contact.Contact) {
	w.t.Helper()
	w.view(func(tx *store.Tx) (err error) {
		c, err = w.contacts.Get(tx, w.ws.ID, id)
		return err
	})
	return c
}

// all reads the workspace's contacts, the oldest first.
func (w *world) all() (list []contact.Contact) {
	w.t.Helper()
	w.view(func(tx *store.Tx) (err error) {
		list, _, err = w.contacts.List(tx, w.ws.ID, contact.ListOptions{PerPage: contact.MaxPerPage, Order: "asc"})
		return err
	})
	return list
}

// history names what a contact did, the oldest first.
func (w *world) history(id contact.ID) (names []string) {
	w.t.Helper()
	w.view(func(tx *store.Tx) error {
		list, _, err := w.contacts.Events(tx, w.ws.ID, contact.EventsOptions{Contact: id, Order: "asc", PerPage: contact.MaxPerPage})
		for _, e := range list {
			names = append(names, e.Name)
		}
		return err
	})
	return names
}

// upsert is a REST call, which must succeed.
func (w *world) upsert(id contact.ID, userID, properties string) contact.Contact {
	w.t.Helper()
	c, err := w.tryUpsert(id, userID, properties)
	if err != nil {
		w.t.Fatal(err)
	}
	return c
}

func (w *world) tryUpsert(id contact.ID, userID, properties string) (c contact.Contact, err error) {
	w.t.Helper()
	call := w.check(rules.CheckContact, userID, properties)
	err = w.update(func(tx *store.Tx) error {
		saved, err := w.contacts.Upsert(tx, w.ws.ID, id, call, contact.Details{})
		c = saved.Contact
		return err
	})
	return c, err
}

type checker func(rules.Value, []rules.Property) (rules.Identify, *rules.Error)

func (w *world) check(check checker, userID, properties string) rules.Identify {
	w.t.Helper()
	list, err := contact.Decode(json.RawMessage(properties))
	if err != nil {
		w.t.Fatalf("%s: %v", properties, err)
	}
	call, wrong := check(rules.Value{Kind: rules.Text, Text: userID}, list)
	if wrong != nil {
		w.t.Fatalf("identify(%q, %s): %v", userID, properties, wrong)
	}
	return call
}

// browser is one visitor's browser: what it keeps is what the library keeps.
type browser struct {
	w           *world
	credentials contact.Credentials
}

func (w *world) browser() *browser {
	return &browser{w: w, credentials: contact.Credentials{Visitor: contact.VisitorID(uuid.NewString())}}
}

// inSession does something as this browser's visitor, in one transaction.
func (b *browser) inSession(do func(tx *store.Tx, v *contact.Visitor) error) error {
	kept := b.credentials
	err := b.w.update(func(tx *store.Tx) error {
		v, token, err := b.w.contacts.OpenVisitor(tx, b.w.ws.ID, b.credentials, nil)
		if err != nil {
			return err
		}
		kept.Visitor = v.ID
		if token != "" {
			kept.Token = token
		}
		return do(tx, &v)
	})
	if err == nil {
		b.credentials = kept
	}
	return err
}

// tryIdentify makes a call from the page to the stored contact: rules,
// signature, decision.
func (b *browser) tryIdentify(userID, properties string) (contact.Outcome, error) {
	b.w.t.Helper()
	call := b.w.check(rules.CheckIdentify, userID, properties)
	proof, err := b.w.team.Verify(context.Background(), b.w.ws, call)
	if err != nil {
		return contact.Outcome{}, err
	}
	var out contact.Outcome
	err = b.inSession(func(tx *store.Tx, v *contact.Visitor) error {
		out, err = b.w.contacts.Identify(tx, b.w.ws, *v, call, proof)
		return err
	})
	if err == nil && out.NewToken != "" {
		b.credentials = contact.Credentials{Visitor: out.Visitor.ID, Token: out.NewToken}
	}
	return out, err
}

// identify is a call that must succeed.
func (b *browser) identify(userID, properties string) contact.Outcome {
	b.w.t.Helper()
	out, err := b.tryIdentify(userID, properties)
	if err != nil {
		b.w.t.Fatalf("identify(%q, %s): %v", userID, properties, err)
	}
	return out
}

// refused is an identify call that must fail with this code.
func (b *browser) refused(code, userID, properties string) {
	b.w.t.Helper()
	_, err := b.tryIdentify(userID, properties)
	wantCode(b.w.t, code, err)
}

func (b *browser) track(name string) {
	b.w.t.Helper()
	b.trackOnce(name, uuid.NewString())
}

func (b *browser) trackOnce(name, clientID string) {
	b.w.t.Helper()
	if err := b.tryTrack(name, clientID); err != nil {
		b.w.t.Fatal(err)
	}
}

// storage is what the tabs of a browser share.
type storage struct {
	mu sync.Mutex
	browser
}

// tab does something in a tab of its own: with what the storage holds, which it
// reads again as long as another tab has a newer token.
func (s *storage) tab(do func(tab *browser) error) error {
	for {
		s.mu.Lock()
		tab := s.browser
		s.mu.Unlock()
		had := tab.credentials
		err := do(&tab)
		if errors.Is(err, contact.ErrTokenReplaced) {
			runtime.Gosched()
			continue
		}
		if tab.credentials != had {
			s.mu.Lock()
			s.credentials = tab.credentials
			s.mu.Unlock()
		}
		return err
	}
}

func (b *browser) tryTrack(name, clientID string) error {
	return b.inSession(func(tx *store.Tx, v *contact.Visitor) error {
		return b.w.contacts.Track(tx, b.w.ws.ID, v, rules.Event{Name: name}, clientID, b.w.now())
	})
}

// visitor is what the server takes this browser for.
func (b *browser) visitor() (v contact.Visitor) {
	b.w.t.Helper()
	b.w.view(func(tx *store.Tx) (err error) {
		v, err = b.w.contacts.Authenticate(tx, b.w.ws.ID, b.credentials)
		return err
	})
	return v
}

// shutdown logs the browser out as the library does: what it kept is gone.
func (b *browser) shutdown() {
	b.w.t.Helper()
	b.w.must(func(tx *store.Tx) error {
		_, err := b.w.contacts.Shutdown(tx, b.w.ws.ID, b.credentials)
		return err
	})
	b.credentials = contact.Credentials{Visitor: contact.VisitorID(uuid.NewString())}
}

// wantCode wants an error of the rule book's kind with this code.
func wantCode(t tester, code string, err error) {
	t.Helper()
	var is *rules.Error
	if !errors.As(err, &is) || is.Code != code {
		t.Fatalf("want the error %s, got %v", code, err)
	}
}

func want[T comparable](t tester, what string, want, got T) {
	t.Helper()
	if want != got {
		t.Errorf("%s: want %v, got %v", what, want, got)
	}
}

// properties writes a contact's properties in one line.
func properties(c contact.Contact) string {
	var list []string
	for _, p := range c.Properties {
		value := fmt.Sprint(p.Value.Number)
		switch p.Type {
		case rules.TypeText:
			value = fmt.Sprintf("%q", p.Value.Text)
		case rules.TypeBoolean:
			value = fmt.Sprint(p.Value.Boolean)
		case rules.TypeDate:
			value = time.Unix(int64(p.Value.Number), 0).UTC().Format(time.RFC3339)
		}
		list = append(list, fmt.Sprintf("%s %s=%s", p.Type, p.Name, value))
	}
	return strings.Join(list, ", ")
}

// tags writes a contact's tags in one line.
func tags(c contact.Contact) string {
	var list []string
	for _, tag := range c.Tags {
		list = append(list, tag.Name)
	}
	return strings.Join(list, ", ")
}
