//go:build !js

package main

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/centrifugal/centrifuge"
	"github.com/chromedp/chromedp"

	"gist/server/e2e/harness"
	"gist/web/loader"
)

// patience is how long a test waits for something before it fails.
const patience = 2 * time.Minute

const (
	appID = "abcd1234"
	alice = "11111111-1111-4111-8111-111111111111"
	bob   = "22222222-2222-4222-8222-222222222222"
)

type object = map[string]any

// world is the messenger in a real browser: a page of a site that frames it,
// and Gist's side of the protocol as a fake on another origin, whose live half
// is a real centrifuge node.
type world struct {
	t      *testing.T
	server *httptest.Server
	site   *httptest.Server
	ctx    context.Context // a browser profile of this test's own
	node   *centrifuge.Node

	mu        sync.Mutex
	now       int64
	tokens    map[string]string // of the visitors that are known
	email     string
	anonymous bool // who writes is a contact, without an email
	talks     []*serverTalk
	lastID    int
	requests  []request
	ended     bool           // the proof of who visitors are has
	down      bool           // connections are cut
	deaf      bool           // WebSockets are refused
	status    map[string]int // answers of a path that are no 200
	hold      map[string]chan struct{}
	refused   map[string]int // the next answer of a path, before the path is held
}

type serverTalk struct {
	id       int
	visitor  string
	state    string
	moved    bool // to somebody else, and for reading alone
	messages []object
	readTo   int
}

// request is one POST to /widget, as it arrived.
type request struct {
	path         string
	Visitor      string `json:"visitor_id"`
	Token        string `json:"token"`
	Conversation int    `json:"conversation_id"`
	Message      int    `json:"message_id"`
	After        int    `json:"after"`
	Before       int    `json:"before"`
	ClientID     string `json:"client_id"`
	Body         string `json:"body"`
}

// The files are what web/build makes of the sources, and the committed
// WebAssembly.
var files = sync.OnceValues(func() (map[string][]byte, error) {
	found := map[string][]byte{}
	for path, name := range map[string]string{
		"/messenger": "../../web/messenger.html", "/web/messenger.css": "../../web/messenger.css",
	} {
		body, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		found[path] = body
	}
	wasm, err := os.ReadFile("../../web/dist/messenger.wasm")
	if err != nil {
		return nil, err
	}
	found["/web/messenger.js"], err = loader.Messenger(loader.Options{Root: "../..", Wasm: wasm})
	return found, err
})

func TestMain(m *testing.M) { os.Exit(harness.Run(m, chromedp.Flag("lang", "en-GB"))) }

func newWorld(t *testing.T) *world {
	t.Helper()
	t.Parallel()
	w := &world{t: t, now: time.Now().Unix(), tokens: map[string]string{alice: "alices"}, status: map[string]int{}, hold: map[string]chan struct{}{}, refused: map[string]int{}}
	w.startLive()
	w.server = httptest.NewServer(http.HandlerFunc(w.serve))
	t.Cleanup(w.server.Close)
	w.site = httptest.NewServer(http.HandlerFunc(w.servePage))
	t.Cleanup(w.site.Close)
	w.ctx = harness.NewProfile(t)
	return w
}

// servePage is the site owner's page: it frames the messenger and plays the
// library's part of the talk between the two.
func (w *world) servePage(rw http.ResponseWriter, _ *http.Request) {
	rw.Header().Set("Content-Type", "text/html")
	fmt.Fprintf(rw, `<!doctype html><title>Shop</title><style>body{margin:0}iframe{border:0;width:100vw;height:100vh;display:block}</style>
<iframe title="Messenger" src="%[1]s/messenger?app_id=%[2]s"></iframe>
<script>
let heard = [], session = {visitor_id: "%[3]s", token: "alices", contact: null}, answersSession = true;
const frame = document.querySelector("iframe");
const say = (m) => frame.contentWindow.postMessage({gist: 1, ...m}, "%[1]s");
const sendSession = () => say({type: "session", app_id: "%[2]s", ...session});
const open = () => (frame.focus(), say({type: "open"}));
addEventListener("message", (e) => {
  if (e.source !== frame.contentWindow || e.origin !== "%[1]s" || e.data.gist !== 1) return;
  heard.push(e.data);
  if (e.data.type == "ready" && !sessionStorage.quiet) { sendSession(); open(); }
  if (e.data.type == "session" && answersSession) sendSession();
});
const names = () => heard.filter((m) => m.type == "event").map((m) => m.name).join();
const unread = () => heard.filter((m) => m.type == "unread").map((m) => m.count).at(-1);
</script>`, w.server.URL, appID, alice)
}

// The fake server

