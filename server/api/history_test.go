package api_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

func TestContactsAreMergedByHandAndComeBackAsTheyWere(t *testing.T) {
	w := newWorld(t)
	_, key := w.workspace("Tacos")
	w.run(key, []step{
		{"POST", "/api/contacts", `{"user_id":"A","email":"a@tacos.com"}`, 200, []string{`"id":1`}, ""},
		{"POST", "/api/contacts", `{"email":"lead@tacos.com","name":"Lee","tags":"Free","custom_properties":{"plan":"pro"}}`, 200, []string{`"id":2`}, ""},
		{"POST", "/api/contacts", `{"user_id":"B","email":"b@tacos.com"}`, 200, []string{`"id":3`}, ""},
		{"POST", "/api/events", `{"event_name":"Bought","email":"lead@tacos.com"}`, 200, nil, ""},
		{"POST", "/api/conversations", `{"from":{"id":2},"body":"How hot?"}`, 200, []string{`"contacts":[{"id":2,`}, ""},

		{"POST", "/api/contacts/1/merge", `{}`, 422, []string{"contact_unnamed"}, ""},
		{"POST", "/api/contacts/1/merge", `{"contact_id":9}`, 404, []string{"contact_unknown"}, ""},
		{"POST", "/api/contacts/1/merge", `{"contact_id":1}`, 422, []string{"contact_itself"}, ""},
		{"POST", "/api/contacts/1/merge", `{"contact_id":3}`, 409, []string{"users_never_merge"}, ""},
		{"POST", "/api/contacts/2/merge", `{"contact_id":1}`, 409, []string{"user_merged"}, ""},

		{"POST", "/api/contacts/1/merge", `{"contact_id":2}`, 200, []string{`"user_id":"A"`, `"email":"a@tacos.com"`, `"name":"Lee"`, `"plan":"pro"`, `"Free"`}, ""},
		{"GET", "/api/contacts/2", "", 410, []string{"contact_merged", "contact 1"}, ""},
		{"GET", "/api/conversations/1", "", 200, []string{`"contacts":[{"id":1,`}, ""},
		{"GET", "/api/contacts/1/history", "", 200, []string{`"action":"merged"`, `"reason":"by_hand"`, `"text":"contact 2 was merged into Lee by hand. Browsers`, `"type":"api_key"`, `"can_undo":true`}, ""},
		{"GET", "/api/conversations/1/history", "", 200, []string{`"action":"merged"`}, ""},

		{"POST", "/api/history/9/undo", "", 404, []string{"history_unknown"}, ""},
		{"POST", "/api/history/1/undo", "", 200, []string{`"action":"undone"`, `"undoes":1`, `"id":2,"type":"lead"`, `"email":"lead@tacos.com"`, `"name":"Lee"`, `"plan":"pro"`, `"Free"`}, ""},
		{"GET", "/api/contacts/1", "", 200, []string{`"user_id":"A"`, `"name":null`, `"tags":[]`, `"custom_properties":{}`}, ""},
		{"GET", "/api/contacts/2", "", 200, []string{`"id":2,`}, ""},
		{"GET", "/api/contacts?tags=Free", "", 200, []string{`"contacts":[{"id":2,`}, `"user_id":"A"`},
		{"GET", "/api/conversations/1", "", 200, []string{`"contacts":[{"id":2,`}, ""},
		{"GET", "/api/events", "", 200, []string{`"email":"lead@tacos.com"`}, ""},
		{"GET", "/api/conversations/1/history", "", 200, []string{`"action":"undone"`, `"action":"merged"`, `"can_undo":false`}, ""},
		{"GET", "/api/contacts/2/history", "", 200, []string{`"action":"undone"`}, ""},
		{"GET", "/api/history?action=undone", "", 200, []string{`"action":"undone"`}, `"action":"merged"`},
		{"POST", "/api/history/1/undo", "", 409, []string{"already_undone"}, ""},
		{"POST", "/api/history/2/undo", "", 409, []string{"not_undoable"}, ""},
		{"GET", "/api/contacts/9/history", "", 404, []string{"contact_unknown"}, ""},
		{"GET", "/api/conversations/9/history", "", 404, []string{"conversation_unknown"}, ""},
		{"GET", "/api/contacts/9/sessions", "", 404, []string{"contact_unknown"}, ""},
		{"DELETE", "/api/contacts/1/sessions/nobody", "", 404, []string{"session_unknown"}, ""},
	})
}

