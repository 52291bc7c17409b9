package contact_test

import (
	"testing"

	"gist/server/contact"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

func TestUpsertFindsByIDThenUserIDThenEmail(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	user := w.upsert(0, "A", `{"email":"a@tacos.com","plan":"free"}`)
	want(t, "type", contact.TypeUser, user.Type)
	want(t, "properties in the answer", `text plan="free"`, properties(user))
	want(t, "sessions", 0, user.SessionCount)
	want(t, "never seen", true, user.LastSeenAt.IsZero())
	want(t, "not verified", false, user.Verified)

	want(t, "by user id", user.ID, w.upsert(0, "A", `{"email":"other@tacos.com"}`).ID)
	want(t, "by email", user.ID, w.upsert(0, "", `{"email":"OTHER@tacos.com","plan":"pro"}`).ID)
	by := w.upsert(user.ID, "", `{"name":"Ann"}`)
	want(t, "by id", user.ID, by.ID)
	want(t, "what the call does not name stays", `text plan="pro"`, properties(by))
	want(t, "contacts", 1, len(w.all()))

	lead := w.upsert(0, "", `{"email":"lead@tacos.com"}`)
	want(t, "type", contact.TypeLead, lead.Type)
}

func TestALeadThatIsGivenAUserIDBecomesAUser(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	one := w.upsert(0, "", `{"email":"one@tacos.com"}`)
	want(t, "by id", one.ID, w.upsert(one.ID, "A", `{}`).ID)
	two := w.upsert(0, "", `{"email":"two@tacos.com"}`)
	want(t, "by its email", two.ID, w.upsert(0, "B", `{"email":"two@tacos.com"}`).ID)
	b := w.browser()
	b.identify("", `{"email":"three@tacos.com"}`)
	b.track("as a lead")
	three := w.upsert(b.visitor().Contact, "A", `{}`)
	want(t, "a user that exists", one.ID, three.ID)
	want(t, "with its history", 1, len(w.history(one.ID)))
	for _, c := range w.all() {
		want(t, "type", contact.TypeUser, c.Type)
	}
	want(t, "contacts", 2, len(w.all()))
}

func TestUpsertRefusesWhatIsUnknownOrUnclear(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	a := w.upsert(0, "A", `{"email":"both@tacos.com"}`)
	b := w.upsert(0, "B", `{"email":"both@tacos.com"}`)
	for _, test := range []struct {
		code, userID, properties string
		id                       contact.ID
	}{
		{"contact_unnamed", "", `{"name":"x"}`, 0},
		{"contact_unknown", "", `{"name":"x"}`, b.ID + 100},
		{"contact_unknown", "", `{"name":"x"}`, -1},
		{"email_ambiguous", "", `{"email":"BOTH@tacos.com"}`, 0},
		{"user_id_taken", "A", `{}`, b.ID},
	} {
		_, err := w.tryUpsert(test.id, test.userID, test.properties)
		wantCode(t, test.code, err)
	}
	want(t, "unless the id says which", b.ID, w.upsert(b.ID, "", `{"email":"both@tacos.com","name":"x"}`).ID)
	want(t, "or the user id", a.ID, w.upsert(0, "A", `{"email":"both@tacos.com"}`).ID)
	want(t, "a user id can change", "C", w.upsert(b.ID, "C", `{}`).UserID)
}

func TestUpsertOfAMergedIDReachesTheOneThatIsLeft(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	b := w.browser()
	lead := b.identify("", `{"email":"a@tacos.com"}`).Contact.ID
	user := w.upsert(0, "A", `{}`).ID
	b.identify("A", `{"email":"a@tacos.com"}`)
	want(t, "contact", user, w.upsert(lead, "", `{"name":"Ann"}`).ID)
}

func TestUpsertClearsWhatIsEmptyAndSetsDetails(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	c := w.upsert(0, "A", `{"email":"a@tacos.com","name":"Ann"}`)
	c = w.upsert(c.ID, "", `{"email":null,"name":""}`)
	want(t, "email and name", "", c.Email+c.Name)
	call := w.check(rules.CheckContact, "A", `{}`)
	avatar, yes := "https://tacos.com/ann.png", true
	w.must(func(tx *store.Tx) error {
		saved, err := w.contacts.Upsert(tx, w.ws.ID, 0, call, contact.Details{Avatar: &avatar, Unsubscribed: &yes})
		c = saved.Contact
		return err
	})
	want(t, "avatar", avatar, c.Avatar)
	want(t, "unsubscribed", true, c.Unsubscribed)
	c = w.upsert(c.ID, "", `{"name":"Ann"}`)
	want(t, "what is not named stays", true, c.Unsubscribed && c.Avatar == avatar)
}

func TestUpsertLeavesOutPropertiesOfAnotherType(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	w.upsert(0, "A", `{"seats":5}`)
	call := w.check(rules.CheckContact, "B", `{"seats":"five"}`)
	w.must(func(tx *store.Tx) error {
		saved, err := w.contacts.Upsert(tx, w.ws.ID, 0, call, contact.Details{})
		if rejected := saved.Rejected; len(rejected) != 1 || rejected[0].Code != rules.CodeTypeMismatch {
			t.Errorf("want seats left out, got %+v", rejected)
		}
		return err
	})
}

func TestAnUnsignedPageMayNameAContactThatAnAPIKeyMade(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	c := w.upsert(0, "A", `{"email":"a@tacos.com"}`)
	want(t, "contact", c.ID, w.browser().identify("A", `{"email":"a@tacos.com"}`).Contact.ID)
}
