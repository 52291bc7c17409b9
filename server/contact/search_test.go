package contact_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"gist/server/contact"
	"gist/server/contact/filter"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// search finds all contacts that match a filter, by their user ids in the order
// in which they were made. The fast way and the plain one have to agree.
func (w *world) search(text string) string {
	w.t.Helper()
	return strings.Join(w.searchBy(contact.SearchOptions{Filter: json.RawMessage(text), Order: "asc", PerPage: contact.MaxPerPage}), " ")
}

func (w *world) searchBy(o contact.SearchOptions) []string {
	w.t.Helper()
	found, err := w.contacts.Search(context.Background(), w.ws.ID, o)
	if err != nil {
		w.t.Fatalf("%s: %v", o.Filter, err)
	}
	w.agree(w.query(o))
	names := []string{}
	for _, c := range found.Contacts {
		names = append(names, c.UserID)
	}
	return names
}

// query parses what Search parses, with nothing that the service remembers.
func (w *world) query(o contact.SearchOptions) filter.Query {
	w.t.Helper()
	q := filter.Query{After: o.After, Limit: o.PerPage}
	w.view(func(tx *store.Tx) (err error) {
		if q.Order, err = filter.ParseOrder(o.OrderBy, o.Order); err != nil {
			return err
		}
		q.Filter, err = filter.Parse(o.Filter, filter.Schema{
			Property: func(name string) (id int64, kind rules.Type, found bool, err error) {
				var stored string
				err = tx.QueryRow(`select id, type from properties where workspace_id = $1 and name = $2`, w.ws.ID, name).Scan(&id, &stored)
				return id, rules.ParseType(stored), err == nil, but(err)
			},
			Tag: func(name string) (id int64, found bool, err error) {
				err = tx.QueryRow(`select id from tags where workspace_id = $1 and name_key = $2`, w.ws.ID, rules.TagKey(name)).Scan(&id)
				return id, err == nil, but(err)
			},
			Proofs: func() (p filter.Proofs, err error) {
				st, err := team.ReadStanding(tx, w.ws.ID)
				if err == nil {
					p.Off, p.Epoch = st.Mode == team.ModeOff, st.Epoch
					p.Leaked, err = team.LeakedSecrets(tx, w.ws.ID)
				}
				return p, err
			},
			Now: w.now(),
		})
		return err
	})
	return q
}

func but(err error) error {
	if errors.Is(err, store.ErrNoRows) {
		return nil
	}
	return err
}

// agree asks a query of the engine and of the database at one moment.
func (w *world) agree(q filter.Query) (fast filter.Result) {
	w.t.Helper()
	err := w.contacts.Filters().Answer(context.Background(), w.ws.ID, q, func(tx *store.Tx, r filter.Result) error {
		plain, err := filter.SQL(tx, w.ws.ID, q)
		if err == nil && (plain.Count != r.Count || !slices.Equal(plain.IDs, r.IDs) || plain.After != r.After) {
			w.t.Errorf("the plain way gives\n%+v\nthe fast one\n%+v", plain, r)
		}
		fast = r
		return err
	})
	if err != nil {
		w.t.Fatal(err)
	}
	return fast
}

// kitchen is a workspace of a few people who differ in everything that filters
// look at.
func kitchen(t *testing.T) *world {
	w := newWorld(t, team.ModeOff)
	w.upsert(0, "ann", `{"email":"Ann@tacos.com","name":"Ann","plan":"Pro","seats":3,"trial":false,"paid_at":1777000000,"tags":"VIP, beta"}`)
	w.upsert(0, "bob", `{"email":"bob@tacos.com","name":"bob","plan":"free","seats":-2.5,"trial":true,"paid_at":1777900000,"tags":"vip"}`)
	w.upsert(0, "cid", `{"email":"cid@burgers.com","name":"Çid","plan":"PRO plus","seats":1e21,"paid_at":1778500000,"tags":"beta"}`)
	w.upsert(0, "dee", `{"plan":"","seats":0}`)
	w.upsert(0, "eve", `{"email":"eve@tacos.com","plan":"ÉTÉ \"100%_\\","tags":"gamma"}`)
	for _, at := range []struct {
		who, what string
		days      int
	}{{"ann", "Clicked", 40}, {"ann", "Clicked", 20}, {"ann", "Clicked", 1}, {"bob", "Clicked", 50}, {"bob", "Paid", 3}, {"cid", "clicked", 2}} {
		w.must(func(tx *store.Tx) error {
			c, err := w.contacts.ByUserID(tx, w.ws.ID, at.who)
			if err != nil {
				return err
			}
			_, err = w.contacts.Record(tx, w.ws.ID, c.ID, rules.Event{Name: at.what}, "", w.now().AddDate(0, 0, -at.days))
			return err
		})
	}
	return w
}

