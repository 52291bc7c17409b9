package api_test

import (
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"gist/server/api"
	"gist/server/contact"
	"gist/server/inbox"
	"gist/server/live"
	"gist/server/store"
	"gist/server/team"
	"gist/server/transport"
)

// A world is a served API with one workspace, a teammate and a key.
type world struct {
	*testing.T
	url, key string
	ws       team.Workspace
	teams    *team.Service
}

const password = "correct horse"

func newWorld(t *testing.T) *world {
	t.Helper()
	log := slog.New(slog.DiscardHandler)
	db, err := store.Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "gist.db"), log)
	check(t, err)
	t.Cleanup(func() { check(t, db.Close()) })
	hub, err := live.New(log)
	check(t, err)
	teams := team.New(db, time.Now)
	contacts := contact.New(db, time.Now)
	box := inbox.New(db, hub, contacts, time.Now)
	mux := http.NewServeMux()
	api.Register(mux, api.Rooms{DB: db, Teams: teams, Contacts: contacts, Inbox: box, Hub: hub, Log: log, Now: time.Now})
	server := httptest.NewServer(transport.Log(log, transport.Addresses{}, mux))
	t.Cleanup(server.Close)
	w := &world{T: t, url: server.URL, teams: teams}
	w.ws, err = teams.CreateWorkspace(t.Context(), "Tacos")
	check(t, err)
	w.key, err = teams.CreateKey(t.Context(), w.ws.ID, "test")
	check(t, err)
	_, err = teams.CreateTeammate(t.Context(), w.ws.ID, "tess@tacos.com", "Tess", password)
	check(t, err)
	return w
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func (w *world) do(method, path, body string, headers ...string) (*http.Response, string) {
	w.Helper()
	req, err := http.NewRequest(method, w.url+path, strings.NewReader(body))
	check(w.T, err)
	for i := 0; i+1 < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	res, err := http.DefaultClient.Do(req)
	check(w.T, err)
	defer res.Body.Close()
	raw, err := io.ReadAll(res.Body)
	check(w.T, err)
	return res, string(raw)
}

// A step is one request of a scenario and what its answer must hold and must
// not. Where the expected text is empty nothing is asked of the body.
type step struct {
	method, path, body string
	status             int
	says               []string
	saysNot            string
}

func (w *world) run(key string, steps []step) {
	w.Helper()
	for _, s := range steps {
		res, raw := w.do(s.method, s.path, s.body, "Authorization", "Bearer "+key)
		if res.StatusCode != s.status {
			w.Errorf("%s %s %s answered %d, want %d: %s", s.method, s.path, s.body, res.StatusCode, s.status, raw)
		}
		for _, part := range s.says {
			if !strings.Contains(raw, part) {
				w.Errorf("%s %s %s does not say %s: %s", s.method, s.path, s.body, part, raw)
			}
		}
		if s.saysNot != "" && strings.Contains(raw, s.saysNot) {
			w.Errorf("%s %s %s says %s: %s", s.method, s.path, s.body, s.saysNot, raw)
		}
	}
}

