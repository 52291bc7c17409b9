//go:build !js

package main

import (
	"strings"
	"testing"

	"github.com/centrifugal/centrifuge"
)

// end has the proofs of all visitors end, of which a live connection tells.
func (p *tab) end() {
	p.t.Helper()
	p.set(func(w *world) { w.ended = true })
	p.host(`(session.contact = null, heard = [])`) // as the library is told, too
	w := p.world
	if err := w.node.Disconnect(alice, centrifuge.WithCustomDisconnect(centrifuge.Disconnect{Code: 3011, Reason: "outdated"})); err != nil {
		w.t.Fatalf("ending a connection: %v", err)
	}
}

// again has the page prove who Alice is once more.
func (p *tab) again(visitor, token, user string) {
	p.t.Helper()
	p.set(func(w *world) { w.ended, w.tokens = false, map[string]string{visitor: token} })
	p.host(`(session = {visitor_id: "` + visitor + `", token: "` + token + `", contact: {id: 1, user_id: "` + user + `", email: "", name: "` + user + `"}}, sendSession())`)
}

// known opens the messenger for Alice, who has proven who she is.
func (w *world) known() *tab {
	w.t.Helper()
	p := w.open()
	p.host(`(session.contact = {id: 1, user_id: "Alice", email: "", name: "Alice"}, sendSession())`)
	p.until(`greeting.textContent === "Hi Alice"`)
	w.heard(1)
	return p
}

func TestAProofThatEndsClearsTheMessengerAndTheNextOneGoesOn(t *testing.T) {
	w := newWorld(t)
	id := w.conversation(0, "me: My secret", "Tess: Is safe")
	p := w.known()
	p.click("#conversations button")
	p.shows("You: My secret", "Tess: Is safe")
	p.press("Half a sentence")
	p.end()
	p.until(`document.querySelectorAll(".message").length === 0 && !notice.hidden`)
	p.until(`document.querySelector("#notice-text").textContent.includes("Log in again")`)
	if shown := js[string](p, `document.body.textContent`); strings.Contains(shown, "secret") || strings.Contains(shown, "Is safe") || strings.Contains(shown, "Alice") {
		t.Errorf("the messenger holds %s", shown)
	}
	p.until(`message.value === "Half a sentence" && send.disabled`)
	p.hostUntil(`heard.some(m => m.type === "session")`) // the page hears of it
	p.click("#back")
	p.until(`!home.hidden && welcome.hidden && skeleton.hidden && document.querySelectorAll("#conversations li").length === 0`)

	p.again(alice, "other", "Alice")
	p.atHome(1)
	p.until(`greeting.textContent === "Hi Alice"`)
	p.click("#conversations button")
	p.shows("You: My secret", "Tess: Is safe")
	p.until(`notice.hidden && message.value === "Half a sentence" && !send.disabled`)
	p.write("")
	p.shows("You: My secret", "Tess: Is safe", "You: Half a sentence")
	if got := strings.Join(w.bodies(id), ", "); got != "My secret, Is safe, Half a sentence" {
		t.Errorf("the server holds %s", got)
	}
}

func TestAMessageThatComesAfterTheProofIsADraftAgain(t *testing.T) {
	w := newWorld(t)
	id := w.conversation(0, "me: Hello?")
	p := w.known()
	p.click("#conversations button")
	p.shows("You: Hello?")
	hold := make(chan struct{})
	w.set(func(w *world) { w.hold["send"] = hold })
	p.write("One")
	p.write("Two")
	p.shows("You: Hello?", "You: One ?", "You: Two ?")
	p.press("Three")
	p.host(`session.contact = null`)
	w.set(func(w *world) { w.ended = true })
	w.release("send")
	p.until(`message.value === "One\nTwo\nThree" && document.querySelectorAll(".message").length === 0 && !notice.hidden`)
	if got := js[string](p, `JSON.stringify(localStorage)`); strings.Contains(got, "Two") {
		t.Errorf("the storage holds %s", got)
	}
	p.again(alice, "other", "Alice")
	p.shows("You: Hello?")
	p.until(`message.value === "One\nTwo\nThree" && notice.hidden`)
	p.write("")
	p.shows("You: Hello?", "You: One\nTwo\nThree")
	if got := strings.Join(w.bodies(id), ", "); got != "Hello?, One\nTwo\nThree" {
		t.Errorf("the server holds %s", got)
	}
}

func TestWhoComesAfterAProofHasEndedFindsNoDraft(t *testing.T) {
	for name, contact := range map[string]string{
		"another user": `{id: 2, user_id: "Bob", email: "", name: "Bob"}`,
		"nobody":       `null`,
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.conversation(0, "me: My secret")
			p := w.known()
			p.click("#conversations button")
			p.shows("You: My secret")
			p.press("A secret draft")
			p.end()
			p.until(`!notice.hidden && message.value === "A secret draft"`)
			w.set(func(w *world) { w.ended, w.tokens = false, map[string]string{bob: "bobs"} })
			p.host(`(session = {visitor_id: "` + bob + `", token: "bobs", contact: ` + contact + `}, sendSession())`)
			p.until(`message.value === "" && notice.hidden && !document.body.textContent.includes("secret")`)
			p.host(`open()`)
			p.write("I am new")
			p.shows("You: I am new")
		})
	}
}

func TestAConversationThatWasMovedSaysThatItIsForReading(t *testing.T) {
	w := newWorld(t)
	id := w.conversation(0, "me: Hello?", "Tess: Hello!")
	p := w.known()
	p.click("#conversations button")
	p.shows("You: Hello?", "Tess: Hello!")
	w.set(func(w *world) { w.talk(id, alice).moved = true })
	p.write("Still there?")
	p.until(`document.querySelector("#closed").checkVisibility() && document.querySelector("#closed").textContent.includes("was moved")`)
	p.until(`message.value === "Still there?" && send.disabled`)
	p.shows("You: Hello?", "Tess: Hello!")
	p.press("\r") // does nothing
	p.click("#fresh")
	p.atNew()
	p.until(`message.value === "Still there?" && !send.disabled`)
	p.write("")
	p.shows("You: Still there?")
	if got := strings.Join(w.bodies(id), ", "); got != "Hello?, Hello!" {
		t.Errorf("the server holds %s", got)
	}
}
