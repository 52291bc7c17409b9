package whoistest_test

import (
	"fmt"
	"slices"
)

// What is read, by whom, after each step.

// hold holds what everybody can read against who may. With all, everything is
// read by everybody; without, what the step has touched by everybody, and all
// else by one of the browsers.
func (l *life) hold(all bool, one int) {
	l.Helper()
	for _, said := range l.said {
		l.mayHear(said.s, string(said.a.raw), said.a.String())
	}
	slices.SortFunc(l.touched, func(a, b *talk) int { return a.n - b.n })
	l.touched = slices.Compact(l.touched)
	for _, t := range l.touched {
		if !t.lost {
			l.checkTalk(t)
		}
	}
	for i, p := range l.pages {
		if p.token == "" || p.s == nil {
			continue
		}
		if !all && len(l.touched) == 0 && i != one%len(l.pages) {
			continue
		}
		talks := l.touched
		if all || i == one%len(l.pages) {
			talks = l.m.talks
		}
		l.holdPage(p, talks)
	}
	if all {
		l.holdREST()
		for _, p := range l.pages {
			for _, c := range p.old {
				if c.token != p.token && (c.s == nil || !c.s.lost) {
					l.worthless(p, c, l.post(c, "/widget/conversations", ""))
				}
			}
		}
	}
	l.holdLive()
}

// mayHear fails if something that somebody was given holds a text that they may
// not read.
func (l *life) mayHear(s *session, raw, how string) {
	l.Helper()
	for _, found := range textIn.FindAllStringSubmatch(raw, -1) {
		text := found[1]
		if t := l.m.ofText[text]; t != nil {
			if l.m.mayRead(s, t) == no {
				l.failf("%s of %v (proven %v), begun by %s, is read by %s: %s", text, t.of, t.of.proven, l.who(t.by), l.who(s), how)
			}
			continue
		}
		if !l.m.mayName(s, text) {
			l.failf("the name or event %s is read by %s: %s", text, l.who(s), how)
		}
	}
}

type listed struct {
	Conversations []struct{ ID int }
	Unread        int
}

// holdPage reads as a page does.
func (l *life) holdPage(p *page, talks []*talk) {
	l.Helper()
	a := l.post(p.credentials(), "/widget/conversations", "")
	l.mayHear(p.s, string(a.raw), a.String())
	var list listed
	a.into(&list)
	answers := 0
	for _, t := range l.m.talks {
		may := l.m.mayRead(p.s, t)
		has := slices.ContainsFunc(list.Conversations, func(c struct{ ID int }) bool { return c.ID == t.id })
		if has && may == no {
			l.failf("%s lists conversation %d of %v, %v: %s\n%v", p.name, t.id, t.of, t.texts, l.who(p.s), a)
		}
		if !has && may == yes {
			l.failf("%s does not list conversation %d of %v, %v: %s\n%v", p.name, t.id, t.of, t.texts, l.who(p.s), a)
		}
		if may > no {
			for _, text := range t.texts {
				if t.posted[text].team {
					answers++
				}
			}
		}
	}
	if list.Unread > answers {
		l.failf("%s has %d unread of %d answers that it may read: %v", p.name, list.Unread, answers, a)
	}
	if p.s.lost {
		return
	}
	for _, t := range talks {
		may := l.m.mayRead(p.s, t)
		a := l.post(p.credentials(), "/widget/messages", fmt.Sprintf(`,"conversation_id":%d`, t.id))
		l.mayHear(p.s, string(a.raw), a.String())
		if may == yes {
			for _, text := range t.texts {
				if !holds(a, text) {
					l.failf("%s does not read %s of %v: %s\n%v", p.name, text, t.of, l.who(p.s), a)
				}
			}
		}
	}
}

func holds(a answer, text string) bool {
	for _, found := range textIn.FindAllSubmatch(a.raw, -1) {
		if string(found[1]) == text {
			return true
		}
	}
	return false
}

// readAll gives every text that a page reads.
func (l *life) readAll(p *page) map[string]bool {
	got := map[string]bool{}
	for _, t := range l.m.talks {
		a := l.post(p.credentials(), "/widget/messages", fmt.Sprintf(`,"conversation_id":%d`, t.id))
		for _, found := range textIn.FindAllSubmatch(a.raw, -1) {
			got[string(found[1])] = true
		}
	}
	return got
}

