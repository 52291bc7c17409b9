package desk_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"gist/wasm/dashboard/desk"
)

// talk is a conversation whose last message has this id and time.
func talk(id int64, state string, message, at int64) desk.Conversation {
	return desk.Conversation{
		ID: id, State: state, UpdatedAt: at, Contacts: []desk.Person{{ID: id * 100, Name: "N"}},
		LastMessage: &desk.Message{ID: message, ConversationID: id, CreatedAt: at, Author: desk.Author{Type: desk.FromContact}},
	}
}

func ids(l *desk.List) string {
	list := []int64{}
	for _, c := range l.Items {
		list = append(list, c.ID)
	}
	return fmt.Sprint(list)
}

func wantIDs(t *testing.T, b *desk.Inbox, state, want string) {
	t.Helper()
	if got := ids(b.List(state)); got != want {
		t.Errorf("the %s list is %s, want %s", state, got, want)
	}
}

func TestTheLastActiveConversationIsFirst(t *testing.T) {
	var b desk.Inbox
	b.Fetched(desk.Open, 1, []desk.Conversation{talk(1, desk.Open, 10, 100), talk(2, desk.Open, 20, 200)}, false, b.Now())
	wantIDs(t, &b, desk.Open, "[2 1]")
	b.Put(talk(1, desk.Open, 30, 300))
	wantIDs(t, &b, desk.Open, "[1 2]")
}

func TestANewConversationJoinsItsList(t *testing.T) {
	var b desk.Inbox
	b.Fetched(desk.Open, 1, nil, false, b.Now())
	b.Put(talk(5, desk.Open, 10, 100))
	wantIDs(t, &b, desk.Open, "[5]")
}

func TestAConversationMovesWithItsState(t *testing.T) {
	var b desk.Inbox
	b.Fetched(desk.Open, 1, []desk.Conversation{talk(1, desk.Open, 10, 100)}, false, b.Now())
	b.Put(talk(1, desk.Closed, 10, 101))
	wantIDs(t, &b, desk.Open, "[]")
	wantIDs(t, &b, desk.Closed, "[1]")
}

func TestNewsFromBeforeIsDropped(t *testing.T) {
	var b desk.Inbox
	b.Put(talk(1, desk.Closed, 20, 200))
	for name, old := range map[string]desk.Conversation{
		"an earlier state":                         talk(1, desk.Open, 10, 100),
		"the same second, an earlier last message": talk(1, desk.Open, 10, 200),
	} {
		if got := b.Put(old); got.State != desk.Closed || got.LastMessage.ID != 20 {
			t.Errorf("%s was taken: %+v", name, got)
		}
	}
	wantIDs(t, &b, desk.Open, "[]")
}

func TestWhatNewsDoesNotSayIsKept(t *testing.T) {
	var b desk.Inbox
	first := talk(1, desk.Open, 10, 100)
	first.Title = "Salsa"
	b.Put(first)
	got := b.Put(desk.Conversation{ID: 1, State: desk.Closed, UpdatedAt: 110})
	if got.State != desk.Closed || got.Person().Name != "N" || got.LastMessage == nil || got.Title != "Salsa" {
		t.Errorf("the conversation became %+v", got)
	}
}

func TestAMessageLiftsItsConversationAndMarksItUnread(t *testing.T) {
	var b desk.Inbox
	b.Fetched(desk.Open, 1, []desk.Conversation{talk(1, desk.Open, 10, 100), talk(2, desk.Open, 20, 200)}, false, b.Now())
	m := desk.Message{ID: 30, ConversationID: 1, CreatedAt: 300, Author: desk.Author{Type: desk.FromContact}, Body: "hi"}
	for range 2 {
		if !b.Wrote(m) {
			t.Fatal("the conversation is not known")
		}
	}
	wantIDs(t, &b, desk.Open, "[1 2]")
	if c, _ := b.Find(1); c.Unread != 1 || c.Preview() != "hi" {
		t.Errorf("the same message twice gave %d unread, %q", c.Unread, c.Preview())
	}
	m = desk.Message{ID: 31, ConversationID: 1, CreatedAt: 301, Author: desk.Author{Type: desk.FromTeammate}}
	b.Wrote(m)
	if c, _ := b.Find(1); c.Unread != 1 {
		t.Errorf("a teammate's reply made it %d unread", c.Unread)
	}
	if b.Wrote(desk.Message{ID: 40, ConversationID: 9}) {
		t.Error("a message of an unknown conversation was taken")
	}
	if b.Unread() != 1 {
		t.Errorf("%d conversations are unread, want 1", b.Unread())
	}
}

func TestACatchUpForgetsWhatHasLeftTheList(t *testing.T) {
	var b desk.Inbox
	b.Fetched(desk.Open, 1, []desk.Conversation{talk(3, desk.Open, 30, 300), talk(2, desk.Open, 20, 200)}, true, b.Now())
	b.Fetched(desk.Open, 2, []desk.Conversation{talk(1, desk.Open, 10, 100)}, false, b.Now())
	wantIDs(t, &b, desk.Open, "[3 2 1]")

	// While the page was offline 3 was closed elsewhere, and 4 came.
	b.Fetched(desk.Open, 1, []desk.Conversation{talk(4, desk.Open, 40, 400), talk(2, desk.Open, 20, 200)}, true, b.Now())
	wantIDs(t, &b, desk.Open, "[4 2 1]")
	if l := b.List(desk.Open); l.Page != 2 || l.More {
		t.Errorf("the older pages were forgotten: page %d, more %v", l.Page, l.More)
	}

	b.Fetched(desk.Open, 1, []desk.Conversation{talk(4, desk.Open, 40, 400)}, false, b.Now())
	wantIDs(t, &b, desk.Open, "[4]")
}

