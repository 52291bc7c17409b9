package widget_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"gist/server/inbox"
)

func TestAClockThatJumpsBackDisturbsNobody(t *testing.T) {
	w := newWorld(t)
	ann := w.browser()
	ann.hello()
	ann.identify("ann", `{"email":"ann@tacos.com","visits":1}`)
	talk := ann.begin("first")
	tess := w.tess()
	session, _, err := w.teams.SignIn(t.Context(), "tess@tacos.com", "correct horse battery", "")
	check(t, err)
	flood := w.browser()
	flood.hello()
	calls := strings.Repeat(`{"type":"track","name":"Clicked"},`, 99) + `{"type":"track","name":"Clicked"}`
	for flood.post("/widget/calls", `,"calls":[`+calls+`]`).status == 200 {
	}

	w.clock.forward(-2 * time.Hour)
	ann.hello()
	ann.identify("ann", `{"email":"ann@tacos.com","visits":2}`).says(200, `"stored"`).saysNot(`"rejected"`)
	ann.write(talk, "second").says(200)
	_, err = w.inbox.Write(t.Context(), w.ws.ID, inbox.ConversationID(talk), tess, inbox.TypeReply, "", "third")
	check(t, err)
	var list struct{ Messages []struct{ Body string } }
	ann.messages(talk, "").says(200).into(&list)
	if got := fmt.Sprint(list.Messages); got != "[{first} {second} {third}]" {
		t.Errorf("the messages are %s", got)
	}
	ann.conversations().says(200, `"unread":1`)
	if _, who, err := w.teams.BySignIn(t.Context(), session); err != nil || who.ID != tess.ID {
		t.Errorf("the teammate's session gives %v (%v)", who, err)
	}
	bob := w.browser()
	bob.hello()
	bob.identify("bob", `{"email":"bob@tacos.com"}`).says(200, `"stored"`)
	bob.begin("Hi")

	// Who had used up its calls gets new ones after as long as ever.
	w.clock.forward(time.Minute)
	flood.post("/widget/calls", `,"calls":[`+calls+`]`).says(200)
}
