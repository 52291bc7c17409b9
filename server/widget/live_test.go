package widget_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"gist/server/inbox"
)

// tell has a teammate write into a conversation.
func (w *world) tell(talk int, kind, body string) {
	w.Helper()
	mates, err := w.teams.Teammates(w.Context(), w.ws.ID)
	check(w.TB, err)
	if len(mates) == 0 {
		mates = append(mates, w.tess())
	}
	_, err = w.inbox.Write(w.Context(), w.ws.ID, inbox.ConversationID(talk), mates[0], kind, "", body)
	check(w.TB, err)
}

func TestAReplyArrivesLiveAndANoteDoesNot(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	b.hello()
	talk := b.begin("hello?")
	one, two := b.listen(), b.listen()
	w.tell(talk, "note", "a secret note")
	w.tell(talk, "reply", "good day")
	for _, tab := range []*socket{one, two} {
		heard := tab.hears("good day")
		for _, part := range []string{`"type":"message"`, `"conversation":{"id":`, `"unread":1`, `"author":{"type":"teammate"`, `"name":"Tess"`, `"client_id":""`} {
			if !strings.Contains(heard, part) {
				t.Errorf("the news do not hold %s: %s", part, heard)
			}
		}
		if strings.Contains(heard, "secret") || strings.Contains(heard, "updated_at") {
			t.Errorf("a visitor heard %s", heard)
		}
	}
	// Opened in one tab, it is read in every one.
	b.post("/widget/read", fmt.Sprintf(`,"conversation_id":%d,"message_id":99`, talk)).says(200)
	for _, tab := range []*socket{one, two} {
		tab.hears(fmt.Sprintf(`{"type":"read","conversation_id":%d,"unread":0}`, talk))
	}
	closed := inbox.StateClosed
	_, err := w.inbox.Change(t.Context(), w.ws.ID, inbox.ConversationID(talk), inbox.Change{State: &closed})
	check(t, err)
	one.hears(`"state":"closed"`)
	// What the browser writes itself arrives in its other tabs.
	b.write(talk, "from the other tab")
	two.hears("from the other tab")
}

func TestNewsReachThoseWhoSeeTheConversation(t *testing.T) {
	w := newWorld(t)
	writer, unproven, proven, stranger := w.browser(), w.browser(), w.browser(), w.browser()
	writer.identify("A", `{"email":"a@b.c"}`)
	unproven.identify("A", `{"email":"a@b.c"}`)
	proven.identify("A", fmt.Sprintf(`{"email":"a@b.c","user_hash":%q}`, w.sign("A")))
	stranger.hello()
	talk := writer.begin("hello?")
	own, strange := unproven.begin("mine"), stranger.begin("mine too")
	sockets := map[string]*socket{"writer": writer.listen(), "unproven": unproven.listen(), "proven": proven.listen(), "stranger": stranger.listen()}
	w.tell(talk, "reply", "for the writer")
	w.tell(own, "reply", "a fence")
	w.tell(strange, "reply", "a fence")
	if heard := sockets["proven"].hears("a fence"); !strings.Contains(heard, "for the writer") {
		t.Errorf("a proven browser of the contact heard only %s", heard)
	}
	sockets["writer"].hears("for the writer")
	for _, name := range []string{"unproven", "stranger"} {
		if heard := sockets[name].hears("a fence"); strings.Contains(heard, "for the writer") {
			t.Errorf("%s heard %s", name, heard)
		}
	}
}

func TestADeletedConversationIsGoneForThoseWhoSawIt(t *testing.T) {
	w := newWorld(t)
	writer, proven, stranger := w.browser(), w.browser(), w.browser()
	writer.identify("A", `{"email":"a@b.c"}`)
	proven.identify("A", fmt.Sprintf(`{"email":"a@b.c","user_hash":%q}`, w.sign("A")))
	stranger.hello()
	talk, strange := proven.begin("hello?"), stranger.begin("mine")
	one, two := proven.listen(), stranger.listen()
	_, err := w.inbox.Delete(t.Context(), w.ws.ID, inbox.ConversationID(talk))
	check(t, err)
	one.hears(fmt.Sprintf(`{"type":"deleted","conversation_id":%d}`, talk))
	w.tell(strange, "reply", "a fence")
	if heard := two.hears("a fence"); strings.Contains(heard, "deleted") {
		t.Errorf("a stranger heard %s", heard)
	}
	proven.conversations().says(200).saysNot("hello?")
	proven.post("/widget/messages", fmt.Sprintf(`,"conversation_id":%d`, talk)).says(404, "conversation_unknown")
	proven.post("/widget/send", fmt.Sprintf(`,"conversation_id":%d,"client_id":%q,"body":"again"`, talk, proven.uuid())).says(404, "conversation_unknown")
	stranger.conversations().says(200, "a fence")
}

