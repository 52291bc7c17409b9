package api_test

import (
	"slices"
	"strings"
	"testing"

	"gist/server/api"
)

// ofAnother is what somebody of one workspace may not do to another's, whose
// contact, conversation and teammate have the id 1.
var ofAnother = []step{
	{"GET", "/api/contacts", "", 200, nil, "secret"},
	{"GET", "/api/contacts?tags=secret", "", 200, []string{`"contacts":[]`}, ""},
	{"GET", "/api/contacts?tag_id=1", "", 200, []string{`"contacts":[]`}, ""},
	{"POST", "/api/contacts/search", `{"filter":{"any":[{"field":"email","op":"known"},{"tags":"has_any","value":["secret"]},{"event":"secret event","op":"did"}]}}`, 200, []string{`"count":0`}, "secret"},
	{"GET", "/api/contacts/1", "", 404, nil, "secret"},
	{"GET", "/api/contacts?user_id=A", "", 404, nil, "secret"},
	{"GET", "/api/contacts?email=secret@tacos.com", "", 404, nil, "secret"},
	{"POST", "/api/contacts", `{"id":1,"name":"Mine now"}`, 404, nil, "secret"},
	{"GET", "/api/contacts/2", "", 404, []string{"contact_unknown"}, "contact 1"}, // which became part of 1
	{"POST", "/api/contacts", `{"id":2,"name":"Mine now"}`, 404, []string{"contact_unknown"}, "secret"},
	{"GET", "/api/contacts/1/history", "", 404, nil, "secret"},
	{"GET", "/api/contacts/2/history", "", 404, nil, "secret"},
	{"GET", "/api/contacts/1/sessions", "", 404, nil, "secret"},
	{"GET", "/api/history", "", 200, []string{`"history":[]`}, "secret"},
	{"POST", "/api/history/1/undo", "", 404, []string{"history_unknown"}, "secret"},
	{"GET", "/api/conversations/1/history", "", 404, nil, "secret"},
	{"GET", "/api/verification_report", "", 200, []string{`"calls":0`}, "secret"},
	{"POST", "/api/contacts/batch", `{"contacts":[{"id":1,"name":"Mine now"},{"id":2,"name":"Mine now"}]}`, 200, []string{`{"contacts":[{"errors":[{"code":"contact_unknown"`}, "secret"},
	{"POST", "/api/contacts", `{"email":"own@burgers.com"}`, 200, []string{`"id":3,`}, ""},
	{"POST", "/api/contacts/3/merge", `{"contact_id":1}`, 404, []string{"contact_unknown"}, "secret"},
	{"POST", "/api/contacts/3/merge?preview=1", `{"contact_id":1}`, 404, []string{"contact_unknown"}, "secret"},
	{"POST", "/api/contacts/1/merge", `{"contact_id":3}`, 404, []string{"contact_unknown"}, "secret"},
	{"POST", "/api/contacts/1/merge?preview=1", `{"contact_id":3}`, 404, []string{"contact_unknown"}, "secret"},
	{"POST", "/api/contacts/2/merge", `{"contact_id":3}`, 404, []string{"contact_unknown"}, "secret"},
	{"DELETE", "/api/contacts/1/sessions/00000000-0000-4000-8000-000000000001", "", 404, []string{"contact_unknown"}, "secret"},
	{"GET", "/api/tags", "", 200, []string{`"tags":[]`}, ""},
	{"POST", "/api/tags", `{"id":1,"name":"mine"}`, 404, []string{"tag_unknown"}, "secret"},
	{"POST", "/api/tags", `{"name":"other","contacts":[{"id":1}]}`, 404, []string{"contact_unknown"}, "secret"},
	{"PATCH", "/api/tags/1", `{"protected":true}`, 404, nil, "secret"},
	{"DELETE", "/api/tags/1", "", 404, nil, "secret"},
	{"GET", "/api/properties", "", 200, []string{`"properties":[]`}, "secret"},
	{"GET", "/api/properties/1", "", 404, nil, "secret"},
	{"PATCH", "/api/properties/1", `{"type":"number"}`, 404, nil, "secret"},
	{"DELETE", "/api/properties/1", "", 404, nil, "secret"},
	{"GET", "/api/conversations", "", 200, nil, "secret"},
	{"GET", "/api/conversations?contact_id=1", "", 200, []string{`"conversations":[]`}, ""},
	{"GET", "/api/conversations/1", "", 404, nil, "secret"},
	{"POST", "/api/conversations", `{"from":{"id":1},"body":"x"}`, 404, []string{"contact_unknown"}, "secret"},
	{"GET", "/api/conversations/1/messages", "", 404, nil, "secret"},
	{"POST", "/api/conversations/1/messages", `{"message_type":"reply","from":{"teammate_id":1},"body":"x"}`, 404, nil, "secret"},
	{"PATCH", "/api/conversations/1", `{"state":"closed"}`, 404, nil, "secret"},
	{"PATCH", "/api/conversations/1/assign", `{"assignee_id":null}`, 404, nil, "secret"},
	{"PATCH", "/api/conversations/1/assign", `{"assignee_id":1}`, 404, []string{"teammate_unknown"}, "secret"},
	{"PATCH", "/api/conversations/1/priority", `{"priority":"priority"}`, 404, nil, "secret"},
	{"POST", "/api/conversations/1/read", `{}`, 404, nil, "secret"},
	{"DELETE", "/api/conversations/1", "", 404, []string{"conversation_unknown"}, "secret"},
	{"GET", "/api/events", "", 200, nil, "secret"},
	{"POST", "/api/events", `{"event_name":"x","user_id":"A"}`, 404, nil, "secret"},
	{"GET", "/api/teammates", "", 200, nil, "tess"},
	{"GET", "/api/teammates/1", "", 404, nil, "tess"},
}

