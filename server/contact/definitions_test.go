package contact_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"gist/server/audit"
	"gist/server/contact"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// definitions lists the workspace's properties by their names.
func (w *world) definitions() map[string]contact.Definition {
	w.t.Helper()
	all := map[string]contact.Definition{}
	for page := 1; ; page++ {
		list, total, _, err := w.contacts.Definitions(context.Background(), w.ws.ID, contact.DefinitionsOptions{Page: page, PerPage: contact.MaxPerPage})
		if err != nil {
			w.t.Fatal(err)
		}
		for _, d := range list {
			all[d.Name] = d
		}
		if page*contact.MaxPerPage >= total {
			return all
		}
	}
}

// tagList lists the workspace's tags by their names.
func (w *world) tagList() map[string]contact.TagDefinition {
	w.t.Helper()
	all := map[string]contact.TagDefinition{}
	w.view(func(tx *store.Tx) error {
		for page := 1; ; page++ {
			list, total, err := w.contacts.Tags(tx, w.ws.ID, contact.TagsOptions{Page: page, PerPage: contact.MaxPerPage})
			for _, t := range list {
				all[t.Name] = t
			}
			if err != nil || page*contact.MaxPerPage >= total {
				return err
			}
		}
	})
	return all
}

func (w *world) change(name string, change contact.DefinitionChange) {
	w.t.Helper()
	d, there := w.definitions()[name]
	if !there {
		w.t.Fatalf("there is no property %s", name)
	}
	w.must(func(tx *store.Tx) error {
		return w.contacts.ChangeDefinition(tx, w.ws.ID, d.ID, change, audit.By{Type: audit.ByAPIKey})
	})
}

func (w *world) changeTag(name string, change contact.TagChange) {
	w.t.Helper()
	w.must(func(tx *store.Tx) error {
		made, err := w.contacts.CreateTag(tx, w.ws.ID, name)
		if err == nil {
			_, err = w.contacts.ChangeTag(tx, w.ws.ID, made.ID, change, audit.By{Type: audit.ByAPIKey})
		}
		return err
	})
}

func (w *world) settle() {
	w.t.Helper()
	if err := w.contacts.SettleAll(context.Background()); err != nil {
		w.t.Fatal(err)
	}
}

// rejectedOf writes the values that no property of a contact holds any more.
func (w *world) rejectedOf(id contact.ID) string {
	w.t.Helper()
	var list []string
	w.view(func(tx *store.Tx) error {
		values, err := w.contacts.Rejected(tx, w.ws.ID, id)
		for _, v := range values {
			list = append(list, fmt.Sprintf("%s %s=%v%v (%s)", v.Type, v.Name, v.Value.Text, v.Value.Number, v.Why))
		}
		return err
	})
	return strings.Join(list, ", ")
}

// named makes a call's properties with so many names.
func named(prefix string, from, count int) string {
	var list strings.Builder
	for i := range count {
		fmt.Fprintf(&list, `,"%s%d":"x"`, prefix, from+i)
	}
	return list.String()
}

func yes() *bool { b := true; return &b }
func no() *bool  { return new(bool) }

// flood has strangers bring as many names as they can.
func (w *world) flood(prefix string, calls int) {
	w.t.Helper()
	for i := range calls {
		w.browser().identify("", fmt.Sprintf(`{"email":"%s%d@spam.example"%s}`, prefix, i, named(prefix, 149*i, 149)))
	}
}

