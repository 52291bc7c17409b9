package inbox_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"gist/server/contact"
	"gist/server/inbox"
	"gist/server/store"
	"gist/server/team"
)

func TestTheTeamListsByStateContactOrderAndPage(t *testing.T) {
	w := newWorld(t)
	ann, bob := w.visitor(), w.visitor()
	first := w.begin(ann, "first")
	second := w.begin(bob, "second")
	w.begin(ann, "third")
	closed := inbox.StateClosed
	_, err := w.inbox.Change(w.ctx, w.ws, second.ID, inbox.Change{State: &closed})
	w.must(err)
	_, _, err = w.inbox.Send(w.ctx, w.ws, ann, first.ID, w.uuid(), "first again")
	w.must(err)
	for name, c := range map[string]struct {
		options inbox.ListOptions
		want    []string
		total   int
	}{
		"the last active first": {inbox.ListOptions{}, []string{"first again", "third", "second"}, 3},
		"open":                  {inbox.ListOptions{State: inbox.StateOpen}, []string{"first again", "third"}, 2},
		"closed":                {inbox.ListOptions{State: inbox.StateClosed}, []string{"second"}, 1},
		"snoozed":               {inbox.ListOptions{State: inbox.StateSnoozed}, nil, 0},
		"of one contact":        {inbox.ListOptions{Contact: second.Contact}, []string{"second"}, 1},
		"in order of ids":       {inbox.ListOptions{OrderBy: "id", Order: "asc"}, []string{"first again", "second", "third"}, 3},
		"a page":                {inbox.ListOptions{Page: 2, PerPage: 2}, []string{"second"}, 3},
		"past the last page":    {inbox.ListOptions{Page: 9, PerPage: 2}, nil, 3},
	} {
		if got, total := w.list(c.options); !reflect.DeepEqual(got, c.want) || total != c.total {
			t.Errorf("%s: got %q of %d, want %q of %d", name, got, total, c.want, c.total)
		}
	}
	_, _, err = w.inbox.ListForTeam(w.ctx, w.ws, inbox.ListOptions{OrderBy: "1; drop table messages"})
	w.refused(err, "order_by_invalid")
	_, _, err = w.inbox.ListForTeam(w.ctx, w.ws, inbox.ListOptions{State: "lost"})
	w.refused(err, "state_unknown")
}

func TestAConversationCountsWhatEachSideHasNotRead(t *testing.T) {
	w := newWorld(t)
	ann := w.visitor()
	c := w.begin(ann, "one")
	_, _, err := w.inbox.Send(w.ctx, w.ws, ann, c.ID, w.uuid(), "two")
	w.must(err)
	unread := func(byTeam, byContact int) inbox.Conversation {
		t.Helper()
		got, err := w.inbox.Get(w.ctx, w.ws, c.ID)
		w.must(err)
		if got.UnreadByTeam != byTeam || got.UnreadByContact != byContact {
			t.Errorf("unread by team %d, by contact %d; want %d, %d", got.UnreadByTeam, got.UnreadByContact, byTeam, byContact)
		}
		return got
	}
	last := unread(2, 0).LastMessage
	_, err = w.inbox.Write(w.ctx, w.ws, c.ID, w.tess, inbox.TypeNote, "", "who is this?")
	w.must(err)
	unread(2, 0)
	_, err = w.inbox.ReadByTeam(w.ctx, w.ws, c.ID, last.ID-1)
	w.must(err)
	unread(1, 0)
	_, err = w.inbox.ReadByTeam(w.ctx, w.ws, c.ID, 0)
	w.must(err)
	unread(0, 0)
	_, _, err = w.inbox.Send(w.ctx, w.ws, ann, c.ID, w.uuid(), "three")
	w.must(err)
	unread(1, 0)
	_, err = w.inbox.Write(w.ctx, w.ws, c.ID, w.tess, inbox.TypeReply, "", "hello")
	w.must(err)
	if got := unread(0, 1); got.LastMessage.Body != "hello" || got.LastMessage.AuthorName != "Tess" {
		t.Errorf("the last message is %+v", got.LastMessage)
	}
}