// holdREST holds what the team sees against the model: nothing that was
// acknowledged is lost, each conversation is with whom it should be, and each
// user is there once.
func (l *life) holdREST() {
	l.Helper()
	a := l.byKey("GET", "/api/conversations?per_page=500", "")
	var talks struct{ Conversations []conversationWire }
	a.into(&talks)
	found := map[int]int{}
	for _, c := range talks.Conversations {
		if len(c.Contacts) == 1 {
			found[c.ID] = c.Contacts[0].ID
		}
	}
	for _, t := range l.m.talks {
		if t.lost {
			continue
		}
		if found[t.id] == 0 {
			l.failf("conversation %d of %v is lost, or without a contact", t.id, t.texts)
		}
		l.isContact(t.of, found[t.id], answer{what: fmt.Sprintf("conversation %d (of %v, by the list)", t.id, t.texts), status: 200})
		if !slices.Contains(l.touched, t) && t.n%3 != l.sum.steps%3 {
			continue
		}
		a := l.byKey("GET", fmt.Sprintf("/api/conversations/%d/messages?per_page=500", t.id), "")
		var list struct {
			Messages []struct {
				Body     string
				Verified *bool
			}
		}
		a.into(&list)
		for _, text := range t.texts {
			there := false
			for _, m := range list.Messages {
				if m.Body != "text-"+text+"." {
					continue
				}
				there = true
				by := t.posted[text]
				if m.Verified != nil && !by.team && (*m.Verified && by.verified == no || !*m.Verified && by.verified == yes) {
					l.failf("%s is marked as verified %v, and its author's proof was live: %v: %v", text, *m.Verified, by.verified, a)
				}
			}
			if !there {
				l.failf("%s is lost: %v", text, a)
			}
		}
	}
	a = l.byKey("GET", "/api/contacts?per_page=500", "")
	var people struct{ Contacts []contactWire }
	a.into(&people)
	users := map[string]int{}
	for _, c := range people.Contacts {
		if id := text(c.UserID); id != "" {
			if users[id] != 0 {
				l.failf("user %s has two contacts: %v", id, a)
			}
			users[id] = c.ID
			if p := l.m.byUser(id); p == nil {
				l.failf("user %s is of nobody's making: %v", id, a)
			}
		}
		p := l.m.byID(c.ID)
		if p == nil {
			continue
		}
		if p.user != text(c.UserID) {
			l.failf("%v has the user id %q", p, text(c.UserID))
		}
		if c.Email != nil && p.email != "" && key(*c.Email) != key(p.email) && !p.mail.unsure && !p.murky {
			l.failf("%v has the email %s", p, *c.Email)
		}
		if c.EmailVerified != nil && c.Email != nil && key(*c.Email) == key(p.email) {
			if may := l.m.mailProven(p); *c.EmailVerified && may == no || !*c.EmailVerified && may == yes && p.user == "" {
				l.failf("the email of %v is proven: %v, and should be: %v", p, *c.EmailVerified, may)
			}
		}
	}
	for _, p := range l.m.people {
		if p.user != "" && p.gone == nil && !p.lost && users[p.user] == 0 {
			l.failf("user %s is lost: %v", p.user, a)
		}
	}
	a = l.byKey("GET", "/api/events?per_page=500", "")
	for name, e := range l.m.events {
		if e.of != nil && !e.lost && !holds(a, name) {
			l.failf("event %s is lost: %v", name, a)
		}
	}
}

// Live connections.

// listen opens a page's live connection.
func (l *life) listen(p *page) {
	l.Helper()
	if p.s == nil || p.token == "" || l.mute {
		return
	}
	if p.line != nil {
		if _, over := p.line.all(); !over && p.lineOf == p.s {
			return
		}
	}
	x := l.dial(fmt.Sprintf(`{"app_id":%q,"visitor_id":%q,"token":%q}`, l.ws.AppID, p.visitor, p.token))
	switch {
	case x == nil && p.s.ended == "" && !p.s.unsure && (p.s.on == nil || p.s.on.proven == no && !p.s.lapsed || l.m.live(p.s) == yes):
		l.failf("%s can't listen: %s", p.name, l.who(p.s))
	case x == nil:
		return
	}
	l.lives = append(l.lives, x)
	p.line, p.lineOf = x, p.s
	x.of = p.s.n
}

// hangUp ends all live connections.
func (l *life) hangUp() {
	for _, x := range l.lives {
		x.close()
	}
	l.lives = nil
	for _, p := range l.pages {
		p.line, p.lineOf = nil, nil
	}
}

// holdLive holds what was heard against what each session ever might read, and
// that the texts of this step were heard by who must read them.
func (l *life) holdLive() {
	l.Helper()
	if len(l.lives) == 0 {
		return
	}
	for _, s := range l.m.sessions {
		for text, t := range l.m.ofText {
			if !s.ever[text] && l.m.mayRead(s, t) > no {
				s.ever[text] = true
			}
		}
		for name := range s.names {
			s.ever[name] = true
		}
		if s.on != nil && l.m.live(s) > no {
			for name := range s.on.names {
				s.ever[name] = true
			}
		}
	}
	for _, p := range l.pages {
		if p.line == nil {
			continue
		}
		if p.lineOf == p.s {
			for _, text := range l.fresh {
				t := l.m.ofText[text]
				if l.m.mayRead(p.s, t) != yes || p.line.waits("text-"+text+".") {
					continue
				}
				if _, over := p.line.all(); !over {
					l.failf("%s did not hear %s: %s", p.name, text, l.who(p.s))
				}
			}
		}
	}
	for _, x := range l.lives {
		heard, over := x.all()
		for _, frame := range heard[x.checked:] {
			for _, found := range textIn.FindAllStringSubmatch(frame, -1) {
				if s := l.m.sessions[x.of]; !s.ever[found[1]] {
					l.failf("%s of %v was heard by %s: %s", found[1], l.m.ofText[found[1]], l.who(s), frame)
				}
			}
		}
		x.checked = len(heard)
		if over {
			x.close()
		}
	}
	for _, p := range l.pages {
		if p.line != nil {
			if _, over := p.line.all(); over || p.lineOf != p.s {
				p.line, p.lineOf = nil, nil
				l.listen(p) // it comes back with what it has now
			}
		}
	}
}
