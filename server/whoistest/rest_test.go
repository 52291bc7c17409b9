package whoistest_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// contactWire is what the REST API says of a contact, as far as the model knows.
type contactWire struct {
	ID            int
	UserID        *string `json:"user_id"`
	Email         *string
	Verified      *bool
	EmailVerified *bool `json:"email_verified"`
}

type conversationWire struct {
	ID       int
	Contacts []struct{ ID int }
}

func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// actHand is what the team does in the dashboard, and the site's server by its
// key.
func (l *life) actHand(who, verb string, w []string) {
	l.Helper()
	ask := l.byTeam
	if who == "key" {
		ask = l.byKey
	}
	switch verb {
	case "answers": // t3 in t1
		t := l.m.ofText[w[2]]
		a := ask("POST", fmt.Sprintf("/api/conversations/%d/messages", t.id), fmt.Sprintf(`{"message_type":"reply","from":{"type":"teammate","teammate_id":%d},"body":"text-%s."}`, l.mate, w[0]))
		if a.status != 200 {
			l.failf("an answer: %v", a)
		}
		l.wrote(t, w[0], author{team: true})
	case "merges": // t1 into A
		l.merge(ask, l.person(w[0]), l.person(w[2]))
	case "types": // kim for A
		p := l.person(w[2])
		id := l.idOf(p)
		if id == 0 {
			return
		}
		a := ask("POST", "/api/contacts", fmt.Sprintf(`{"id":%d,"email":%q}`, id, emails[w[0]]))
		if a.status != 200 {
			l.failf("an email typed: %v", a)
		}
		l.isOne(p, a)
		p.types(emails[w[0]])
	case "ends": // b0
		p := l.page(w[0])
		if p.s == nil || p.s.on == nil || l.idOf(p.s.on) == 0 {
			return
		}
		a := ask("DELETE", fmt.Sprintf("/api/contacts/%d/sessions/%s", l.idOf(p.s.on), p.visitor), "")
		if a.status == 200 {
			p.s.end("the team has ended it")
		}
	case "writes": // t4 to A
		p := l.person(w[2])
		if id := l.idOf(p); id != 0 {
			a := ask("POST", "/api/conversations", fmt.Sprintf(`{"from":{"id":%d},"body":"text-%s."}`, id, w[0]))
			l.begun(a, w[0], p, map[string]string{"team": "team", "key": "key by id"}[who])
			p.hinted = p.hinted || who == "key"
		}
	case "saves":
		l.keySaves(fieldsOf(w))
	default:
		l.Fatalf("no such step: %s %s", who, verb)
	}
}

// fieldsOf reads user=A email=kim.
func fieldsOf(w []string) map[string]string {
	f := map[string]string{}
	for _, one := range w {
		name, value, _ := strings.Cut(one, "=")
		f[name] = value
	}
	return f
}

// person gives who a word means: a browser's contact, a user, the contact of a
// text, or one by its number.
func (l *life) person(word string) *person {
	l.Helper()
	if p := l.page(word); p != nil {
		if p.s == nil {
			return nil
		}
		return p.s.on
	}
	if t := l.m.ofText[word]; t != nil {
		return t.of
	}
	return l.m.byUser(word)
}

// idOf gives a person's id at the server, 0 where nobody has told it.
func (l *life) idOf(p *person) int {
	l.Helper()
	if p == nil || p.gone != nil || p.lost {
		return 0
	}
	if len(p.ids) != 1 {
		for _, t := range l.m.talks {
			if t.of == p && !t.lost {
				l.checkTalk(t)
				break
			}
		}
	}
	if len(p.ids) != 1 && p.user != "" {
		a := l.byKey("GET", "/api/contacts?user_id="+p.user, "")
		var in struct{ Contact contactWire }
		if a.into(&in); in.Contact.ID != 0 {
			l.isContact(p, in.Contact.ID, a)
		}
	}
	if len(p.ids) != 1 {
		return 0
	}
	return p.ids[0]
}

// isOne holds that an answer is about a person.
func (l *life) isOne(p *person, a answer) {
	l.Helper()
	var in struct{ Contact contactWire }
	if a.into(&in); in.Contact.ID == 0 {
		l.failf("no contact was answered: %v", a)
	}
	l.isContact(p, in.Contact.ID, a)
}

