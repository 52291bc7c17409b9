package widget_test

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"gist/server/audit"
	"gist/server/contact"
	"gist/server/inbox"
	"gist/server/live"
	"gist/server/store"
	"gist/server/store/storetest"
	"gist/server/team"
	"gist/server/transport"
	"gist/server/widget"
	"gist/wasm/rules"
)

// A street is a workspace with people at browsers, who talk, identify
// themselves, log out, lose answers and have tabs with old tokens, while the
// team merges contacts, undoes merges and changes the mode. The model is what
// each of them did: a deed is an event and a conversation of one moment, and
// has to stay with one contact, seen by nobody else.
type street struct {
	t        *rapid.T
	db       *store.DB
	mux      *http.ServeMux
	teams    *team.Service
	contacts *contact.Service
	clock    *clock
	ws       team.Workspace
	secret   string
	people   []*person
	deeds    []*deed
	steps    *int
}

// person is a browser: what it keeps, and what the model knows of it.
type person struct {
	visitor string
	tokens  []string  // all that it was given as this visitor; the last counts
	lost    bool      // a newer one was made, and its answer lost
	usedAt  time.Time // when the last one was first used; zero: never
	ended   bool      // the team has undone what it came with
	proved  bool      // as this visitor it has made a call that was proven
	wrote   map[int]bool
}

type deed struct {
	name         string
	conversation int
	owner        contact.ID
	user         string // once it is a user's it stays that user's
}

var soakSteps = map[bool]int{false: 500, true: 100_000}

// TestSoakNobodyLosesOrSeesWhatIsNotTheirs takes 100,000 steps with GIST_SOAK=1.
// GIST_SEED=N repeats a run.
func TestSoakNobodyLosesOrSeesWhatIsNotTheirs(t *testing.T) {
	log := slog.New(slog.DiscardHandler)
	s := street{db: storetest.Open(t), mux: http.NewServeMux(), clock: &clock{at: time.Unix(1_800_000_000, 0)}}
	hub, err := live.New(log)
	check(t, err)
	t.Cleanup(func() { check(t, hub.Close(context.Background())) })
	s.teams, s.contacts = team.New(s.db, s.clock.now), contact.New(s.db, s.clock.now)
	widget.Register(s.mux, widget.Rooms{DB: s.db, Teams: s.teams, Contacts: s.contacts, Inbox: inbox.New(s.db, hub, s.contacts, s.clock.now), Hub: hub, Addresses: transport.Addresses{}, Now: s.clock.now})

	seed, err := strconv.ParseUint(os.Getenv("GIST_SEED"), 10, 64)
	if err != nil {
		seed = uint64(time.Now().UnixNano())
	}
	least, steps := soakSteps[os.Getenv("GIST_SOAK") != ""], 0
	check(t, flag.Set("rapid.checks", strconv.Itoa(min(100, least/30))))
	check(t, flag.Set("rapid.nofailfile", "true"))
	s.steps = &steps
	for first := seed; steps < least && !t.Failed(); seed++ {
		check(t, flag.Set("rapid.seed", strconv.FormatUint(seed, 10)))
		rapid.Check(t, func(rt *rapid.T) { s.live(rt) })
		if t.Failed() {
			t.Logf("run just this: GIST_SEED=%d go test ./server/widget -run Soak (the run began with %d)", seed, first)
		}
	}
	t.Logf("%d steps on %s, the last seed was %d", steps, storetest.Dialect(), seed-1)
}

