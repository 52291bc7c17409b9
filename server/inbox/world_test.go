package inbox_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/coder/websocket"

	"gist/server/app"
	"gist/server/contact"
	"gist/server/inbox"
	"gist/server/live"
	"gist/server/store"
	"gist/server/store/storetest"
	"gist/server/team"
	"gist/wasm/rules"
)

func TestMain(m *testing.M) { storetest.Main(m) }

// A world is an inbox of one workspace with one teammate.
type world struct {
	testing.TB
	ctx      context.Context
	db       *store.DB
	teams    *team.Service
	contacts *contact.Service
	inbox    *inbox.Service
	hub      *live.Hub
	ws       team.WorkspaceID
	tess     team.Teammate

	mu  sync.Mutex
	at  time.Time
	ids int
}

// now is a clock that moves a second each time somebody looks.
func (w *world) now() time.Time {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.at = w.at.Add(time.Second)
	return w.at
}

func newWorld(t testing.TB) *world {
	t.Helper()
	w := &world{TB: t, ctx: t.Context(), at: time.Unix(1_800_000_000, 0)}
	a, err := app.Open(t.Context(), app.Options{DB: storetest.Open(t), Now: w.now})
	w.must(err)
	t.Cleanup(func() { w.must(a.Close()) })
	w.db, w.hub, w.teams, w.contacts, w.inbox = a.DB, a.Hub, a.Teams, a.Contacts, a.Inbox
	w.ws = w.workspace("Tacos")
	w.tess, err = w.teams.CreateTeammate(w.ctx, w.ws, "tess@tacos.com", "Tess", "correct horse battery")
	w.must(err)
	return w
}

func (w *world) must(err error) {
	w.Helper()
	if err != nil {
		w.Fatal(err)
	}
}

func (w *world) workspace(name string) team.WorkspaceID {
	w.Helper()
	ws, err := w.teams.CreateWorkspace(w.ctx, name)
	w.must(err)
	return ws.ID
}

// contact makes a contact with this user id.
func (w *world) contact(userID string) contact.ID {
	w.Helper()
	var c contact.Contact
	w.must(w.db.Update(w.ctx, store.Part(w.ws), func(tx *store.Tx) (err error) {
		call, wrong := rules.CheckContact(rules.Value{Kind: rules.Text, Text: userID}, nil)
		if wrong != nil {
			return wrong
		}
		saved, err := w.contacts.Upsert(tx, w.ws, 0, call, contact.Details{})
		c = saved.Contact
		return err
	}))
	return c.ID
}

// visitor makes a browser that nobody knows.
func (w *world) visitor() contact.Credentials {
	w.Helper()
	var v contact.Visitor
	var token string
	w.must(w.db.Update(w.ctx, store.Part(w.ws), func(tx *store.Tx) (err error) {
		v, token, err = w.contacts.OpenVisitor(tx, w.ws, contact.Credentials{}, nil)
		return err
	}))
	return contact.Credentials{Visitor: v.ID, Token: token}
}

func (w *world) uuid() string {
	w.ids++
	return fmt.Sprintf("00000000-0000-4000-8000-%012x", w.ids)
}

// begin makes a conversation of a browser.
func (w *world) begin(who contact.Credentials, body string) inbox.Conversation {
	w.Helper()
	c, _, err := w.inbox.Send(w.ctx, w.ws, who, 0, w.uuid(), body)
	w.must(err)
	return c
}

// refused fails the test unless an error has this code.
func (w *world) refused(err error, code string) {
	w.Helper()
	var told *rules.Error
	if !errors.As(err, &told) || told.Code != code {
		w.Errorf("got the error %v, want %s", err, code)
	}
}

// list gives the bodies of the last messages of a list.
func (w *world) list(o inbox.ListOptions) (bodies []string, total int) {
	w.Helper()
	list, total, err := w.inbox.ListForTeam(w.ctx, w.ws, o)
	w.must(err)
	for _, c := range list {
		bodies = append(bodies, c.LastMessage.Body)
	}
	return bodies, total
}

// dashboard hears what the team of a workspace does.
type dashboard struct {
	testing.TB
	conn *websocket.Conn
}

func (w *world) dashboard(ws team.WorkspaceID) dashboard {
	w.Helper()
	server := httptest.NewServer(w.hub.Handler(func(context.Context, *http.Request, []byte) (live.Subscriber, error) {
		return live.Subscriber{Name: "tess", Channels: []string{live.TeamChannel(int64(ws))}}, nil
	}, false))
	w.Cleanup(server.Close)
	conn, _, err := websocket.Dial(w.ctx, server.URL, nil)
	w.must(err)
	w.Cleanup(func() { conn.CloseNow() })
	w.must(conn.Write(w.ctx, websocket.MessageText, []byte(`{"id":1,"connect":{}}`)))
	d := dashboard{w.TB, conn}
	d.hears(`"connect"`)
	return d
}

// hears waits for news that hold a text, and gives all until then.
func (d dashboard) hears(text string) string {
	d.Helper()
	ctx, cancel := context.WithTimeout(d.Context(), 2*time.Minute)
	defer cancel()
	var all strings.Builder
	for {
		_, frame, err := d.conn.Read(ctx)
		if err != nil {
			d.Fatalf("waiting for %s: %v after %q", text, err, all.String())
		}
		all.Write(frame)
		if strings.Contains(string(frame), text) {
			return all.String()
		}
	}
}

// teamChannel is what a workspace's dashboards hear.
func teamChannel(ws team.WorkspaceID) string { return live.TeamChannel(int64(ws)) }
