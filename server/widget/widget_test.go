package widget_test

import (
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"gist/server/contact"
	"gist/server/inbox"
	"gist/server/live"
	"gist/server/store"
	"gist/server/team"
	"gist/server/transport"
	"gist/server/widget"
)

// A world is a served widget room with one workspace.
type world struct {
	*testing.T
	url   string
	app   string
	ws    team.Workspace
	teams *team.Service
	inbox *inbox.Service
}

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
	widget.Register(mux, widget.Rooms{DB: db, Teams: teams, Contacts: contacts, Inbox: box, Hub: hub, Addresses: transport.Addresses{}, Log: log, Now: time.Now})
	server := httptest.NewServer(transport.Log(log, transport.Addresses{}, mux))
	t.Cleanup(server.Close)
	ws, err := teams.CreateWorkspace(t.Context(), "Tacos")
	check(t, err)
	return &world{t, server.URL, ws.AppID, ws, teams, box}
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// browser is one visitor as the library keeps it.
type browser struct {
	*world
	visitor, token string
}

func (w *world) browser() *browser { return &browser{world: w} }

// post sends a body with the browser's credentials and follows new ones.
func (b *browser) post(path string, fields string) (int, map[string]any, string) {
	b.Helper()
	body := fmt.Sprintf(`{"app_id":%q,"visitor_id":%q,"token":%q%s}`, b.app, b.visitor, b.token, fields)
	status, raw := b.raw(path, body)
	var answer map[string]any
	if err := json.Unmarshal([]byte(raw), &answer); err != nil {
		b.Fatalf("%s answered %d and no JSON: %s", path, status, raw)
	}
	if v, ok := answer["visitor"].(map[string]any); ok {
		b.visitor = v["id"].(string)
		if token, ok := v["token"].(string); ok && token != "" {
			b.token = token
		}
	}
	return status, answer, raw
}

func (w *world) raw(path, body string, headers ...string) (int, string) {
	w.Helper()
	req, err := http.NewRequest(http.MethodPost, w.url+path, strings.NewReader(body))
	check(w.T, err)
	req.Header.Set("Content-Type", "text/plain")
	for i := 0; i+1 < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	res, err := http.DefaultClient.Do(req)
	check(w.T, err)
	defer res.Body.Close()
	raw, err := io.ReadAll(res.Body)
	check(w.T, err)
	return res.StatusCode, string(raw)
}

func (b *browser) identify(userID, properties string) string {
	b.Helper()
	status, _, raw := b.post("/widget/calls", fmt.Sprintf(`,"calls":[{"id":"c","type":"identify","user_id":%q,"properties":%s}]`, userID, properties))
	if status != 200 {
		b.Fatalf("identify answered %d %s", status, raw)
	}
	return raw
}

var clientIDs int

// send writes a message and gives its conversation.
func (b *browser) send(conversation int, body string) (int, string) {
	b.Helper()
	clientIDs++
	status, answer, raw := b.post("/widget/send", fmt.Sprintf(`,"conversation_id":%d,"client_id":"00000000-0000-4000-8000-%012d","body":%q`, conversation, clientIDs, body))
	if status != 200 {
		return 0, raw
	}
	return int(answer["conversation"].(map[string]any)["id"].(float64)), raw
}

func (b *browser) list() string {
	b.Helper()
	_, _, raw := b.post("/widget/conversations", "")
	return raw
}