func TestContactsAreCreatedUpdatedFoundAndListed(t *testing.T) {
	w := newWorld(t)
	w.run(w.key, []step{
		{"GET", "/api/contacts", "", 200, []string{`"contacts":[]`, `"next":null`}, ""},
		{"POST", "/api/contacts", `{"user_id":"12345","email":"johndoe@tacos.com","full_name":"John Doe","phone":4366412345,"signed_up_at":"","tags":["Free","big"],"custom_properties":{"plan":"pro","seats":5,"vip":true,"paid_at":1283495946}}`, 200,
			[]string{`{"contact":{`, `"type":"user"`, `"user_id":"12345"`, `"first_name":"John"`, `"phone":"4366412345"`, `"signed_up_at":null`, `"name":"Free"`, `"plan":"pro"`, `"seats":5`, `"vip":true`, `"paid_at":1283495946`, `"segments":[]`}, "rejected"},
		{"POST", "/api/contacts/", `{"user_id":"12345","custom_properties":{"plan":7,"a.b":1,"email":"x@y.z","o":{}},"tags":"Free, new","unknown":{"x":1}}`, 200,
			[]string{`"plan":"pro"`, `"email":"johndoe@tacos.com"`, `"type_mismatch"`, `"name_invalid"`, `"name_reserved"`, `"object_rejected"`}, `"big"`},
		{"POST", "/api/contacts", `{"user_id":77,"email":"seven@tacos.com","custom_properties":[]}`, 200, []string{`"user_id":"77"`, `"custom_properties":{}`}, ""},
		{"POST", "/api/contacts", `{"email":"lead@tacos.com","type":"user"}`, 200, []string{`"type":"lead"`}, ""},
		{"POST", "/api/contacts", `{"id":3,"user_id":"L"}`, 200, []string{`"type":"user"`, `"email":"lead@tacos.com"`}, ""},
		{"GET", "/api/contacts/1", "", 200, []string{`"user_id":"12345"`}, ""},
		{"GET", "/api/contacts/1/", "", 200, []string{`"user_id":"12345"`}, ""},
		{"GET", "/api/contacts?user_id=12345", "", 200, []string{`{"contact":{"id":1,`}, ""},
		{"GET", "/api/contacts?email=JOHNDOE@tacos.com", "", 200, []string{`{"contact":{"id":1,`}, ""},
		{"GET", "/api/contacts?user_id=nobody", "", 404, []string{"contact_unknown"}, ""},
		{"GET", "/api/contacts/99", "", 404, []string{"contact_unknown"}, ""},
		{"GET", "/api/contacts/x", "", 404, []string{"contact_unknown"}, ""},
		{"POST", "/api/contacts", `{"id":"x"}`, 404, []string{"contact_unknown"}, ""},
		{"POST", "/api/contacts", `{"name":"Nobody"}`, 422, nil, ""},
		{"POST", "/api/contacts", `{"email":"no"}`, 422, []string{"email_invalid"}, ""},
		{"POST", "/api/contacts", `{`, 400, []string{"malformed_json"}, ""},
		{"POST", "/api/contacts", `{"email":"` + strings.Repeat("x", 5<<20) + `"}`, 413, []string{"body_too_large"}, "xxx"},
		{"GET", "/api/contacts?tags=new", "", 200, []string{`"user_id":"12345"`}, `"user_id":"77"`},
		{"GET", "/api/contacts?per_page=1&page=2&order_by=id&order=asc", "", 200, []string{`"user_id":"77"`, `page=3`}, `"user_id":"12345"`},
		{"GET", "/api/contacts?per_page=501", "", 422, []string{"per_page_invalid"}, ""},
		{"GET", "/api/contacts?page=0", "", 422, []string{"page_invalid"}, ""},
		{"GET", "/api/contacts?order=up", "", 422, []string{"order_invalid"}, ""},
		{"GET", "/api/contacts?order_by=shoe_size", "", 422, []string{"order_by"}, ""},
		{"PUT", "/api/contacts", "", 405, []string{"method_not_allowed"}, ""},
		{"GET", "/api/nothing", "", 404, []string{"not_found"}, ""},
	})
	w.run(w.key, []step{
		{"POST", "/api/contacts", `{"user_id":"other","email":"johndoe@tacos.com"}`, 200, nil, ""},
		{"POST", "/api/contacts", `{"email":"johndoe@tacos.com","name":"Which"}`, 409, []string{"email_ambiguous"}, ""},
	})
}

