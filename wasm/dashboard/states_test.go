//go:build !js

package dashboard_test

import "testing"

func TestClosingGoesOnToTheNextAndCanBeUndone(t *testing.T) {
	b, p := team(t)
	p.find("link", "pedro.alvarez").click()
	p.shows("Do you deliver to Mallorca?")
	p.find("button", "Close").click()
	p.shows("Conversation with pedro.alvarez@gmail.example closed")
	p.shows("is there a gluten free box") // the next one
	p.gone("link", "pedro.alvarez")
	p.shot("closed")
	p.key("z")
	p.find("link", "pedro.alvarez")
	p.shows("Do you deliver to Mallorca?")
	state := func(want string) {
		t.Helper()
		p.eventually("the server to have it "+want, func() (bool, any) {
			b.mu.Lock()
			defer b.mu.Unlock()
			return b.conversations[1].state == want, b.conversations[1].state
		})
	}
	state("open")
	p.key("e")
	p.gone("link", "pedro.alvarez")
	state("closed")

	p.find("link", "Closed").click()
	p.find("link", "pedro.alvarez").click()
	p.shows("This conversation is closed.")
	p.find("button", "Reopen").click()
	p.find("button", "Close")
	state("open")
	p.quiet()
}

func TestARefusedCloseIsTakenBack(t *testing.T) {
	b, p := team(t)
	p.find("link", "pedro.alvarez").click()
	p.shows("Do you deliver to Mallorca?")
	b.breaks("PATCH", 503)
	p.find("button", "Close").click()
	p.shows("Nothing was changed. The server's database does not answer.")
	p.find("link", "pedro.alvarez")
	b.breaks("PATCH", 0)
	p.find("button", "Try again").click()
	p.gone("link", "pedro.alvarez")
}

func TestAClosedConversationIsOpenedByItsAddressBesideItsLikes(t *testing.T) {
	b, p := newBackend(t), newTab(t)
	b.fill()
	b.enter(p, "/dashboard/conversations/17")
	p.shows("It starts again on the day that you pick.")
	p.find("link", "Beatrix Kiddo")
	p.until("document.querySelector('.segment[aria-current]').innerText", "Closed")
}

func TestASnoozedConversationHasAListOfItsOwn(t *testing.T) {
	b, p := newBackend(t), newTab(t)
	b.fill()
	b.mu.Lock()
	for _, c := range b.conversations {
		if c.id == 12 {
			c.state = "snoozed"
		}
	}
	b.mu.Unlock()
	b.enter(p, "/dashboard")
	p.find("link", "Snoozed").click()
	p.find("link", "pedro.alvarez").click()
	p.shows("Do you deliver to Mallorca?")
	p.shot("snoozed")
	p.find("button", "Close").click()
	p.shows("Nothing snoozed")
	p.open(b.URL + "/dashboard/snoozed")
	p.shows("Nothing snoozed")
	p.quiet()
}

func TestADeletedConversationLeavesTheInbox(t *testing.T) {
	b, p := team(t)
	p.find("link", "pedro.alvarez").click()
	p.shows("Do you deliver to Mallorca?")
	p.find("textbox", "Reply").types("We do")
	b.deletes(11)
	p.gone("link", "Johanna Doe")
	p.shows("Do you deliver to Mallorca?")
	b.deletes(12)
	p.shows("This conversation was deleted.")
	p.shows("Choose a conversation")
	p.gone("link", "pedro.alvarez")
	p.until("location.pathname", "/dashboard/")
	p.until("Object.keys(localStorage).filter(k => k.startsWith('gist-draft:')).length", 0)
	p.quiet()
}