func TestACallIsAnsweredByWhatCameOfIt(t *testing.T) {
	for _, c := range []struct {
		name, fields  string
		status        int
		says, saysNot []string
	}{
		{"hello", ``, 200, []string{`"token":"`, `"contact":null`, `"results":[]`}, nil},
		{"identify", `,"calls":[{"id":"1","type":"identify","user_id":"12345","properties":{"email":"a@b.c","plan":"pro","tags":"Free"}}]`, 200,
			[]string{`"status":"stored"`, `"user_id":"12345"`, `"type":"user"`}, []string{"rejected"}},
		{"a rejected property", `,"calls":[{"id":"1","type":"identify","user_id":"1","properties":{"email":"a@b.c","pl.an":1}}]`, 200,
			[]string{`"status":"stored"`, `"code":"name_invalid"`}, nil},
		{"a user id as a number", `,"calls":[{"id":"1","type":"identify","user_id":77,"properties":{"email":"a@b.c"}}]`, 200, []string{`"user_id":"77"`}, nil},
		{"no email", `,"calls":[{"id":"1","type":"identify","user_id":"1","properties":{}}]`, 200, []string{`"status":"rejected"`, `email_required`}, []string{`"stored"`}},
		{"no properties", `,"calls":[{"id":"1","type":"identify","user_id":"1"}]`, 200, []string{`email_required`}, nil},
		{"properties in an array", `,"calls":[{"id":"1","type":"identify","user_id":"1","properties":[1]}]`, 200, []string{`properties_invalid`}, nil},
		{"properties as text", `,"calls":[{"id":"1","type":"identify","user_id":"1","properties":"x"}]`, 200, []string{`properties_invalid`}, nil},
		{"one bad call among good ones", `,"calls":[{"id":"1","type":"dance"},{"id":"2","type":"page","url":"https://x/"},{"id":"3","type":"track","name":""},{"id":"4","type":"track","name":"Bought"}]`, 200,
			[]string{`{"id":"1","status":"rejected","error":{"code":"call_unknown"`, `{"id":"2","status":"stored"`, `event_name_invalid`, `{"id":"4","status":"stored"`}, nil},
		{"unknown fields", `,"future":{"x":1},"calls":[{"id":"1","type":"page","new":1}]`, 200, []string{`"stored"`}, nil},
		{"a wrong signature", `,"calls":[{"id":"1","type":"identify","user_id":"1","properties":{"email":"a@b.c","user_hash":"00"}}]`, 200, []string{`verification_failed`}, []string{`"stored"`}},
		{"too many calls", `,"calls":[` + strings.Repeat(`{},`, 100) + `{}]`, 422, []string{`too_many_calls`}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := newWorld(t)
			status, _, raw := w.browser().post("/widget/calls", c.fields)
			if status != c.status {
				t.Errorf("answered %d, want %d: %s", status, c.status, raw)
			}
			for _, part := range c.says {
				if !strings.Contains(raw, part) {
					t.Errorf("the answer does not hold %s: %s", part, raw)
				}
			}
			for _, part := range c.saysNot {
				if strings.Contains(raw, part) {
					t.Errorf("the answer holds %s: %s", part, raw)
				}
			}
		})
	}
}

func TestWhatIsNoCallIsRefused(t *testing.T) {
	w := newWorld(t)
	check(t, w.teams.Set(t.Context(), w.app, "allowed_origins", "https://tacos.com"))
	hello := fmt.Sprintf(`{"app_id":%q}`, w.app)
	for _, c := range []struct {
		body    string
		origin  string
		status  int
		code    string
		saysNot string
	}{
		{`{`, "", 400, "malformed_json", ""},
		{`{"app_id":5}`, "", 400, "malformed_json", ""},
		{`{"app_id":"NOBODY99"}`, "", 404, "app_unknown", ""},
		{hello, "https://evil.com", 403, "origin_not_allowed", ""},
		{hello, "null", 403, "origin_not_allowed", ""},
		{`{"app_id":"` + strings.Repeat("x", 64<<10) + `"}`, "", 413, "body_too_large", "xxx"},
	} {
		status, raw := w.raw("/widget/calls", c.body, "Origin", c.origin)
		if status != c.status || !strings.Contains(raw, `"code":"`+c.code+`"`) || c.saysNot != "" && strings.Contains(raw, c.saysNot) {
			t.Errorf("%.40s from %q answered %d %s, want %d %s", c.body, c.origin, status, raw, c.status, c.code)
		}
	}
	for _, origin := range []string{"https://tacos.com", "HTTPS://TACOS.COM", "", w.url} {
		if status, raw := w.raw("/widget/calls", hello, "Origin", origin); status != 200 {
			t.Errorf("a call from %q answered %d %s", origin, status, raw)
		}
	}
}

