package widget_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/coder/websocket"
	"github.com/golang-jwt/jwt/v5"

	"gist/server/app"
	"gist/server/contact"
	"gist/server/inbox"
	"gist/server/live"
	"gist/server/store"
	"gist/server/store/storetest"
	"gist/server/team"
)

func TestMain(m *testing.M) { storetest.Main(m) }

// A world is a served widget room with one workspace.
type world struct {
	testing.TB
	url      string
	app      string
	ws       team.Workspace
	db       *store.DB
	teams    *team.Service
	contacts *contact.Service
	inbox    *inbox.Service
	hub      *live.Hub
	clock    *clock
	ids      int

	key, session string // of REST calls
}

// clock is the server's time, which stands still unless a test moves it.
type clock struct {
	mu sync.Mutex
	at time.Time
}

func (c *clock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at
}

func (c *clock) forward(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = c.at.Add(d)
}

func newWorld(t testing.TB) *world {
	t.Helper()
	w := serve(t, storetest.Open(t), time.Unix(1_800_000_000, 0))
	var err error
	w.ws, err = w.teams.CreateWorkspace(t.Context(), "Tacos")
	check(t, err)
	w.app = w.ws.AppID
	return w
}

// serve serves a database at a time.
func serve(t testing.TB, db *store.DB, at time.Time) *world {
	t.Helper()
	w := &world{TB: t, clock: &clock{at: at}}
	a, err := app.Open(t.Context(), app.Options{DB: db, Now: w.clock.now, PublicURL: "https://gist.tacos.com"})
	check(t, err)
	t.Cleanup(func() { check(t, a.Close()) })
	w.db, w.hub, w.teams, w.contacts, w.inbox = a.DB, a.Hub, a.Teams, a.Contacts, a.Inbox
	handler, err := a.Handler()
	check(t, err)
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	w.url = server.URL
	return w
}

// rest is a call of the REST API with a key.
func (w *world) rest(method, path, body string) answer {
	w.Helper()
	if w.key == "" {
		var err error
		w.key, err = w.teams.CreateKey(w.Context(), w.ws.ID, "test")
		check(w.TB, err)
	}
	return w.send(method, path, body, "Authorization", "Bearer "+w.key)
}

// team is a call of the REST API with a teammate's session.
func (w *world) team(method, path, body string) answer {
	w.Helper()
	if w.session == "" {
		w.tess()
		var err error
		w.session, _, err = w.teams.SignIn(w.Context(), "tess@tacos.com", "correct horse battery", w.app)
		check(w.TB, err)
	}
	return w.send(method, path, body, "Cookie", "__Host-gist_session="+w.session, "Origin", "https://gist.tacos.com")
}