func TestSevenAnonymousCallsUseUpNothingThatOthersNeed(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	for i := range 2 {
		w.browser().identify(fmt.Sprint("user", i), `{"email":"a@tacos.com","plan":"pro","seats":3}`)
	}
	w.upsert(0, "K", `{"internal":1}`)
	w.flood("junk", 7)
	all := w.definitions()
	want(t, "names", 201, len(all))
	for name, provisional := range map[string]bool{"plan": true, "seats": true, "internal": false} {
		d, there := all[name]
		want(t, name+" is there", true, there)
		want(t, name+" is provisional", provisional, d.Provisional)
	}
	// The page of the site still brings names, and keeps them while it does.
	out := w.browser().identify("user3", `{"email":"c@tacos.com","brand_new":1,"plan":"free"}`)
	want(t, "rejected", 0, len(out.Rejected))
	want(t, "stored", `text plan="free", number brand_new=1`, properties(w.get(out.Contact.ID)))
	// And whoever is trusted has all of the room.
	for i := range 7 {
		if got := w.upsert(0, fmt.Sprint("key", i), "{"+named("key", 100*i, 100)[1:]+"}"); len(got.Properties) != 100 {
			t.Fatalf("call %d of the key stored %d properties", i, len(got.Properties))
		}
	}
}

func TestSignedCallsBringEightHundredNamesAndUnsignedOnesPushNoneOut(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	w.flood("junk", 2)
	for i := range 8 {
		user := fmt.Sprint("user", i)
		out := w.browser().identify(user, `{"email":"a@tacos.com","user_hash":"`+w.hash(user)+`"`+named("signed", 100*i, 100)+`}`)
		want(t, "rejected", 0, len(out.Rejected))
	}
	all := w.definitions()
	want(t, "names", 800, len(all))
	for i := range 800 {
		if !all[fmt.Sprint("signed", i)].Provisional {
			t.Fatalf("signed%d is gone, or not provisional", i)
		}
	}
	// There is no room for an unsigned one, whose names never push out a signed one's.
	out := w.browser().identify("", `{"email":"x@spam.example","one_more":1}`)
	if len(out.Rejected) != 1 || out.Rejected[0].Code != rules.CodeTooManyDefinitions {
		t.Errorf("want one left out, got %v", out.Rejected)
	}
	// A signed one pushes out what the fewest have, and a key needs 200 beside.
	w.browser().identify("popular", `{"email":"a@tacos.com","user_hash":"`+w.hash("popular")+`"`+named("signed", 0, 148)+`}`)
	w.browser().identify("new", `{"email":"a@tacos.com","user_hash":"`+w.hash("new")+`","signed_new":1}`)
	for i := range 3 {
		w.upsert(0, fmt.Sprint("key", i), "{"+named("key", 100*i, 100)[1:]+"}")
	}
	all = w.definitions()
	want(t, "names", 1000, len(all))
	for _, name := range []string{"signed0", "signed147", "signed_new", "key0", "key299"} {
		if _, there := all[name]; !there {
			t.Errorf("%s is gone", name)
		}
	}
	want(t, "the one that gave way to signed_new", false, all["signed148"].Name != "")
}

func TestWhatTheTeamKeepsGivesWayNoMore(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	w.browser().identify("", `{"email":"a@tacos.com","kept":1,"guarded":1,"labelled":1,"archived":1,"left":1}`)
	w.change("kept", contact.DefinitionChange{Provisional: no()})
	w.change("guarded", contact.DefinitionChange{Protected: yes()})
	label := " Label "
	w.change("labelled", contact.DefinitionChange{Label: &label})
	w.change("archived", contact.DefinitionChange{Archived: yes()})
	w.flood("junk", 3)
	all := w.definitions()
	for name, there := range map[string]bool{"kept": true, "guarded": true, "labelled": true, "archived": false, "left": false} {
		want(t, name+" is there", there, all[name].Name != "")
		want(t, name+" is provisional", false, all[name].Provisional)
	}
	want(t, "label", "Label", all["labelled"].Label)
	// A trusted call keeps a name as well.
	w.browser().identify("", `{"email":"b@tacos.com","by_key":1}`)
	w.upsert(0, "K", `{"by_key":2}`)
	w.flood("more", 3)
	want(t, "named by a key", 2, w.definitions()["by_key"].Contacts)
}