func TestEachOperatorFindsWhoItMeans(t *testing.T) {
	w := kitchen(t) // it is 2026-05-05 12:00, 1777982400
	for _, c := range []struct{ filter, want string }{
		{``, "ann bob cid dee eve"},
		{`null`, "ann bob cid dee eve"},
		{`{}`, "ann bob cid dee eve"},
		{`{"all":[]}`, "ann bob cid dee eve"},

		{`{"property":"plan","op":"is","value":"pro"}`, "ann"},
		{`{"property":"plan","op":"is","value":""}`, "dee"},
		{`{"property":"plan","op":"is_not","value":"PRO"}`, "bob cid dee eve"},
		{`{"property":"plan","op":"contains","value":"Pro"}`, "ann cid"},
		{`{"property":"plan","op":"contains","value":"0%_\\"}`, "eve"},
		{`{"property":"plan","op":"contains","value":"été"}`, "eve"},
		{`{"property":"plan","op":"not_contains","value":"pro"}`, "bob dee eve"},
		{`{"property":"plan","op":"starts_with","value":"pro "}`, "cid"},
		{`{"property":"plan","op":"starts_with","value":"ro"}`, ""},
		{`{"property":"plan","op":"is_any_of","value":["FREE","pro","none"]}`, "ann bob"},
		{`{"property":"plan","op":"known"}`, "ann bob cid dee eve"},
		{`{"property":"plan","op":"unknown"}`, ""},

		{`{"property":"seats","op":"eq","value":3}`, "ann"},
		{`{"property":"seats","op":"eq","value":1e21}`, "cid"},
		{`{"property":"seats","op":"ne","value":3}`, "bob cid dee eve"},
		{`{"property":"seats","op":"gt","value":0}`, "ann cid"},
		{`{"property":"seats","op":"gte","value":0}`, "ann cid dee"},
		{`{"property":"seats","op":"lt","value":0}`, "bob"},
		{`{"property":"seats","op":"lte","value":0}`, "bob dee"},
		{`{"property":"seats","op":"between","value":[-2.5,3]}`, "ann bob dee"},
		{`{"property":"seats","op":"unknown"}`, "eve"},

		{`{"property":"trial","op":"is","value":true}`, "bob"},
		{`{"property":"trial","op":"is","value":false}`, "ann"},
		{`{"property":"trial","op":"unknown"}`, "cid dee eve"},

		{`{"property":"paid_at","op":"before","value":1777900000}`, "ann"},
		{`{"property":"paid_at","op":"after","value":1777900000}`, "cid"},
		{`{"property":"paid_at","op":"between","value":[1777000000,1777900000]}`, "ann bob"},
		{`{"property":"paid_at","op":"in_last_days","value":1}`, "bob"},
		{`{"property":"paid_at","op":"not_in_last_days","value":1}`, "ann cid dee eve"},
		{`{"property":"paid_at","op":"in_next_days","value":30}`, "cid"},

		{`{"field":"email","op":"contains","value":"@TACOS"}`, "ann bob eve"},
		{`{"field":"email","op":"is","value":"ann@tacos.com"}`, "ann"},
		{`{"field":"email","op":"unknown"}`, "dee"},
		{`{"field":"full_name","op":"starts_with","value":"çI"}`, "cid"},
		{`{"field":"type","op":"is","value":"user"}`, "ann bob cid dee eve"},
		{`{"field":"user_id","op":"is_any_of","value":["ann","dee"]}`, "ann dee"},
		{`{"field":"last_seen_at","op":"in_last_days","value":2}`, "ann cid"},
		{`{"field":"last_seen_at","op":"unknown"}`, "dee eve"},
		{`{"field":"created_at","op":"between","value":[1777982400,1777982400]}`, "ann bob cid dee eve"},
		{`{"field":"created_at","op":"before","value":1777982400}`, ""},
		{`{"field":"created_at","op":"after","value":1777982399.5}`, "ann bob cid dee eve"},
		{`{"field":"session_count","op":"gte","value":1}`, "ann bob cid"},
		{`{"field":"unsubscribed_from_emails","op":"is","value":false}`, "ann bob cid dee eve"},
		{`{"field":"verified","op":"is","value":true}`, ""},
		{`{"field":"verified","op":"known"}`, "ann bob cid dee eve"},
		{`{"field":"email_verified","op":"is","value":true}`, "ann bob cid eve"},
		{`{"field":"email_verified","op":"is","value":false}`, "dee"},
		{`{"field":"email_verified","op":"known"}`, "ann bob cid dee eve"},
		{`{"field":"email_verified","op":"unknown"}`, ""},
		{`{"field":"id","op":"known"}`, "ann bob cid dee eve"},
		{`{"field":"id","op":"lt","value":0.5}`, ""},

		{`{"tags":"has_any","value":["vip","GAMMA","nobody's"]}`, "ann bob eve"},
		{`{"tags":"has_all","value":["vip","Beta"]}`, "ann"},
		{`{"tags":"has_all","value":["vip","nobody's"]}`, ""},
		{`{"tags":"has_none","value":["vip"]}`, "cid dee eve"},

		{`{"event":"Clicked","op":"did"}`, "ann bob"},
		{`{"event":"Clicked","op":"did","in_last_days":30}`, "ann"},
		{`{"event":"Clicked","op":"did_not"}`, "cid dee eve"},
		{`{"event":"Clicked","op":"count_gte","value":2,"in_last_days":30}`, "ann"},
		{`{"event":"Clicked","op":"count_gte","value":3,"in_last_days":30}`, ""},
		{`{"event":"Clicked","op":"count_lt","value":2}`, "bob cid dee eve"},
		{`{"event":"Nobody did","op":"did"}`, ""},

		{`{"all":[{"property":"plan","op":"contains","value":"pro"},{"tags":"has_any","value":["vip"]}]}`, "ann"},
		{`{"any":[{"property":"trial","op":"is","value":true},{"all":[{"property":"seats","op":"gt","value":1},{"tags":"has_none","value":["vip"]}]}]}`, "bob cid"},
		{`{"any":[]}`, "ann bob cid dee eve"},
	} {
		if got := w.search(c.filter); got != c.want {
			t.Errorf("%s\nwant %q\n got %q", c.filter, c.want, got)
		}
	}
}