func TestAVisitorIdWithoutItsTokenIsWorthNothing(t *testing.T) {
	w := newWorld(t)
	victim := w.browser()
	victim.identify("A", `{"email":"a@b.c"}`)
	victim.send(0, "my secret")
	thief := &browser{world: w, visitor: victim.visitor, token: "gv_wrong"}
	for _, path := range []string{"/widget/conversations", "/widget/messages", "/widget/send", "/widget/read"} {
		status, _, raw := thief.post(path, `,"conversation_id":1,"body":"x","client_id":"00000000-0000-4000-8000-999999999999"`)
		if status != 401 || !strings.Contains(raw, "visitor_unknown") {
			t.Errorf("%s answered a thief %d %s", path, status, raw)
		}
	}
	thief.post("/widget/shutdown", "")
	if !strings.Contains(victim.list(), "my secret") {
		t.Error("a thief ended the victim's session")
	}
	thief.post("/widget/calls", "")
	if thief.visitor == victim.visitor {
		t.Error("a thief kept the victim's visitor id")
	}
}

func TestAnUnverifiedBrowserSeesOnlyWhatItTookPartIn(t *testing.T) {
	w := newWorld(t)
	one, two := w.browser(), w.browser()
	one.identify("A", `{"email":"a@b.c"}`)
	conversation, _ := one.send(0, "from the first browser")
	if raw := two.identify("A", `{"email":"a@b.c"}`); !strings.Contains(raw, `"hidden":true`) {
		t.Errorf("nothing says that history is hidden: %s", raw)
	}
	if raw := two.list(); strings.Contains(raw, "first browser") {
		t.Errorf("the second browser sees %s", raw)
	}
	if _, raw := two.send(conversation, "let me in"); !strings.Contains(raw, "conversation_unknown") {
		t.Errorf("the second browser wrote into it: %s", raw)
	}
	if status, _, raw := two.post("/widget/messages", fmt.Sprintf(`,"conversation_id":%d`, conversation)); status != 404 {
		t.Errorf("the second browser read %d %s", status, raw)
	}
	secret, err := w.teams.Secret(t.Context(), w.ws.ID)
	check(t, err)
	raw := two.identify("A", fmt.Sprintf(`{"email":"a@b.c","user_hash":%q}`, team.Sign(secret, "A")))
	if !strings.Contains(raw, `"verified":true`) || !strings.Contains(raw, `"hidden":false`) {
		t.Errorf("a signed call answered %s", raw)
	}
	if raw := two.list(); !strings.Contains(raw, "first browser") {
		t.Errorf("the verified browser does not see the history: %s", raw)
	}
	if raw := one.identify("A", `{"email":"a@b.c","n":1}`); !strings.Contains(raw, "verification_required") {
		t.Errorf("an unsigned call for a verified contact answered %s", raw)
	}
	if raw := one.list(); !strings.Contains(raw, "first browser") {
		t.Errorf("the first browser lost its own talk: %s", raw)
	}
}

func TestAMessageSentTwiceIsOne(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	b.post("/widget/calls", "")
	fields := `,"conversation_id":0,"client_id":"11111111-1111-4111-8111-111111111111","body":"once"`
	_, first, _ := b.post("/widget/send", fields)
	_, again, raw := b.post("/widget/send", fields)
	if fmt.Sprint(first["message"]) != fmt.Sprint(again["message"]) {
		t.Errorf("the retry gave another message: %s", raw)
	}
	if n := strings.Count(b.list(), `"title"`); n != 1 {
		t.Errorf("there are %d conversations, want 1", n)
	}
	other := w.browser()
	other.post("/widget/calls", "")
	if status, _, raw := other.post("/widget/send", fields); status == 200 {
		t.Errorf("somebody else's client id gave %s", raw)
	}
	for _, c := range []struct{ fields, code string }{
		{`,"client_id":"11111111-1111-4111-8111-111111111112","body":"  "`, "body_required"},
		{`,"client_id":"11111111-1111-4111-8111-111111111112","body":"` + strings.Repeat("é", 10_001) + `"`, "body_too_long"},
		{`,"client_id":"mine","body":"x"`, "client_id_invalid"},
	} {
		if status, _, raw := b.post("/widget/send", c.fields); status != 422 || !strings.Contains(raw, c.code) {
			t.Errorf("got %d %s, want %s", status, raw, c.code)
		}
	}
}

