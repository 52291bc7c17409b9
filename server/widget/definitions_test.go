package widget_test

import (
	"fmt"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"gist/server/store"
)

// property is what REST says of a custom property.
type property struct {
	ID           int
	Name, Type   string
	Provisional  bool
	Protected    bool
	ContactCount int   `json:"contact_count"`
	LastSeenAt   int64 `json:"last_seen_at"`
	Sources      []string
}

// properties lists the workspace's properties by REST.
func (w *world) properties() map[string]property {
	w.Helper()
	all := map[string]property{}
	for page := 1; ; page++ {
		var said struct {
			Properties []property
			Pages      struct{ Next *string }
		}
		w.rest("GET", fmt.Sprintf("/api/properties?per_page=500&page=%d", page), "").says(200).into(&said)
		for _, p := range said.Properties {
			all[p.Name] = p
		}
		if said.Pages.Next == nil {
			return all
		}
	}
}

// names makes so many properties for a page's call.
func names(prefix string, count int) string {
	var list strings.Builder
	for i := range count {
		fmt.Fprintf(&list, `,"%s %d":%d`, prefix, i, i)
	}
	return list.String()
}

func TestSevenAnonymousCallsLeaveRoomForEveryoneElse(t *testing.T) {
	w := newWorld(t)
	for i := range 2 {
		w.browser().identify(fmt.Sprint("user", i), `{"email":"a@tacos.com","plan":"pro"}`).says(200, `"stored"`)
	}
	for i := range 7 {
		w.browser().identify("", fmt.Sprintf(`{"email":"%d@spam.example"%s}`, i, names(fmt.Sprint("junk", i), 149))).says(200, `"stored"`).saysNot("rejected")
	}
	all := w.properties()
	if len(all) != 200 || !all["plan"].Provisional || all["plan"].ContactCount != 2 || all["plan"].LastSeenAt != w.clock.now().Unix() {
		t.Errorf("there are %d, and plan is %+v", len(all), all["plan"])
	}
	w.rest("POST", "/api/contacts", `{"user_id":"key","custom_properties":{"mrr":5}}`).says(200, `"mrr":5`).saysNot("rejected")
	w.browser().identify("user3", `{"email":"c@tacos.com","new one":1,"plan":"free"}`).saysNot("rejected")
	all = w.properties()
	if all["mrr"].Provisional || !all["new one"].Provisional || fmt.Sprint(all["mrr"].Sources) != "[rest]" || fmt.Sprint(all["plan"].Sources) != "[page]" {
		t.Errorf("mrr is %+v, new one %+v, plan %+v", all["mrr"], all["new one"], all["plan"])
	}
	w.rest("GET", "/api/history?action=gave_way", "").says(200, `"reason":"property"`, "made room for another")
	// The team keeps a name, and throws one away.
	w.rest("PATCH", fmt.Sprint("/api/properties/", all["plan"].ID), `{"provisional":false}`).says(200, `"provisional":false`, `"name":"plan"`)
	w.team("DELETE", fmt.Sprint("/api/properties/", all["junk6 9"].ID), "").says(200, `"name":"junk6 9"`)
	w.rest("GET", "/api/history?action=property_deleted", "").says(200, `junk6 9`, `"name":"Tess"`)
	w.rest("GET", fmt.Sprint("/api/properties/", all["junk6 9"].ID), "").says(404)
}