func TestConversationsAreBegunAnsweredAndClosed(t *testing.T) {
	w := newWorld(t)
	const client = `"client_id":"11111111-1111-4111-8111-111111111111"`
	w.run(w.key, []step{
		{"POST", "/api/contacts", `{"user_id":"A","email":"a@tacos.com","name":"Ann"}`, 200, nil, ""},
		{"POST", "/api/conversations", `{"from":{"user_id":"A"},"title":"Salsa","body":"How hot?","custom_properties":{"order no.":"5","list":["a","b"]}}`, 200,
			[]string{`{"conversation":{"id":1`, `"title":"Salsa"`, `"state":"open"`, `"priority":"not_priority"`, `"assignee":null`, `"order no.":"5"`, `"contacts":[{"id":1`, `"tags":[]`, `"unread":1`}, ""},
		{"POST", "/api/conversations", `{"from":{},"body":"x"}`, 422, []string{"contact_unnamed"}, ""},
		{"POST", "/api/conversations", `{"from":{"id":99},"body":"x"}`, 404, []string{"contact_unknown"}, ""},
		{"POST", "/api/conversations", `{"from":{"id":1},"body":" "}`, 422, []string{"body_required"}, ""},
		{"POST", "/api/conversations", `{"from":{"id":1},"body":"x","custom_properties":{"o":{}}}`, 422, []string{"properties_invalid"}, ""},
		{"GET", "/api/conversations?state=open", "", 200, []string{`"conversations":[{"id":1`, `"How hot?"`}, ""},
		{"GET", "/api/conversations?state=closed", "", 200, []string{`"conversations":[]`}, ""},
		{"GET", "/api/conversations?state=lost", "", 422, []string{"state_unknown"}, ""},
		{"GET", "/api/conversations/1", "", 200, []string{`"id":1`}, ""},
		{"GET", "/api/conversations/2", "", 404, []string{"conversation_unknown"}, ""},
		{"POST", "/api/conversations/1/messages", `{"message_type":"reply","from":{"type":"teammate","teammate_id":1},"body":"Quite.",` + client + `}`, 200, []string{`{"message":{"id":2`, `"message_type":"reply"`, `"type":"teammate"`, `"name":"Tess"`}, ""},
		{"POST", "/api/conversations/1/messages", `{"message_type":"reply","from":{"type":"teammate","teammate_id":1},"body":"Quite.",` + client + `}`, 200, []string{`{"message":{"id":2`}, ""},
		{"POST", "/api/conversations/1/messages", `{"message_type":"note","from":{"teammate_id":"1"},"body":"A note"}`, 200, []string{`"message_type":"note"`}, ""},
		{"POST", "/api/conversations/1/messages", `{"message_type":"reply","from":{"teammate_id":1},"body":""}`, 422, []string{"body_required"}, ""},
		{"POST", "/api/conversations/1/messages", `{"message_type":"shout","from":{"teammate_id":1},"body":"x"}`, 422, []string{"message_type_unknown"}, ""},
		{"POST", "/api/conversations/1/messages", `{"message_type":"reply","body":"x"}`, 422, []string{"author_required"}, ""},
		{"POST", "/api/conversations/1/messages", `{"message_type":"reply","from":{"teammate_id":9},"body":"x"}`, 404, []string{"teammate_unknown"}, ""},
		{"GET", "/api/conversations/1/messages", "", 200, []string{`"How hot?"`, `"Quite."`, `"A note"`, `"more":false`}, ""},
		{"GET", "/api/conversations/1/messages?after=2", "", 200, []string{`"A note"`}, `"Quite."`},
		{"PATCH", "/api/conversations/1", `{"state":"closed","teammate_id":1}`, 200, []string{`"state":"closed"`}, ""},
		{"PATCH", "/api/conversations/1", `{"state":"gone"}`, 422, []string{"state_unknown"}, ""},
		{"POST", "/api/conversations/1/read", `{}`, 200, []string{`"unread":0`}, ""},
	})
}

