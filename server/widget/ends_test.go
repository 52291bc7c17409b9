package widget_test

import (
	"fmt"
	"testing"
	"time"
)

// sessions gives the browsers of a contact that have not ended, as the team sees them.
func (w *world) sessions(path string) (visitors []string) {
	w.Helper()
	var list struct {
		Sessions []struct {
			VisitorID string `json:"visitor_id"`
			Ended     bool   `json:"ended"`
		}
	}
	w.team("GET", path, "").says(200).into(&list)
	for _, one := range list.Sessions {
		if !one.Ended {
			visitors = append(visitors, one.VisitorID)
		}
	}
	return visitors
}

func (w *world) reply(talk int, body string) {
	w.Helper()
	w.team("POST", fmt.Sprintf("/api/conversations/%d/messages", talk), fmt.Sprintf(`{"message_type":"reply","body":%q}`, body)).says(200)
}

func TestBrowsersWhoseProofHasEndedKeepNobodyFromHearing(t *testing.T) {
	w := newWorld(t)
	w.set("rate_limits", "off")
	b := w.browser()
	b.identify("A", w.hash("A", "a@b.c")).says(200, `"stored"`)
	talk := b.begin("hello")
	other := w.browser() // of the same person, who reads along
	other.identify("A", w.hash("A", "a@b.c")).says(200, `"verified":true`)
	// One stolen token, on any number of browsers.
	token := fmt.Sprintf(`{"email":"a@b.c","user_jwt":%q}`, w.jwt(map[string]any{"user_id": "A"}, time.Hour))
	crowd := make([]*browser, 201)
	for i := range crowd {
		crowd[i] = w.browser()
		crowd[i].identify("A", token).says(200, `"stored"`)
	}
	w.clock.forward(2 * time.Hour) // the token has expired
	page := other.listen()
	for _, one := range crowd {
		one.hello().saysNot(`"verified":true`) // seen after it
	}
	w.reply(talk, "for Ann")
	page.hears("for Ann")
}

func TestBrowsersThatHaveEndedHideNoneThatGoesOn(t *testing.T) {
	w := newWorld(t)
	w.set("rate_limits", "off")
	thief := w.browser()
	thief.identify("A", w.hash("A", "a@b.c")).says(200, `"stored"`)
	talk := thief.begin("hello")
	path := fmt.Sprintf("/api/contacts/%d/sessions", thief.contact())
	w.clock.forward(2 * time.Hour)
	for range 100 {
		w.browser().identify("A", w.hash("A", "a@b.c")).says(200, `"stored"`)
	}
	for range 2 {
		for _, visitor := range w.sessions(path) {
			w.team("DELETE", path+"/"+visitor, "").says(200)
		}
	}
	w.reply(talk, "for Ann")
	thief.readsNot(talk, "for Ann")
}

func TestABrowserThatHoldsAConversationIsListedAndCanBeEnded(t *testing.T) {
	w := newWorld(t)
	b, user, stranger := w.browser(), w.browser(), w.browser()
	b.identify("", plain("a@b.c"))
	talk := b.begin("mine")
	lead := b.contact()
	user.identify("A", w.hash("A", "a@b.c"))
	id := user.contact()
	stranger.identify("B", w.hash("B", "b@b.c"))
	w.team("POST", fmt.Sprintf("/api/contacts/%d/merge", id), fmt.Sprintf(`{"contact_id":%d}`, lead)).says(200)
	path := fmt.Sprintf("/api/contacts/%d/sessions", id)
	if got := w.sessions(path); len(got) != 2 {
		t.Errorf("the browsers are %v, and one that holds a conversation and the user's own were wanted", got)
	}
	w.team("DELETE", path+"/"+stranger.visitor, "").says(404, "session_unknown")
	w.team("DELETE", path+"/"+b.visitor, "").says(200)
	w.team("DELETE", path+"/"+b.visitor, "").says(404, "session_unknown")
	w.reply(talk, "for Ann")
	b.readsNot(talk, "for Ann")
	for _, wrong := range []string{"%00", "%ff", "x"} {
		w.team("DELETE", path+"/"+wrong, "").says(404, "session_unknown")
	}
}

func TestUndoingAPromotionKeepsWhenTheTeamWrote(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	b.hello()
	w.reply(b.begin("hello"), "hi")
	b.identify("A", w.hash("A", "a@b.c")).says(200, `"stored"`)
	var list struct{ History []struct{ ID int } }
	w.rest("GET", "/api/history?action=promoted", "").says(200).into(&list)
	var back struct{ Contact struct{ ID int } }
	w.team("POST", fmt.Sprintf("/api/history/%d/undo", list.History[0].ID), "").says(200).into(&back)
	w.rest("GET", fmt.Sprintf("/api/contacts/%d", back.Contact.ID), "").says(200, `"last_contacted_at":`).saysNot(`"last_contacted_at":null`)
}
