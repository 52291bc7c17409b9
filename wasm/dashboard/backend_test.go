//go:build !js

package dashboard_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"sort"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/centrifugal/centrifuge"

	"gist/server/e2e/harness"
	"gist/wasm/dashboard"
)

// A backend answers the dashboard as the server does, from memory, so that the
// pages can be tested without the rooms that they never see.
type backend struct {
	*httptest.Server
	t    testing.TB
	node *centrifuge.Node

	mu            sync.Mutex
	signedIn      bool
	broken        map[string]int           // path part → status, for requests that fail
	gates         map[string]chan struct{} // path part → requests wait until it is closed
	conversations []*conversation
	contacts      []map[string]any
	nextMessage   int64
	clients       map[string]int64 // client id → message
	reads         []int64
	requests      []string
	mode          string // of identity verification
}

type conversation struct {
	id       int64
	contact  int64
	state    string
	unread   int
	created  int64
	updated  int64
	messages []map[string]any
	moved    bool
}

type object = map[string]any

const (
	teammateID = 7
	appID      = "k3m9x2ab"
)

func newBackend(t testing.TB) *backend {
	t.Helper()
	b := &backend{t: t, broken: map[string]int{}, gates: map[string]chan struct{}{}, clients: map[string]int64{}, nextMessage: 100, mode: "optional"}
	node, err := centrifuge.New(centrifuge.Config{LogLevel: centrifuge.LogLevelNone})
	if err != nil {
		t.Fatal(err)
	}
	node.OnConnecting(func(context.Context, centrifuge.ConnectEvent) (centrifuge.ConnectReply, error) {
		return centrifuge.ConnectReply{
			Credentials:   &centrifuge.Credentials{UserID: "7"},
			Subscriptions: map[string]centrifuge.SubscribeOptions{"t:1": {}},
		}, nil
	})
	if err := node.Run(); err != nil {
		t.Fatal(err)
	}
	b.node = node

	mux := http.NewServeMux()
	mux.Handle("GET /dashboard/", dashboard.Handler(dashboard.Options{
		WASM: "/web/dashboard.wasm", Style: "/web/dashboard.css",
		Icon: "/web/icons/gist-192.png", IconBig: "/web/icons/gist-512.png", IconSVG: "/web/icons/gist.svg",
	}))
	mux.HandleFunc("GET /web/dashboard.wasm", func(w http.ResponseWriter, r *http.Request) {
		b.wait(r)
		serveApp(w, r)
	})
	mux.Handle("GET /web/", http.StripPrefix("/web/", http.FileServer(http.Dir(filepath.Join(root(), "web")))))
	live := centrifuge.NewWebsocketHandler(node, centrifuge.WebsocketConfig{})
	mux.Handle("GET /dashboard/live", b.as(func(w http.ResponseWriter, r *http.Request) { live.ServeHTTP(w, r) }))
	mux.HandleFunc("POST /dashboard/sign-in", b.signIn)
	mux.Handle("POST /dashboard/sign-out", b.as(b.signOut))
	mux.Handle("GET /dashboard/me", b.as(b.me))
	mux.Handle("GET /api/teammates", b.as(b.teammates))
	mux.Handle("GET /api/conversations", b.as(b.listConversations))
	mux.Handle("GET /api/conversations/{id}", b.as(b.getConversation))
	mux.Handle("PATCH /api/conversations/{id}", b.as(b.patchConversation))
	mux.Handle("POST /api/conversations/{id}/read", b.as(b.readConversation))
	mux.Handle("GET /api/conversations/{id}/messages", b.as(b.listMessages))
	mux.Handle("POST /api/conversations/{id}/messages", b.as(b.postMessage))
	mux.Handle("GET /api/contacts", b.as(b.listContacts))
	mux.Handle("GET /api/contacts/{id}", b.as(b.getContact))
	mux.Handle("GET /api/contacts/{id}/history", b.as(b.listHistory))
	mux.Handle("POST /api/contacts/{id}/merge", b.as(b.merge))

	b.Server = httptest.NewServer(mux)
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		_ = node.Shutdown(ctx) // the test is over
		b.Server.CloseClientConnections()
		b.Server.Close()
	})
	return b
}

// root is the project's folder; a test runs in its package's.
func root() string { return filepath.Join("..", "..") }