func TestOfANameThatGaveWayTheTeamSeesTheValues(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	b := w.browser()
	id := b.identify("", `{"email":"a@tacos.com","rare":"habanero","tags":"one"}`).Contact.ID
	w.flood("junk", 2)
	for range 2 { // before it is settled, and afterwards
		want(t, "properties", "", properties(w.get(id)))
		want(t, "rejected", "text rare=habanero0 (gave_way)", w.rejectedOf(id))
		w.settle()
	}
	// The name that comes again is another one.
	b.identify("", `{"email":"a@tacos.com","rare":5}`)
	want(t, "properties", "number rare=5", properties(w.get(id)))
	want(t, "rejected", "text rare=habanero0 (gave_way)", w.rejectedOf(id))
	// What somebody clears is gone, also where it had ended before.
	other := w.browser()
	gone := other.identify("", `{"email":"b@tacos.com","scarce":"x"}`).Contact.ID
	w.flood("again", 2)
	other.identify("", `{"email":"b@tacos.com","scarce":null}`)
	w.settle()
	want(t, "rejected", "", w.rejectedOf(gone))
}

// A stranger fixes types before the site's server comes: it wins.
func TestTheTypeOfATrustedCallWinsOverAPoisonedOne(t *testing.T) {
	for _, by := range []string{"key", "jwt"} {
		t.Run(by, func(t *testing.T) {
			w := newWorld(t, team.ModeOptional)
			var ids []contact.ID
			for _, seats := range []string{`"12"`, `"-1.5e3"`, `"many"`, `"007"`, `""`, `"1e999"`} {
				ids = append(ids, w.browser().identify("", `{"email":"x@spam.example","seats":`+seats+`,"paying":"true","ref":9007199254740993,"other":1}`).Contact.ID)
			}
			if by == "key" {
				w.upsert(0, "K", `{"seats":5,"paying":false,"ref":"A-7"}`)
			} else {
				w.browser().identify("K", `{"email":"k@tacos.com","user_jwt":"`+w.jwt(jwt.MapClaims{"user_id": "K", "seats": 5, "paying": false, "ref": "A-7"})+`"}`)
			}
			for _, when := range []string{"before", "after"} {
				for i, seats := range []string{"number seats=12, ", "number seats=-1500, ", "", "", "", ""} {
					want(t, when+": properties", sorted(`number other=1, `+seats+`boolean paying=true, text ref="9007199254740992"`), sorted(properties(w.get(ids[i]))))
				}
				want(t, when+": rejected", "text seats=many0 (type_mismatch)", w.rejectedOf(ids[2]))
				want(t, when+": rejected", "text seats=0070 (type_mismatch)", w.rejectedOf(ids[3]))
				d := w.definitions()["seats"]
				want(t, when+": contacts with seats", 3, d.Contacts)
				want(t, when+": type", "number", d.Type.String())
				want(t, when+": provisional", false, d.Provisional)
				w.settle()
			}
			found, err := w.contacts.Search(context.Background(), w.ws.ID, contact.SearchOptions{Filter: []byte(`{"property":"seats","op":"gte","value":5}`)})
			if err != nil {
				t.Fatal(err)
			}
			want(t, "found by a filter", 2, found.Count)
			// The stranger's type counts no more, and a key wins over no key.
			out := w.browser().identify("", `{"email":"y@spam.example","seats":"many"}`)
			if len(out.Rejected) != 1 || out.Rejected[0].Code != rules.CodeTypeMismatch {
				t.Errorf("want a type mismatch, got %v", out.Rejected)
			}
			w.upsert(0, "L", `{"seats":"many"}`)
			want(t, "type", "number", w.definitions()["seats"].Type.String())
		})
	}
}

