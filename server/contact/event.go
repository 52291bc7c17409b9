package contact

import (
	"encoding/json"
	"errors"
	"strings"
	"time"
	"unicode/utf8"

	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// The kinds of events.
const (
	KindEvent = "event" // what a call to track names
	KindPage  = "page"  // a page view
)

// Page is one page view.
type Page struct{ URL, Title, Referrer string }

// Event is something that a contact did.
type Event struct {
	ID         int64
	Contact    ID
	UserID     string // of the contact
	Email      string // of the contact
	Visitor    VisitorID
	Kind       string
	Name       string          // "" for a page view
	Properties json.RawMessage // an object; of a page view url, title and referrer
	OccurredAt time.Time
}

// Track records an event of the visitor's contact, which is made if there is
// none. clientID names the call: a second one with the same changes nothing.
// at is when it happened; a zero time or one to come is now.
func (s *Service) Track(tx *store.Tx, ws team.WorkspaceID, v *Visitor, e rules.Event, clientID string, at time.Time) error {
	r, err := s.ensure(tx, ws, v)
	if err != nil {
		return err
	}
	_, err = s.record(tx, ws, r, v.ID, KindEvent, e.Name, eventProperties(e.Properties), clientID, at)
	return err
}

// Page records a page view as Track records an event.
func (s *Service) Page(tx *store.Tx, ws team.WorkspaceID, v *Visitor, p Page, clientID string, at time.Time) error {
	r, err := s.ensure(tx, ws, v)
	if err != nil {
		return err
	}
	_, err = s.record(tx, ws, r, v.ID, KindPage, "", p.properties(), clientID, at)
	return err
}

// Record records an event of a contact, for callers that have no browser. A
// second one with the same clientID gives the first.
func (s *Service) Record(tx *store.Tx, ws team.WorkspaceID, id ID, e rules.Event, clientID string, at time.Time) (Event, error) {
	r, err := following(tx, ws, id)
	if err != nil {
		return Event{}, err
	}
	event, err := s.record(tx, ws, r, "", KindEvent, e.Name, eventProperties(e.Properties), clientID, at)
	if err != nil {
		return Event{}, err
	}
	return s.event(tx, ws, event)
}

// record stores an event and gives its id, or that of the one which has the
// same client id. Only a new one is a sign of life.
func (s *Service) record(tx *store.Tx, ws team.WorkspaceID, r *record, v VisitorID, kind, name string, properties []byte, clientID string, at time.Time) (int64, error) {
	now := s.micros()
	occurred := micros(at.UnixMicro())
	if at.IsZero() || occurred > now {
		occurred = now
	}
	var id int64
	err := tx.QueryRow(`
		insert into events (workspace_id, contact_id, visitor_id, kind, name, properties, client_id, occurred_at, created_at)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
		on conflict (workspace_id, client_id) where client_id is not null do nothing
		returning id`,
		ws, r.id, textOrNull(string(v)), kind, name, string(properties), textOrNull(clientID), occurred, now).Scan(&id)
	if errors.Is(err, store.ErrNoRows) {
		err = tx.QueryRow(`
			select id from events
			where workspace_id = $1 and client_id = $2`, ws, clientID).Scan(&id)
		return id, err
	}
	if err != nil {
		return 0, err
	}
	r.seen(occurred)
	return id, s.save(tx, ws, r)
}

// eventProperties gives a JSON object in the order of the call.
func eventProperties(properties []rules.Property) []byte {
	to := append(make([]byte, 0, 2+32*len(properties)), '{')
	for i, p := range properties {
		if i > 0 {
			to = append(to, ',')
		}
		to = append(appendText(to, p.Name), ':')
		to = appendValue(to, p.Value)
	}
	return append(to, '}')
}

// Limits of what is kept of a page view, in characters.
const (
	maxURL   = 2048
	maxTitle = 255
)

func (p Page) properties() []byte {
	to := append(make([]byte, 0, 64+len(p.URL)), '{')
	for _, f := range []struct {
		name, value string
		most        int
	}{
		{"url", p.URL, maxURL}, {"title", p.Title, maxTitle}, {"referrer", p.Referrer, maxURL},
	} {
		if f.value == "" {
			continue
		}
		if len(to) > 1 {
			to = append(to, ',')
		}
		to = append(appendText(to, f.name), ':')
		to = appendText(to, cut(f.value, f.most))
	}
	return append(to, '}')
}

// cut gives at most so many characters of a text, without control characters.
func cut(text string, most int) string {
	text = strings.Map(func(c rune) rune {
		if c < 0x20 || c == 0x7f {
			return -1
		}
		return c
	}, text)
	if len(text) <= most || utf8.RuneCountInString(text) <= most {
		return text
	}
	n := 0
	for i := range text {
		if n == most {
			return text[:i]
		}
		n++
	}
	return text
}