func (w *world) startLive() {
	node, err := centrifuge.New(centrifuge.Config{})
	if err != nil {
		w.t.Fatalf("making a live node: %v", err)
	}
	node.OnConnecting(func(_ context.Context, e centrifuge.ConnectEvent) (centrifuge.ConnectReply, error) {
		var q request
		if err := json.Unmarshal(e.Data, &q); err != nil || !w.knows(q) {
			return centrifuge.ConnectReply{}, centrifuge.DisconnectInvalidToken
		}
		return centrifuge.ConnectReply{
			Credentials:   &centrifuge.Credentials{UserID: q.Visitor},
			Subscriptions: map[string]centrifuge.SubscribeOptions{"v:" + q.Visitor: {}},
		}, nil
	})
	if err := node.Run(); err != nil {
		w.t.Fatalf("starting a live node: %v", err)
	}
	w.node = node
	w.t.Cleanup(func() { node.Shutdown(context.Background()) })
}

func (w *world) knows(q request) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	token, known := w.tokens[q.Visitor]
	return known && token == q.Token
}

func (w *world) serve(rw http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/widget/live" {
		w.mu.Lock()
		no := w.down || w.deaf
		w.mu.Unlock()
		if no {
			http.Error(rw, "no WebSockets here", http.StatusForbidden)
			return
		}
		centrifuge.NewWebsocketHandler(w.node, centrifuge.WebsocketConfig{}).ServeHTTP(rw, r)
		return
	}
	if r.Method == http.MethodPost {
		w.serveWidget(rw, r)
		return
	}
	all, err := files()
	if err != nil {
		w.t.Errorf("gathering the files: %v", err)
	}
	body, ok := all[r.URL.Path]
	if !ok {
		rw.WriteHeader(http.StatusNoContent)
		return
	}
	h := rw.Header()
	switch {
	case strings.HasSuffix(r.URL.Path, ".css"):
		h.Set("Content-Type", "text/css")
	case strings.HasSuffix(r.URL.Path, ".js"):
		h.Set("Content-Type", "text/javascript; charset=utf-8")
	default:
		h.Set("Content-Type", "text/html")
		h.Set("Content-Security-Policy", "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *")
	}
	rw.Write(body)
}

func (w *world) serveWidget(rw http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	q := request{path: strings.TrimPrefix(r.URL.Path, "/widget/")}
	if err == nil {
		err = json.Unmarshal(body, &q)
	}
	if err != nil {
		w.t.Errorf("the messenger sent no JSON: %v\n%s", err, body)
	}
	w.mu.Lock()
	down, hold, refused := w.down, w.hold[q.path], w.refused[q.path]
	if !down {
		w.requests = append(w.requests, q)
	}
	if refused != 0 {
		delete(w.refused, q.path)
		w.hold[q.path] = make(chan struct{})
	}
	w.mu.Unlock()
	if down {
		if conn, _, err := http.NewResponseController(rw).Hijack(); err == nil {
			conn.Close()
		}
		return
	}
	var status int
	var answer any
	switch {
	case refused != 0:
		status, answer = refused, refusal("some_code", "The server says why.")
	case hold != nil:
		select {
		case <-hold:
		case <-r.Context().Done():
			return
		}
		fallthrough
	default:
		status, answer = w.answer(q)
	}
	rw.Header().Set("Content-Type", "application/json")
	rw.WriteHeader(status)
	json.NewEncoder(rw).Encode(answer)
}

func refusal(code, message string) object {
	return object{"errors": []object{{"code": code, "message": message}}}
}

