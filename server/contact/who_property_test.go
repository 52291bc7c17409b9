package contact_test

import (
	"cmp"
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"pgregory.net/rapid"

	"gist/server/contact"
	"gist/server/store"
	"gist/server/store/storetest"
	"gist/server/team"
	"gist/wasm/rules"
)

// Many browsers, users and orders of calls, in every mode, against what the
// contract's table says must be true after each call, whatever came before.
// With GIST_SOAK=1 some 100,000 steps; GIST_SEED=N repeats a run.
func TestSoakWhoIsWhoHoldsWhateverTheOrderOfCalls(t *testing.T) {
	checks := "40"
	if os.Getenv("GIST_SOAK") != "" {
		checks = "3500"
	}
	seed := cmp.Or(os.Getenv("GIST_SEED"), strconv.FormatInt(time.Now().UnixNano(), 10))
	for name, value := range map[string]string{"rapid.checks": checks, "rapid.seed": seed, "rapid.nofailfile": "true"} {
		if err := flag.Set(name, value); err != nil {
			t.Fatal(err)
		}
	}
	// One store serves all runs, a workspace each.
	all := newWorld(t, team.ModeOptional)
	steps := 0
	rapid.Check(t, func(rt *rapid.T) {
		w := all.workspace(rapid.SampledFrom(everyMode).Draw(rt, "mode"))
		w.t = rt
		browsers := []*browser{w.browser(), w.browser(), w.browser()}
		draw := func(rt *rapid.T) *browser { return rapid.SampledFrom(browsers).Draw(rt, "browser") }
		own := emailsOf{}
		events := 0
		rt.Repeat(map[string]func(*rapid.T){
			"track": func(rt *rapid.T) {
				w.t = rt
				events++
				draw(rt).track(fmt.Sprint("event ", events))
			},
			"identify": func(rt *rapid.T) {
				w.t = rt
				checkIdentify(w, browsers, draw(rt), drawCall(rt, w), own)
			},
			"shutdown": func(rt *rapid.T) {
				w.t = rt
				b := draw(rt)
				before := w.snapshot(browsers)
				b.shutdown()
				after := w.snapshot(browsers)
				if !maps.Equal(before.contacts, after.contacts) || !maps.Equal(before.events, after.events) {
					rt.Fatalf("shutdown changed contacts: from %v to %v", before, after)
				}
			},
			"mode": func(rt *rapid.T) {
				w.ws.Mode = rapid.SampledFrom(everyMode).Draw(rt, "mode")
			},
			"": func(rt *rapid.T) {
				w.t = rt
				steps++
				s := w.snapshot(browsers)
				want(rt, "events", events, len(s.events))
				users := map[string]bool{}
				for id, c := range s.contacts {
					if c.user != "" && users[c.user] {
						rt.Fatalf("user %s has two contacts: %v", c.user, s)
					}
					users[c.user] = true
					if (c.kind == contact.TypeUser) != (c.user != "") || c.kind == contact.TypeLead && c.email == "" {
						rt.Fatalf("contact %d: %+v", id, c)
					}
				}
			},
		})
	})
	t.Logf("%d steps on %s, the seed was %s", steps, storetest.Dialect(), seed)
}

// emailsOf are the emails that calls proven to be of a user have named.
type emailsOf map[[2]string]bool

// drawnCall is an identify call and what it proves.
type drawnCall struct {
	user, email, properties string
	userProven, emailProven bool
	signed                  bool
}

func drawCall(rt *rapid.T, w *world) drawnCall {
	c := drawnCall{
		user:  rapid.SampledFrom([]string{"", "A", "B"}).Draw(rt, "user"),
		email: rapid.SampledFrom([]string{"x@tacos.com", "y@tacos.com"}).Draw(rt, "email"),
	}
	signature := ""
	switch rapid.SampledFrom([]string{"none", "hash", "jwt of both"}).Draw(rt, "signature") {
	case "hash":
		c.signed, c.userProven, c.emailProven = true, c.user != "", c.user == ""
		signed := c.user
		if signed == "" {
			signed = c.email
		}
		signature = `,"user_hash":"` + w.hash(signed) + `"`
	case "jwt of both":
		c.signed, c.userProven, c.emailProven = true, c.user != "", true
		claims := jwt.MapClaims{"email": c.email}
		if c.user != "" {
			claims["user_id"] = c.user
		}
		signature = `,"user_jwt":"` + w.jwt(claims) + `"`
	}
	if w.ws.Mode == team.ModeOff {
		c.userProven, c.emailProven = true, true
	}
	c.properties = `{"email":"` + c.email + `"` + signature + `}`
	return c
}

// snapshot is what can be seen of a workspace from outside.
type snapshot struct {
	contacts map[contact.ID]seenContact
	events   map[string]contact.ID
	browsers map[*browser]contact.Visitor
}

type seenContact struct {
	kind        contact.Type
	user, email string
	verified    bool
}