// live is one life of a street.
func (all street) live(rt *rapid.T) {
	s := &all
	s.t = rt
	ctx := context.Background()
	var err error
	s.ws, err = s.teams.CreateWorkspace(ctx, "Tacos")
	s.ok(err)
	s.secret, err = s.teams.Secret(ctx, s.ws.ID)
	s.ok(err)
	s.ok(s.teams.Set(ctx, s.ws.AppID, "rate_limits", "off"))
	s.mode()
	for range 3 {
		s.people = append(s.people, &person{visitor: uuid.NewString(), wrote: map[int]bool{}})
	}
	draw := func() *person { return rapid.SampledFrom(s.people).Draw(s.t, "who") }
	does := map[string]func(){
		"talk":           func() { s.talk(draw()) },
		"talk again":     func() { s.talk(draw()) },
		"answer":         func() { s.answer(draw()) },
		"identify":       func() { s.identify(draw()) },
		"identify again": func() { s.identify(draw()) },
		"shut down":      func() { s.shutdown(draw()) },
		"a tab wakes up": func() { s.wake(draw()) },
		"time passes": func() {
			s.clock.forward(rapid.SampledFrom([]time.Duration{time.Second, 2 * time.Minute}).Draw(s.t, "time"))
		},
		"merge by hand":    s.merge,
		"undo":             s.undo,
		"change the mode":  s.mode,
		"steal an address": func() { s.steal(draw()) },
	}
	actions := map[string]func(*rapid.T){"": func(rt *rapid.T) { s.t = rt; *s.steps++; s.holds() }}
	for name, do := range does {
		actions[name] = func(rt *rapid.T) { s.t = rt; do() }
	}
	rt.Repeat(actions)
}

func (s *street) ok(err error) {
	if err != nil {
		s.t.Fatal(err)
	}
}

func (s *street) must(true bool, format string, args ...any) {
	if !true {
		s.t.Fatalf(format, args...)
	}
}

// said is an answer to a page.
type said struct {
	Visitor struct{ ID, Token string }
	Contact *struct{ ID contact.ID }
	Results []struct {
		Status string
		Error  *rules.Error
	}
	Conversation struct{ ID int }
	Errors       []rules.Error
}

func (s *street) post(path, visitor, token, fields string) (a said) {
	body := fmt.Sprintf(`{"app_id":%q,"visitor_id":%q,"token":%q%s}`, s.ws.AppID, visitor, token, fields)
	w := httptest.NewRecorder()
	s.mux.ServeHTTP(w, httptest.NewRequest("POST", path, strings.NewReader(body)))
	s.must(w.Code == 200 || w.Code == 401 || w.Code == 404, "%s %s was answered %d %s", path, body, w.Code, w.Body)
	s.ok(json.Unmarshal(w.Body.Bytes(), &a))
	return a
}

func (p *person) token() string {
	if len(p.tokens) == 0 {
		return ""
	}
	return p.tokens[len(p.tokens)-1]
}

// calls is a request of the page, whose answer may be lost.
func (s *street) calls(p *person, fields string) said {
	lost := rapid.IntRange(0, 5).Draw(s.t, "lost") == 0
	a := s.post("/widget/calls", p.visitor, p.token(), fields)
	other := a.Visitor.ID != p.visitor
	s.must(!other || a.Visitor.Token != "", "a new visitor has no token")
	s.must(len(p.tokens) == 0 || p.ended || !other || identifies(fields), "the last token of a browser was refused: %+v", p)
	s.must(!p.ended || other, "a browser whose visitor ended is still that")
	switch {
	case other && lost:
		// It keeps a token that is worth nothing, and heals with the next call.
		p.ended = true
		return a
	case other:
		*p = person{visitor: a.Visitor.ID, wrote: map[int]bool{}}
	case a.Visitor.Token == "" && len(p.tokens) > 0 && p.usedAt.IsZero():
		p.usedAt = s.clock.now()
	}
	if a.Visitor.Token != "" {
		if lost && len(p.tokens) > 0 {
			p.lost = true
		} else if lost { // it never got its first: the id is somebody's now
			p.ended = true
		} else {
			p.tokens, p.lost, p.usedAt = append(p.tokens, a.Visitor.Token), false, time.Time{}
		}
	}
	return a
}

func identifies(fields string) bool { return strings.Contains(fields, `"identify"`) }

// wake is a tab that has not heard of the last token.
func (s *street) wake(p *person) {
	if len(p.tokens) < 2 || p.ended {
		return
	}
	at := rapid.IntRange(0, len(p.tokens)-2).Draw(s.t, "token")
	works := at == len(p.tokens)-2 && !p.lost && (p.usedAt.IsZero() || s.clock.now().Before(p.usedAt.Add(time.Minute)))
	a := s.post("/widget/calls", p.visitor, p.tokens[at], "")
	if !works {
		s.must(a.Visitor.ID != p.visitor && a.Contact == nil, "an old token still works: %+v, %+v", p, a)
		return
	}
	s.must(a.Visitor.ID == p.visitor, "the token before the last does not work: %+v", p)
	s.must(a.Visitor.Token == "" || a.Visitor.Token == p.token(), "two tabs were given two tokens: %+v, %+v", p, a)
}