func TestTheTeamRetypesAndDeletes(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	b := w.browser()
	id := b.identify("A", `{"email":"a@tacos.com","seats":"4","name":"Ann"}`).Contact.ID
	w.upsert(0, "B", `{"seats":"four","gone":1}`)
	count := func(filter string) int {
		found, err := w.contacts.Search(context.Background(), w.ws.ID, contact.SearchOptions{Filter: []byte(filter)})
		if err != nil {
			t.Fatalf("%s: %v", filter, err)
		}
		return found.Count
	}
	want(t, "by text", 1, count(`{"property":"seats","op":"is","value":"four"}`))
	was := w.definitions()["seats"].ID
	number, text := "number", "text"
	w.change("seats", contact.DefinitionChange{Type: &number})
	want(t, "the id stays", was, w.definitions()["seats"].ID)
	want(t, "by number", 1, count(`{"property":"seats","op":"gte","value":4}`))
	want(t, "known", 1, count(`{"property":"seats","op":"known"}`))
	want(t, "converted", "number seats=4", properties(w.get(id)))
	want(t, "what was set without a proof stays marked", "email name seats", unverified(w.get(id)))
	w.change("seats", contact.DefinitionChange{Type: &text})
	w.change("seats", contact.DefinitionChange{Type: &number})
	w.change("seats", contact.DefinitionChange{Type: &text})
	want(t, "and back, before it is settled", `text seats="4"`, properties(w.get(id)))
	w.settle()
	want(t, "and back", 1, count(`{"property":"seats","op":"is","value":"4"}`))

	d := w.definitions()["gone"]
	w.must(func(tx *store.Tx) error {
		return w.contacts.DeleteDefinition(tx, w.ws.ID, d.ID, audit.By{Type: audit.ByTeammate})
	})
	_, err := w.contacts.Search(context.Background(), w.ws.ID, contact.SearchOptions{Filter: []byte(`{"property":"gone","op":"known"}`)})
	wantCode(t, "property_unknown", err)
	w.settle()
	w.upsert(0, "C", `{"gone":"text now"}`)
	want(t, "the new one", 1, count(`{"property":"gone","op":"is","value":"text now"}`))
	want(t, "known", 1, count(`{"property":"gone","op":"known"}`))
}

// unverified names what of a contact is marked.
func unverified(c contact.Contact) string { return strings.Join(c.Unverified, " ") }

func TestWhatIsNoTypeOfAPropertyIsRefused(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	w.upsert(0, "A", `{"plan":"pro","paid_at":5}`)
	all := w.definitions()
	for _, test := range []struct{ name, to, code string }{
		{"plan", "date", "type_invalid"}, {"plan", "none", "type_invalid"}, {"plan", "", "type_invalid"}, {"paid_at", "number", "type_invalid"},
	} {
		err := w.update(func(tx *store.Tx) error {
			return w.contacts.ChangeDefinition(tx, w.ws.ID, all[test.name].ID, contact.DefinitionChange{Type: &test.to}, audit.By{})
		})
		wantCode(t, test.code, err)
	}
	err := w.update(func(tx *store.Tx) error {
		return w.contacts.ChangeDefinition(tx, w.ws.ID, all["plan"].ID, contact.DefinitionChange{Provisional: yes()}, audit.By{})
	})
	wantCode(t, "provisional_invalid", err)
	err = w.update(func(tx *store.Tx) error {
		return w.contacts.ChangeDefinition(tx, w.ws.ID, 12345, contact.DefinitionChange{Archived: yes()}, audit.By{})
	})
	wantCode(t, "property_unknown", err)
}

