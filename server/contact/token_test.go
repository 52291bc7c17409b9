package contact_test

import (
	"bytes"
	"testing"
	"time"

	"gist/server/audit"
	"gist/server/contact"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

func TestATokenRotatesWithTheIdentityAndTheOldOneEndsWithTheFirstUse(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	b := w.browser()
	b.track("looked")
	anonymous := b.credentials
	b.identify("A", `{"email":"ann@tacos.com"}`)
	want(t, "rotated", true, b.credentials.Token != anonymous.Token)
	want(t, "the same visitor", anonymous.Visitor, b.credentials.Visitor)

	// Whoever comes with the one before is told so, before and after the first use.
	for range 2 {
		err := w.update(func(tx *store.Tx) error {
			_, _, err := w.contacts.OpenVisitor(tx, w.ws.ID, anonymous, nil)
			return err
		})
		wantCode(t, "token_replaced", err)
		_, none := w.session(b.credentials)
		want(t, "another token", "", none)
		w.later(2 * time.Minute)
	}
	want(t, "the new one works", "A", w.get(b.visitor().Contact).UserID)
}

// The answer that brings a token may be lost: the very call that made it, and it
// alone, is given the same again.
func TestOnlyTheVeryCallThatMadeATokenIsGivenItAgain(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	for name, become := range map[string]func(b *browser){
		"the same visitor":    func(b *browser) { b.track("looked") },
		"from another person": func(b *browser) { b.identify("B", `{"email":"bob@tacos.com"}`) },
	} {
		t.Run(name, func(t *testing.T) {
			w := w.workspace(team.ModeOptional)
			b := w.browser()
			become(b)
			before := b.credentials
			hash := w.hash("A")
			call := w.check(rules.CheckIdentify, "A", `{"email":"ann@tacos.com","user_hash":"`+hash+`"}`)
			proof, err := w.team.Verify(t.Context(), w.ws, call)
			if err != nil {
				t.Fatal(err)
			}
			made := contact.Fingerprint("call", hash, "")
			var out contact.Outcome
			w.must(func(tx *store.Tx) error {
				v, _, err := w.contacts.OpenVisitor(tx, w.ws.ID, before, nil)
				if err != nil {
					return err
				}
				v.Calling(made)
				out, err = w.contacts.Identify(tx, w.ws, v, call, proof)
				return err
			})
			for name, fingerprint := range map[string][]byte{
				"another call": contact.Fingerprint("other", hash, ""), "the id without its proof": contact.Fingerprint("call", "", ""), "none": nil,
			} {
				err := w.update(func(tx *store.Tx) error {
					_, _, err := w.contacts.OpenVisitor(tx, w.ws.ID, before, func(of []byte) bool { return bytes.Equal(of, fingerprint) })
					return err
				})
				t.Log(name)
				wantCode(t, "token_replaced", err)
			}
			for range 2 {
				w.must(func(tx *store.Tx) error {
					v, token, err := w.contacts.OpenVisitor(tx, w.ws.ID, before, func(of []byte) bool { return bytes.Equal(of, made) })
					want(t, "visitor", out.Visitor.ID, v.ID)
					want(t, "token", out.NewToken, token)
					return err
				})
			}
		})
	}
}

func TestARepeatedIdentifyKeepsTheToken(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	b := w.browser()
	out := b.identify("A", `{"email":"ann@tacos.com"}`)
	want(t, "a fresh browser's first token stays", "", out.NewToken)
	for _, properties := range []string{`{"email":"ann@tacos.com"}`, `{"email":"new@tacos.com","plan":"pro"}`} {
		want(t, "token", "", b.identify("A", properties).NewToken)
	}
}

func TestShutdownEndsTheTokenBeforeAsWell(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	b := w.browser()
	b.track("looked")
	old := b.credentials
	b.identify("A", `{"email":"ann@tacos.com"}`)
	err := w.update(func(tx *store.Tx) error {
		_, err := w.contacts.Shutdown(tx, w.ws.ID, old)
		return err
	})
	wantCode(t, "token_replaced", err)
	w.must(func(tx *store.Tx) error { _, err := w.contacts.Shutdown(tx, w.ws.ID, b.credentials); return err })
	for _, c := range []contact.Credentials{old, b.credentials} {
		v, fresh := w.session(c)
		want(t, "revoked", true, v.ID != c.Visitor && fresh != "")
	}
}

func TestATokenFromLongAgoIsToldToReadAgainAsWell(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	b := w.browser()
	b.track("looked")
	first := b.credentials
	b.identify("", `{"email":"ann@tacos.com"}`)
	b.identify("A", `{"email":"ann@tacos.com"}`)
	b.identify("A", `{"email":"ann@tacos.com","user_hash":"`+w.hash("A")+`"}`)
	err := w.update(func(tx *store.Tx) error {
		_, _, err := w.contacts.OpenVisitor(tx, w.ws.ID, first, nil)
		return err
	})
	wantCode(t, "token_replaced", err)
}

// entries reads the history of a workspace, the oldest first.
func (w *world) entries() (list []audit.Entry) {
	w.t.Helper()
	w.view(func(tx *store.Tx) (err error) {
		list, _, err = audit.List(tx, int64(w.ws.ID), audit.ListOptions{PerPage: 1000, Order: "asc"})
		return err
	})
	return list
}

func (w *world) undo(entry int64) (c contact.Contact, err error) {
	w.t.Helper()
	err = w.update(func(tx *store.Tx) error {
		_, c, err = w.contacts.Undo(tx, w.ws.ID, entry, audit.By{Type: audit.ByAPIKey})
		return err
	})
	return c, err
}

func TestAWrongPromotionIsUndone(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	b := w.browser()
	b.track("looked")
	b.identify("", `{"email":"eve@tacos.com","name":"Eve","plan":"free"}`)
	user := b.identify("A", `{"email":"ann@tacos.com","name":"Ann"}`).Contact.ID
	b.track("bought")
	entries := w.entries()
	want(t, "entries", 1, len(entries))
	e := entries[0]
	want(t, "action", audit.Promoted, e.Action)
	want(t, "visitor", string(b.credentials.Visitor), e.Visitor)

	back, err := w.undo(e.ID)
	if err != nil {
		t.Fatal(err)
	}
	want(t, "type", contact.TypeLead, back.Type)
	want(t, "email", "eve@tacos.com", back.Email)
	want(t, "name", "Eve", back.Name)
	want(t, "properties", `text plan="free"`, properties(back))
	want(t, "its past", "looked", w.history(back.ID)[0])
	want(t, "the user's", "bought", w.history(user)[0])
	want(t, "user", "A", w.get(user).UserID)

	// The browser begins anew, and its next call does not bring it about again.
	again := w.browser()
	again.credentials = b.credentials
	out := again.identify("A", `{"email":"ann@tacos.com"}`)
	want(t, "another visitor", true, again.credentials.Visitor != b.credentials.Visitor)
	want(t, "contact", user, out.Contact.ID)
	want(t, "its past stays apart", 1, len(w.history(back.ID)))
}

func TestAMergeByHandIsUndoneAndTheLeadsBrowserGoesOn(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	lead := w.browser()
	id := lead.identify("", `{"email":"ann@tacos.com"}`).Contact.ID
	lead.track("asked")
	ann := w.browser()
	signed := `{"email":"ann@tacos.com","user_jwt":"` + w.jwt(map[string]any{"user_id": "A", "email": "ann@tacos.com"}) + `"}`
	user := ann.identify("A", signed).Contact.ID
	w.must(func(tx *store.Tx) error {
		_, err := w.contacts.Merge(tx, w.ws.ID, user, id, audit.By{Type: audit.ByAPIKey})
		return err
	})
	want(t, "the lead's browser is the user", false, lead.visitor().Contact == user)
	merged := w.entries()
	e := merged[len(merged)-1]
	want(t, "action", audit.Merged, e.Action)
	want(t, "other", int64(id), e.Other)
	back, err := w.undo(e.ID)
	if err != nil {
		t.Fatal(err)
	}
	want(t, "its old id", id, back.ID)
	want(t, "the lead's browser", id, lead.visitor().Contact)
	want(t, "its past", "asked", w.history(id)[0])
	want(t, "Ann's browser", "A", w.get(ann.visitor().Contact).UserID)
	ann.identify("A", signed)
	want(t, "an email merges it no more", contact.TypeLead, w.get(id).Type)
	want(t, "by itself", id, w.get(id).ID)
}

func TestRefusalsAreCountedInABoundedNumberOfRows(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	var again contact.Visitor
	w.must(func(tx *store.Tx) error {
		for i := range 1200 {
			v, _, err := w.contacts.OpenVisitor(tx, w.ws.ID, contact.Credentials{}, nil)
			if err != nil {
				return err
			}
			if i == 0 {
				again = v
			}
			for range 2 {
				if _, err := w.contacts.Refused(tx, w.ws.ID, &v, rules.Identify{}, "verification_failed"); err != nil {
					return err
				}
			}
		}
		return nil
	})
	rows, count := len(w.entries()), 0
	for _, e := range w.entries() {
		count += e.Count
	}
	want(t, "refusals", 2400, count)
	if rows < 500 || rows > 516 {
		t.Errorf("there are %d rows, want 500 and a few that name nobody", rows)
	}
	w.later(time.Hour)
	w.must(func(tx *store.Tx) error {
		_, err := w.contacts.Refused(tx, w.ws.ID, &again, rules.Identify{}, "verification_failed")
		return err
	})
	want(t, "another hour has rows of its own", rows+1, len(w.entries()))
}

func TestATokenOfNobodyIsNoted(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	b := w.browser()
	b.identify("A", `{"email":"ann@tacos.com"}`)
	for range 3 {
		w.session(contact.Credentials{Visitor: b.credentials.Visitor, Token: "guessed"})
	}
	entries := w.entries()
	want(t, "rows", 1, len(entries))
	want(t, "count", 3, entries[0].Count)
	want(t, "reason", "token_unknown", entries[0].Reason)
}

func FuzzAGuessedTokenLetsNobodyIn(f *testing.F) {
	w := newWorld(f, team.ModeOff)
	b := w.browser()
	b.track("looked")
	old := b.credentials
	b.identify("A", `{"email":"ann@tacos.com"}`)
	f.Add(string(old.Visitor), "")
	f.Add(string(old.Visitor), old.Token[:25])
	f.Add(string(b.credentials.Visitor), b.credentials.Token+"A")
	f.Add("00000000-0000-4000-8000-000000000000", "guessed")
	f.Add("' or 1=1 --", "\x00")
	f.Fuzz(func(t *testing.T, visitor, token string) {
		c := contact.Credentials{Visitor: contact.VisitorID(visitor), Token: token}
		if c == old || c == b.credentials {
			return
		}
		w.t = t
		v, fresh := w.session(c)
		if v.Contact != 0 || v.Verified() || v.ID == old.Visitor {
			t.Errorf("%q with %q is let in as %+v", visitor, token, v)
		}
		// An id that is new may be taken, and then the token is given once.
		if fresh == "" {
			t.Errorf("%q with %q got no token", visitor, token)
		}
		err := w.db.View(t.Context(), func(tx *store.Tx) error {
			_, err := w.contacts.Authenticate(tx, w.ws.ID, c)
			return err
		})
		wantCode(t, "visitor_unknown", err)
	})
}