// built is the app, compiled once for all tests of a run.
var built = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "dashboard")
	if err != nil {
		return "", err
	}
	out := filepath.Join(dir, "dashboard.wasm")
	build := exec.Command("go", "run", "./wasm/dashboard/build", "-o", out)
	build.Dir = root()
	if text, err := build.CombinedOutput(); err != nil {
		return "", fmt.Errorf("building the app: %w\n%s", err, text)
	}
	appBuilt = true
	return out, nil
})

func TestMain(m *testing.M) {
	code := harness.Run(m)
	if appBuilt {
		path, _ := built()
		_ = os.RemoveAll(filepath.Dir(path)) // a temporary folder
	}
	os.Exit(code)
}

var appBuilt bool

func serveApp(w http.ResponseWriter, r *http.Request) {
	path, err := built()
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/wasm")
	http.ServeFile(w, r, path)
}

// as answers 401 without a session, what broken says, and waits at a gate.
func (b *backend) as(next http.HandlerFunc) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b.mu.Lock()
		b.requests = append(b.requests, r.Method+" "+r.URL.Path)
		b.mu.Unlock()
		b.wait(r)
		b.mu.Lock()
		status, code := 0, "broken"
		for part, s := range b.broken {
			if strings.Contains(r.Method+" "+r.URL.Path, part) {
				status = s
			}
		}
		if _, err := r.Cookie(dashboard.SessionCookie); err != nil {
			status, code = 401, "unauthorized"
		} else if !b.signedIn {
			status, code = 401, "session_ended"
		}
		b.mu.Unlock()
		if status != 0 {
			refuse(w, status, code, "It is broken.")
			return
		}
		next(w, r)
	})
}

// wait stands at the gate of a request, if there is one.
func (b *backend) wait(r *http.Request) {
	b.mu.Lock()
	var gate chan struct{}
	for part, g := range b.gates {
		if strings.Contains(r.Method+" "+r.URL.Path, part) {
			gate = g
		}
	}
	b.mu.Unlock()
	if gate != nil {
		<-gate
	}
}

func refuse(w http.ResponseWriter, status int, code, message string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(object{"errors": []object{{"code": code, "message": message}}})
}

func (b *backend) answer(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(v)
}

// breaks lets requests fail from now on; status 0 ends it.
func (b *backend) breaks(part string, status int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	delete(b.broken, part)
	if status != 0 {
		b.broken[part] = status
	}
}

// holds keeps requests waiting until the answer is called.
func (b *backend) holds(part string) (release func()) {
	gate := make(chan struct{})
	b.mu.Lock()
	b.gates[part] = gate
	b.mu.Unlock()
	return sync.OnceFunc(func() {
		b.mu.Lock()
		delete(b.gates, part)
		b.mu.Unlock()
		close(gate)
	})
}

func (b *backend) signIn(w http.ResponseWriter, r *http.Request) {
	var in struct{ Email, Password string }
	if json.NewDecoder(r.Body).Decode(&in) != nil || in.Email != "tess@tacobox.example" || in.Password != "correct horse battery" {
		refuse(w, 401, "sign_in_failed", "Email or password is wrong.")
		return
	}
	b.mu.Lock()
	b.signedIn = true
	b.mu.Unlock()
	http.SetCookie(w, &http.Cookie{Name: dashboard.SessionCookie, Value: "s", Path: "/", HttpOnly: true, SameSite: http.SameSiteLaxMode})
	b.me(w, r)
}

func (b *backend) signOut(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: dashboard.SessionCookie, Path: "/", MaxAge: -1})
	b.answer(w, object{})
}

func (b *backend) me(w http.ResponseWriter, _ *http.Request) {
	b.answer(w, object{
		"teammate":  object{"id": teammateID, "email": "tess@tacobox.example", "name": "Tess Tortilla"},
		"workspace": object{"app_id": appID, "name": "Taco Box", "identity_verification": b.mode, "identity_verification_is_default": b.mode == "optional"},
	})
}

func (b *backend) teammates(w http.ResponseWriter, _ *http.Request) {
	b.answer(w, object{"teammates": []object{
		{"id": teammateID, "name": "Tess Tortilla", "email": "tess@tacobox.example"},
		{"id": 8, "name": "Sam Salsa", "email": "sam@tacobox.example"},
	}})
}