// A merge that is undone brings back what was retyped and deleted since.
func TestAContactThatComesBackHasTheTypesOfToday(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	user := w.upsert(0, "A", `{"other":1}`).ID
	lead := w.upsert(0, "", `{"email":"lead@tacos.com","seats":"4","gone":1,"tags":"old, new"}`).ID
	w.must(func(tx *store.Tx) error {
		_, err := w.contacts.Merge(tx, w.ws.ID, user, lead, audit.By{Type: audit.ByTeammate})
		return err
	})
	number := "number"
	w.change("seats", contact.DefinitionChange{Type: &number})
	w.must(func(tx *store.Tx) error {
		if err := w.contacts.DeleteDefinition(tx, w.ws.ID, w.definitions()["gone"].ID, audit.By{}); err != nil {
			return err
		}
		_, err := w.contacts.DeleteTag(tx, w.ws.ID, w.tagList()["old"].ID, audit.By{})
		return err
	})
	w.settle()
	want(t, "the user", `number other=1, number seats=4`, properties(w.get(user)))
	want(t, "tags of the user", "new", tags(w.get(user)))
	var entry int64
	w.view(func(tx *store.Tx) error {
		return tx.QueryRow(`select max(id) from audit where workspace_id = $1 and action = 'merged'`, w.ws.ID).Scan(&entry)
	})
	w.must(func(tx *store.Tx) error {
		_, _, err := w.contacts.Undo(tx, w.ws.ID, entry, audit.By{Type: audit.ByTeammate})
		return err
	})
	want(t, "who came back", `number seats=4`, properties(w.get(lead)))
	want(t, "tags of who came back", "new", tags(w.get(lead)))
	want(t, "the user afterwards", `number other=1`, properties(w.get(user)))
	wantTagRows(t, w, lead)
}

func TestTagsOfPagesAreFiveHundredAtMost(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	list := func(prefix string, from, count int) string {
		var names []string
		for i := range count {
			names = append(names, fmt.Sprint(prefix, from+i))
		}
		return strings.Join(names, ",")
	}
	w.upsert(0, "K", `{"tags":"vip"}`)
	for i := range 2 {
		w.browser().identify(fmt.Sprint("user", i), `{"email":"a@tacos.com","tags":"popular"}`)
	}
	b := w.browser()
	victim := b.identify("", `{"email":"a@tacos.com","tags":"rare"}`).Contact.ID
	for i := range 7 {
		out := w.browser().identify("", fmt.Sprintf(`{"email":"%d@spam.example","tags":"%s"}`, i, list("junk", 150*i, 150)))
		want(t, "rejected", 0, len(out.Rejected))
		want(t, "tags", 150, len(w.get(out.Contact.ID).Tags))
	}
	all := w.tagList()
	want(t, "tags", 501, len(all))
	want(t, "popular is there", true, all["popular"].Provisional)
	want(t, "vip is provisional", false, all["vip"].Provisional)
	for range 2 {
		want(t, "tags of the one whose tag gave way", "", tags(w.get(victim)))
		w.settle()
	}
	want(t, "seen by the team", "text tags=rare0 (gave_way)", w.rejectedOf(victim))
	wantTagRows(t, w, victim)
	// A key brings as many as it likes, and keeps those that it names.
	w.upsert(0, "K", `{"tags":"`+list("key", 0, 150)+`"}`)
	w.upsert(0, "L", `{"tags":"`+list("key", 150, 149)+`,junk1049"}`)
	all = w.tagList()
	want(t, "tags", 800, len(all))
	want(t, "a tag that the key named is provisional", false, all["junk1049"].Provisional)
}

