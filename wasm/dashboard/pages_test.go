package dashboard_test

import (
	"testing"
)

// team opens the dashboard with a session, as on any later visit.
func team(t *testing.T) (*backend, *tab) {
	t.Helper()
	b, p := newBackend(t), newTab(t)
	b.fill()
	b.enter(p)
	return b, p
}

// enter signs a tab in, and lets the inbox open.
func (b *backend) enter(p *tab) {
	p.t.Helper()
	p.open(b.URL + "/dashboard")
	p.find("textbox", "Email").types("tess@tacobox.example")
	p.find("textbox", "Password").types("correct horse battery\r")
	p.find("heading", "Inbox")
	p.shows("Choose a conversation")
}

func TestShots(t *testing.T) {
	_, p := team(t)
	p.shot("inbox-empty")
	p.find("link", "Johanna Doe").click()
	p.shows("swap the carnitas")
	p.shows("Family box")
	p.shot("talk")
	p.quiet()
}