func TestAFloodOfNamesWhileAKeyBringsItsOwn(t *testing.T) {
	w := newWorld(t)
	w.rest("POST", "/api/contacts", `{"user_id":"first","custom_properties":{"first":1}}`).says(200)
	var all sync.WaitGroup
	browsers := make([]*browser, 8)
	calls := make([]string, len(browsers))
	for i := range browsers {
		browsers[i] = w.browser()
		calls[i] = fmt.Sprintf(`,"calls":[{"id":%q,"type":"identify","user_id":"","properties":{"email":"%d@spam.example"%s}}]`, w.uuid(), i, names(fmt.Sprint("junk", i), 140))
	}
	for i := range browsers {
		all.Go(func() { browsers[i].post("/widget/calls", calls[i]).says(200, `"stored"`) })
		all.Go(func() {
			w.rest("POST", "/api/contacts", fmt.Sprintf(`{"user_id":"key %d","custom_properties":{"x":1%s}}`, i, names(fmt.Sprint("mine", i), 90))).says(200).saysNot("rejected")
		})
	}
	all.Wait()
	of := map[bool]int{}
	for _, p := range w.properties() {
		of[p.Provisional]++
	}
	if of[false] != 2+8*90 || of[true] != 200 {
		t.Errorf("there are %d provisional ones and %d others", of[true], of[false])
	}
}

func TestATypeThatAPagePoisonedIsSetRightByTheKey(t *testing.T) {
	w := newWorld(t)
	fits, not := w.browser(), w.browser()
	fits.identify("A", `{"email":"a@tacos.com","seats":"12","tags":"free"}`).says(200)
	not.identify("B", `{"email":"b@tacos.com","seats":"<b>many</b>"}`).says(200)
	w.rest("POST", "/api/contacts", `{"user_id":"C","custom_properties":{"seats":7}}`).says(200, `"seats":7`).saysNot("rejected")
	w.rest("GET", fmt.Sprint("/api/contacts/", fits.contact()), "").says(200, `"seats":12`).saysNot("rejected_values")
	w.rest("GET", fmt.Sprint("/api/contacts/", not.contact()), "").says(200, `"rejected_values":[{"property":"seats","value":"\u003cb\u003emany`, `"reason":"type_mismatch"`).saysNot(`"custom_properties":{"seats"`)
	check(t, w.contacts.SettleAll(t.Context()))
	w.rest("GET", fmt.Sprint("/api/contacts/", not.contact()), "").says(200, `"rejected_values":[{"property":"seats","value":"\u003cb\u003emany`)
	w.rest("POST", "/api/contacts/search", `{"filter":{"property":"seats","op":"gt","value":6}}`).says(200, `"count":2`)
	w.rest("GET", "/api/history?action=property_changed", "").says(200, `"reason":"type_won"`, `seats`)
	// A page's type never wins, and neither does a teammate's.
	fits.identify("A", `{"email":"a@tacos.com","seats":"13"}`).says(200, "type_mismatch")
	w.team("POST", "/api/contacts", `{"user_id":"A","custom_properties":{"seats":"13"}}`).says(200, "type_mismatch")
	// The team gives another type, and filters follow at once.
	id := w.properties()["seats"].ID
	w.team("PATCH", fmt.Sprint("/api/properties/", id), `{"type":"text"}`).says(200, `"type":"text"`, `"contact_count":2`)
	w.rest("POST", "/api/contacts/search", `{"filter":{"property":"seats","op":"starts_with","value":"1"}}`).says(200, `"count":1`)
	w.rest("POST", "/api/contacts/search", `{"filter":{"property":"seats","op":"gt","value":6}}`).says(422, "operator_invalid")
	w.rest("GET", fmt.Sprint("/api/contacts/", fits.contact()), "").says(200, `"seats":"12"`)
	w.rest("PATCH", fmt.Sprint("/api/properties/", id), `{"type":"date"}`).says(422, "type_invalid")
	w.rest("DELETE", fmt.Sprint("/api/properties/", id), "").says(200, `"name":"seats"`)
	w.rest("POST", "/api/contacts/search", `{"filter":{"property":"seats","op":"known"}}`).says(422, "property_unknown")
	w.rest("GET", fmt.Sprint("/api/contacts/", fits.contact()), "").says(200, `"custom_properties":{}`)
}