func TestProtectedIsLeftToTheServer(t *testing.T) {
	for _, mode := range []team.Mode{team.ModeOff, team.ModeOptional, team.ModeRequired} {
		t.Run(string(mode), func(t *testing.T) {
			w := newWorld(t, mode)
			w.upsert(0, "A", `{"plan":"free","tags":"vip, staff"}`)
			w.change("plan", contact.DefinitionChange{Protected: yes()})
			w.changeTag("vip", contact.TagChange{Protected: yes()})
			w.changeTag("staff", contact.TagChange{Protected: yes()})
			signed := `{"email":"a@tacos.com","user_hash":"` + w.hash("A") + `",`
			b := w.browser()
			var id contact.ID
			for _, test := range []struct{ call, rejected, properties, tags string }{
				{`"plan":"pro","seats":1}`, "plan", `text plan="free", number seats=1`, "vip, staff"},
				{`"plan":null}`, "plan", `text plan="free", number seats=1`, "vip, staff"},
				{`"plan":5}`, "plan", `text plan="free", number seats=1`, "vip, staff"},
				{`"tags":"mine"}`, "", `text plan="free", number seats=1`, "vip, staff, mine"},
				{`"tags":""}`, "", `text plan="free", number seats=1`, "vip, staff"},
				{`"tags":null}`, "", `text plan="free", number seats=1`, "vip, staff"},
				{`"tags":"STAFF, a"}`, "tags", `text plan="free", number seats=1`, "vip, staff, a"},
				{`"tags":"b","overwrite_tags":false}`, "", `text plan="free", number seats=1`, "vip, staff, a, b"},
			} {
				out := b.identify("A", signed+test.call)
				id = out.Contact.ID
				var left string
				for _, r := range out.Rejected {
					left += r.Property
					want(t, test.call, rules.CodePropertyProtected, r.Code)
				}
				want(t, test.call+" left out", test.rejected, left)
				want(t, test.call, test.properties, properties(w.get(id)))
				want(t, test.call, sorted(test.tags), sorted(tags(w.get(id))))
			}
			// A user_jwt sets and takes away, and so does a key.
			w.later(time.Hour)
			token := func(claims jwt.MapClaims) string {
				claims["user_id"], claims["iat"] = "A", w.now().Unix()
				return `{"email":"a@tacos.com","user_jwt":"` + w.jwt(claims) + `"}`
			}
			want(t, "rejected", 0, len(b.identify("A", token(jwt.MapClaims{"plan": "pro", "tags": "vip"})).Rejected))
			want(t, "by user_jwt", `text plan="pro", number seats=1 | vip`, properties(w.get(id))+" | "+tags(w.get(id)))
			b.identify("A", token(jwt.MapClaims{"plan": nil, "tags": ""}))
			want(t, "by user_jwt", `number seats=1 | `, properties(w.get(id))+" | "+tags(w.get(id)))
			w.upsert(0, "A", `{"plan":"max","tags":"staff"}`)
			want(t, "by key", `text plan="max", number seats=1 | staff`, properties(w.get(id))+" | "+tags(w.get(id)))
			w.upsert(0, "A", `{"plan":null,"tags":null}`)
			want(t, "by key", `number seats=1 | `, properties(w.get(id))+" | "+tags(w.get(id)))
			// Neither does a page give a protected tag, or a stranger's lead bring it.
			if mode == team.ModeOptional {
				out := w.browser().identify("", `{"email":"x@spam.example","plan":"pro","tags":"vip"}`)
				want(t, "left out", 2, len(out.Rejected))
				want(t, "a stranger", " | ", properties(w.get(out.Contact.ID))+" | "+tags(w.get(out.Contact.ID)))
			}
		})
	}
}

// sorted gives a list in one order.
func sorted(list string) string {
	parts := strings.Split(list, ", ")
	slices.Sort(parts)
	return strings.Join(parts, ", ")
}