// TestAProvenEmailIsFoundAsItIsShown holds the filter fields against what each
// contact shows, while what proves changes and no contact does.
func TestAProvenEmailIsFoundAsItIsShown(t *testing.T) {
	w := newWorld(t, team.ModeOff)
	w.browser().identify("off", `{"email":"off@tacos.com"}`)
	w.mode(team.ModeOptional)
	w.browser().identify("claimed", `{"email":"claimed@tacos.com"}`)
	w.browser().identify("hash", `{"email":"hash@tacos.com","user_hash":"`+w.hash("hash")+`"}`)
	w.browser().identify("jwt", `{"email":"jwt@tacos.com","user_jwt":"`+w.jwt(jwt.MapClaims{"user_id": "jwt", "email": "jwt@tacos.com"})+`"}`)
	w.browser().identify("", `{"email":"lead@tacos.com","user_hash":"`+w.hash("lead@tacos.com")+`"}`)
	w.upsert(0, "key", `{"email":"key@tacos.com"}`)
	w.upsert(0, "no email", `{}`)
	w.browser().track("Looked")
	agrees := func(what, want string) {
		t.Helper()
		var emails []string
		for _, truth := range []bool{true, false} {
			for field, is := range map[string]func(contact.Contact) bool{
				"email_verified": func(c contact.Contact) bool { return c.EmailVerified },
				"verified":       func(c contact.Contact) bool { return c.Verified },
			} {
				o := contact.SearchOptions{Filter: json.RawMessage(fmt.Sprintf(`{"field":%q,"op":"is","value":%v}`, field, truth)), Order: "asc", PerPage: 100}
				w.agree(w.query(o))
				found, err := w.contacts.Search(t.Context(), w.ws.ID, o)
				if err != nil {
					t.Fatal(err)
				}
				has := map[contact.ID]bool{}
				for _, c := range found.Contacts {
					has[c.ID] = true
					if field == "email_verified" && truth {
						emails = append(emails, strings.TrimSuffix(c.Email, "@tacos.com"))
					}
				}
				for _, c := range w.all() {
					if has[c.ID] != (is(c) == truth) {
						t.Errorf("%s: %s is %v of %s, which is shown as %v", what, field, truth, c.UserID+c.Email, is(c))
					}
				}
			}
		}
		if got := strings.Join(emails, " "); got != want {
			t.Errorf("%s: proven are %q, want %q", what, got, want)
		}
	}
	agrees("in optional", "jwt lead key")
	w.mode(team.ModeOff)
	w.browser().identify("off again", `{"email":"again@tacos.com"}`)
	agrees("in off", "jwt lead key again")
	w.mode(team.ModeOptional)
	agrees("after off", "jwt lead key")
	for range 2 {
		if _, err := w.team.RotateSecret(t.Context(), w.ws.ID); err != nil {
			t.Fatal(err)
		}
		if err := w.team.RetireSecret(t.Context(), w.ws.ID, false); err != nil {
			t.Fatal(err)
		}
		agrees("after a secret was retired", "jwt lead key")
	}
	secret, err := w.team.Secret(t.Context(), w.ws.ID)
	if err != nil {
		t.Fatal(err)
	}
	w.browser().identify("", `{"email":"leaked@tacos.com","user_hash":"`+team.Sign(secret, "leaked@tacos.com")+`"}`)
	agrees("by the newest secret", "jwt lead key leaked")
	if _, err := w.team.RotateSecret(t.Context(), w.ws.ID); err != nil {
		t.Fatal(err)
	}
	if err := w.team.RetireSecret(t.Context(), w.ws.ID, true); err != nil {
		t.Fatal(err)
	}
	agrees("after that has leaked", "jwt lead key")
}