func TestEventsAreRecordedAndListed(t *testing.T) {
	w := newWorld(t)
	w.run(w.key, []step{
		{"POST", "/api/events", `{"event_name":"Bought","email":"new@tacos.com","properties":{"tacos":3,"o":{}},"occurred_at":1700000000}`, 200, []string{`{"event":{"id":1`, `"name":"Bought"`, `"email":"new@tacos.com"`, `"tacos":3`, `"occurred_at":1700000000`, "object_rejected"}, ""},
		{"GET", "/api/contacts?email=new@tacos.com", "", 200, []string{`"type":"lead"`}, ""},
		{"POST", "/api/events", `{"event_name":"","email":"new@tacos.com"}`, 422, []string{"event_name_invalid"}, ""},
		{"POST", "/api/events", `{"event_name":"x"}`, 422, []string{"contact_unnamed"}, ""},
		{"POST", "/api/events", `{"event_name":"x","user_id":"nobody"}`, 404, []string{"contact_unknown"}, ""},
		{"GET", "/api/events?event_type=Bought", "", 200, []string{`"events":[{"id":1`}, ""},
		{"GET", "/api/events?event_type=Sold", "", 200, []string{`"events":[]`}, ""},
		{"GET", "/api/teammates", "", 200, []string{`"teammates":[{"id":1`, `"email":"tess@tacos.com"`}, "password"},
		{"GET", "/api/teammates/1", "", 200, []string{`{"teammate":{"id":1`}, ""},
		{"GET", "/api/teammates/2", "", 404, []string{"teammate_unknown"}, ""},
	})
}

func TestAKeyReachesNoOtherWorkspace(t *testing.T) {
	w := newWorld(t)
	w.run(w.key, []step{
		{"POST", "/api/contacts", `{"user_id":"A","email":"secret@tacos.com"}`, 200, nil, ""},
		{"POST", "/api/conversations", `{"from":{"id":1},"body":"secret talk"}`, 200, nil, ""},
		{"POST", "/api/events", `{"event_name":"secret event","user_id":"A"}`, 200, nil, ""},
	})
	other, err := w.teams.CreateWorkspace(t.Context(), "Burgers")
	check(t, err)
	key, err := w.teams.CreateKey(t.Context(), other.ID, "test")
	check(t, err)
	w.run(key, []step{
		{"GET", "/api/contacts", "", 200, nil, "secret"},
		{"GET", "/api/contacts/1", "", 404, nil, "secret"},
		{"GET", "/api/contacts?user_id=A", "", 404, nil, "secret"},
		{"POST", "/api/contacts", `{"id":1,"name":"Mine now"}`, 404, nil, "secret"},
		{"GET", "/api/conversations", "", 200, nil, "secret"},
		{"GET", "/api/conversations/1", "", 404, nil, "secret"},
		{"GET", "/api/conversations/1/messages", "", 404, nil, "secret"},
		{"POST", "/api/conversations/1/messages", `{"message_type":"reply","from":{"teammate_id":1},"body":"x"}`, 404, nil, "secret"},
		{"PATCH", "/api/conversations/1", `{"state":"closed"}`, 404, nil, "secret"},
		{"POST", "/api/conversations/1/read", `{}`, 404, nil, "secret"},
		{"GET", "/api/events", "", 200, nil, "secret"},
		{"GET", "/api/teammates/1", "", 404, nil, "tess"},
	})
}

func TestWithoutAKeyOrASessionNothingIsTold(t *testing.T) {
	w := newWorld(t)
	for _, header := range []string{"", "Bearer", "Bearer wrong", "wrong", "Basic dXNlcjpwYXNz"} {
		res, raw := w.do("GET", "/api/contacts", "", "Authorization", header)
		if res.StatusCode != 401 || !strings.Contains(raw, "unauthorized") {
			t.Errorf("Authorization %q answered %d %s", header, res.StatusCode, raw)
		}
	}
	if res, raw := w.do("GET", "/api/contacts", "", "Authorization", w.key); res.StatusCode != 200 {
		t.Errorf("a bare key answered %d %s", res.StatusCode, raw)
	}
}

func (w *world) signIn(headers ...string) (*http.Response, string) {
	w.Helper()
	return w.do("POST", "/dashboard/sign-in", fmt.Sprintf(`{"email":"tess@tacos.com","password":%q}`, password), headers...)
}