// steal comes with a visitor's id alone.
func (s *street) steal(p *person) {
	for _, token := range []string{"", "guessed", uuid.NewString()} {
		if len(p.tokens) == 0 && !p.ended {
			return // it would be the first to have the id, which is no theft
		}
		a := s.post("/widget/calls", p.visitor, token, "")
		s.must(a.Visitor.ID != p.visitor && a.Contact == nil, "an id without its token is worth something: %+v", a)
	}
}

func (s *street) talk(p *person) {
	d := &deed{name: fmt.Sprint("deed ", len(s.deeds))}
	a := s.calls(p, fmt.Sprintf(`,"calls":[{"id":%q,"type":"track","name":%q}]`, uuid.NewString(), d.name))
	s.must(a.Results[0].Status == "stored", "an event was not stored: %+v", a)
	s.deeds = append(s.deeds, d)
	// Whoever has not heard the answer still is who it was, or nobody.
	token := p.token()
	visitor := p.visitor
	if p.ended { // the answer that made it another was lost: that one talks on
		visitor, token = a.Visitor.ID, a.Visitor.Token
	}
	if visitor == a.Visitor.ID && token == "" {
		token = a.Visitor.Token
	}
	b := s.post("/widget/send", visitor, token, fmt.Sprintf(`,"conversation_id":0,"client_id":%q,"body":%q`, uuid.NewString(), d.name))
	s.must(b.Conversation.ID != 0, "a message was not stored: %+v", b)
	d.conversation = b.Conversation.ID
	if visitor == p.visitor {
		p.wrote[d.conversation] = true
	}
}

// answer writes in a conversation that the browser sees.
func (s *street) answer(p *person) {
	if p.ended || p.token() == "" {
		return
	}
	seen := slices.Sorted(maps.Keys(s.sees(p)))
	if len(seen) == 0 {
		return
	}
	in := rapid.SampledFrom(seen).Draw(s.t, "conversation")
	a := s.post("/widget/send", p.visitor, p.token(), fmt.Sprintf(`,"conversation_id":%d,"client_id":%q,"body":"More."`, in, uuid.NewString()))
	s.must(a.Conversation.ID == in, "an answer was not stored: %+v", a)
	p.wrote[in] = true
}

func (s *street) sees(p *person) map[int]bool {
	var a struct{ Conversations []struct{ ID int } }
	body := fmt.Sprintf(`{"app_id":%q,"visitor_id":%q,"token":%q}`, s.ws.AppID, p.visitor, p.token())
	w := httptest.NewRecorder()
	s.mux.ServeHTTP(w, httptest.NewRequest("POST", "/widget/conversations", strings.NewReader(body)))
	s.must(w.Code == 200, "what a browser sees was answered %d %s: %+v", w.Code, w.Body, p)
	s.ok(json.Unmarshal(w.Body.Bytes(), &a))
	seen := map[int]bool{}
	for _, c := range a.Conversations {
		seen[c.ID] = true
	}
	return seen
}