func TestWhatWasMovedAgainIsUndoneInOrder(t *testing.T) {
	w := newWorld(t)
	_, key := w.workspace("Tacos")
	w.run(key, []step{
		{"POST", "/api/contacts", `{"email":"x@tacos.com"}`, 200, []string{`"id":1`}, ""},
		{"POST", "/api/contacts", `{"email":"y@tacos.com"}`, 200, []string{`"id":2`}, ""},
		{"POST", "/api/contacts", `{"user_id":"A","email":"a@tacos.com"}`, 200, []string{`"id":3`}, ""},
		{"POST", "/api/conversations", `{"from":{"id":1},"body":"How hot?"}`, 200, nil, ""},
		{"POST", "/api/contacts/2/merge", `{"contact_id":1}`, 200, nil, ""},
		{"POST", "/api/contacts/3/merge", `{"contact_id":2}`, 200, nil, ""},
		{"GET", "/api/contacts/3/history", "", 200, []string{`"id":1,`, `"id":2,`}, ""},
		{"POST", "/api/history/1/undo", "", 409, []string{"undo_later_first", "undo entry 2 first"}, ""},
		{"POST", "/api/history/2/undo", "", 200, nil, ""},
		{"GET", "/api/conversations/1", "", 200, []string{`"contacts":[{"id":2,`}, ""},
		{"POST", "/api/history/1/undo", "", 200, nil, ""},
		{"GET", "/api/conversations/1", "", 200, []string{`"contacts":[{"id":1,`}, ""},
		{"GET", "/api/contacts/1", "", 200, []string{`"id":1,`}, ""},
		{"GET", "/api/contacts/2", "", 200, []string{`"id":2,`}, ""},
	})
}

func TestAnUndoneMergeIsNotRepeatedByAnEmail(t *testing.T) {
	w := newWorld(t)
	_, key := w.workspace("Tacos")
	w.run(key, []step{
		{"POST", "/api/contacts", `{"email":"x@tacos.com"}`, 200, []string{`"id":1`}, ""},
		{"POST", "/api/contacts", `{"user_id":"A","email":"x@tacos.com"}`, 200, []string{`"id":1,"type":"user"`}, ""},
		{"POST", "/api/history/1/undo", "", 200, []string{`"id":2,"type":"lead"`, `"reason":"by_hand"`}, ""},
		{"POST", "/api/contacts", `{"user_id":"A","email":"x@tacos.com"}`, 200, []string{`"id":1,"type":"user"`}, ""},
		{"GET", "/api/contacts/2", "", 200, []string{`"id":2,"type":"lead"`}, ""},
	})
}

// preview is what the API says of a merge before it is made.
type preview struct {
	Contact json.RawMessage
	Moves   struct{ Conversations, Events, Tags, Browsers int }
	Values  []struct {
		Name, Wins         string
		Property           bool
		Into, From, Result any
	}
}