func TestWhatAUserJWTSaysCountsAsSetAtItsIat(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	b := w.browser()
	start := w.now().Unix()
	say := func(iat int64, page string, claims jwt.MapClaims) contact.Outcome {
		claims["user_id"] = "A"
		if iat != 0 {
			claims["iat"] = iat
		}
		return b.identify("A", `{"email":"a@tacos.com","user_jwt":"`+w.jwt(claims)+`"`+page+`}`)
	}
	stored := func() string {
		var c contact.Contact
		w.view(func(tx *store.Tx) (err error) {
			c, err = w.contacts.ByUserID(tx, w.ws.ID, "A")
			return err
		})
		return c.Name + " | " + properties(c) + " | " + tags(c)
	}
	w.later(time.Hour)
	say(start+100, `,"plan":"page","name":"Page","seats":1,"tags":"page"`, jwt.MapClaims{"plan": "new", "name": "New", "tags": "new"})
	want(t, "it wins over the page in the same call", `New | number seats=1, text plan="new" | new`, stored())
	say(start+50, "", jwt.MapClaims{"plan": "old", "name": "Old", "tags": "old", "fresh": 1})
	want(t, "an older one replaces nothing, value by value", `New | number seats=1, text plan="new", number fresh=1 | new`, stored())
	say(start+50, "", jwt.MapClaims{"plan": nil, "name": nil, "tags": nil})
	want(t, "and clears nothing", `New | number seats=1, text plan="new", number fresh=1 | new`, stored())
	say(start+100, "", jwt.MapClaims{"plan": "equal"})
	want(t, "an equal one does", `New | number seats=1, text plan="equal", number fresh=1 | new`, stored())
	w.upsert(0, "A", `{"plan":"rest","seats":null}`)
	w.later(time.Minute)
	say(start+200, "", jwt.MapClaims{"plan": "before the key", "seats": 7})
	want(t, "what a key set later stays, also what it cleared", `New | text plan="rest", number fresh=1 | new`, stored())
	say(0, "", jwt.MapClaims{"plan": "now"})
	want(t, "without an iat it is said now", `New | text plan="now", number fresh=1 | new`, stored())
	say(w.now().Add(30*time.Second).Unix(), "", jwt.MapClaims{"plan": "ahead"})
	w.upsert(0, "A", `{"plan":"rest"}`)
	want(t, "no clock that is ahead keeps others out", `New | text plan="rest", number fresh=1 | new`, stored())
	// What is said again is said at that time, though nothing changes.
	w.later(time.Hour)
	between := w.now().Unix()
	w.later(time.Hour)
	b.identify("A", `{"email":"a@tacos.com","user_hash":"`+w.hash("A")+`","plan":"rest"}`)
	say(between, "", jwt.MapClaims{"plan": "between"})
	want(t, "said again later", `New | text plan="rest", number fresh=1 | new`, stored())
}

func TestWhatAUserJWTSaysHoldsToTheRules(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	out := w.browser().identify("A", `{"email":"a@tacos.com","ok":1,"user_jwt":"`+w.jwt(jwt.MapClaims{
		"user_id": "A", "iss": "x", "sub": "x", "aud": "x", "nbf": 1, "jti": "x", "roles": []string{"a"}, "a.b": 1, "type": "user", "deep": map[string]any{}, "paid_at": "soon", "fine": true,
	})+`"}`)
	codes := map[string]string{}
	for _, r := range out.Rejected {
		codes[r.Property] = r.Code
	}
	for property, code := range map[string]string{"roles": rules.CodeArrayRejected, "a.b": rules.CodeNameInvalid, "type": rules.CodeNameReserved,
		"deep": rules.CodeObjectRejected, "paid_at": rules.CodeTimestampInvalid} {
		want(t, property, code, codes[property])
	}
	want(t, "rejected", 5, len(codes))
	want(t, "stored", `number ok=1, boolean fine=true`, properties(w.get(out.Contact.ID)))
	// A token of an email says nothing of the user id beside it.
	w.change("fine", contact.DefinitionChange{Protected: yes()})
	out = w.browser().identify("B", `{"email":"b@tacos.com","user_jwt":"`+w.jwt(jwt.MapClaims{"email": "b@tacos.com", "fine": true})+`"}`)
	if len(out.Rejected) != 1 || out.Rejected[0].Code != rules.CodeVerificationRequired {
		t.Errorf("want fine left out, got %v", out.Rejected)
	}
	want(t, "stored", "", properties(w.get(out.Contact.ID)))
	out = w.browser().identify("", `{"email":"c@tacos.com","user_jwt":"`+w.jwt(jwt.MapClaims{"email": "c@tacos.com", "fine": true})+`"}`)
	want(t, "of the email alone", `boolean fine=true`, properties(w.get(out.Contact.ID)))
}