// merge previews a merge; what one does is tried with the real server.
func (b *backend) merge(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("preview") != "1" {
		refuse(w, 500, "unexpected", "Only previews are asked of this backend.")
		return
	}
	b.answer(w, object{"preview": object{
		"moves": object{"conversations": 1, "events": 12, "page_views": 3, "tags": 0, "browsers": 1},
		"values": []object{
			{"name": "type", "property": false, "into": "user", "from": "lead", "result": "user", "wins": "into"},
			{"name": "email", "property": false, "into": "johanna@northwind.example", "from": "johanna@northwind.example", "result": "johanna@northwind.example", "wins": "same"},
			{"name": "name", "property": false, "into": "Johanna Doe", "from": "Johanna D.", "result": "Johanna Doe", "wins": "into"},
			{"name": "city", "property": true, "into": nil, "from": "Mérida", "result": "Mérida", "wins": "from"},
		},
	}})
}

// listHistory has nothing to tell: what merges and undoing do is tried with the
// real server, in server/e2e.
func (b *backend) listHistory(w http.ResponseWriter, _ *http.Request) {
	b.answer(w, object{"history": []object{}, "pages": object{"next": nil}})
}

func (b *backend) find(r *http.Request) *conversation {
	id, _ := strconv.ParseInt(r.PathValue("id"), 10, 64)
	for _, c := range b.conversations {
		if c.id == id {
			return c
		}
	}
	return nil
}

func (b *backend) contact(id int64) object {
	for _, c := range b.contacts {
		if c["id"] == id {
			return c
		}
	}
	return nil
}

func (b *backend) view(c *conversation) object {
	p := b.contact(c.contact)
	o := object{
		"id": c.id, "title": nil, "state": c.state, "priority": "not_priority", "assignee": nil,
		"contacts": []object{{"id": p["id"], "type": p["type"], "user_id": p["user_id"], "email": p["email"], "name": p["name"], "verified": p["verified"]}},
		"moved":    c.moved, "unread": c.unread, "created_at": c.created, "updated_at": c.updated,
	}
	if n := len(c.messages); n > 0 {
		o["last_message"] = c.messages[n-1]
	}
	return o
}

// brief is a conversation as the live channel has it: without its contact.
func (b *backend) brief(c *conversation) object {
	o := b.view(c)
	delete(o, "contacts")
	return o
}

func last(c *conversation) int64 {
	if n := len(c.messages); n > 0 {
		return c.messages[n-1]["created_at"].(int64)
	}
	return c.created
}

func (b *backend) listConversations(w http.ResponseWriter, r *http.Request) {
	b.mu.Lock()
	defer b.mu.Unlock()
	state, contact := r.FormValue("state"), r.FormValue("contact_id")
	page, perPage := positive(r.FormValue("page")), positive(r.FormValue("per_page"))
	var all []*conversation
	for _, c := range b.conversations {
		if (state == "" || c.state == state) && (contact == "" || contact == fmt.Sprint(c.contact)) {
			all = append(all, c)
		}
	}
	sort.SliceStable(all, func(i, j int) bool { return last(all[i]) > last(all[j]) })
	list, next := []object{}, any(nil)
	for i := (page - 1) * perPage; i < len(all) && i < page*perPage; i++ {
		list = append(list, b.view(all[i]))
	}
	if page*perPage < len(all) {
		next = "more"
	}
	b.answer(w, object{"conversations": list, "pages": object{"next": next}})
}

func positive(s string) int {
	n, _ := strconv.Atoi(s)
	return max(n, 1)
}

func (b *backend) getConversation(w http.ResponseWriter, r *http.Request) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if c := b.find(r); c != nil {
		b.answer(w, object{"conversation": b.view(c)})
		return
	}
	refuse(w, 404, "not_found", "There is no such conversation.")
}

func (b *backend) patchConversation(w http.ResponseWriter, r *http.Request) {
	var in struct{ State string }
	_ = json.NewDecoder(r.Body).Decode(&in)
	b.mu.Lock()
	c := b.find(r)
	c.state, c.updated = in.State, c.updated+1
	view := b.view(c)
	b.mu.Unlock()
	b.answer(w, object{"conversation": view})
}

func (b *backend) readConversation(w http.ResponseWriter, r *http.Request) {
	b.mu.Lock()
	c := b.find(r)
	c.unread = 0
	b.reads = append(b.reads, c.id)
	b.mu.Unlock()
	b.answer(w, object{})
}