func TestWhatIsProtectedOnlyTheServerSets(t *testing.T) {
	w := newWorld(t)
	w.rest("POST", "/api/contacts", `{"user_id":"A","email":"a@tacos.com","tags":"vip","custom_properties":{"plan":"free"}}`).says(200)
	w.rest("PATCH", fmt.Sprint("/api/properties/", w.properties()["plan"].ID), `{"protected":true,"label":"Plan"}`).says(200, `"protected":true`, `"label":"Plan"`)
	w.rest("POST", "/api/tags", `{"name":"VIP","protected":true}`).says(200, `{"tag":{"id":1,"name":"vip","archived":false,"protected":true,"provisional":false}}`)
	w.rest("POST", "/api/tags", `{"name":"staff"}`).says(200, `"protected":false`)
	w.team("PATCH", "/api/tags/2", `{"protected":true,"name":"crew"}`).says(200, `"name":"crew"`, `"protected":true`)
	b := w.browser()
	signed := `{"email":"a@tacos.com","user_hash":"` + w.sign("A") + `"`
	stays := func() {
		t.Helper()
		w.rest("GET", "/api/contacts?user_id=A", "").says(200, `"plan":"free"`, `"tags":[{"id":1,"name":"vip"}]`)
	}
	b.identify("A", signed+`,"plan":"pro"}`).says(200, `"stored"`, `{"property":"plan","code":"property_protected"`)
	stays()
	b.identify("A", signed+`,"plan":null,"tags":""}`).says(200, `{"property":"plan","code":"property_protected"`)
	stays()
	b.identify("A", signed+`,"tags":"Crew"}`).says(200, `{"property":"tags","code":"property_protected"`)
	stays()
	w.team("POST", "/api/contacts", `{"user_id":"A","tags":"","custom_properties":{"plan":"pro"}}`).says(200, `{"property":"plan","code":"property_protected"`)
	stays()
	w.team("POST", "/api/tags", `{"name":"vip","contacts":[{"user_id":"A","untag":true}]}`).says(422, "property_protected")
	stays()
	// The fields beside are stored, and a user_jwt may set all of it.
	w.clock.forward(time.Minute)
	token := w.jwt(map[string]any{"user_id": "A", "plan": "max", "tags": "crew", "iat": w.clock.now().Unix()}, time.Hour)
	b.identify("A", `{"email":"a@tacos.com","user_jwt":"`+token+`","plan":"mine","seats":4}`).says(200, `"stored"`).saysNot("rejected")
	w.rest("GET", "/api/contacts?user_id=A", "").says(200, `"plan":"max"`, `"seats":4`, `"tags":[{"id":2,"name":"crew"}]`)
	w.rest("POST", "/api/tags", `{"name":"vip","contacts":[{"user_id":"A"},{"email":"new@tacos.com"}]}`).says(200)
	w.rest("GET", "/api/contacts?tags=vip", "").says(200, `"user_id":"A"`, `"email":"new@tacos.com"`)
	w.rest("POST", "/api/contacts", `{"user_id":"A","tags":"","custom_properties":{"plan":null}}`).says(200, `"tags":[]`, `"custom_properties":{"seats":4}`)
	// The token of before takes nothing back.
	b.identify("A", `{"email":"a@tacos.com","user_jwt":"`+token+`"}`).says(200)
	w.clock.forward(time.Minute)
	w.rest("POST", "/api/contacts", `{"user_id":"A","custom_properties":{"plan":"free"}}`).says(200)
	b.identify("A", `{"email":"a@tacos.com","user_jwt":"`+token+`","seats":5}`).says(200)
	w.rest("GET", "/api/contacts?user_id=A", "").says(200, `"plan":"free"`, `"seats":5`)
	// Unprotected, it is the page's again; and a tag that was deleted is gone.
	w.rest("PATCH", fmt.Sprint("/api/properties/", w.properties()["plan"].ID), `{"protected":false,"label":null}`).says(200, `"protected":false`, `"label":""`)
	b.identify("A", signed+`,"plan":"page","tags":"mine"}`).saysNot("rejected")
	w.rest("DELETE", "/api/tags/2", "").says(200, `"name":"crew"`)
	w.rest("GET", "/api/tags", "").says(200, `"name":"mine","archived":false,"protected":false,"provisional":true`).saysNot("crew")
	w.rest("PATCH", "/api/tags/2", `{"archived":true}`).says(404, "tag_unknown")
	w.rest("PATCH", "/api/tags/1", `{"name":"Mine"}`).says(409, "tag_exists")
	w.rest("POST", "/api/tags", `{"name":" , "}`).says(422, "name_invalid")
	w.rest("POST", "/api/tags", `{"id":1,"name":"Vip"}`).says(200, `"name":"Vip"`)
	w.rest("GET", "/api/history?action=tag_changed", "").says(200, `"reason":"renamed"`, `"reason":"protected"`)
}