// begun notes a conversation that was begun over REST.
func (l *life) begun(a answer, text string, p *person, how string) {
	l.Helper()
	var in struct{ Conversation conversationWire }
	a.into(&in)
	if a.status != 200 || len(in.Conversation.Contacts) != 1 {
		l.failf("a conversation was not begun: %v", a)
	}
	l.isContact(p, in.Conversation.Contacts[0].ID, a)
	l.wrote(l.m.begin(in.Conversation.ID, p, how), text, author{team: true, verified: maybe})
}

// keySaves is POST /api/contacts, or POST /api/conversations where text= is given.
func (l *life) keySaves(f map[string]string) {
	l.Helper()
	user, email, words := f["user"], emails[f["email"]], f["text"]
	var ways []*person // nil: a new one
	conflict := false
	body := ""
	switch {
	case f["id"] != "":
		p := l.person(f["id"])
		id := l.idOf(p)
		if id == 0 {
			return
		}
		ways, body = []*person{p}, fmt.Sprintf(`"id":%d`, id)
	case user != "":
		ways, body = []*person{l.m.byUser(user)}, fmt.Sprintf(`"user_id":%q`, user)
		if ways[0] == nil && email != "" && words == "" {
			// A lead that no browser was on may be who becomes the user.
			_, leads := l.m.having(email, maybe)
			for _, lead := range leads {
				if len(lead.was) == 0 {
					ways = append(ways, lead)
				}
			}
		}
	default:
		ways, conflict = l.m.byEmail(email, words != "")
	}
	if email != "" {
		if body != "" {
			body += ","
		}
		body += fmt.Sprintf(`"email":%q`, email)
	}
	var a answer
	id := 0
	if words != "" {
		a = l.byKey("POST", "/api/conversations", fmt.Sprintf(`{"from":{%s},"body":"text-%s."}`, body, words))
		var in struct{ Conversation conversationWire }
		if a.into(&in); len(in.Conversation.Contacts) == 1 {
			id = in.Conversation.Contacts[0].ID
		}
	} else {
		a = l.byKey("POST", "/api/contacts", "{"+body+"}")
		var in struct{ Contact contactWire }
		a.into(&in)
		id = in.Contact.ID
	}
	switch {
	case a.status == 409 && conflict:
		return
	case a.status == 404 && words != "" && user != "" && ways[0] == nil:
		return
	case a.status != 200 || id == 0:
		l.failf("a call by key was refused: %v", a)
	}
	known := l.m.byID(id)
	var p *person
	ok := false
	for _, way := range ways {
		switch {
		case way == nil && known == nil:
			if ok = true; p == nil {
				p = l.m.newPerson()
				p.ids = []int{id}
			}
		case way != nil && (known == way || known == nil && len(way.ids) == 0):
			p, ok = way, true
		}
	}
	if !ok {
		l.failf("a call by key went to contact %d, who is %v by the model; the rules give %v: %v", id, known, ways, a)
	}
	p.ids = []int{id}
	p.named, p.hinted = p.named || f["id"] == "", true
	switch {
	case words != "" && (f["id"] != "" || user != ""):
		// The id says who is meant, and the email nothing.
		if p.user == "" {
			p.user = user
		}
	case f["id"] != "" && email != "":
		p.types(email)
	case f["id"] != "":
	case user != "":
		l.joinUnseen(p, email)
		p.user = user
		if email != "" && words == "" {
			p.trusts(email)
			l.joinUnseen(p, email)
		}
	case !slices.Contains(ways, p): // a new lead
		p.trusts(email)
		p.provers[-1] = true
	default:
		if key(p.email) != key(email) {
			p.types(email)
		} else {
			p.email = email
		}
	}
	if words != "" {
		how := "key"
		if f["id"] != "" {
			how = "key by id"
		}
		l.wrote(l.m.begin(l.conversationOf(a), p, how), words, author{team: true, verified: maybe})
	}
}

func (l *life) conversationOf(a answer) int {
	var in struct{ Conversation conversationWire }
	a.into(&in)
	return in.Conversation.ID
}

