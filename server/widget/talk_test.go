package widget_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"gist/server/inbox"
)

func TestAMessageSentTwiceIsOne(t *testing.T) {
	w := newWorld(t)
	b, other := w.browser(), w.browser()
	b.hello()
	other.hello()
	fields := `,"conversation_id":0,"client_id":"11111111-1111-4111-8111-111111111111","body":"once"`
	first := b.post("/widget/send", fields).says(200)
	// Retries that overtake each other make one conversation.
	var group sync.WaitGroup
	for range 8 {
		retry := &browser{world: w, visitor: b.visitor, token: b.token}
		group.Go(func() {
			if again := retry.post("/widget/send", fields).says(200); again.text != first.text {
				t.Errorf("a retry gave %s, want %s", again.text, first.text)
			}
		})
	}
	group.Wait()
	if n := strings.Count(b.conversations().text, `"title"`); n != 1 {
		t.Errorf("there are %d conversations, want 1", n)
	}
	other.post("/widget/send", fields).says(404).saysNot("once")
}

func TestAMessageIsPlainTextOfALength(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	b.hello()
	for body, code := range map[string]string{
		"":                                "body_required",
		` \n\t `:                          "body_required",
		`\u200b\u2060 \ufeff`:             "body_required",
		`\u0000\u3164`:                    "body_required",
		`\u00ad\udb40\udc41`:              "body_required",
		strings.Repeat("é", 10_001):       "body_too_long",
		strings.Repeat("é", 10_000):       "",
		` <b>&\u0000 spaced `:             "",
		`a\r\nb`:                          "",
		strings.Repeat(`\ud83d\ude00`, 4): "",
	} {
		fields := fmt.Sprintf(`,"client_id":%q,"body":"%s"`, b.uuid(), body)
		if code != "" {
			b.post("/widget/send", fields).says(422, code)
		} else {
			b.post("/widget/send", fields).says(200)
		}
	}
	b.post("/widget/send", fmt.Sprintf(`,"client_id":%q,"body":"%s"`, b.uuid(), strings.Repeat("é", 10_012))).says(422, "10,000", " 12 too many")
	b.conversations().says(200, `"body":"\u003cb\u003e\u0026`+"\uFFFD"+` spaced"`)
	for _, id := range []string{"", "mine", "11111111-1111-4111-8111"} {
		b.post("/widget/send", fmt.Sprintf(`,"client_id":%q,"body":"x"`, id)).says(422, "client_id_invalid")
	}
}

func TestAVisitorCatchesUpFromACursorAndNeverSeesNotes(t *testing.T) {
	w := newWorld(t)
	tess := w.tess()
	b := w.browser()
	b.hello()
	talk := b.begin("first")
	for _, m := range []struct{ kind, body string }{{"note", "a secret note"}, {"reply", "second"}, {"reply", "third"}, {"note", "last words"}} {
		_, err := w.inbox.Write(t.Context(), w.ws.ID, inbox.ConversationID(talk), tess, m.kind, "", m.body)
		check(t, err)
	}
	b.messages(talk, `,"after":1,"limit":1`).says(200, `"second"`, `"more":true`).saysNot("third", "secret")
	b.messages(talk, `,"after":3`).says(200, `"third"`, `"more":false`).saysNot("second")
	b.messages(talk, `,"after":99`).says(200, `{"messages":[],"more":false}`)
	b.messages(talk, `,"before":4,"limit":1`).says(200, `"second"`, `"more":true`).saysNot("first", "third")
	b.messages(talk, `,"limit":2`).says(200, `"second"`, `"third"`, `"more":true`).saysNot("first")
	all := b.messages(talk, "").says(200, `"author":{"type":"teammate","id":`, `"name":"Tess"`).saysNot("secret note", "last words")
	if strings.Index(all.text, "first") > strings.Index(all.text, "second") || strings.Index(all.text, "second") > strings.Index(all.text, "third") {
		t.Errorf("the order is wrong: %s", all.text)
	}
	b.hello().says(200, `"unread":2`, `"conversations":1`)
	b.conversations().says(200, `"unread":2`, `"third"`).saysNot("last words", "updated_at", "verified\":true")
	b.post("/widget/read", fmt.Sprintf(`,"conversation_id":%d,"message_id":3`, talk)).says(200, `{"unread":1}`)
	b.post("/widget/read", fmt.Sprintf(`,"conversation_id":%d,"message_id":1`, talk)).says(200, `{"unread":1}`)
	b.post("/widget/read", fmt.Sprintf(`,"conversation_id":%d,"message_id":99`, talk)).says(200, `{"unread":0}`)
	_, err := w.inbox.Write(t.Context(), w.ws.ID, inbox.ConversationID(talk), tess, "reply", "", "fourth")
	check(t, err)
	b.hello().says(200, `"unread":1`)
}

func TestAMessageOpensAClosedConversationAgain(t *testing.T) {
	w := newWorld(t)
	tess := w.tess()
	b := w.browser()
	b.hello()
	talk := b.begin("help")
	closed := inbox.StateClosed
	_, err := w.inbox.Change(t.Context(), w.ws.ID, inbox.ConversationID(talk), inbox.Change{State: &closed})
	check(t, err)
	_, err = w.inbox.Write(t.Context(), w.ws.ID, inbox.ConversationID(talk), tess, "reply", "", "solved?")
	check(t, err)
	b.conversations().says(200, `"state":"closed"`)
	b.write(talk, "no").says(200, `"state":"open"`)
}
