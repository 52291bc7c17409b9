package e2e_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"

	"gist/server/e2e/harness"
	"gist/server/store"
)

// load is a set of browsers that identify people and send messages as fast as
// they can. It remembers what the server has acknowledged. What was not
// acknowledged, because something was killed, the browsers send again like a
// page.
type load struct {
	*testing.T
	server   *harness.Server
	database string // the URL under which the test reads what is stored
	appID    string
	client   *http.Client
	browsers []*browser

	acknowledged atomic.Int64
	mu           sync.Mutex
	people       map[string]bool // by user id: acknowledged or not yet
	messages     map[string]bool // by client id
}

// browser is one visitor with a conversation of its own.
type browser struct {
	visitor, token string
	conversation   int64
	open           []func() error // sent, and not acknowledged
}

// newLoad creates a workspace and this many browsers, known to the server.
func newLoad(t *testing.T, server *harness.Server, database string, browsers int) *load {
	t.Helper()
	l := &load{T: t, server: server, database: database, appID: server.Workspace("Tacos"),
		client: &http.Client{Timeout: harness.Patience, Transport: &http.Transport{MaxIdleConnsPerHost: browsers}},
		people: map[string]bool{}, messages: map[string]bool{}}
	t.Cleanup(l.client.CloseIdleConnections)
	server.Set(l.appID, "rate_limits=off")
	for range browsers {
		b := &browser{visitor: uuid.NewString()}
		var hello struct{ Visitor struct{ Token string } }
		if err := l.post("/widget/calls", map[string]any{"visitor_id": b.visitor}, &hello); err != nil {
			t.Fatal(err)
		}
		b.token = hello.Visitor.Token
		if err := l.send(b, uuid.NewString()); err != nil {
			t.Fatal(err)
		}
		l.browsers = append(l.browsers, b)
	}
	return l
}

// refusal is an answer with another status than 200.
type refusal struct {
	status     int
	code       string
	retryAfter string
}

func (r *refusal) Error() string { return fmt.Sprintf("answered %d %s", r.status, r.code) }

// post sends a page's call. A nil error is the server's acknowledgement.
func (l *load) post(path string, body map[string]any, answer any) error {
	body["app_id"] = l.appID
	raw, err := json.Marshal(body)
	if err != nil {
		return err
	}
	res, err := l.client.Post(l.server.URL+path, "text/plain", bytes.NewReader(raw))
	if err != nil {
		return err
	}
	defer res.Body.Close()
	if res.StatusCode != http.StatusOK {
		var told struct{ Errors []struct{ Code string } }
		if err := json.NewDecoder(res.Body).Decode(&told); err != nil || len(told.Errors) == 0 {
			return fmt.Errorf("%s answered %s without saying why (%v)", path, res.Status, err)
		}
		return &refusal{res.StatusCode, told.Errors[0].Code, res.Header.Get("Retry-After")}
	}
	return json.NewDecoder(res.Body).Decode(answer)
}

// identify identifies a new visitor.
func (l *load) identify(userID string) error {
	l.note(l.people, userID, false)
	var answer struct{ Results []struct{ Status string } }
	err := l.post("/widget/calls", map[string]any{"visitor_id": uuid.NewString(), "calls": []any{map[string]any{
		"id": uuid.NewString(), "type": "identify", "user_id": userID, "properties": map[string]any{"email": userID + "@tacos.com", "plan": "pro"}}}}, &answer)
	if err != nil {
		return err
	}
	if len(answer.Results) != 1 || answer.Results[0].Status != "stored" {
		return fmt.Errorf("identify gave %v", answer.Results)
	}
	l.note(l.people, userID, true)
	return nil
}

// send sends a message into the browser's conversation. The first message
// creates it.
func (l *load) send(b *browser, clientID string) error {
	l.note(l.messages, clientID, false)
	var answer struct {
		Conversation struct{ ID int64 }
		Message      struct{ ID int64 }
	}
	err := l.post("/widget/send", map[string]any{"visitor_id": b.visitor, "token": b.token, "conversation_id": b.conversation,
		"client_id": clientID, "body": "Hello " + clientID}, &answer)
	if err != nil {
		return err
	}
	if answer.Message.ID == 0 || answer.Conversation.ID == 0 {
		return fmt.Errorf("sending gave %v", answer)
	}
	b.conversation = answer.Conversation.ID
	l.note(l.messages, clientID, true)
	return nil
}

// note stores whether a write was acknowledged. An acknowledged write stays
// acknowledged.
func (l *load) note(in map[string]bool, id string, acknowledged bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if acknowledged && !in[id] {
		l.acknowledged.Add(1)
	}
	in[id] = in[id] || acknowledged
}

// during keeps all browsers busy. It calls fault after this many further
// acknowledgements, and stops the browsers after fault has returned.
func (l *load) during(after int, fault func()) {
	l.Helper()
	until := l.acknowledged.Load() + int64(after)
	stop := make(chan struct{})
	var group sync.WaitGroup
	for _, b := range l.browsers {
		group.Go(func() {
			for n := 0; ; n++ {
				select {
				case <-stop:
					return
				default:
				}
				id := uuid.NewString()
				write := func() error { return l.identify(id) }
				if n%2 == 1 {
					write = func() error { return l.send(b, id) }
				}
				if write() != nil {
					b.open = append(b.open, write)
					// A page waits before it tries again. Without that there
					// would be thousands of refusals.
					select {
					case <-time.After(200 * time.Millisecond):
					case <-stop:
					}
				}
			}
		})
	}
	harness.Eventually(l, fmt.Sprintf("%d acknowledged writes", after), func() (bool, any) {
		n := l.acknowledged.Load()
		return n >= until, n
	})
	fault()
	close(stop)
	group.Wait()
}