// isGone tells whether a contact is no more one of its own.
func (l *life) isGone(p *person) bool {
	if len(p.ids) != 1 {
		return false
	}
	a := l.byKey("GET", fmt.Sprint("/api/contacts/", p.ids[0]), "")
	var in struct{ Contact contactWire }
	a.into(&in)
	return a.status != 200 || in.Contact.ID != p.ids[0] || text(in.Contact.UserID) != p.user
}

// joinUnseen follows leads that no browser was on, and that an API key's call
// with their email makes part of a user.
func (l *life) joinUnseen(p *person, email string) {
	l.Helper()
	if email == "" {
		return
	}
	_, leads := l.m.having(email, maybe)
	for _, lead := range leads {
		if lead == p || len(lead.was) > 0 || len(lead.ids) != 1 {
			continue
		}
		if l.isGone(lead) {
			l.m.joinInto(lead, p)
			p.ids = append(p.ids, lead.ids...)
			p.merged = true
		}
	}
}

func (l *life) merge(ask func(method, path, body string) answer, from, into *person) {
	l.Helper()
	f, i := l.idOf(from), l.idOf(into)
	if f == 0 || i == 0 {
		return
	}
	a := ask("POST", fmt.Sprintf("/api/contacts/%d/merge", i), fmt.Sprintf(`{"contact_id":%d}`, f))
	switch may := l.m.mayMerge(into, from); {
	case a.status == 200 && may == no:
		l.failf("%v was merged into %v (proven %v and %v): %v", from, into, from.proven, into.proven, a)
	case a.status != 200 && may == yes:
		l.failf("%v was not merged into %v: %v", from, into, a)
	case a.status != 200:
		return
	}
	l.m.merge(into, from)
	l.isOne(into, a)
	var in struct{ Contact contactWire }
	a.into(&in)
	for _, t := range l.m.talks {
		if t.of == into {
			l.touched = append(l.touched, t)
		}
	}
}

// undo takes back what was last joined. Nobody may gain by it: what the
// rules leave open, who is where afterwards, the model takes from REST.
func (l *life) undo() {
	l.Helper()
	a := l.byTeam("GET", "/api/history?per_page=500", "")
	var list struct {
		History []struct {
			ID      int
			CanUndo bool `json:"can_undo"`
		}
	}
	a.into(&list)
	for _, entry := range list.History {
		if !entry.CanUndo {
			continue
		}
		a := l.byTeam("POST", fmt.Sprintf("/api/history/%d/undo", entry.ID), "{}")
		if a.status == 422 || a.status == 409 {
			return
		}
		if a.status != 200 {
			l.failf("an undo: %v", a)
		}
		could := map[*talk]map[*session]right{}
		for _, t := range l.m.talks {
			could[t] = map[*session]right{}
			for _, s := range l.m.sessions {
				could[t][s] = l.m.mayRead(s, t)
			}
		}
		of := map[*talk]*person{}
		for _, t := range l.m.talks {
			of[t] = t.of
		}
		l.adopt()
		stirred := map[*person]bool{}
		for _, t := range l.m.talks {
			if of[t] != t.of {
				stirred[of[t]], stirred[t.of] = true, true
				t.moved = t.by != nil
			}
		}
		var in struct {
			Entry struct {
				Contact      *struct{ ID int }
				OtherContact *struct{ ID int } `json:"other_contact"`
			}
			Contact contactWire
		}
		a.into(&in)
		for _, id := range []*struct{ ID int }{in.Entry.Contact, in.Entry.OtherContact, {in.Contact.ID}} {
			if id != nil {
				stirred[l.m.byID(id.ID)] = true
			}
		}
		for p := range stirred {
			if p != nil {
				p.murky = true
			}
		}
		for _, s := range l.m.sessions {
			if s.on != nil && stirred[s.on] {
				s.doubt()
			}
			for t, was := range could {
				if r := was[s]; t.by == s && s.on != t.of && r > no && s.keeps[t.n] == no {
					s.keeps[t.n] = maybe
				}
			}
		}
		return
	}
}