func TestAFilterBesideAnEmailTakesLookAlikesApart(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	w.browser().identify("kim", `{"email":"kim@tacos.com"}`)
	w.browser().identify("KIM", `{"email":"KIM@Tacos.com"}`)
	w.browser().identify("kelvin", `{"email":"\u212Aim@tacos.com"}`)
	for _, c := range []struct{ email, want string }{{"Kim@tacos.com", "kim KIM"}, {"Kim@tacos.com", "kelvin"}, {"nobody@tacos.com", ""}} {
		got := w.searchBy(contact.SearchOptions{Filter: json.RawMessage(`{"field":"type","op":"is","value":"user"}`), Email: c.email, Order: "asc", PerPage: 10})
		if strings.Join(got, " ") != c.want {
			t.Errorf("with the email %q it finds %q, want %q", c.email, got, c.want)
		}
	}
}

func TestAFilterThatMeansNothingSaysWhatToWrite(t *testing.T) {
	w := kitchen(t)
	deep := strings.Repeat(`{"all":[`, 6) + strings.Repeat(`]}`, 6)
	many := `{"any":[` + strings.Repeat(`{"field":"id","op":"known"},`, 50) + `{"field":"id","op":"known"}]}`
	for _, c := range []struct{ filter, code, field, says string }{
		{`[]`, "filter_invalid", "filter", `{"all": […]}`},
		{`"plan"`, "filter_invalid", "filter", "object"},
		{`{"plan":"pro"}`, "filter_invalid", "filter", "has none of"},
		{`{"all":[],"any":[]}`, "filter_invalid", "filter", "all and any"},
		{`{"all":{}}`, "filter_invalid", "filter.all", "list"},
		{`{"all":[3]}`, "filter_invalid", "filter.all[0]", "object"},
		{`{"property":7,"op":"is"}`, "filter_invalid", "filter.property", "name"},
		{deep, "filter_too_large", "filter.all[0].all[0].all[0].all[0].all[0].all", "5"},
		{many, "filter_too_large", "filter.any[50]", "50"},
		{`{"all":[{"property":"Plan","op":"is","value":"pro"}]}`, "property_unknown", "filter.all[0].property", "case-sensitive"},
		{`{"property":"email","op":"known"}`, "property_unknown", "filter.property", `"field"`},
		{`{"field":"plan","op":"known"}`, "field_unknown", "filter.field", `"property"`},
		{`{"property":"plan","op":"gt","value":3}`, "operator_invalid", "filter.op", "is_any_of"},
		{`{"property":"plan"}`, "operator_invalid", "filter.op", "text"},
		{`{"tags":"is","value":["a"]}`, "operator_invalid", "filter.tags", "has_none"},
		{`{"event":"Clicked","op":"is"}`, "operator_invalid", "filter.op", "did_not"},
		{`{"property":"plan","op":"is","value":3}`, "value_invalid", "filter.value", "text"},
		{`{"property":"plan","op":"is"}`, "value_invalid", "filter.value", "text"},
		{`{"property":"plan","op":"contains","value":""}`, "value_invalid", "filter.value", "empty"},
		{`{"property":"plan","op":"is_any_of","value":"pro"}`, "value_invalid", "filter.value", "list"},
		{`{"property":"plan","op":"is","value":"` + strings.Repeat("x", 256) + `"}`, "value_invalid", "filter.value", "255"},
		{`{"property":"seats","op":"gt","value":"3"}`, "value_invalid", "filter.value", "number"},
		{`{"property":"seats","op":"between","value":[3,1]}`, "value_invalid", "filter.value", "smaller one first"},
		{`{"property":"trial","op":"is","value":null}`, "value_invalid", "filter.value", "true or false"},
		{`{"property":"paid_at","op":"in_last_days","value":0}`, "value_invalid", "filter.value", "days"},
		{`{"tags":"has_any","value":[]}`, "value_invalid", "filter.value", "tags"},
		{`{"event":"Clicked","op":"count_gte","value":1.5}`, "value_invalid", "filter.value", "whole"},
		{`{"event":"Clicked","op":"did","in_last_days":"x"}`, "value_invalid", "filter.in_last_days", "days"},
	} {
		_, err := w.contacts.Search(t.Context(), w.ws.ID, contact.SearchOptions{Filter: json.RawMessage(c.filter), PerPage: 1})
		var is *rules.Error
		if !errors.As(err, &is) || is.Code != c.code || is.Field != c.field || !strings.Contains(is.Message, c.says) {
			t.Errorf("%.80s\nwant %s of %s saying %q\n got %+v", c.filter, c.code, c.field, c.says, err)
		}
	}
	for code, o := range map[string]contact.SearchOptions{
		"order_by_invalid": {OrderBy: "plan", PerPage: 1},
		"after_invalid":    {After: "garbage", PerPage: 1},
	} {
		_, err := w.contacts.Search(t.Context(), w.ws.ID, o)
		wantCode(t, code, err)
	}
}