func TestOnlyAVisitorWithItsTokenListens(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	b.hello()
	other, err := w.teams.CreateWorkspace(t.Context(), "Burgers")
	check(t, err)
	for _, data := range []string{
		`{}`, `5`, `"x"`, `{"app_id":5}`,
		fmt.Sprintf(`{"app_id":%q,"visitor_id":%q,"token":""}`, b.app, b.visitor),
		fmt.Sprintf(`{"app_id":%q,"visitor_id":%q,"token":"wrong"}`, b.app, b.visitor),
		fmt.Sprintf(`{"app_id":%q,"visitor_id":%q,"token":%q}`, other.AppID, b.visitor, b.token),
		fmt.Sprintf(`{"app_id":"NOBODY99","visitor_id":%q,"token":%q}`, b.visitor, b.token),
	} {
		w.dial(data).ends(3500)
	}
}

func TestOpeningConnectionsHasALimit(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	b.hello()
	data := fmt.Sprintf(`{"app_id":%q,"visitor_id":%q,"token":%%q}`, b.app, b.visitor)
	for range 299 {
		w.dial(fmt.Sprintf(data, "wrong")).ends(3500)
	}
	w.dial(fmt.Sprintf(data, b.token)).ends(3013)
	w.clock.forward(time.Second)
	b.listen()
	w.set("rate_limits", "off")
	for range 10 {
		w.dial(fmt.Sprintf(data, "wrong")).ends(3500)
	}
}

func TestShutdownEndsTheLiveConnections(t *testing.T) {
	w := newWorld(t)
	b, other := w.browser(), w.browser()
	b.hello()
	other.hello()
	one, two, bystander := b.listen(), b.listen(), other.listen()
	b.post("/widget/shutdown", "").says(200)
	one.ends(3500)
	two.ends(3500)
	other.begin("still here")
	bystander.hears("still here")
}

func TestABrowserThatIsSomebodyElseHearsItInEveryTab(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	b.hello()
	tab := b.listen()
	b.identify("A", `{"email":"a@b.c"}`)
	tab.hears(`{"type":"session"}`)
	b.identify("A", fmt.Sprintf(`{"email":"a@b.c","user_hash":%q}`, w.sign("A")))
	tab.hears(`{"type":"session"}`)
	tab = b.listen()
	b.identify("A", fmt.Sprintf(`{"email":"new@b.c","user_hash":%q}`, w.sign("A"))) // who it is stays
	b.begin("a fence")
	if heard := tab.hears("a fence"); strings.Contains(heard, "session") {
		t.Errorf("nobody became somebody else, and the tab heard %s", heard)
	}
	b.identify("B", fmt.Sprintf(`{"email":"b@b.c","user_hash":%q}`, w.sign("B")))
	tab.ends(3500)
	b.listen()
}

func TestABrowserThatIsProvenNoLongerHearsItsContactNoLonger(t *testing.T) {
	w := newWorld(t)
	first, second := w.browser(), w.browser()
	byEmail := fmt.Sprintf(`{"email":"a@b.c","user_hash":%q}`, w.sign("a@b.c"))
	first.identify("", byEmail)
	second.identify("", byEmail)
	listening := second.listen()
	// What was proven of the email says nothing of a user id that is not.
	first.identify("A", `{"email":"a@b.c"}`).says(200, `"verified":false`)
	if heard := listening.ends(3011); !strings.Contains(heard, `{"type":"session"}`) {
		t.Errorf("before its end the connection heard %q", heard)
	}
	talk, own := first.begin("hello?"), second.begin("mine")
	again := second.listen()
	w.tell(talk, "reply", "for the first alone")
	w.tell(own, "reply", "a fence")
	if heard := again.hears("a fence"); strings.Contains(heard, "for the first alone") {
		t.Errorf("a browser that is proven no longer heard %s", heard)
	}
}

func TestABrowserWhoseContactBecamePartOfAnotherHearsThatOne(t *testing.T) {
	w := newWorld(t)
	lead, user := w.browser(), w.browser()
	user.identify("A", `{"email":"old@b.c"}`)
	lead.identify("", fmt.Sprintf(`{"email":"a@b.c","user_hash":%q}`, w.sign("a@b.c")))
	old := lead.begin("as a lead")
	listening := lead.listen()
	w.set("identity_verification", "off")
	user.identify("A", `{"email":"a@b.c"}`).says(200, `"conversations":1`)
	listening.ends(3011)
	again := lead.listen()
	user.begin("as a user")
	again.hears("as a user")
	w.tell(old, "reply", "to the lead")
	again.hears("to the lead")
}

func TestAStopEndsConnectionsWithTheAdviceToComeBack(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	b.hello()
	tab := b.listen()
	check(t, w.hub.Close(context.Background()))
	tab.ends(3001)
}

func TestTheTeamHearsWhoAWriterTurnsOutToBe(t *testing.T) {
	w := newWorld(t)
	b, silent := w.browser(), w.browser()
	b.hello()
	silent.hello()
	b.begin("hello?")
	team := w.dashboard()
	silent.identify("S", `{"email":"silent@b.c"}`)
	b.identify("A", `{"email":"a@b.c","name":"Ann"}`)
	heard := team.hears(`"type":"contact"`)
	if !strings.Contains(heard, `"user_id":"A","email":"a@b.c","name":"Ann","verified":false`) || strings.Contains(heard, "silent") {
		t.Errorf("the team heard %s", heard)
	}
}