func TestInModeOffNamesOfPagesAreNotProvisionalAndAKeyFindsTwoHundredFree(t *testing.T) {
	w := newWorld(t, team.ModeOff)
	w.flood("page", 7)
	all := w.definitions()
	want(t, "names", 1000, len(all))
	want(t, "provisional", false, all["page0"].Provisional)
	out := w.browser().identify("", `{"email":"x@tacos.com","one_more":1}`)
	want(t, "left out", 1, len(out.Rejected))
	for i := range 2 {
		got := w.upsert(0, fmt.Sprint("key", i), "{"+named("key", 100*i, 100)[1:]+"}")
		want(t, "stored", 100, len(got.Properties))
	}
	call := w.check(rules.CheckContact, "key", `{"key200":1}`)
	w.must(func(tx *store.Tx) error {
		saved, err := w.contacts.Upsert(tx, w.ws.ID, 0, call, contact.Details{})
		if err == nil {
			want(t, "left out", 1, len(saved.Rejected))
		}
		return err
	})
	want(t, "names", 1000, len(w.definitions()))
}

func TestAFloodWhileAKeyDefinesNamesAndOnTwoServers(t *testing.T) {
	servers := onServers(t, team.ModeOptional)
	together(24, func(i int) {
		w := servers[i%2]
		if i%3 > 0 {
			b := w.browser()
			if out, err := b.tryIdentify("", fmt.Sprintf(`{"email":"%d@spam.example"%s}`, i, named(fmt.Sprint("f", i, "x"), 0, 100))); err != nil || len(out.Rejected) > 0 {
				t.Errorf("a stranger's call: %v, %v", out.Rejected, err)
			}
			return
		}
		if c, err := w.tryUpsert(0, fmt.Sprint("key", i), "{"+named(fmt.Sprint("key", i, "x"), 0, 100)[1:]+"}"); err != nil || len(c.Properties) != 100 {
			t.Errorf("the key stored %d, %v", len(c.Properties), err)
		}
	})
	provisional := 0
	one, two := servers[0].definitions(), servers[1].definitions()
	for name, d := range one {
		if d.Provisional {
			provisional++
		}
		want(t, name+" on the other server", d.ID, two[name].ID)
	}
	want(t, "provisional ones", 200, provisional)
	want(t, "names", 1000, len(one))
	servers[0].settle()
	for _, c := range servers[1].all() {
		if n := len(c.Properties) + strings.Count(servers[0].rejectedOf(c.ID), "="); n != 100 {
			t.Errorf("contact %d has %d values, those that gave way included", c.ID, n)
		}
	}
}

func TestWhatOneServerChangesCountsOnTheOtherAtOnce(t *testing.T) {
	servers := onServers(t, team.ModeOptional)
	w, other := servers[0], servers[1]
	b := other.browser()
	id := b.identify("A", `{"email":"a@tacos.com","plan":"free","seats":"1","tags":"vip"}`).Contact.ID
	w.change("plan", contact.DefinitionChange{Protected: yes()})
	w.changeTag("vip", contact.TagChange{Protected: yes()})
	number := "number"
	w.change("seats", contact.DefinitionChange{Type: &number})
	out := b.identify("A", `{"email":"a@tacos.com","plan":"pro","seats":2,"tags":""}`)
	if len(out.Rejected) != 1 || out.Rejected[0].Property != "plan" {
		t.Errorf("want plan left out, got %v", out.Rejected)
	}
	want(t, "stored", `text plan="free", number seats=2 | vip`, properties(other.get(id))+" | "+tags(other.get(id)))
	w.must(func(tx *store.Tx) error {
		if err := w.contacts.DeleteDefinition(tx, w.ws.ID, w.definitions()["seats"].ID, audit.By{}); err != nil {
			return err
		}
		_, err := w.contacts.DeleteTag(tx, w.ws.ID, w.tagList()["vip"].ID, audit.By{})
		return err
	})
	b.identify("A", `{"email":"a@tacos.com","seats":true,"tags":"VIP, new"}`)
	want(t, "anew", `text plan="free", boolean seats=true | VIP, new`, properties(other.get(id))+" | "+tags(other.get(id)))
	w.settle()
	want(t, "anew, on the first", `text plan="free", boolean seats=true | VIP, new`, properties(w.get(id))+" | "+tags(w.get(id)))
}