func TestAPreviewSaysWhatAMergeWouldLeaveAndChangesNothing(t *testing.T) {
	w := newWorld(t)
	_, key := w.workspace("Tacos")
	w.run(key, []step{
		{"POST", "/api/contacts", `{"user_id":"A","email":"a@tacos.com","tags":"Free, VIP","custom_properties":{"plan":"pro","seats":3}}`, 200, []string{`"id":1`}, ""},
		{"POST", "/api/contacts", `{"email":"lead@tacos.com","name":"Lee","phone":"1","tags":"vip, Beta","unsubscribed_from_emails":true,"custom_properties":{"plan":"free","city":"Oaxaca"}}`, 200, []string{`"id":2`}, ""},
		{"POST", "/api/contacts", `{"user_id":"B","email":"b@tacos.com"}`, 200, []string{`"id":3`}, ""},
		{"POST", "/api/events", `{"event_name":"Bought","email":"lead@tacos.com"}`, 200, nil, ""},
		{"POST", "/api/events", `{"event_name":"Bought","email":"lead@tacos.com"}`, 200, nil, ""},
		{"POST", "/api/conversations", `{"from":{"id":2},"body":"How hot?"}`, 200, nil, ""},
		{"POST", "/api/contacts/1/merge?preview=1", `{}`, 422, []string{"contact_unnamed"}, ""},
		{"POST", "/api/contacts/1/merge?preview=1", `{"contact_id":9}`, 404, []string{"contact_unknown"}, ""},
		{"POST", "/api/contacts/1/merge?preview=1", `{"contact_id":1}`, 422, []string{"contact_itself"}, ""},
		{"POST", "/api/contacts/1/merge?preview=1", `{"contact_id":3}`, 409, []string{"users_never_merge"}, ""},
		{"POST", "/api/contacts/2/merge?preview=1", `{"contact_id":1}`, 409, []string{"user_merged"}, ""},
		{"POST", "/api/contacts/1/merge?preview", `{"contact_id":2}`, 200, []string{`"preview":{`}, ""},
		{"POST", "/api/contacts/1/merge?preview=true", `{"contact_id":2}`, 200, []string{`"preview":{`}, ""},
		{"POST", "/api/contacts/1/merge/?preview=yes", `{"contact_id":"2"}`, 200, []string{`"preview":{`}, ""},
	})
	everything := func() (all string) {
		for _, path := range []string{"/api/contacts", "/api/contacts/1", "/api/contacts/2", "/api/history", "/api/conversations", "/api/events"} {
			_, raw := w.do("GET", path, "", "Authorization", key)
			all += raw + "\n"
		}
		return all
	}
	before := everything()
	var answer struct{ Preview preview }
	_, raw := w.do("POST", "/api/contacts/1/merge?preview=1", `{"contact_id":2}`, "Authorization", key)
	check(t, json.Unmarshal([]byte(raw), &answer))
	p := answer.Preview
	if everything() != before {
		t.Errorf("a preview has changed something:\n%s\n%s", before, everything())
	}
	if p.Moves.Conversations != 1 || p.Moves.Events != 2 || p.Moves.Tags != 1 || p.Moves.Browsers != 0 {
		t.Errorf("it would move %+v", p.Moves)
	}
	var wins []string
	for _, v := range p.Values {
		name := v.Name
		if v.Property {
			name = "." + name
		}
		wins = append(wins, name+" "+v.Wins)
	}
	want := "type into, user_id into, email into, name from, phone from, last_seen_at from, session_count from, unsubscribed_from_emails from, tags both, .city from, .plan into, .seats into"
	if got := strings.Join(wins, ", "); got != want {
		t.Errorf("the values are\n%s, want\n%s", got, want)
	}
	if last := p.Values[len(p.Values)-2]; fmt.Sprintf("%v %v %v", last.Into, last.From, last.Result) != "pro free pro" {
		t.Errorf("the plans are %+v", last)
	}

	res, raw := w.do("POST", "/api/contacts/1/merge?preview=0", `{"contact_id":2}`, "Authorization", key)
	var merged struct{ Contact map[string]any }
	var promised map[string]any
	check(t, json.Unmarshal([]byte(raw), &merged))
	check(t, json.Unmarshal(p.Contact, &promised))
	if res.StatusCode != 200 || fmt.Sprint(merged.Contact) != fmt.Sprint(promised) {
		t.Errorf("the merge left (%d)\n%v\nand its preview had said\n%v", res.StatusCode, merged.Contact, promised)
	}
	res, raw = w.do("GET", "/api/contacts/2", "", "Authorization", key)
	if link := res.Header.Get("Link"); res.StatusCode != 410 || link != "<"+w.url+`/api/contacts/1>; rel="canonical"` {
		t.Errorf("the contact that went is answered %d %s with the link %s", res.StatusCode, raw, link)
	}
	_, other := w.workspace("Burgers")
	w.run(other, []step{{"POST", "/api/contacts/1/merge?preview=1", `{"contact_id":3}`, 404, []string{"contact_unknown"}, "tacos"}})
}