func TestAVisitorCatchesUpFromACursorAndNeverSeesNotes(t *testing.T) {
	w := newWorld(t)
	mate, err := w.teams.CreateTeammate(t.Context(), w.ws.ID, "tess@tacos.com", "Tess", "correct horse battery")
	check(t, err)
	b := w.browser()
	b.post("/widget/calls", "")
	id, _ := b.send(0, "first")
	for _, m := range []struct{ kind, body string }{{"note", "a secret note"}, {"reply", "second"}, {"reply", "third"}} {
		_, err := w.inbox.Write(t.Context(), w.ws.ID, inbox.ConversationID(id), mate, m.kind, "", m.body)
		check(t, err)
	}
	_, answer, raw := b.post("/widget/messages", fmt.Sprintf(`,"conversation_id":%d,"after":1,"limit":1`, id))
	if list := answer["messages"].([]any); len(list) != 1 || !strings.Contains(raw, "second") || answer["more"] != true {
		t.Errorf("after the first message came %s", raw)
	}
	_, _, raw = b.post("/widget/messages", fmt.Sprintf(`,"conversation_id":%d`, id))
	if strings.Contains(raw, "secret note") || !strings.Contains(raw, "third") || !strings.Contains(raw, `"name":"Tess"`) {
		t.Errorf("the visitor sees %s", raw)
	}
	if _, hello, raw := b.post("/widget/calls", ""); hello["unread"] != 2.0 || hello["conversations"] != 1.0 {
		t.Errorf("hello answered %s", raw)
	}
	if _, read, raw := b.post("/widget/read", fmt.Sprintf(`,"conversation_id":%d,"message_id":99`, id)); read["unread"] != 0.0 {
		t.Errorf("read answered %s", raw)
	}
}

func TestNobodyReachesAnotherWorkspace(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	b.identify("A", `{"email":"a@b.c"}`)
	id, _ := b.send(0, "mine alone")
	other, err := w.teams.CreateWorkspace(t.Context(), "Burgers")
	check(t, err)
	stranger := &browser{world: &world{T: t, url: w.url, app: other.AppID}, visitor: b.visitor, token: b.token}
	if status, _, raw := stranger.post("/widget/messages", fmt.Sprintf(`,"conversation_id":%d`, id)); status != 401 {
		t.Errorf("another workspace's app id answered %d %s", status, raw)
	}
	stranger.identify("A", `{"email":"a@b.c"}`)
	if raw := stranger.list(); strings.Contains(raw, "mine alone") {
		t.Errorf("another workspace sees %s", raw)
	}
	if status, _, raw := stranger.post("/widget/messages", fmt.Sprintf(`,"conversation_id":%d`, id)); status != 404 {
		t.Errorf("another workspace's visitor read %d %s", status, raw)
	}
}

func TestTooManyCallsAreToldWhenToComeBack(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	limited := 0
	for range 305 {
		body := fmt.Sprintf(`{"app_id":%q,"visitor_id":"00000000-0000-4000-8000-000000000001"}`, w.app)
		if status, raw := w.raw("/widget/conversations", body); status == 429 {
			limited++
			if !strings.Contains(raw, "rate_limited") {
				t.Fatalf("got %s", raw)
			}
		}
	}
	if limited == 0 {
		t.Error("305 calls at once were all let through")
	}
	check(t, w.teams.Set(t.Context(), w.app, "rate_limits", "off"))
	if status, _, raw := b.post("/widget/calls", ""); status != 200 {
		t.Errorf("with rate_limits=off a call answered %d %s", status, raw)
	}
}

func TestAfterShutdownTheTokenIsWorthNothing(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	b.identify("A", `{"email":"a@b.c"}`)
	b.send(0, "before")
	if status, _, raw := b.post("/widget/shutdown", ""); status != 200 {
		t.Errorf("shutdown answered %d %s", status, raw)
	}
	if status, _, raw := b.post("/widget/conversations", ""); status != 401 {
		t.Errorf("after shutdown the list answered %d %s", status, raw)
	}
}