func (w *world) snapshot(browsers []*browser) snapshot {
	s := snapshot{map[contact.ID]seenContact{}, map[string]contact.ID{}, map[*browser]contact.Visitor{}}
	w.view(func(tx *store.Tx) error {
		list, _, err := w.contacts.List(tx, w.ws.ID, contact.ListOptions{PerPage: contact.MaxPerPage})
		if err != nil {
			return err
		}
		for _, c := range list {
			s.contacts[c.ID] = seenContact{c.Type, c.UserID, rules.EmailKey(c.Email), c.Verified}
		}
		events, _, err := w.contacts.Events(tx, w.ws.ID, contact.EventsOptions{PerPage: contact.MaxPerPage})
		if err != nil {
			return err
		}
		for _, e := range events {
			s.events[e.Name] = e.Contact
		}
		for _, b := range browsers {
			if b.credentials.Token == "" {
				continue
			}
			v, err := w.contacts.Authenticate(tx, w.ws.ID, b.credentials)
			if err != nil {
				return err
			}
			s.browsers[b] = contact.Visitor{ID: v.ID, Contact: v.Contact, Verified: v.Verified}
		}
		return nil
	})
	return s
}

// having gives the contacts of a type that have an email.
func (s snapshot) having(kind contact.Type, email string) (ids []contact.ID) {
	for id, c := range s.contacts {
		if c.kind == kind && c.email == email {
			ids = append(ids, id)
		}
	}
	return ids
}

// checkIdentify makes a call and holds what came of it against the table.
func checkIdentify(w *world, browsers []*browser, b *browser, call drawnCall, own emailsOf) {
	t := w.t
	before := w.snapshot(browsers)
	out, err := b.tryIdentify(call.user, call.properties)
	after := w.snapshot(browsers)
	must := func(true bool, rule string) {
		if !true {
			t.Fatalf("%s\ncall: %+v\nbefore: %v\nafter: %v", rule, call, before, after)
		}
	}

	was := before.browsers[b].Contact
	proven := call.userProven
	if call.user == "" {
		proven = call.emailProven
	}
	target := was // of an unsigned call: whom it would change
	if call.user != "" {
		target = 0
		for id, c := range before.contacts {
			if c.user == call.user {
				target = id
			}
		}
	}
	if w.ws.Mode == team.ModeOptional && !proven && before.contacts[target].verified {
		wantCode(t, "verification_required", err)
		must(maps.Equal(before.contacts, after.contacts) && maps.Equal(before.events, after.events), "a refused call changes nothing")
		must(before.browsers[b] == after.browsers[b] || before.browsers[b].ID == "", "a refused browser stays who it was")
		return
	}
	must(err == nil, fmt.Sprint("an error: ", err))
	is := after.browsers[b].Contact
	must(is == out.Contact.ID && after.contacts[is].email == call.email, "the browser is the contact that the call describes")
	off := w.ws.Mode == team.ModeOff // all is believed
	if call.userProven && (call.user != "" || off) {
		own[[2]string{after.contacts[is].user, call.email}] = true
	}
	byEmail := call.user == "" && after.contacts[is].kind == contact.TypeUser && !off
	must(proven || !after.browsers[b].Verified, "a browser that proved nothing sees only its part")
	must(!proven || byEmail || after.browsers[b].Verified, "a browser that proved who it is sees all of its contact")
	must(!byEmail || !after.browsers[b].Verified || own[[2]string{after.contacts[is].user, call.email}],
		"an email shows a user's history only if the user has written it as theirs")
	must(call.user == "" || after.contacts[is].user == call.user, "a call with a user id is for that user")
	must(call.user == "" || target == 0 || is == target, "a user that is known stays the same contact")

	fresh := after.browsers[b].ID != before.browsers[b].ID && before.browsers[b].ID != ""
	if before.contacts[was].kind == contact.TypeUser && is != was {
		must(fresh, "a browser that becomes another than the user it was gets a fresh visitor")
	}
	if fresh {
		must(out.NewToken != "", "a fresh visitor has its token")
		must(before.contacts[was] == after.contacts[was] || call.emailProven && call.user != "" && before.contacts[was].email == call.email,
			"who the browser was before stays as it was")
	} else {
		for event, id := range before.events {
			must(was == 0 || id != was || after.events[event] == is, "a browser's history follows it")
		}
	}

	absorbed := func(id contact.ID) bool {
		c := before.contacts[id]
		return id == was && c.kind != contact.TypeUser && !fresh || c.kind == contact.TypeLead && c.email == call.email && call.emailProven
	}
	for id, c := range before.contacts {
		left, there := after.contacts[id]
		must(there || absorbed(id), fmt.Sprintf("contact %d may not go", id))
		must(!there || id == is || left == c, fmt.Sprintf("contact %d is none of the call's business", id))
		must(c.kind != contact.TypeUser || left.user == c.user, "a user stays that user")
		must(there || slices.Contains(out.Merged, id), fmt.Sprintf("the outcome names %d as merged", id))
	}
	for event, id := range before.events {
		_, there := after.contacts[id]
		must(after.events[event] == id && there || absorbed(id) && after.events[event] == is, "no event is lost or led astray: "+event)
	}
	if call.emailProven {
		leads := after.having(contact.TypeLead, call.email)
		must(len(leads) == 0 || len(leads) == 1 && leads[0] == is, "leads of a proven email are one contact, or part of the user")
	}
	for other, v := range before.browsers {
		now := after.browsers[other]
		if other == b {
			continue
		}
		must(now.ID == v.ID && (v.Verified || !now.Verified), "another browser never sees more through this call")
		must(now.Contact == v.Contact || absorbed(v.Contact) && now.Contact == is, "another browser stays who it was")
		promoted := before.contacts[v.Contact].kind != after.contacts[now.Contact].kind
		if v.Contact != 0 && now.Verified && (now.Contact != v.Contact || promoted) {
			must(proven && (off || call.emailProven && before.contacts[v.Contact].email == call.email),
				"another browser sees the user that its lead became only if the call proves that it is the same person")
		}
	}
}