func (b *backend) listMessages(w http.ResponseWriter, r *http.Request) {
	b.mu.Lock()
	defer b.mu.Unlock()
	c := b.find(r)
	if c == nil {
		refuse(w, 404, "not_found", "There is no such conversation.")
		return
	}
	after, _ := strconv.ParseInt(r.FormValue("after"), 10, 64)
	before, _ := strconv.ParseInt(r.FormValue("before"), 10, 64)
	perPage := positive(r.FormValue("per_page"))
	list := []object{}
	for _, m := range c.messages {
		if id := m["id"].(int64); id > after && (before == 0 || id < before) {
			list = append(list, m)
		}
	}
	more := len(list) > perPage
	switch {
	case more && after > 0:
		list = list[:perPage]
	case more:
		list = list[len(list)-perPage:]
	}
	b.answer(w, object{"messages": list, "more": more})
}

func (b *backend) postMessage(w http.ResponseWriter, r *http.Request) {
	var in struct {
		MessageType string `json:"message_type"`
		Body        string `json:"body"`
		ClientID    string `json:"client_id"`
	}
	_ = json.NewDecoder(r.Body).Decode(&in)
	b.mu.Lock()
	c := b.find(r)
	m := b.add(c, in.MessageType, "teammate", teammateID, in.Body, time.Now().Unix())
	m["client_id"] = in.ClientID
	event := object{"type": "message", "conversation": b.brief(c), "message": m}
	b.mu.Unlock()
	b.publish(event)
	b.answer(w, object{"message": m})
}

// add appends a message; the caller holds the lock.
func (b *backend) add(c *conversation, kind, author string, id int64, body string, at int64) object {
	b.nextMessage++
	m := object{
		"id": b.nextMessage, "conversation_id": c.id, "message_type": kind, "body": body, "created_at": at,
		"author": object{"type": author, "id": id},
	}
	if author == "contact" {
		m["verified"] = b.contact(c.contact)["verified"]
	}
	c.messages = append(c.messages, m)
	c.updated = max(c.updated, at)
	return m
}

// says lets the contact of a conversation write, live.
func (b *backend) says(id int64, body string) {
	b.t.Helper()
	b.mu.Lock()
	var event object
	for _, c := range b.conversations {
		if c.id == id {
			m := b.add(c, "reply", "contact", c.contact, body, time.Now().Unix())
			c.unread++
			c.state = "open"
			event = object{"type": "message", "conversation": b.brief(c), "message": m}
		}
	}
	b.mu.Unlock()
	b.publish(event)
}

// deletes has somebody delete a conversation.
func (b *backend) deletes(id int64) {
	b.t.Helper()
	b.mu.Lock()
	b.conversations = slices.DeleteFunc(b.conversations, func(c *conversation) bool { return c.id == id })
	b.mu.Unlock()
	b.publish(object{"type": "deleted", "conversation_id": id})
}

func (b *backend) publish(event object) {
	data, err := json.Marshal(event)
	if err == nil {
		_, err = b.node.Publish("t:1", data)
	}
	if err != nil {
		b.t.Error(err)
	}
}

func (b *backend) listContacts(w http.ResponseWriter, r *http.Request) {
	b.mu.Lock()
	defer b.mu.Unlock()
	page, perPage, email := positive(r.FormValue("page")), positive(r.FormValue("per_page")), r.FormValue("same_email")
	var all []object
	for _, c := range b.contacts {
		if email == "" || c["email"] == email {
			all = append(all, c)
		}
	}
	list, next := []object{}, any(nil)
	for i := (page - 1) * perPage; i < len(all) && i < page*perPage; i++ {
		list = append(list, all[i])
	}
	if page*perPage < len(all) {
		next = "more"
	}
	b.answer(w, object{"contacts": list, "pages": object{"next": next}})
}

func (b *backend) getContact(w http.ResponseWriter, r *http.Request) {
	b.mu.Lock()
	defer b.mu.Unlock()
	id, _ := strconv.ParseInt(r.PathValue("id"), 10, 64)
	if c := b.contact(id); c != nil {
		b.answer(w, object{"contact": c})
		return
	}
	refuse(w, 404, "not_found", "There is no such contact.")
}
