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
	for _, b := range []*browser{writer, proven} {
		b.identify("A", fmt.Sprintf(`{"email":"a@b.c","user_hash":%q}`, w.sign("A")))
	}
	beside := w.browser() // unproven on one contact
	unproven.identify("B", `{"email":"b@b.c"}`)
	beside.identify("B", `{"email":"b@b.c"}`)
	stranger.hello()
	talk := writer.begin("hello?")
	own, theirs, strange := unproven.begin("mine"), beside.begin("mine as well"), stranger.begin("mine too")
	sockets := map[string]*socket{"writer": writer.listen(), "unproven": unproven.listen(), "proven": proven.listen(), "stranger": stranger.listen()}
	w.tell(talk, "reply", "for the writer")
	w.tell(theirs, "reply", "for the writer beside")
	w.tell(talk, "reply", "a fence")
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
	tab.ends(3500) // and asks its page for the new token
	tab = b.listen()
	b.identify("A", fmt.Sprintf(`{"email":"a@b.c","user_hash":%q}`, w.sign("A")))
	tab.ends(3500)
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
	signed := func(w *world) string { return fmt.Sprintf(`{"email":"a@b.c","user_hash":%q}`, w.sign("A")) }
	for name, c := range map[string]struct {
		call func(w *world) string
		end  func(w *world)
	}{
		"a hash after 30 days": {signed, func(w *world) { w.clock.forward(31 * 24 * time.Hour) }},
		"a secret that is retired": {signed, func(w *world) {
			_, err := w.teams.RotateSecret(w.Context(), w.ws.ID)
			check(w.TB, err)
			check(w.TB, w.teams.RetireSecret(w.Context(), w.ws.ID, false))
		}},
		"a token at its exp": {func(w *world) string {
			return fmt.Sprintf(`{"email":"a@b.c","user_jwt":%q}`, w.jwt(map[string]any{"user_id": "A"}, time.Hour))
		}, func(w *world) { w.clock.forward(time.Hour) }},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			b := w.browser()
			b.identify("A", c.call(w)).says(200, `"verified":true`, `"proof":{"state":"live"`)
			talk := b.begin("hello?")
			tab := b.listen()
			w.tell(talk, "reply", "before")
			tab.hears("before")
			c.end(w)
			w.tell(talk, "reply", "after its end")
			b.conversations().says(200, `"conversations":[]`, `"proof":{"state":"ended"}`, `"contact":null`).saysNot("hello?", "a@b.c")
			b.messages(talk, "").says(403, "identity_expired").saysNot("hello?")
			b.write(talk, "not as A").says(403, "identity_expired")
			b.write(0, "not as A either").says(403, "identity_expired")
			b.post("/widget/read", fmt.Sprintf(`,"conversation_id":%d,"message_id":9`, talk)).says(403, "identity_expired")
			b.post("/widget/calls", fmt.Sprintf(`,"calls":[{"id":%q,"type":"track","name":"Bought"}]`, b.uuid())).says(503, "proof_awaited")
			b.post("/widget/calls", fmt.Sprintf(`,"waits":true,"calls":[{"id":%q,"type":"track","name":"Bought"}]`, b.uuid())).says(200, `"status":"waiting"`, "identity_expired")
			old := b.token
			// What waits goes on with the next proof, in the same request too.
			b.post("/widget/calls", fmt.Sprintf(`,"waits":true,"calls":[{"id":%q,"type":"track","name":"Bought"},{"id":%q,"type":"identify","user_id":"A","properties":{"email":"a@b.c","user_hash":%q}}]`,
				b.uuid(), b.uuid(), w.sign("A"))).says(200, `"verified":true`).saysNot("waiting")
			if b.token == old {
				t.Error("the first proof after one has ended did not rotate the token")
			}
			b.conversations().says(200, "after its end")
			heard := tab.ends(3500)
			if strings.Contains(heard, "after its end") {
				t.Errorf("after the end of its proof the tab heard %s", heard)
			}
		})
	}
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