func TestALateAnswerUndoesNothing(t *testing.T) {
	var b desk.Inbox
	b.Fetched(desk.Open, 1, []desk.Conversation{talk(1, desk.Open, 10, 100), talk(2, desk.Open, 20, 200)}, false, b.Now())

	// The list is asked for; before the answer 1 is closed here, 2 is written in
	// and 3 begins.
	asked := b.Now()
	b.Change(1, func(c *desk.Conversation) { c.State = desk.Closed })
	b.Wrote(desk.Message{ID: 25, ConversationID: 2, CreatedAt: 250, Author: desk.Author{Type: desk.FromContact}})
	b.Put(talk(3, desk.Open, 30, 300))
	b.Fetched(desk.Open, 1, []desk.Conversation{talk(2, desk.Open, 20, 200), talk(1, desk.Open, 10, 100)}, false, asked)
	wantIDs(t, &b, desk.Open, "[3 2]")
	wantIDs(t, &b, desk.Closed, "[1]")
	if c, _ := b.Find(2); c.Unread != 1 || c.LastMessage.ID != 25 {
		t.Errorf("2 became %+v", c)
	}

	// An answer that knows a later message is taken all the same.
	if c := b.Answer(talk(1, desk.Open, 11, 110), asked); c.State != desk.Open {
		t.Errorf("1 stayed %s", c.State)
	}
}

func TestAChangeCanBeTakenBack(t *testing.T) {
	var b desk.Inbox
	b.Put(talk(1, desk.Open, 10, 100))
	before, ok := b.Change(1, func(c *desk.Conversation) { c.State = desk.Closed })
	wantIDs(t, &b, desk.Closed, "[1]")
	if !ok {
		t.Fatal("the conversation is not known")
	}
	b.Restore(before)
	wantIDs(t, &b, desk.Closed, "[]")
	wantIDs(t, &b, desk.Open, "[1]")
	if _, ok := b.Change(9, func(*desk.Conversation) {}); ok {
		t.Error("an unknown conversation was changed")
	}
}

func TestTheKeyboardWalksTheList(t *testing.T) {
	var b desk.Inbox
	l := b.List(desk.Open)
	if _, ok := l.Beside(0, 1); ok {
		t.Error("an empty list has a next one")
	}
	b.Fetched(desk.Open, 1, []desk.Conversation{talk(3, desk.Open, 30, 300), talk(2, desk.Open, 20, 200), talk(1, desk.Open, 10, 100)}, false, b.Now())
	for _, c := range []struct {
		from int64
		step int
		want int64
	}{{0, 1, 3}, {3, 1, 2}, {2, -1, 3}, {3, -1, 0}, {1, 1, 0}, {99, -1, 3}} {
		got, _ := l.Beside(c.from, c.step)
		if got.ID != c.want {
			t.Errorf("from %d by %d is %d, want %d", c.from, c.step, got.ID, c.want)
		}
	}
	if next, _ := l.Next(3); next.ID != 2 {
		t.Errorf("after 3 comes %d", next.ID)
	}
	if next, _ := l.Next(1); next.ID != 2 {
		t.Errorf("after the last comes %d", next.ID)
	}
	if _, ok := l.Next(99); ok {
		t.Error("there is one after what is not in the list")
	}
}

func TestAPersonIsKnownEverywhereAtOnce(t *testing.T) {
	var b desk.Inbox
	b.Put(talk(1, desk.Open, 10, 100))
	b.Known(desk.Person{ID: 100, Name: "Johanna"})
	if c, _ := b.Find(1); c.Person().Called() != "Johanna" {
		t.Errorf("the conversation is with %q", c.Person().Called())
	}
}

func TestAPersonIsCalledByWhatIsKnown(t *testing.T) {
	for want, p := range map[string]desk.Person{
		"John":       {Name: " John ", Email: "j@x.y"},
		"j@x.y":      {Email: "j@x.y", UserID: "7"},
		"7":          {UserID: "7"},
		"Visitor":    {Name: "  "},
		"Visitor 12": {ID: 12},
	} {
		if got := p.Called(); got != want {
			t.Errorf("%+v is called %q, want %q", p, got, want)
		}
	}
}

func TestTheServersJSONIsRead(t *testing.T) {
	var m desk.Message
	for _, text := range []string{
		`{"id":3,"message_type":"note","author":{"type":"teammate","id":7},"body":"b","created_at":5,"verified":null}`,
		`{"id":3,"type":"note","author":{"type":"teammate","id":7},"body":"b","created_at":5}`,
	} {
		if err := json.Unmarshal([]byte(text), &m); err != nil || m.Kind != desk.Note || m.Author.ID != 7 || m.Verified != nil {
			t.Errorf("%s was read as %+v, %v", text, m, err)
		}
	}
	if err := json.Unmarshal([]byte(`{"id":4,"type":"reply","verified":false}`), &m); err != nil || m.Kind != desk.Reply || m.Verified == nil || *m.Verified {
		t.Errorf("the message was read as %+v, %v", m, err)
	}

	var c desk.Contact
	if err := json.Unmarshal([]byte(`{"id":1,"type":"user","user_id":null,"name":"N","verified":true,"signed_up_at":null,"custom_properties":[],"tags":[{"id":1,"name":"VIP"}]}`), &c); err != nil {
		t.Fatal(err)
	}
	if c.Name != "N" || !c.Verified || len(c.Properties) != 0 || c.Tags[0].Name != "VIP" {
		t.Errorf("the contact was read as %+v", c)
	}
}