func (s *street) identify(p *person) {
	user := rapid.SampledFrom([]string{"", "A", "B"}).Draw(s.t, "user")
	email := rapid.SampledFrom([]string{"x@tacos.com", "y@tacos.com"}).Draw(s.t, "email")
	proof, proved := "", false
	switch rapid.SampledFrom([]string{"none", "hash", "token", "wrong"}).Draw(s.t, "signature") {
	case "hash":
		signed := user
		if user == "" {
			signed = email
		}
		proof, proved = fmt.Sprintf(`,"user_hash":%q`, team.Sign(s.secret, signed)), true
	case "token":
		claims := jwt.MapClaims{"email": email, "exp": s.clock.now().Add(time.Hour).Unix()}
		if user != "" {
			claims["user_id"] = user
		}
		made, err := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(s.secret))
		s.ok(err)
		proof, proved = fmt.Sprintf(`,"user_jwt":%q`, made), true
	case "wrong":
		proof = fmt.Sprintf(`,"user_hash":%q`, team.Sign(s.secret, "C"))
	}
	a := s.calls(p, fmt.Sprintf(`,"calls":[{"id":%q,"type":"identify","user_id":%q,"properties":{"email":%q%s}}]`, uuid.NewString(), user, email, proof))
	r := a.Results[0]
	if r.Status == "stored" && a.Visitor.ID == p.visitor && (proved || s.ws.Mode == team.ModeOff) {
		p.proved = true
	}
	if r.Status != "stored" {
		s.must(r.Error.Code == rules.CodeVerificationFailed || r.Error.Code == rules.CodeVerificationRequired, "a call was refused: %v", r.Error)
		for _, d := range s.deeds {
			s.must(s.owner(d) == d.owner || d.owner == 0, "a refused call moved %s", d.name)
		}
	}
}

func (s *street) shutdown(p *person) {
	visitor, tokens, known := p.visitor, p.tokens, !p.ended && len(p.tokens) > 0
	with := p.token()
	if known && len(tokens) > 1 && !p.lost && p.usedAt.IsZero() && rapid.Bool().Draw(s.t, "by an old tab") {
		with = tokens[len(tokens)-2]
	}
	s.post("/widget/shutdown", visitor, with, "")
	*p = person{visitor: uuid.NewString(), wrote: map[int]bool{}}
	if known {
		for _, token := range tokens {
			a := s.post("/widget/calls", visitor, token, "")
			s.must(a.Visitor.ID != visitor && a.Contact == nil, "a token outlived the shutdown: %+v", a)
		}
	}
}

func (s *street) mode() {
	s.ws.Mode = rapid.SampledFrom([]team.Mode{team.ModeOff, team.ModeOptional, team.ModeRequired}).Draw(s.t, "mode")
	s.ok(s.teams.Set(context.Background(), s.ws.AppID, "identity_verification", string(s.ws.Mode)))
}

func (s *street) merge() {
	known := s.known()
	ids := slices.Sorted(maps.Keys(known))
	if len(ids) < 2 {
		return
	}
	into, from := known[rapid.SampledFrom(ids).Draw(s.t, "into")], known[rapid.SampledFrom(ids).Draw(s.t, "from")]
	err := s.db.Update(context.Background(), store.Part(s.ws.ID), func(tx *store.Tx) error {
		_, err := s.contacts.Merge(tx, s.ws.ID, into.ID, from.ID, audit.By{Type: audit.ByAPIKey})
		return err
	})
	if into.ID == from.ID || from.UserID != "" {
		var told *rules.Error
		s.must(errors.As(err, &told), "contacts %v and %v were merged: %v", into, from, err)
		return
	}
	s.ok(err)
	for _, d := range s.deeds {
		want := d.owner
		if want == from.ID {
			want = into.ID
		}
		s.must(s.owner(d) == want, "merging %d into %d left %s with %d", from.ID, into.ID, d.name, s.owner(d))
	}
}