func TestASessionSpeaksForItsTeammate(t *testing.T) {
	w := newWorld(t)
	res, raw := w.signIn()
	if res.StatusCode != 200 || !strings.Contains(raw, `"app_id":"`+w.ws.AppID) || !strings.Contains(raw, `"name":"Tess"`) {
		t.Fatalf("sign-in answered %d %s", res.StatusCode, raw)
	}
	cookie := res.Cookies()[0]
	if !cookie.HttpOnly || cookie.SameSite != http.SameSiteLaxMode || cookie.Secure || strings.Contains(raw, cookie.Value) {
		t.Errorf("the cookie is %+v, the body %s", cookie, raw)
	}
	session := "gist_session=" + cookie.Value
	w.run(w.key, []step{{"POST", "/api/contacts", `{"user_id":"A"}`, 200, nil, ""}, {"POST", "/api/conversations", `{"from":{"id":1},"body":"Hi"}`, 200, nil, ""}})
	res, raw = w.do("POST", "/api/conversations/1/messages", `{"message_type":"reply","body":"Hello"}`, "Cookie", session, "Sec-Fetch-Site", "same-origin")
	if res.StatusCode != 200 || !strings.Contains(raw, `"name":"Tess"`) {
		t.Errorf("a reply by session answered %d %s", res.StatusCode, raw)
	}
	for _, headers := range [][]string{{"Sec-Fetch-Site", "cross-site"}, {"Origin", "https://evil.com"}} {
		headers = append(headers, "Cookie", session)
		if res, raw := w.do("PATCH", "/api/conversations/1", `{"state":"closed"}`, headers...); res.StatusCode != 403 {
			t.Errorf("another site's page %v got %d %s", headers, res.StatusCode, raw)
		}
		if res, raw := w.signIn(headers[:2]...); res.StatusCode != 403 {
			t.Errorf("another site's page %v signed in: %d %s", headers, res.StatusCode, raw)
		}
	}
	if res, _ := w.do("GET", "/dashboard/me", "", "Cookie", session); res.StatusCode != 200 {
		t.Errorf("me answered %d", res.StatusCode)
	}
	if res, _ := w.do("POST", "/dashboard/sign-out", "{}", "Cookie", session, "Sec-Fetch-Site", "same-origin"); res.StatusCode != 200 {
		t.Errorf("sign-out answered %d", res.StatusCode)
	}
	if res, _ := w.do("GET", "/dashboard/me", "", "Cookie", session); res.StatusCode != 401 {
		t.Errorf("after sign-out me answered %d", res.StatusCode)
	}
}

func TestGuessingPasswordsIsSlow(t *testing.T) {
	w := newWorld(t)
	for i := range 11 {
		res, raw := w.do("POST", "/dashboard/sign-in", `{"email":"tess@tacos.com","password":"wrong horse"}`)
		want := 401
		if i == 10 {
			want = 429
		}
		if res.StatusCode != want {
			t.Errorf("guess %d answered %d %s, want %d", i, res.StatusCode, raw, want)
		}
		if want == 429 && res.Header.Get("Retry-After") == "" {
			t.Error("nothing says when to come back")
		}
	}
}

func TestTheDescriptionIsOfWhatIsServed(t *testing.T) {
	w := newWorld(t)
	res, raw := w.do("GET", "/api/openapi.json", "")
	if res.StatusCode != 200 || !strings.Contains(raw, `"openapi":"3.1.0"`) {
		t.Fatalf("answered %d %s", res.StatusCode, raw)
	}
	paths := regexp.MustCompile(`"(/api/[^"]*)":\{`).FindAllStringSubmatch(raw, -1)
	if len(paths) < 9 {
		t.Errorf("%d addresses are described", len(paths))
	}
	for _, path := range paths {
		res, raw := w.do("GET", strings.ReplaceAll(path[1], "{id}", "1"), "", "Authorization", w.key)
		if strings.Contains(raw, `"not_found"`) {
			t.Errorf("%s is described and answers %d %s", path[1], res.StatusCode, raw)
		}
	}
}
