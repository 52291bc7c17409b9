package desk

import (
	"sort"
	"time"
)

// Pending is a message on its way, or one that did not get there.
type Pending struct {
	ClientID string
	Kind     string
	Body     string
	At       int64  // unix seconds
	Problem  string // a sentence, when it failed
}

// Thread is one conversation's messages, oldest first, and what is being sent.
type Thread struct {
	Load     Load
	Error    string
	Messages []Message
	More     bool // the server has older ones
	Pending  []Pending
}

// Add takes in messages in any order; one that is known already is not doubled,
// and one that was pending is no longer.
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

// Last is the newest message's id, from which to catch up; 0 without one.
func (t *Thread) Last() int64 {
	if len(t.Messages) == 0 {
		return 0
	}
	return t.Messages[len(t.Messages)-1].ID
}

// First is the oldest message's id; 0 without one.
func (t *Thread) First() int64 {
	if len(t.Messages) == 0 {
		return 0
	}
	return t.Messages[0].ID
}

// Send notes that a message is on its way.
func (t *Thread) Send(p Pending) { t.Pending = append(t.Pending, p) }

// Fail notes why a pending message did not get there.
func (t *Thread) Fail(clientID, problem string) { t.mark(clientID, problem) }

// Retry marks a failed message as on its way again, and answers it.
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

// Discard forgets a pending message.
func (t *Thread) Discard(clientID string) {
	keep := t.Pending[:0:0]
	for _, p := range t.Pending {
		if p.ClientID != clientID {
			keep = append(keep, p)
		}
	}
	t.Pending = keep
}

// together is how far apart two messages of one author may be to stand under
// one name.
const together = 10 * 60 // seconds

// Group is messages of one author that stand under one name.
type Group struct {
	Author   Author
	Kind     string
	Verified *bool
	Messages []Message
}

// Day is what was written on one day.
type Day struct {
	Label  string
	Groups []Group
}

// Days puts messages under their day and their author. local turns unix seconds
// into the reader's time.
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