// settle sends unacknowledged writes again until all are acknowledged.
func (l *load) settle() {
	l.Helper()
	for _, b := range l.browsers {
		for _, write := range b.open {
			harness.Eventually(l, "a write to be acknowledged when it is sent again", func() (bool, any) {
				err := write()
				return err == nil, err
			})
		}
		b.open = nil
	}
}

// kept fails unless everything acknowledged is stored. It returns how many
// writes were acknowledged and how many are stored. A write that was never
// acknowledged may be stored or not, but never twice.
func (l *load) kept() (acknowledged, stored int) {
	l.Helper()
	people, messages := l.read()
	for _, kind := range []struct {
		what         string
		known, found map[string]bool
	}{{"contact", l.people, people}, {"message", l.messages, messages}} {
		for id, acked := range kind.known {
			if acked {
				acknowledged++
			}
			if acked && !kind.found[id] {
				l.Errorf("the %s %s was acknowledged and is lost", kind.what, id)
			}
		}
		for id := range kind.found {
			if _, sent := kind.known[id]; !sent {
				l.Errorf("the %s %s was never sent", kind.what, id)
			}
		}
	}
	return acknowledged, len(people) + len(messages)
}

// stored returns the number of writes in the database.
func (l *load) stored() int {
	l.Helper()
	people, messages := l.read()
	return len(people) + len(messages)
}

// read returns the user ids and the client ids of messages in the database. It
// fails if one is stored twice, or if a browser's conversation is.
func (l *load) read() (people, messages map[string]bool) {
	l.Helper()
	people, messages = map[string]bool{}, map[string]bool{}
	db, err := store.Open(l.Context(), l.database, slog.New(slog.DiscardHandler))
	if err != nil {
		l.Fatal(err)
	}
	err = db.View(l.Context(), func(tx *store.Tx) error {
		for query, into := range map[string]map[string]bool{
			`select user_id from contacts where workspace_id = (select id from workspaces where app_id = $1) and user_id is not null`: people,
			`select client_id from messages where workspace_id = (select id from workspaces where app_id = $1)`:                       messages,
		} {
			rows, err := tx.Query(query, l.appID)
			if err != nil {
				return err
			}
			for rows.Next() {
				var id string
				if err := rows.Scan(&id); err != nil {
					return err
				}
				if into[id] {
					l.Errorf("%s is stored twice", id)
				}
				into[id] = true
			}
			if err := errors.Join(rows.Err(), rows.Close()); err != nil {
				return err
			}
		}
		var conversations int
		err := tx.QueryRow(`select count(*) from conversations where workspace_id = (select id from workspaces where app_id = $1)`, l.appID).Scan(&conversations)
		if conversations != len(l.browsers) {
			l.Errorf("%d browsers have %d conversations", len(l.browsers), conversations)
		}
		return err
	})
	if err := errors.Join(err, db.Close()); err != nil {
		l.Fatal(err)
	}
	return people, messages
}

// unavailable reports whether a call was refused in a way that allows sending
// it again.
func unavailable(err error) bool {
	var r *refusal
	return errors.As(err, &r) && r.status == http.StatusServiceUnavailable && r.code == "unavailable" && r.retryAfter != ""
}

// refusesWrites waits until the server refuses writes, and fails unless the
// server still answers reads.
func (l *load) refusesWrites(b *browser) {
	l.Helper()
	harness.Eventually(l, "writes to be refused with 503, unavailable and Retry-After", func() (bool, any) {
		id := uuid.NewString()
		err := l.identify(id)
		if err != nil {
			b.open = append(b.open, func() error { return l.identify(id) })
		}
		return unavailable(err), err
	})
	if err := l.readable(b); err != nil {
		l.Errorf("while nothing can be written, the visitor's conversations can't be read: %v", err)
	}
	res, err := http.Get(l.server.URL + "/healthz")
	if err != nil {
		l.Fatal(err)
	}
	res.Body.Close()
	if res.StatusCode != http.StatusOK {
		l.Errorf("/healthz answers %s, and the database can be read", res.Status)
	}
}

// readable reads what a browser's visitor sees.
func (l *load) readable(b *browser) error {
	var list struct{ Conversations []struct{ ID int64 } }
	err := l.post("/widget/conversations", map[string]any{"visitor_id": b.visitor, "token": b.token}, &list)
	if err == nil && (len(list.Conversations) != 1 || list.Conversations[0].ID != b.conversation) {
		return errors.New("the conversation is not in the list")
	}
	return err
}

// heals sends all refused writes again, and compares the counts.
func (l *load) heals() {
	l.Helper()
	l.settle()
	if acknowledged, stored := l.kept(); acknowledged != stored {
		l.Errorf("%d writes are acknowledged, and %d stored", acknowledged, stored)
	}
}