func TestPagesGoOnWhereTheOneBeforeEndedInEachOrder(t *testing.T) {
	w := kitchen(t)
	for by, want := range map[string]string{
		"": "ann bob cid dee eve", "id": "ann bob cid dee eve", "created_at": "ann bob cid dee eve",
		"name": "ann bob cid dee eve", "email": "ann bob cid eve dee", "last_seen_at": "bob cid ann dee eve",
		"session_count": "dee eve cid bob ann", "signed_up_at": "ann bob cid dee eve", "last_contacted_at": "ann bob cid dee eve",
	} {
		for _, order := range []string{"asc", "desc"} {
			var all []string
			o := contact.SearchOptions{Filter: json.RawMessage(`{"field":"type","op":"is","value":"user"}`), OrderBy: by, Order: order, PerPage: 2}
			for page := 0; page < 4; page++ {
				found, err := w.contacts.Search(t.Context(), w.ws.ID, o)
				if err != nil {
					t.Fatal(err)
				}
				w.agree(w.query(o))
				for _, c := range found.Contacts {
					all = append(all, c.UserID)
				}
				if found.Count != 5 {
					t.Errorf("by %q %s: want 5 in all, got %d", by, order, found.Count)
				}
				if o.After = found.After; o.After == "" {
					break
				}
			}
			if order == "asc" && strings.Join(all, " ") != want || len(all) != 5 {
				t.Errorf("by %q %s: want %s, got %s", by, order, want, all)
			}
		}
	}
	other := contact.SearchOptions{Filter: json.RawMessage(`{"tags":"has_any","value":["vip"]}`), OrderBy: "name", PerPage: 1}
	found, err := w.contacts.Search(t.Context(), w.ws.ID, other)
	if err != nil {
		t.Fatal(err)
	}
	other.OrderBy, other.After = "email", found.After
	_, err = w.contacts.Search(t.Context(), w.ws.ID, other)
	wantCode(t, "after_invalid", err)
}

