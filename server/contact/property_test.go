package contact_test

import (
	"fmt"
	"strings"
	"testing"

	"gist/server/contact"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

func TestTheSeedCallStoresTextNumberDateAndNothing(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	w.upsert(0, "12345", `{"tags":"Beta","teammates":7}`)
	out := w.browser().identify("12345", `{
		"email": "johndoe@tacos.com", "name": "John Doe", "subdomain": "app",
		"active_accounts": 1872, "last_paid_at": 1283495946, "teammates": null,
		"tags": "Free, popular", "overwrite_tags": false
	}`)
	c := w.get(out.Contact.ID)
	want(t, "user id", "12345", c.UserID)
	want(t, "email", "johndoe@tacos.com", c.Email)
	want(t, "name", "John Doe", c.Name)
	want(t, "properties", `text subdomain="app", number active_accounts=1872, date last_paid_at=2010-09-03T06:39:06Z`, properties(c))
	want(t, "tags", "Beta, Free, popular", tags(c))
	want(t, "rejected", 0, len(out.Rejected))
}

func TestEachValueComesBackAsItWasSent(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	b := w.browser()
	for _, value := range []string{
		`"plain"`, `""`, `"\"\\\/\b\f\n\r\t\u0001\u001f"`, `"Žluťoučký kůň 🌮"`, `"null"`, `"{\"1\":2}"`,
	} {
		b.identify("A", `{"email":"a@tacos.com","text":`+value+`}`)
		sent, _ := contact.Decode([]byte(`{"text":` + value + `}`))
		want(t, value, sent[0].Value, w.get(b.visitor().Contact).Properties[0].Value)
	}
	b.identify("A", `{"email":"a@tacos.com","text":"a\u0000b","name":"c\u0000d"}`)
	c := w.get(b.visitor().Contact)
	want(t, "character 0, which no database has", "a\uFFFDb c\uFFFDd", c.Properties[0].Value.Text+" "+c.Name)
	b.identify("A", `{"email":"a@tacos.com","text":null}`)
	for _, value := range []string{
		"0", "-1", "0.1", "1872", "1e21", "1.7976931348623157e308", "5e-324", "9007199254740991", "123456789.123456789", "1e-7",
	} {
		b.identify("A", `{"email":"a@tacos.com","number":`+value+`}`)
		sent, _ := contact.Decode([]byte(`{"number":` + value + `}`))
		want(t, value, sent[0].Value, w.get(b.visitor().Contact).Properties[0].Value)
	}
	b.identify("A", `{"email":"a@tacos.com","number":null,"yes":true,"no":false,"far_at":253402300799,"long_ago_at":-62135596800}`)
	want(t, "others", `boolean yes=true, boolean no=false, date far_at=9999-12-31T23:59:59Z, date long_ago_at=0001-01-01T00:00:00Z`, properties(w.get(b.visitor().Contact)))
}

func TestTheFirstValueFixesTheTypeForTheWorkspace(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	w.browser().identify("A", `{"email":"a@tacos.com","seats":null}`) // null fixes nothing
	w.browser().identify("B", `{"email":"b@tacos.com","seats":5,"renews_at":1283495946}`)
	out := w.browser().identify("C", `{"email":"c@tacos.com","seats":"five","plan":"pro"}`)
	if len(out.Rejected) != 1 || out.Rejected[0].Code != rules.CodeTypeMismatch || out.Rejected[0].Property != "seats" {
		t.Errorf("want seats left out, got %+v", out.Rejected)
	}
	want(t, "the others are stored", `text plan="pro"`, properties(w.get(out.Contact.ID)))
	again := w.browser().identify("B", `{"email":"b@tacos.com","seats":true}`)
	want(t, "what was there stays", `number seats=5, date renews_at=2010-09-03T06:39:06Z`, properties(w.get(again.Contact.ID)))
}

func TestNamesAreCaseSensitive(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	out := w.browser().identify("A", `{"email":"a@tacos.com","Plan":"pro","plan":5}`)
	want(t, "properties", `text Plan="pro", number plan=5`, properties(w.get(out.Contact.ID)))
}

func TestNullClearsAValueAndFields(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	b := w.browser()
	b.identify("A", `{"email":"a@tacos.com","name":"Ann","phone":"+1 555","created_at":1283495946,"plan":"pro","seats":5}`)
	c := w.get(b.visitor().Contact)
	want(t, "signed up", int64(1283495946), c.SignedUpAt.Unix())
	out := b.identify("A", `{"email":"a@tacos.com","name":null,"phone":null,"created_at":null,"plan":null,"never":null}`)
	c = w.get(out.Contact.ID)
	want(t, "name and phone", "", c.Name+c.Phone)
	want(t, "signed up", true, c.SignedUpAt.IsZero())
	want(t, "properties", `number seats=5`, properties(c))
}

func TestAWorkspaceHasAThousandPropertiesAtMost(t *testing.T) {
	w := newWorld(t, team.ModeOff)
	b := w.browser()
	for call := range 10 {
		var list strings.Builder
		for i := range 100 {
			fmt.Fprintf(&list, `,"p%d":%d`, 100*call+i, i)
		}
		out := b.identify("A", `{"email":"a@tacos.com"`+list.String()+`}`)
		want(t, "rejected", 0, len(out.Rejected))
	}
	want(t, "stored", 1000, len(w.get(b.visitor().Contact).Properties))
	for range 2 {
		out := w.browser().identify("B", `{"email":"b@tacos.com","p999":1,"one more":1,"and more":1}`)
		if len(out.Rejected) != 2 || out.Rejected[0].Code != rules.CodeTooManyDefinitions || out.Rejected[1].Property != "and more" {
			t.Errorf("want two properties left out, got %+v", out.Rejected)
		}
		want(t, "the others are stored", `number p999=1`, properties(w.get(out.Contact.ID)))
	}
	other := w.workspace(team.ModeOptional)
	want(t, "rejected in another workspace", 0, len(other.browser().identify("A", `{"email":"a@tacos.com","one more":1}`).Rejected))
}

// What is remembered of definitions must not outlive a transaction that was
// undone, or a name would lead to another one's number.
func TestADefinitionOfAnUndoneCallIsForgotten(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	call := w.check(rules.CheckContact, "A", `{"undone":"text"}`)
	undo := fmt.Errorf("undo")
	err := w.update(func(tx *store.Tx) error {
		if _, err := w.contacts.Upsert(tx, w.ws.ID, 0, call, contact.Details{}); err != nil {
			return err
		}
		return undo
	})
	want(t, "error", undo, err)
	c := w.upsert(0, "B", `{"other":5,"undone":true}`)
	want(t, "properties", `number other=5, boolean undone=true`, properties(c))
}
