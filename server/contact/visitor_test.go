package contact_test

import (
	"strings"
	"testing"

	"github.com/google/uuid"

	"gist/server/contact"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// session asks for a visitor with these credentials.
func (w *world) session(c contact.Credentials) (v contact.Visitor, token string) {
	w.t.Helper()
	w.must(func(tx *store.Tx) (err error) {
		v, token, err = w.contacts.OpenVisitor(tx, w.ws.ID, c, nil)
		return err
	})
	return v, token
}

func TestANewBrowserKeepsItsIDAndGetsAToken(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	id := contact.VisitorID(uuid.NewString())
	v, token := w.session(contact.Credentials{Visitor: id})
	want(t, "id", id, v.ID)
	if len(token) < 22 {
		t.Errorf("the token %q is too short for 128 bits", token)
	}
	again, none := w.session(contact.Credentials{Visitor: id, Token: token})
	want(t, "id again", id, again.ID)
	want(t, "token again", "", none)
	want(t, "contact", contact.ID(0), again.Contact)
}

func TestAVisitorIDWithoutItsTokenIsWorthNothing(t *testing.T) {
	w := newWorld(t, team.ModeOff)
	ann := w.browser()
	ann.identify("A", `{"email":"ann@tacos.com"}`)
	other := w.browser()
	other.identify("B", `{"email":"bob@tacos.com"}`)
	id := ann.credentials.Visitor
	for _, token := range []string{"", "guessed", other.credentials.Token, strings.ToLower(ann.credentials.Token)} {
		c := contact.Credentials{Visitor: id, Token: token}
		v, fresh := w.session(c)
		if v.ID == id || fresh == "" || v.Contact != 0 || v.Verified() {
			t.Errorf("token %q: want somebody new, got %+v", token, v)
		}
		err := w.update(func(tx *store.Tx) error {
			_, err := w.contacts.Authenticate(tx, w.ws.ID, c)
			return err
		})
		wantCode(t, "visitor_unknown", err)
	}
	want(t, "Ann's browser is still hers", "A", w.get(ann.visitor().Contact).UserID)
}

func TestAMalformedVisitorIDHeals(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	for _, id := range []contact.VisitorID{
		"", "x", "undefined", "00000000-0000-0000-0000-000000000000",
		"6BA7B810-9DAD-41D1-80B4-00C04FD430C8",          // upper case
		"6ba7b810-9dad-11d1-80b4-00c04fd430c8",          // version 1
		"{6ba7b810-9dad-41d1-80b4-00c04fd430c8}",        // braces
		"urn:uuid:6ba7b810-9dad-41d1-80b4-00c04fd430c8", // a URN
		"6ba7b8109dad41d180b400c04fd430c8",              // no hyphens
		"6ba7b810-9dad-41d1-00b4-00c04fd430c8",          // another variant
		"' or 1=1; drop table visitors; --xxxxxxxx",
	} {
		v, token := w.session(contact.Credentials{Visitor: id, Token: "x"})
		parsed, err := uuid.Parse(string(v.ID))
		if err != nil || parsed.Version() != 4 || v.ID == id || token == "" {
			t.Errorf("%q: want a new id of version 4 and a token, got %q and %q", id, v.ID, token)
		}
	}
}

func TestATokenIsNotInTheDatabase(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	b := w.browser()
	b.track("x")
	w.view(func(tx *store.Tx) error {
		var stored []byte
		err := tx.QueryRow(`select token_hash from visitors where workspace_id = $1 and id = $2`, w.ws.ID, b.credentials.Visitor).Scan(&stored)
		if len(stored) != 32 || strings.Contains(string(stored), b.credentials.Token) {
			t.Errorf("want a hash, got %q", stored)
		}
		return err
	})
}

func TestEnsureMakesOneContactForAVisitor(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	b := w.browser()
	var first contact.ID
	for range 3 {
		err := b.inSession(func(tx *store.Tx, v *contact.Visitor) error {
			for range 2 {
				id, err := w.contacts.Ensure(tx, w.ws.ID, v)
				if err != nil {
					return err
				}
				if first == 0 {
					first = id
				}
				want(t, "contact", first, id)
				want(t, "the visitor's contact", first, v.Contact)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	want(t, "contacts", 1, len(w.all()))
	want(t, "type", contact.TypeVisitor, w.get(first).Type)
}

// A Visitor is of one transaction; one that was kept must not bring back what
// has changed since.
func TestAVisitorOfAnEarlierTransactionIsReadAgain(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	b := w.browser()
	b.identify("A", `{"email":"a@tacos.com","plan":"free"}`)
	var kept contact.Visitor
	if err := b.inSession(func(_ *store.Tx, v *contact.Visitor) error { kept = *v; return nil }); err != nil {
		t.Fatal(err)
	}
	b.identify("A", `{"email":"a@tacos.com","plan":"pro"}`)
	call := w.check(rules.CheckContact, "A", `{"seats":5}`)
	w.must(func(tx *store.Tx) error {
		_, err := w.contacts.Identify(tx, w.ws, kept, call, team.Proof{})
		return err
	})
	want(t, "properties", `text plan="pro", number seats=5`, properties(w.get(b.visitor().Contact)))
}
