package widget_test

import (
	"fmt"
	"net/http"
	"testing"

	"gist/server/contact"
	"gist/server/store"
)

// contactOf gives the contact that a browser stands for.
func (w *world) contactOf(b *browser) (id contact.ID) {
	w.Helper()
	check(w.TB, w.db.View(w.Context(), func(tx *store.Tx) error {
		v, err := w.contacts.Authenticate(tx, w.ws.ID, contact.Credentials{Visitor: contact.VisitorID(b.visitor), Token: b.token})
		id = v.Contact
		return err
	}))
	return id
}

func TestAVisitorWithThousandsOfConversationsIsToldOfTheLast(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	b.hello()
	talk := b.begin("the first")
	w.tess()
	id := w.contactOf(b)
	const many = 3000
	w.inHand(func(tx *store.Tx) error {
		for i := range many {
			var c int64
			if err := tx.QueryRow(`
				insert into conversations (workspace_id, contact_id, visitor_id, created_at, updated_at, last_message_at)
				values ($1, $2, $3, 1, 1, $4) returning id`, w.ws.ID, id, b.visitor, i).Scan(&c); err != nil {
				return err
			}
		}
		// And has written thousands of messages in the one that is answered.
		for range many {
			if _, err := tx.Exec(`
				insert into messages (workspace_id, conversation_id, type, author_type, author_id, visitor_id, body, created_at)
				values ($1, $2, 'reply', 'contact', $3, $4, 'x', 1)`, w.ws.ID, talk, id, b.visitor); err != nil {
				return err
			}
		}
		return nil
	})
	w.tell(talk, "reply", "one")
	w.tell(talk, "reply", "two")
	b.hello().says(200, `"conversations":100`, `"unread":2`, `"hidden":false`)
	b.conversations().says(200, `"unread":2`)
	b.post("/widget/read", fmt.Sprintf(`,"conversation_id":%d,"message_id":999999999`, talk)).says(200, `"unread":0`)
	b.write(talk, "thanks").says(200)
	b.hello().says(200, `"unread":0`)
	// Of another browser of the same, unproven contact nothing is shown but that there is more.
	b.identify("A", `{"email":"a@b.c"}`)
	other := w.browser()
	other.identify("A", `{"email":"a@b.c"}`).says(200, `"conversations":0`, `"unread":0`, `"hidden":true`)
}

func TestAPublicVisitorIDSilencesNobody(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	b.hello()
	stranger := func(token string) string {
		return fmt.Sprintf(`{"app_id":%q,"visitor_id":%q,"token":%q}`, b.app, b.visitor, token)
	}
	guesses := []string{"", "a guess", b.token + "x", b.token[:len(b.token)-1]}
	for i := range 290 {
		w.send(http.MethodPost, "/widget/conversations", stranger(guesses[i%len(guesses)])).says(401)
	}
	// All of it was this address's, which has some calls left.
	for range 5 {
		b.conversations().says(200)
	}
	w.clock.forward(60e9)
	// Its owner has the whole of its own limit, from any address.
	for range 300 {
		b.conversations().says(200)
	}
	b.conversations().says(429)
}

func TestCallsThatNameNoWorkspaceCountForTheirAddress(t *testing.T) {
	for name, body := range map[string]string{
		"an unknown app id": `{"app_id":"NOBODY99"}`,
		"no JSON":           `{`,
		"no app id":         `{}`,
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			for i := range 300 {
				if a := w.send(http.MethodPost, "/widget/calls", body); a.status == 429 || a.status >= 500 {
					t.Fatalf("call %d was answered %d", i, a.status)
				}
			}
			if a := w.send(http.MethodPost, "/widget/calls", body).says(429, "rate_limited"); a.header.Get("Retry-After") == "" {
				t.Error("nothing says when to come back")
			}
		})
	}
}