// A new route has to be tried with another workspace's ids.
func TestEveryRouteIsTriedFromAnotherWorkspace(t *testing.T) {
	for _, route := range api.Routes() {
		method, path, _ := strings.Cut(route, " ")
		tried := slices.ContainsFunc(ofAnother, func(s step) bool {
			of, _, _ := strings.Cut(s.path, "?")
			return s.method == method && api.Matches(path, of)
		})
		if !tried {
			t.Errorf("%s is not in ofAnother", route)
		}
	}
}

func TestAKeyReachesNoOtherWorkspace(t *testing.T) {
	w := newWorld(t)
	w.run(w.key, withSecrets)
	_, key := w.workspace("Burgers")
	w.run(key, ofAnother)
	w.run(w.key, untouched)
}

func TestASessionReachesNoOtherWorkspace(t *testing.T) {
	w := newWorld(t)
	w.run(w.key, withSecrets)
	other, _ := w.workspace("Burgers")
	_, err := w.teams.CreateTeammate(t.Context(), other.ID, "bob@burgers.com", "Bob", password)
	check(t, err)
	w.runWith(ofAnother, "Cookie", w.session("bob@burgers.com"))
	w.run(w.key, untouched)
}

var withSecrets = []step{
	{"POST", "/api/contacts", `{"user_id":"A","email":"secret@tacos.com","tags":"secret","custom_properties":{"secret":"secret"}}`, 200, []string{`{"contact":{"id":1,`}, ""},
	{"POST", "/api/contacts", `{"email":"secret.lead@tacos.com"}`, 200, []string{`{"contact":{"id":2,`}, ""},
	{"POST", "/api/contacts/1/merge", `{"contact_id":2}`, 200, nil, ""},
	{"POST", "/api/conversations", `{"from":{"id":1},"body":"secret talk"}`, 200, []string{`{"conversation":{"id":1,`}, ""},
	{"POST", "/api/events", `{"event_name":"secret event","user_id":"A"}`, 200, nil, ""},
}

var untouched = []step{
	{"GET", "/api/contacts/1", "", 200, []string{"secret@tacos.com", `"name":null`}, "Mine now"},
	{"GET", "/api/contacts/2", "", 410, []string{"contact 1"}, ""},
	{"GET", "/api/conversations/1", "", 200, []string{`"state":"open"`, `"unread":1`, `"priority":"not_priority"`}, ""},
	{"GET", "/api/events", "", 200, []string{"secret event"}, `"name":"x"`},
}

func TestWithoutAKeyOrASessionNothingIsTold(t *testing.T) {
	w := newWorld(t)
	for header, code := range map[string]string{
		"": "session_ended", "Bearer": "unauthorized", "Bearer wrong": "unauthorized", "wrong": "unauthorized",
		"Basic dXNlcjpwYXNz": "unauthorized", "Bearer " + w.key + "x": "unauthorized",
	} {
		res, raw := w.do("GET", "/api/contacts", "", "Authorization", header, "Cookie", "gist_session=wrong")
		if res.StatusCode != 401 || !strings.Contains(raw, code) {
			t.Errorf("Authorization %q answered %d %s", header, res.StatusCode, raw)
		}
	}
	if res, raw := w.do("GET", "/api/contacts", "", "Authorization", w.key); res.StatusCode != 200 {
		t.Errorf("a bare key answered %d %s", res.StatusCode, raw)
	}
}