func TestSearchKnowsEachChangeAtOnce(t *testing.T) {
	w := kitchen(t)
	pro, clicked, vip := `{"property":"plan","op":"is","value":"pro"}`, `{"event":"Clicked","op":"did"}`, `{"tags":"has_any","value":["vip"]}`
	is := func(what, filter, want string) {
		t.Helper()
		if got := w.search(filter); got != want {
			t.Errorf("%s: want %q, got %q", what, want, got)
		}
	}
	is("before", pro, "ann")
	is("before", clicked, "ann bob")
	is("before", vip, "ann bob")
	w.upsert(0, "dee", `{"plan":"pro"}`)
	is("a property that changes", pro, "ann dee")
	w.upsert(0, "ann", `{"plan":null}`)
	is("one that is cleared", pro, "dee")
	w.upsert(0, "fay", `{"plan":"PRO","tags":"vip"}`)
	is("a new contact", pro, "dee fay")
	is("its tag", vip, "ann bob fay")
	w.upsert(0, "bob", `{"tags":""}`)
	is("a tag that goes", vip, "ann fay")

	// Somebody who was anonymous becomes known, with what they did. Their event
	// comes late: it is older than the last time that they were seen.
	b := w.browser()
	b.identify("", `{"email":"gus@tacos.com"}`)
	w.must(func(tx *store.Tx) error {
		_, err := w.contacts.Record(tx, w.ws.ID, b.visitor().Contact, rules.Event{Name: "Clicked"}, "", w.now().Add(-time.Hour))
		return err
	})
	is("an event that comes late", clicked, "ann bob ")
	b.identify("fay", `{"email":"gus@tacos.com"}`)
	is("who becomes somebody else, with what they did", clicked, "ann bob fay")
}

func TestSearchForgetsWhatDoesNotFitAndIsStillRight(t *testing.T) {
	w := kitchen(t)
	w.contacts.LimitFilters(1) // byte
	for range 2 {
		if got := w.search(`{"property":"plan","op":"contains","value":"pro"}`); got != "ann cid" {
			t.Errorf("want ann cid, got %s", got)
		}
	}
	if bytes := w.contacts.Filters().Bytes(); bytes > 1 {
		t.Errorf("%d bytes are held where 1 is allowed", bytes)
	}
	// Room for some columns, not for all: the ones that were used last stay.
	w.contacts.LimitFilters(4000)
	for round := range 3 {
		for _, f := range []string{`{"property":"plan","op":"known"}`, `{"property":"seats","op":"known"}`, `{"field":"email","op":"known"}`, `{"field":"name","op":"known"}`, `{"event":"Clicked","op":"did"}`, `{"tags":"has_any","value":["vip"]}`} {
			w.search(f)
			if bytes := w.contacts.Filters().Bytes(); bytes > 4000 {
				t.Errorf("round %d, after %s: %d bytes are held where 4000 are allowed", round, f, bytes)
			}
		}
	}
}