// adopt takes from REST who has what.
func (l *life) adopt() {
	l.Helper()
	var contacts struct{ Contacts []contactWire }
	a := l.byKey("GET", "/api/contacts?per_page=500", "")
	a.into(&contacts)
	there := map[int]bool{}
	for _, c := range contacts.Contacts {
		there[c.ID] = true
		p := l.m.byID(c.ID)
		if p == nil {
			for _, q := range l.m.people {
				if q.gone != nil && slices.Contains(q.ids, c.ID) {
					p = q
				}
			}
		}
		fresh := p == nil
		if fresh {
			p = l.m.newPerson()
			p.proven = maybe
			p.names = map[string]bool{}
			for _, q := range l.m.people {
				maps.Copy(p.names, q.names)
			}
		}
		if fresh || p.gone != nil || p.user != text(c.UserID) || key(p.email) != key(text(c.Email)) {
			if p.gone != nil {
				p.gone.murky = true
			}
			p.gone, p.murky, p.mail = nil, true, mail{secret: -1, trusted: true, unsure: true}
			p.user, p.email = text(c.UserID), text(c.Email)
			if p.proven = maybe; c.Verified != nil && !*c.Verified {
				p.proven = no
			}
		}
		p.ids = []int{c.ID}
	}
	for _, t := range l.m.talks {
		if t.lost {
			continue
		}
		id := l.contactOf(t)
		if p := l.m.byID(id); p == nil {
			l.failf("conversation %d is with contact %d, who is no more", t.id, id)
		} else {
			t.of = p
		}
	}
	for _, e := range l.m.events {
		e.lost = true // whose it is now is not said
	}
	at := map[string]*session{}
	for _, s := range l.m.sessions {
		at[s.visitor] = s // the last one, where a restore has freed an id
	}
	for id := range there {
		var list struct {
			Sessions []struct {
				Visitor string `json:"visitor_id"`
			}
		}
		l.byKey("GET", fmt.Sprintf("/api/contacts/%d/sessions", id), "").into(&list)
		for _, one := range list.Sessions {
			s, p := at[one.Visitor], l.m.byID(id)
			if s == nil || s.ended != "" || s.on == p {
				continue
			}
			s.on, s.proof, s.lapsed = p, nil, s.lapsed || s.proof != nil
			p.was[s.n], p.murky = true, true
			s.doubt()
		}
	}
}

// contactOf asks whose a conversation is.
func (l *life) contactOf(t *talk) int {
	l.Helper()
	var in struct{ Conversation conversationWire }
	a := l.byKey("GET", fmt.Sprint("/api/conversations/", t.id), "")
	if a.into(&in); a.status != 200 || len(in.Conversation.Contacts) != 1 {
		l.failf("a conversation is gone: %v", a)
	}
	return in.Conversation.Contacts[0].ID
}

// checkTalk holds whose a conversation is against the model.
func (l *life) checkTalk(t *talk) {
	l.Helper()
	id := l.contactOf(t)
	l.isContact(t.of, id, answer{what: fmt.Sprintf("conversation %d (of %v)", t.id, t.texts), status: 200})
}

// restoreAll puts the backup back, and the model with it.
func (l *life) restoreAll() {
	l.Helper()
	if l.kept == nil {
		return
	}
	l.hangUp()
	now := l.m
	l.restore(l.file)
	l.cookie = ""
	l.m = l.kept.restored(now)
	for _, p := range l.pages {
		if p.s != nil {
			p.s = l.m.sessions[p.s.n]
			if p.token != l.since[p] && p.s.ended == "" {
				p.s.doubt() // it has a token that the backup does not know
			}
		}
		p.last = nil
		for i := range p.old {
			if s := p.old[i].s; s != nil {
				p.old[i].s = l.m.sessions[s.n]
			}
		}
	}
	// Which mode and secrets are in force now is told to whoever restores.
	ctx := l.t.Context()
	ws, err := l.teams.WorkspaceByAppID(ctx, l.ws.AppID)
	check(l, err)
	if string(ws.Mode) != l.m.mode {
		l.m.setMode(string(ws.Mode))
	}
	secret, err := l.teams.Secret(ctx, l.ws.ID)
	check(l, err)
	at := slices.Index(l.secrets, secret)
	l.secrets = l.secrets[:at+1]
	for len(l.m.secrets) < len(l.secrets) {
		l.m.secrets, l.m.leaked = append(l.m.secrets, true), append(l.m.leaked, false)
	}
	l.m.secrets, l.m.leaked = l.m.secrets[:at+1], l.m.leaked[:at+1]
	l.kept, l.file = nil, ""
}