func (s *street) undo() {
	var entries []audit.Entry
	items := map[string]bool{}
	s.ok(s.db.View(context.Background(), func(tx *store.Tx) (err error) {
		entries, _, err = audit.List(tx, int64(s.ws.ID), audit.ListOptions{PerPage: 500})
		return err
	}))
	entries = slices.DeleteFunc(entries, func(e audit.Entry) bool { return !e.CanUndo() })
	if len(entries) == 0 {
		return
	}
	e := rapid.SampledFrom(entries).Draw(s.t, "entry")
	s.ok(s.db.View(context.Background(), func(tx *store.Tx) error {
		rows, err := tx.Query(`select item from audit_items where workspace_id = $1 and audit_id = $2 and kind = 'conversation'`, s.ws.ID, e.ID)
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			var item string
			if err := rows.Scan(&item); err != nil {
				return err
			}
			items[item] = true
		}
		return rows.Err()
	}))
	var back contact.Contact
	err := s.db.Update(context.Background(), store.Part(s.ws.ID), func(tx *store.Tx) (err error) {
		_, back, err = s.contacts.Undo(tx, s.ws.ID, e.ID, audit.By{Type: audit.ByAPIKey})
		return err
	})
	var told *rules.Error
	if errors.As(err, &told) {
		s.must(told.Code == "undo_later_first", "an undo was refused: %v", told)
		return
	}
	s.ok(err)
	s.must(back.UserID == "", "a user came back: %+v", back)
	for _, d := range s.deeds {
		if !items[strconv.Itoa(d.conversation)] {
			s.must(s.owner(d) == d.owner, "undoing %d moved %s, which did not come with it", e.ID, d.name)
			continue
		}
		s.must(s.owner(d) == back.ID, "undoing %d left %s with %d", e.ID, d.name, s.owner(d))
		d.user = ""
	}
	for _, p := range s.people {
		if _, err := s.visitorOf(p); err != nil && p.token() != "" {
			p.ended = true
		}
	}
}

func (s *street) visitorOf(p *person) (v contact.Visitor, err error) {
	err = s.db.View(context.Background(), func(tx *store.Tx) error {
		v, err = s.contacts.Authenticate(tx, s.ws.ID, contact.Credentials{Visitor: contact.VisitorID(p.visitor), Token: p.token()})
		return err
	})
	return v, err
}

func (s *street) known() map[contact.ID]contact.Contact {
	found := map[contact.ID]contact.Contact{}
	s.ok(s.db.View(context.Background(), func(tx *store.Tx) error {
		list, _, err := s.contacts.List(tx, s.ws.ID, contact.ListOptions{PerPage: contact.MaxPerPage})
		for _, c := range list {
			found[c.ID] = c
		}
		return err
	}))
	return found
}

// owner gives the contact that has a deed's conversation.
func (s *street) owner(d *deed) (id contact.ID) {
	s.ok(s.db.View(context.Background(), func(tx *store.Tx) error {
		return tx.QueryRow(`select contact_id from conversations where workspace_id = $1 and id = $2`, s.ws.ID, d.conversation).Scan(&id)
	}))
	return id
}

// holds checks what must be true whatever has happened.
func (s *street) holds() {
	known := s.known()
	events := map[string]contact.ID{}
	s.ok(s.db.View(context.Background(), func(tx *store.Tx) error {
		list, total, err := s.contacts.Events(tx, s.ws.ID, contact.EventsOptions{PerPage: contact.MaxPerPage})
		s.must(total == len(s.deeds), "there are %d events of %d", total, len(s.deeds))
		for _, e := range list {
			events[e.Name] = e.Contact
		}
		return err
	}))
	users := map[string]contact.ID{}
	for id, c := range known {
		if c.UserID != "" {
			s.must(users[c.UserID] == 0, "user %s has two contacts", c.UserID)
			users[c.UserID] = id
		}
	}
	for _, d := range s.deeds {
		d.owner = s.owner(d)
		c, there := known[d.owner]
		s.must(there, "%s is with contact %d, who is no more", d.name, d.owner)
		s.must(events[d.name] == d.owner, "the event of %s is with %d, its conversation with %d", d.name, events[d.name], d.owner)
		s.must(d.user == "" || c.UserID == d.user, "%s of user %s is with %+v", d.name, d.user, c)
		d.user = c.UserID
	}
	for _, p := range s.people {
		if p.ended || p.token() == "" {
			continue
		}
		v, err := s.visitorOf(p)
		s.ok(err)
		s.must(!v.Verified || p.proved, "a browser that proved nothing is verified: %+v", p)
		seen := s.sees(p)
		for _, d := range s.deeds {
			switch {
			case seen[d.conversation]:
				s.must(d.owner == v.Contact, "a browser of contact %d sees %s of %d", v.Contact, d.name, d.owner)
				s.must(v.Verified || p.wrote[d.conversation], "a browser that is not verified sees %s, where it did not write", d.name)
			case d.owner == v.Contact:
				s.must(!v.Verified && !p.wrote[d.conversation], "a browser of contact %d does not see %s", v.Contact, d.name)
			}
		}
	}
}