func TestWhatCatchingUpAddsCountsAsWhatLoadingAdds(t *testing.T) {
	const room, plan, name = 9000, `{"property":"plan","op":"known"}`, `{"field":"name","op":"contains","value":"tacos"}`
	long := strings.Repeat("tacos ", 40)
	for way, catchUp := range map[string]func(w *world){
		"by itself": func(w *world) {
			if err := w.contacts.Filters().CatchUp(t.Context()); err != nil {
				t.Error(err)
			}
		},
		"for a search":       func(w *world) { w.search(name) },
		"for another search": func(w *world) { w.search(plan) },
	} {
		t.Run(way, func(t *testing.T) {
			w := kitchen(t)
			w.contacts.LimitFilters(room)
			w.search(plan)
			w.search(name)
			was := w.contacts.Filters().Bytes()
			if was == 0 {
				t.Error("nothing is held, though there is room")
			}
			var all []string
			for i := range 40 { // each a text of its own
				w.upsert(0, fmt.Sprintf("new%02d", i), fmt.Sprintf(`{"name":"%s%02d"}`, long, i))
				all = append(all, fmt.Sprintf("new%02d", i))
			}
			catchUp(w)
			if bytes := w.contacts.Filters().Bytes(); bytes > room {
				t.Errorf("%d bytes are held where %d are allowed; before it were %d", bytes, room, was)
			}
			want(t, "found", strings.Join(all, " "), w.search(name))
			if bytes := w.contacts.Filters().Bytes(); bytes > room {
				t.Errorf("%d bytes are held after a search where %d are allowed", bytes, room)
			}
		})
	}
}

func TestSearchReadsAllAnewWhenTheLogOfChangesWasCut(t *testing.T) {
	w := kitchen(t)
	if got := w.search(`{"property":"plan","op":"is","value":"pro"}`); got != "ann" {
		t.Errorf("want ann, got %s", got)
	}
	for i := range 50 {
		w.upsert(0, "bob", fmt.Sprintf(`{"plan":"pro","seats":%d}`, i))
	}
	if err := w.contacts.Filters().Trim(t.Context(), 10); err != nil {
		t.Fatal(err)
	}
	var left int
	w.view(func(tx *store.Tx) error {
		return tx.QueryRow(`select count(position) from contact_changes where workspace_id = $1 and position > $2`, w.ws.ID, 0).Scan(&left)
	})
	want(t, "rows of the log", 10, left)
	if got := w.search(`{"property":"plan","op":"is","value":"pro"}`); got != "ann bob" {
		t.Errorf("want ann bob, got %s", got)
	}
	// What follows on its own finds nothing left to do.
	if err := w.contacts.Filters().CatchUp(t.Context()); err != nil {
		t.Fatal(err)
	}
}

func TestATableThatNobodyAsksIsDropped(t *testing.T) {
	w := kitchen(t)
	w.search(`{"property":"plan","op":"is","value":"pro"}`)
	if w.contacts.Filters().Bytes() == 0 {
		t.Error("nothing is held after a search")
	}
	w.later(time.Hour)
	if err := w.contacts.Filters().CatchUp(t.Context()); err != nil {
		t.Fatal(err)
	}
	want(t, "bytes held", 0, w.contacts.Filters().Bytes())
	if got := w.search(`{"property":"plan","op":"is","value":"pro"}`); got != "ann" {
		t.Errorf("want ann, got %s", got)
	}
}

func TestAFilterNeverCrossesWorkspaces(t *testing.T) {
	w := kitchen(t)
	other := w.workspace(team.ModeOff)
	other.upsert(0, "zoe", `{"plan":"pro","tags":"vip","email":"ann@tacos.com"}`)
	if got := w.search(`{"any":[{"property":"plan","op":"is","value":"pro"},{"tags":"has_any","value":["vip"]},{"field":"email","op":"is","value":"ann@tacos.com"}]}`); got != "ann bob" {
		t.Errorf("want ann bob, got %s", got)
	}
	if got := other.search(`{"property":"plan","op":"is","value":"pro"}`); got != "zoe" {
		t.Errorf("want zoe, got %s", got)
	}
	_, err := other.contacts.Search(t.Context(), other.ws.ID, contact.SearchOptions{Filter: json.RawMessage(`{"property":"seats","op":"known"}`), PerPage: 1})
	wantCode(t, "property_unknown", err)
}