func TestATeammatesMessageSentTwiceIsOne(t *testing.T) {
	w := newWorld(t)
	c, another := w.begin(w.visitor(), "hello?"), w.begin(w.visitor(), "hello!")
	id := w.uuid()
	first, err := w.inbox.Write(w.ctx, w.ws, c.ID, w.tess, inbox.TypeReply, id, "good day")
	w.must(err)
	again, err := w.inbox.Write(w.ctx, w.ws, c.ID, w.tess, inbox.TypeReply, strings.ToUpper(id), "good day")
	w.must(err)
	if first.ID != again.ID {
		t.Errorf("the retry made message %d beside %d", again.ID, first.ID)
	}
	_, err = w.inbox.Write(w.ctx, w.ws, another.ID, w.tess, inbox.TypeReply, id, "good day")
	w.refused(err, "conversation_unknown")
	list, more, err := w.inbox.MessagesForTeam(w.ctx, w.ws, c.ID, 0, 0, 0)
	w.must(err)
	if len(list) != 2 || more {
		t.Errorf("there are %d messages, want 2", len(list))
	}
}

func TestWhatTheTeamWritesIsChecked(t *testing.T) {
	w := newWorld(t)
	c := w.begin(w.visitor(), "hello?")
	for _, bad := range []struct{ kind, clientID, body, code string }{
		{"reply", "", " \n ", "body_required"},
		{"note", "", "", "body_required"},
		{"reply", "", strings.Repeat("x", 10_001), "body_too_long"},
		{"reply", "mine", "x", "client_id_invalid"},
		{"shout", "", "x", "message_type_unknown"},
		{"", "", "x", "message_type_unknown"},
	} {
		_, err := w.inbox.Write(w.ctx, w.ws, c.ID, w.tess, bad.kind, bad.clientID, bad.body)
		w.refused(err, bad.code)
	}
	_, err := w.inbox.Write(w.ctx, w.ws, c.ID+99, w.tess, "reply", "", "x")
	w.refused(err, "conversation_unknown")
}

func TestAConversationIsChanged(t *testing.T) {
	w := newWorld(t)
	c := w.begin(w.visitor(), "hello?")
	state, title, urgent := inbox.StateSnoozed, "  Where is my taco?  ", true
	got, err := w.inbox.Change(w.ctx, w.ws, c.ID, inbox.Change{
		State: &state, Title: &title, Priority: &urgent, CustomProperties: json.RawMessage(`{"order":7}`),
		Assignee: &inbox.Assignee{Type: inbox.AssigneeTeammate, ID: int64(w.tess.ID)},
	})
	w.must(err)
	if got.State != state || got.Title != "Where is my taco?" || !got.Priority || string(got.CustomProperties) != `{"order":7}` ||
		got.AssigneeType != inbox.AssigneeTeammate || got.AssigneeID != int64(w.tess.ID) || !got.UpdatedAt.After(c.UpdatedAt) {
		t.Errorf("the conversation is %+v", got)
	}
	empty := ""
	got, err = w.inbox.Change(w.ctx, w.ws, c.ID, inbox.Change{Title: &empty, Assignee: &inbox.Assignee{}})
	w.must(err)
	if got.Title != "" || got.AssigneeType != "" || got.AssigneeID != 0 || got.State != state || !got.Priority {
		t.Errorf("after taking away title and assignee it is %+v", got)
	}
	lost := inbox.State("lost")
	_, err = w.inbox.Change(w.ctx, w.ws, c.ID, inbox.Change{State: &lost})
	w.refused(err, "state_unknown")
	long := strings.Repeat("x", 256)
	_, err = w.inbox.Change(w.ctx, w.ws, c.ID, inbox.Change{Title: &long})
	w.refused(err, "title_too_long")
	_, err = w.inbox.Change(w.ctx, w.ws, c.ID+99, inbox.Change{Title: &empty})
	w.refused(err, "conversation_unknown")
}

// beginning is what a client with a key begins, for a contact by its id.
func (w *world) beginning(ws team.WorkspaceID, with contact.ID, title, body string, custom json.RawMessage) inbox.Beginning {
	return inbox.Beginning{ByID: true, Title: title, Body: body, CustomProperties: custom,
		With: func(tx *store.Tx) (contact.Contact, error) { return w.contacts.Get(tx, ws, with) }}
}

func TestATrustedCallerBeginsAConversationForAContact(t *testing.T) {
	w := newWorld(t)
	ann := w.contact("ann")
	c, _, err := w.inbox.Create(w.ctx, w.ws, w.beginning(w.ws, ann, "Order 7", "where is it?", json.RawMessage(`{"order":7}`)))
	w.must(err)
	if c.Contact != ann || c.Title != "Order 7" || c.State != inbox.StateOpen || string(c.CustomProperties) != `{"order":7}` ||
		c.UnreadByTeam != 1 || c.LastMessage.Body != "where is it?" || !c.LastMessage.Verified {
		t.Errorf("the conversation is %+v, %+v", c, c.LastMessage)
	}
	_, _, err = w.inbox.Create(w.ctx, w.ws, w.beginning(w.ws, ann, "", " ", nil))
	w.refused(err, "body_required")
	_, _, err = w.inbox.Create(w.ctx, w.ws, w.beginning(w.ws, ann+99, "", "x", nil))
	w.refused(err, "contact_unknown")
	burgers := w.workspace("Burgers")
	_, _, err = w.inbox.Create(w.ctx, burgers, w.beginning(burgers, ann, "", "x", nil))
	w.refused(err, "contact_unknown")
}

