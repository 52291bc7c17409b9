package desk

import (
	"sort"
	"time"
)

// Pending is a message on its way, or one whose sending failed.
type Pending struct {
	ClientID string
	Kind     string
	Body     string
	At       int64  // unix seconds
	Problem  string // a sentence, if it failed
}

// Thread holds one conversation's messages, oldest first, and the pending ones.
type Thread struct {
	Load     Load
	Error    string
	Messages []Message
	More     bool // the server has older ones
	Pending  []Pending
}

// Add stores messages, in any order. A message with a stored id replaces the
// stored one. A message that was pending leaves Pending.
func (t *Thread) Add(messages ...Message) {
	for _, m := range messages {
		t.settle(m)
		i := sort.Search(len(t.Messages), func(i int) bool { return t.Messages[i].ID >= m.ID })
		if i < len(t.Messages) && t.Messages[i].ID == m.ID {
			if m.Author.Name == "" {
				m.Author.Name = t.Messages[i].Author.Name
			}
			t.Messages[i] = m
			continue
		}
		t.Messages = append(t.Messages, Message{})
		copy(t.Messages[i+1:], t.Messages[i:])
		t.Messages[i] = m
	}
}

func (t *Thread) settle(m Message) {
	if m.Author.Type != FromTeammate {
		return
	}
	for _, p := range t.Pending {
		unnamed := m.ClientID == "" && p.Problem == "" && p.Kind == m.Kind && p.Body == m.Body
		if p.ClientID == m.ClientID || unnamed {
			t.Discard(p.ClientID)
			return
		}
	}
}

// Last returns the newest message's id, or 0 if there is none. A catch-up
// starts there.
func (t *Thread) Last() int64 {
	if len(t.Messages) == 0 {
		return 0
	}
	return t.Messages[len(t.Messages)-1].ID
}

// First returns the oldest message's id, or 0 if there is none.
func (t *Thread) First() int64 {
	if len(t.Messages) == 0 {
		return 0
	}
	return t.Messages[0].ID
}

// Send adds a pending message.
func (t *Thread) Send(p Pending) { t.Pending = append(t.Pending, p) }

// Fail stores why sending a pending message failed.
func (t *Thread) Fail(clientID, problem string) { t.mark(clientID, problem) }

// Retry clears the failure of a pending message and returns the message.
func (t *Thread) Retry(clientID string) (Pending, bool) { return t.mark(clientID, "") }

func (t *Thread) mark(clientID, problem string) (Pending, bool) {
	for i := range t.Pending {
		if t.Pending[i].ClientID == clientID {
			t.Pending[i].Problem = problem
			return t.Pending[i], true
		}
	}
	return Pending{}, false
}

// Discard removes a pending message.
func (t *Thread) Discard(clientID string) {
	keep := t.Pending[:0:0]
	for _, p := range t.Pending {
		if p.ClientID != clientID {
			keep = append(keep, p)
		}
	}
	t.Pending = keep
}

// together is how far apart two messages of one author may be to form one
// group.
const together = 10 * 60 // seconds

// Group is a run of messages of one author, shown under one name.
type Group struct {
	Author   Author
	Kind     string
	Verified *bool
	Messages []Message
}

// Day holds the messages of one day.
type Day struct {
	Label  string
	Groups []Group
}

// Days groups messages by day and by author. local converts unix seconds to the
// reader's time.
func Days(messages []Message, now time.Time, local func(int64) time.Time) []Day {
	var days []Day
	var last Message
	for _, m := range messages {
		label := DayLabel(local(m.CreatedAt), now)
		if len(days) == 0 || days[len(days)-1].Label != label {
			days = append(days, Day{Label: label})
			last = Message{}
		}
		day := &days[len(days)-1]
		if last.ID == 0 || !joins(last, m) {
			day.Groups = append(day.Groups, Group{Author: m.Author, Kind: m.Kind, Verified: m.Verified})
		}
		group := &day.Groups[len(day.Groups)-1]
		group.Messages = append(group.Messages, m)
		last = m
	}
	return days
}

func joins(a, b Message) bool {
	return a.Author.Type == b.Author.Type && a.Author.ID == b.Author.ID && a.Kind == b.Kind &&
		sameTruth(a.Verified, b.Verified) && b.CreatedAt-a.CreatedAt < together
}

func sameTruth(a, b *bool) bool {
	if a == nil || b == nil {
		return a == b
	}
	return *a == *b
}