// contact is the id of the contact that a browser is told of.
func (b *browser) contact() int {
	b.Helper()
	var said struct{ Contact struct{ ID int } }
	b.hello().into(&said)
	return said.Contact.ID
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// set changes a setting of the workspace.
func (w *world) set(key, value string) {
	w.Helper()
	check(w.TB, w.teams.Set(w.Context(), w.app, key, value))
}

// sign gives the user_hash of an identity.
func (w *world) sign(identity string) string {
	w.Helper()
	secret, err := w.teams.Secret(w.Context(), w.ws.ID)
	check(w.TB, err)
	return team.Sign(secret, identity)
}

// jwt gives a user_jwt that lasts so long.
func (w *world) jwt(claims map[string]any, lasts time.Duration) string {
	w.Helper()
	secret, err := w.teams.Secret(w.Context(), w.ws.ID)
	check(w.TB, err)
	all := jwt.MapClaims{"exp": w.clock.now().Add(lasts).Unix()}
	maps.Copy(all, claims)
	token, err := jwt.NewWithClaims(jwt.SigningMethodHS256, all).SignedString([]byte(secret))
	check(w.TB, err)
	return token
}

// tess is a teammate.
func (w *world) tess() team.Teammate {
	w.Helper()
	mate, err := w.teams.CreateTeammate(w.Context(), w.ws.ID, "tess@tacos.com", "Tess", "correct horse battery")
	check(w.TB, err)
	return mate
}

// uuid gives a new id, as pages make them.
func (w *world) uuid() string {
	w.ids++
	return fmt.Sprintf("00000000-0000-4000-8000-%012x", w.ids)
}

// answer is what the server said.
type answer struct {
	testing.TB
	what   string
	status int
	header http.Header
	text   string
}

// says fails the test unless the answer has the status and holds the parts.
func (a answer) says(status int, parts ...string) answer {
	a.Helper()
	if a.status != status {
		a.Errorf("%s was answered %d, want %d: %s", a.what, a.status, status, a.text)
	}
	for _, part := range parts {
		if !strings.Contains(a.text, part) {
			a.Errorf("the answer to %s does not hold %s: %s", a.what, part, a.text)
		}
	}
	return a
}

// saysNot fails the test if the answer holds one of the parts.
func (a answer) saysNot(parts ...string) answer {
	a.Helper()
	for _, part := range parts {
		if strings.Contains(a.text, part) {
			a.Errorf("the answer to %s holds %s: %s", a.what, part, a.text)
		}
	}
	return a
}

// into decodes the answer.
func (a answer) into(v any) {
	a.Helper()
	if err := json.Unmarshal([]byte(a.text), v); err != nil {
		a.Fatalf("%s was answered %d and no such JSON: %s", a.what, a.status, a.text)
	}
}

// send sends one request as a page would, with further headers.
func (w *world) send(method, path, body string, headers ...string) answer {
	w.Helper()
	req, err := http.NewRequestWithContext(w.Context(), method, w.url+path, strings.NewReader(body))
	check(w.TB, err)
	req.Header.Set("Content-Type", "text/plain;charset=UTF-8")
	for i := 0; i+1 < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	res, err := http.DefaultClient.Do(req)
	check(w.TB, err)
	defer res.Body.Close()
	raw, err := io.ReadAll(res.Body)
	check(w.TB, err)
	return answer{w.TB, fmt.Sprintf("%s %.200s", path, body), res.StatusCode, res.Header, string(raw)}
}

// browser is one visitor as the library keeps it.
type browser struct {
	*world
	visitor, token string
}

func (w *world) browser() *browser { return &browser{world: w} }

// post sends further fields with the browser's credentials, and keeps new ones.
func (b *browser) post(path, fields string) answer {
	b.Helper()
	a := b.send(http.MethodPost, path, fmt.Sprintf(`{"app_id":%q,"visitor_id":%q,"token":%q%s}`, b.app, b.visitor, b.token, fields))
	var said struct{ Visitor struct{ ID, Token string } }
	a.into(&said)
	if said.Visitor.ID != "" {
		b.visitor = said.Visitor.ID
	}
	if said.Visitor.Token != "" {
		b.token = said.Visitor.Token
	}
	return a
}

// hello meets the server, as each page does.
func (b *browser) hello() answer {
	b.Helper()
	return b.post("/widget/calls", "").says(200)
}

func (b *browser) identify(userID, properties string) answer {
	b.Helper()
	return b.post("/widget/calls", fmt.Sprintf(`,"calls":[{"id":%q,"type":"identify","user_id":%q,"properties":%s}]`, b.uuid(), userID, properties)).says(200)
}

// write sends a message, in a new conversation where that is 0.
func (b *browser) write(conversation int, body string) answer {
	b.Helper()
	return b.post("/widget/send", fmt.Sprintf(`,"conversation_id":%d,"client_id":%q,"body":%q`, conversation, b.uuid(), body))
}

// begin writes a message in a new conversation and gives that.
func (b *browser) begin(body string) int {
	b.Helper()
	var sent struct{ Conversation struct{ ID int } }
	b.write(0, body).says(200).into(&sent)
	return sent.Conversation.ID
}

func (b *browser) conversations() answer {
	b.Helper()
	return b.post("/widget/conversations", "")
}

func (b *browser) messages(conversation int, fields string) answer {
	b.Helper()
	return b.post("/widget/messages", fmt.Sprintf(`,"conversation_id":%d%s`, conversation, fields))
}

// socket is one open live connection.
type socket struct {
	testing.TB
	conn  *websocket.Conn
	lines []string
}

// patience bounds a wait that only a bug makes long.
const patience = 2 * time.Minute

// listen opens a live connection and waits until it hears.
func (b *browser) listen() *socket {
	b.Helper()
	s := b.dial(fmt.Sprintf(`{"app_id":%q,"visitor_id":%q,"token":%q}`, b.app, b.visitor, b.token))
	if first := s.next(); !strings.Contains(first, `"connect"`) {
		b.Fatalf("a connection began with %s", first)
	}
	return s
}

// dashboard opens a live connection that hears what the team hears.
func (w *world) dashboard() *socket {
	w.Helper()
	server := httptest.NewServer(w.hub.Handler(func(context.Context, *http.Request, []byte) (live.Subscriber, error) {
		return live.Subscriber{Name: "tess", Channels: []string{live.TeamChannel(int64(w.ws.ID))}}, nil
	}, false))
	w.Cleanup(server.Close)
	s := w.connect(server.URL, "{}")
	s.hears(`"connect"`)
	return s
}

// dial opens a messenger's live connection and sends the connect command.
func (w *world) dial(data string) *socket {
	w.Helper()
	return w.connect(w.url+"/widget/live", data)
}

func (w *world) connect(url, data string) *socket {
	w.Helper()
	conn, _, err := websocket.Dial(w.Context(), url, nil)
	check(w.TB, err)
	w.Cleanup(func() { conn.CloseNow() })
	s := &socket{TB: w.TB, conn: conn}
	s.say(`{"id":1,"connect":{"data":` + data + `}}`)
	return s
}

func (s *socket) say(text string) {
	s.Helper()
	check(s.TB, s.conn.Write(s.Context(), websocket.MessageText, []byte(text)))
}

// read gives the next line, or why the connection ended.
func (s *socket) read() (string, error) {
	for len(s.lines) == 0 {
		ctx, cancel := context.WithTimeout(s.Context(), patience)
		defer cancel()
		_, frame, err := s.conn.Read(ctx)
		if err != nil {
			return "", err
		}
		s.lines = strings.Split(strings.TrimSpace(string(frame)), "\n")
	}
	line := s.lines[0]
	s.lines = s.lines[1:]
	return line, nil
}

func (s *socket) next() string {
	s.Helper()
	line, err := s.read()
	if err != nil {
		s.Fatalf("waiting for news: %v", err)
	}
	return line
}

// hears waits for news that hold a text, and gives all until then.
func (s *socket) hears(text string) string {
	s.Helper()
	var all []string
	for {
		line, err := s.read()
		if err != nil {
			s.Fatalf("waiting for %s: %v after %q", text, err, all)
		}
		if all = append(all, line); strings.Contains(line, text) {
			return strings.Join(all, "\n")
		}
	}
}

// ends waits until the server ends the connection, and gives what came before.
func (s *socket) ends(code int) string {
	s.Helper()
	var all []string
	for {
		line, err := s.read()
		if err != nil {
			if got := int(websocket.CloseStatus(err)); got != code {
				s.Errorf("the connection ended with %d (%v), want %d", got, err, code)
			}
			return strings.Join(all, "\n")
		}
		all = append(all, line)
	}
}
