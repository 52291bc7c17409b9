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
	KindEvent = "event" // a named event
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

// Track stores an event of the visitor's contact, which it creates if there is
// none. A second call with the same clientID changes nothing. at is when the
// event happened. A future time, or a unix time of 0 or less, means now.
func (s *Service) Track(tx *store.Tx, ws team.WorkspaceID, v *Visitor, e rules.Event, clientID string, at time.Time) error {
	r, err := s.ensure(tx, ws, v)
	if err != nil {
		return err
	}
	if _, added, err := s.record(tx, ws, r, v.ID, KindEvent, e.Name, eventProperties(e.Properties), clientID, at); err != nil || !added {
		return err
	}
	return s.seen(tx, ws, r, s.micros())
}

// Page stores a page view as Track stores an event.
func (s *Service) Page(tx *store.Tx, ws team.WorkspaceID, v *Visitor, p Page, clientID string, at time.Time) error {
	r, err := s.ensure(tx, ws, v)
	if err != nil {
		return err
	}
	if _, added, err := s.record(tx, ws, r, v.ID, KindPage, "", p.properties(), clientID, at); err != nil || !added {
		return err
	}
	return s.seen(tx, ws, r, s.micros())
}

// Record stores an event of a contact, for callers that have no browser. A
// second call with the same clientID returns the first event.
func (s *Service) Record(tx *store.Tx, ws team.WorkspaceID, id ID, e rules.Event, clientID string, at time.Time) (Event, error) {
	r, err := following(tx, ws, id)
	if err != nil {
		return Event{}, err
	}
	number, added, err := s.record(tx, ws, r, "", KindEvent, e.Name, eventProperties(e.Properties), clientID, at)
	if err != nil {
		return Event{}, err
	}
	event, err := s.event(tx, ws, number)
	if err == nil && added {
		err = s.seen(tx, ws, r, micros(event.OccurredAt.UnixMicro()))
	}
	return event, err
}

// seen stores that a contact was active. For a browser that is now, whatever
// its clock says and however long its call waited in the page's queue. The row
// is written even if nothing in it changes, so that the log of changes shows
// that there is an event.
func (s *Service) seen(tx *store.Tx, ws team.WorkspaceID, r *record, at micros) error {
	r.seen(at)
	r.touched = true
	return s.save(tx, ws, r)
}

// record stores an event and returns its id. If there is an event with this
// client id, it returns the id of that one and added is false.
func (s *Service) record(tx *store.Tx, ws team.WorkspaceID, r *record, v VisitorID, kind, name string, properties []byte, clientID string, at time.Time) (id int64, added bool, err error) {
	now := s.micros()
	occurred := micros(at.UnixMicro())
	if at.Unix() <= 0 || occurred > now {
		occurred = now
	}
	err = tx.QueryRow(`
		insert into events (workspace_id, contact_id, visitor_id, kind, name, properties, client_id, occurred_at, created_at)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
		on conflict (workspace_id, client_id) where client_id is not null do nothing
		returning id`,
		ws, r.id, textOrNull(string(v)), kind, name, string(properties), textOrNull(clientID), occurred, now).Scan(&id)
	if !errors.Is(err, store.ErrNoRows) {
		return id, err == nil, err
	}
	err = tx.QueryRow(`
		select id from events
		where workspace_id = $1 and client_id = $2`, ws, clientID).Scan(&id)
	return id, false, err
}

// eventProperties returns the properties as a JSON object, in their order.
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

// Limits of the fields of a page view, in characters.
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

// cut returns at most most characters of a text, without control characters.
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
