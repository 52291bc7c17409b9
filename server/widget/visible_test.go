package widget_test

import (
	"fmt"
	"testing"

	"gist/server/contact"
	"gist/server/store"
	"gist/wasm/rules"
)

func TestAnUnverifiedBrowserSeesOnlyWhatItBegan(t *testing.T) {
	w := newWorld(t)
	one, two := w.browser(), w.browser()
	one.identify("A", `{"email":"a@b.c"}`)
	talk := one.begin("from the first browser")
	two.identify("A", `{"email":"a@b.c"}`).says(200, `"hidden":true`, `"conversations":0`)
	two.conversations().says(200, `"conversations":[]`)
	two.write(talk, "let me in").says(404, "conversation_unknown")
	two.messages(talk, "").says(404).saysNot("first browser")
	two.post("/widget/read", fmt.Sprintf(`,"conversation_id":%d,"message_id":9`, talk)).says(404)
	one.conversations().says(200, "first browser")
	listening := one.listen()

	// With the first proof of the contact, browsers that have none become others.
	two.identify("A", fmt.Sprintf(`{"email":"a@b.c","user_hash":%q}`, w.sign("A"))).says(200, `"verified":true`, `"hidden":false`, `"conversations":1`)
	two.conversations().says(200, "first browser")
	two.messages(talk, "").says(200, "first browser")
	listening.ends(3500)
	one.conversations().says(401)
	was := one.visitor
	one.identify("A", `{"email":"a@b.c","n":1}`).says(200, "verification_required", `"contact":null`)
	if one.visitor == was {
		t.Error("a browser that had proven nothing is still on a proven contact")
	}
	one.conversations().says(200, `"conversations":[]`)
	one.messages(talk, "").says(404)
}

func TestWithVerificationOffEveryBrowserSeesAll(t *testing.T) {
	w := newWorld(t)
	w.set("identity_verification", "off")
	one, two := w.browser(), w.browser()
	one.identify("A", `{"email":"a@b.c","name":"Ann"}`)
	one.begin("from the first browser")
	two.identify("A", `{"email":"a@b.c"}`).says(200, `"hidden":false`, `"conversations":1`, `"name":"Ann"`)
	two.conversations().says(200, "first browser")
}

func TestAnAnonymousTalkGoesToWhoTheBrowserIs(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	b.hello()
	b.begin("who am I?")
	b.identify("A", `{"email":"a@b.c"}`).says(200, `"conversations":1`)
	b.conversations().says(200, "who am I?")
	// Somebody else on the same browser sees nothing of it.
	b.identify("B", `{"email":"b@b.c"}`).says(200, `"conversations":0`)
	b.conversations().says(200, `"conversations":[]`)
}

func TestAnUnverifiedBrowserIsToldOfItsContactOnlyWhatItSaidItself(t *testing.T) {
	w := newWorld(t)
	check(t, w.db.Update(t.Context(), store.Part(w.ws.ID), func(tx *store.Tx) error {
		call, wrong := rules.CheckContact(rules.Value{Kind: rules.Text, Text: "A"}, []rules.Property{
			{Name: "email", Value: rules.Value{Kind: rules.Text, Text: "ann@private.com"}},
			{Name: "name", Value: rules.Value{Kind: rules.Text, Text: "Ann Private"}}})
		if wrong != nil {
			return wrong
		}
		_, err := w.contacts.Upsert(tx, w.ws.ID, 0, call, contact.Details{})
		return err
	}))
	b := w.browser()
	b.identify("A", `{"email":"mine@b.c"}`).says(200, `"user_id":"A","email":"mine@b.c","name":"","type":"user"`).saysNot("Private", "private")
	b.hello().says(200, `"user_id":"A","email":"mine@b.c","name":""`).saysNot("Private")
	b.conversations().says(200, `"email":"mine@b.c"`).saysNot("Private")

	// Who types another's email stays by themselves when the owner proves it.
	spy, owner := w.browser(), w.browser()
	spy.identify("", `{"email":"olga@b.c"}`)
	spy.begin("hello from a spy")
	owner.identify("", fmt.Sprintf(`{"email":"olga@b.c","name":"Olga","user_hash":%q}`, w.sign("olga@b.c")))
	spy.hello().says(200, `"user_id":"","email":"olga@b.c","name":""`, `"verified":false`, `"conversations":1`).saysNot("Olga")
	b.hello().saysNot("Olga")
}

func TestAFirstCallThatTakesALeadOverSeesItsTalk(t *testing.T) {
	w := newWorld(t)
	w.set("identity_verification", "off")
	lead := w.browser()
	lead.identify("", `{"email":"a@b.c"}`)
	lead.begin("from the lead")
	b := w.browser()
	b.post("/widget/calls", fmt.Sprintf(`,"calls":[{"id":%q,"type":"page","url":"https://x.y/"},{"id":%q,"type":"identify","user_id":"A","properties":{"email":"a@b.c"}}]`,
		b.uuid(), b.uuid())).says(200, `"conversations":1`)
}

func TestNobodyReachesAnotherWorkspace(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	b.identify("A", `{"email":"a@b.c"}`)
	talk := b.begin("mine alone")
	other, err := w.teams.CreateWorkspace(t.Context(), "Burgers")
	check(t, err)
	elsewhere := *w
	elsewhere.app, elsewhere.ws = other.AppID, other
	stranger := &browser{world: &elsewhere, visitor: b.visitor, token: b.token}
	stranger.messages(talk, "").says(401).saysNot("mine alone")
	stranger.conversations().says(401)
	stranger.post("/widget/shutdown", "").says(200)
	b.conversations().says(200, "mine alone")
	stranger.identify("A", fmt.Sprintf(`{"email":"a@b.c","user_hash":%q}`, elsewhere.sign("A"))).says(200, `"verified":true`, `"conversations":0`)
	stranger.conversations().says(200).saysNot("mine alone")
	stranger.messages(talk, "").says(404).saysNot("mine alone")
	stranger.write(talk, "x").says(404)
}