func TestAFloodOfTagsLeavesWhatOthersUse(t *testing.T) {
	w := newWorld(t)
	w.rest("POST", "/api/contacts", `{"user_id":"A","tags":"vip"}`).says(200)
	for i := range 2 {
		w.browser().identify(fmt.Sprint("user", i), `{"email":"a@tacos.com","tags":"beta"}`).says(200)
	}
	for i := range 7 {
		var tags []string
		for n := range 150 {
			tags = append(tags, fmt.Sprint("junk", i, " ", n))
		}
		w.browser().identify("", fmt.Sprintf(`{"email":"%d@spam.example","tags":%q}`, i, strings.Join(tags, ","))).says(200, `"stored"`).saysNot("rejected")
	}
	w.rest("GET", "/api/tags?per_page=1&order_by=id", "").says(200, `"name":"vip"`, `page=501`).saysNot("page=502")
	check(t, w.contacts.SettleAll(t.Context()))
	w.rest("GET", "/api/contacts?tags=beta", "").says(200, `"user_id":"user0"`, `"user_id":"user1"`)
	w.rest("POST", "/api/contacts/search", `{"filter":{"tags":"has_any","value":["junk0 0"]}}`).says(200, `"count":0`)
	w.rest("POST", "/api/contacts/search", `{"filter":{"tags":"has_any","value":["junk6 0"]}}`).says(200, `"count":1`)
}

func TestNamesThatAreSetAndClearedWithoutEndLeaveNothingOnTheContact(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	for i := range 20 {
		set := names(fmt.Sprint("junk", i), 140)
		b.identify("", `{"email":"a@spam.example"`+set+`}`).says(200, "stored").saysNot("rejected")
		switch i % 3 {
		case 0: // while they are there
			b.identify("", `{"email":"a@spam.example"`+cleared.ReplaceAllString(set, "$1:null")+`}`).says(200, "stored").saysNot("rejected")
		case 1: // after they gave way
			b.identify("", `{"email":"a@spam.example"`+names(fmt.Sprint("more", i), 140)+`}`).says(200, "stored").saysNot("rejected")
			b.identify("", `{"email":"a@spam.example"`+cleared.ReplaceAllString(set, "$1:null")+`}`).says(200, "stored").saysNot("rejected")
		}
		w.clock.forward(time.Minute)
	}
	check(t, w.contacts.SettleAll(t.Context()))
	b.identify("", `{"email":"a@spam.example","last":1}`).says(200, "stored")
	check(t, w.db.View(t.Context(), func(tx *store.Tx) error {
		var times, marks string
		err := tx.QueryRow(`select coalesce(value_times, ''), coalesce(unverified, '') from contacts where workspace_id = $1 and id = $2`, w.ws.ID, b.contact()).Scan(&times, &marks)
		if n := len(strings.Fields(marks)); n > 210 {
			t.Errorf("the contact keeps %d marks", n)
		}
		if n := strings.Count(times, ",") + strings.Count(times, ":"); n > 210 {
			t.Errorf("the contact keeps %d times of values, where the workspace has 200 names", n)
		}
		return err
	}))
}

// cleared finds a name and its value in what names gives.
var cleared = regexp.MustCompile(`("[^"]*"):\d+`)