func (w *world) answer(q request) (int, any) {
	if !w.knows(q) {
		return 401, refusal("visitor_unknown", "This visitor is unknown.")
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if status := w.status[q.path]; status != 0 {
		return status, refusal("some_code", "The server says why.")
	}
	if w.ended && q.path == "conversations" {
		return 200, object{"contact": nil, "conversations": []object{}, "unread": 0, "proof": object{"state": "ended"}}
	} else if w.ended {
		return 403, refusal("identity_expired", "The proof of who this is has ended.")
	}
	switch q.path {
	case "conversations":
		all, unread := []object{}, 0
		for _, t := range w.talks {
			if t.visitor == q.Visitor {
				all = append(all, t.wire())
				unread += t.unread()
			}
		}
		last := func(c object) int { return c["last_message"].(object)["id"].(int) }
		slices.SortFunc(all, func(a, b object) int {
			return cmp.Or(cmp.Compare(b["last_message_at"].(int64), a["last_message_at"].(int64)), last(b)-last(a))
		})
		var contact any
		if w.email != "" || w.anonymous && len(all) > 0 {
			contact = object{"id": 1, "email": w.email}
		}
		return 200, object{"contact": contact, "conversations": all, "unread": unread, "proof": object{"state": "live"}}
	case "messages":
		for _, t := range w.talks {
			if t.id == q.Conversation && t.visitor == q.Visitor {
				return 200, t.page(q.After, q.Before)
			}
		}
	case "send":
		t := w.talk(q.Conversation, q.Visitor)
		for _, t := range w.talks {
			for _, m := range t.messages {
				if m["client_id"] == q.ClientID {
					return 200, object{"conversation": t.wire(), "message": m}
				}
			}
		}
		if t == nil {
			t = w.begin(q.Visitor)
		}
		if t.moved {
			return 403, refusal("conversation_read_only", "This conversation was moved.")
		}
		m := w.add(t, "contact", "", q.Body, q.ClientID)
		w.publish(t, object{"type": "message", "conversation": t.wire(), "message": m})
		return 200, object{"conversation": t.wire(), "message": m}
	case "read":
		if t := w.talk(q.Conversation, q.Visitor); t != nil {
			t.readTo = max(t.readTo, q.Message)
			w.publish(t, object{"type": "read", "conversation_id": t.id, "unread": t.unread()})
			return 200, object{"unread": t.unread()}
		}
	}
	return 404, refusal("conversation_unknown", "There is no such conversation.")
}

func (w *world) talk(id int, visitor string) *serverTalk {
	for _, t := range w.talks {
		if t.id == id && t.visitor == visitor {
			return t
		}
	}
	return nil
}

func (w *world) begin(visitor string) *serverTalk {
	t := &serverTalk{id: 100 + len(w.talks), visitor: visitor, state: "open"}
	w.talks = append(w.talks, t)
	return t
}

func (w *world) add(t *serverTalk, kind, name, body, client string) object {
	w.lastID++
	m := object{"id": w.lastID, "conversation_id": t.id, "client_id": client, "author": object{"type": kind, "id": 1, "name": name}, "body": body, "created_at": w.now}
	t.messages = append(t.messages, m)
	return m
}

func (t *serverTalk) unread() (n int) {
	for _, m := range t.messages {
		if m["author"].(object)["type"] == "teammate" && m["id"].(int) > t.readTo {
			n++
		}
	}
	return n
}

func (t *serverTalk) wire() object {
	last := t.messages[len(t.messages)-1]
	return object{"id": t.id, "title": "", "state": t.state, "created_at": last["created_at"], "last_message_at": last["created_at"], "unread": t.unread(), "last_message": last, "moved": t.moved, "read_only": t.moved}
}

// page gives at most ten messages.
func (t *serverTalk) page(after, before int) object {
	const most = 10
	list := []object{}
	for _, m := range t.messages {
		if id := m["id"].(int); id > after && (before == 0 || id < before) {
			list = append(list, m)
		}
	}
	more := len(list) > most
	if more && after > 0 {
		list = list[:most]
	} else if more {
		list = list[len(list)-most:]
	}
	return object{"messages": list, "more": more}
}

// publish tells all who listen to a conversation; nobody may be there.
func (w *world) publish(t *serverTalk, news object) {
	data, err := json.Marshal(news)
	if err == nil {
		_, err = w.node.Publish("v:"+t.visitor, data)
	}
	if err != nil {
		w.t.Errorf("publishing: %v", err)
	}
}

// delete has the team delete a conversation of alice's.
func (w *world) delete(id int) {
	w.set(func(w *world) {
		t := w.talk(id, alice)
		w.talks = slices.DeleteFunc(w.talks, func(one *serverTalk) bool { return one == t })
		w.publish(t, object{"type": "deleted", "conversation_id": id})
	})
}

// set changes what the server does.
func (w *world) set(change func(w *world)) {
	w.mu.Lock()
	defer w.mu.Unlock()
	change(w)
}

// refuseOnce has the next request to a path refused, and those behind it wait
// until release.
func (w *world) refuseOnce(path string, status int) {
	w.set(func(w *world) { w.refused[path] = status })
}

// release answers what a path has waiting.
func (w *world) release(path string) {
	w.set(func(w *world) { close(w.hold[path]); delete(w.hold, path) })
}

// heard waits until messengers of Alice's hear what is published: so many.
func (w *world) heard(n int) {
	w.t.Helper()
	for deadline := time.Now().Add(patience); w.node.Hub().NumSubscribers("v:"+alice) != n; <-time.After(5 * time.Millisecond) {
		if time.Now().After(deadline) {
			w.t.Fatalf("waited for %d live connections; there are %d", n, w.node.Hub().NumSubscribers("v:"+alice))
		}
	}
}

// conversation makes a conversation of Alice's: "me: text" and "Tess: text" in
// turn. All but the last `unread` messages are read.
func (w *world) conversation(unread int, lines ...string) (id int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	t := w.begin(alice)
	for i, line := range lines {
		author, body, _ := strings.Cut(line, ": ")
		m := w.add(t, "teammate", author, body, "")
		if author == "me" {
			m["author"] = object{"type": "contact", "id": 1, "name": ""}
			m["client_id"] = fmt.Sprintf("old-%d", w.lastID)
		}
		if i < len(lines)-unread {
			t.readTo = w.lastID
		}
	}
	return t.id
}

// reply has a teammate write; aloud tells that the live channel carries it.
func (w *world) reply(id int, name, body string, aloud bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	t := w.talk(id, alice)
	m := w.add(t, "teammate", name, body, "")
	if aloud {
		w.publish(t, object{"type": "message", "conversation": t.wire(), "message": m})
	}
}

// sent gives the requests to a path.
func (w *world) sent(path string) (found []request) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, q := range w.requests {
		if q.path == path {
			found = append(found, q)
		}
	}
	return found
}

// bodies gives what the server has stored of a conversation.
func (w *world) bodies(id int) (found []string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, t := range w.talks {
		for _, m := range t.messages {
			if t.id == id {
				found = append(found, m["body"].(string))
			}
		}
	}
	return found
}