func TestNoTeamReachesAnotherWorkspace(t *testing.T) {
	w := newWorld(t)
	c := w.begin(w.visitor(), "mine alone")
	elsewhere := w.workspace("Burgers")
	_, err := w.inbox.Get(w.ctx, elsewhere, c.ID)
	w.refused(err, "conversation_unknown")
	_, _, err = w.inbox.MessagesForTeam(w.ctx, elsewhere, c.ID, 0, 0, 0)
	w.refused(err, "conversation_unknown")
	_, err = w.inbox.Write(w.ctx, elsewhere, c.ID, w.tess, inbox.TypeReply, "", "x")
	w.refused(err, "conversation_unknown")
	_, err = w.inbox.ReadByTeam(w.ctx, elsewhere, c.ID, 0)
	w.refused(err, "conversation_unknown")
	title := "x"
	_, err = w.inbox.Change(w.ctx, elsewhere, c.ID, inbox.Change{Title: &title})
	w.refused(err, "conversation_unknown")
	if list, total, err := w.inbox.ListForTeam(w.ctx, elsewhere, inbox.ListOptions{}); err != nil || len(list) != 0 || total != 0 {
		t.Errorf("another workspace lists %v of %d, %v", list, total, err)
	}
}

func TestTheTeamHearsOfItsOwnWorkspace(t *testing.T) {
	w := newWorld(t)
	elsewhere := w.workspace("Burgers")
	ours, theirs := w.dashboard(w.ws), w.dashboard(elsewhere)
	ann := w.visitor()
	c := w.begin(ann, "hello?")
	heard := ours.hears("hello?")
	for _, part := range []string{`"type":"message"`, `"unread":1`, `"verified":false`, `"updated_at":`} {
		if !strings.Contains(heard, part) {
			t.Errorf("the team's news do not hold %s: %s", part, heard)
		}
	}
	_, err := w.inbox.Write(w.ctx, w.ws, c.ID, w.tess, inbox.TypeNote, "", "a note")
	w.must(err)
	ours.hears("a note")
	_, err = w.inbox.ReadByTeam(w.ctx, w.ws, c.ID, 0)
	w.must(err)
	ours.hears(`"type":"read"`)
	closed := inbox.StateClosed
	_, err = w.inbox.Change(w.ctx, w.ws, c.ID, inbox.Change{State: &closed})
	w.must(err)
	ours.hears(`"state":"closed"`)
	w.hub.Publish("a fence", teamChannel(elsewhere))
	if heard := theirs.hears("a fence"); strings.Contains(heard, "hello") {
		t.Errorf("another workspace's team heard %s", heard)
	}
}

func TestPagesOfMessagesMeetWithoutGaps(t *testing.T) {
	w := newWorld(t)
	ann := w.visitor()
	c := w.begin(ann, "m1")
	for _, body := range []string{"m2", "m3", "m4", "m5"} {
		_, _, err := w.inbox.Send(w.ctx, w.ws, ann, c.ID, w.uuid(), body)
		w.must(err)
	}
	var forward, back []string
	for after, more := inbox.MessageID(1), true; more; {
		var list []inbox.Message
		var err error
		list, more, err = w.inbox.Messages(w.ctx, w.ws, ann, c.ID, after, 0, 2)
		w.must(err)
		for _, m := range list {
			forward = append(forward, m.Body)
			after = m.ID
		}
	}
	for before, more := inbox.MessageID(0), true; more; {
		var list []inbox.Message
		var err error
		list, more, err = w.inbox.Messages(w.ctx, w.ws, ann, c.ID, 0, before, 2)
		w.must(err)
		for i := len(list) - 1; i >= 0; i-- {
			back = append(back, list[i].Body)
			before = list[i].ID
		}
	}
	if got := strings.Join(forward, " "); got != "m2 m3 m4 m5" {
		t.Errorf("forward came %s", got)
	}
	if got := strings.Join(back, " "); got != "m5 m4 m3 m2 m1" {
		t.Errorf("back came %s", got)
	}
}
