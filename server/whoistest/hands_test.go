package whoistest_test

import (
	"maps"
	"slices"
)

// What the team, the site's server and the operator do, in the model.

// merge follows a merge by a teammate or an API key: what is taken from goes to
// into, and its browsers go on with contacts of their own.
func (m *model) merge(into, from *person) {
	for _, s := range m.sessions {
		if s.on != from || s.ended != "" {
			continue
		}
		could := map[*talk]right{}
		for _, t := range m.talks {
			if t.of == from && (t.by == s || t.to == s) {
				could[t] = m.mayRead(s, t)
			}
		}
		own := m.newPerson()
		own.was[s.n] = true
		own.murky = true // made by the team's hand, not by what the browser did
		own.email, own.user = "", ""
		s.on, s.proof, s.lapsed = own, nil, false
		for t, r := range could {
			s.keeps[t.n] = r
		}
	}
	for _, t := range m.talks {
		switch {
		case t.of == from:
			t.moved = t.by != nil
		case t.of == into && t.moved:
		}
	}
	m.joinInto(from, into)
	into.merged = true
	if into.email == "" && from.email != "" {
		into.email, into.mail = from.email, unproven // joining carries no proof along
	}
}

// mayMerge tells whether the team may merge: user ids never merge, and a proven
// contact is never merged into one that is not.
func (m *model) mayMerge(into, from *person) right {
	switch {
	case into == from || from.user != "":
		return no
	case from.proven == yes && into.proven == no:
		return no
	case from.proven != no && into.proven != yes:
		return maybe
	}
	return yes
}

// types is a teammate, or a key by a contact's id, who writes an email: no proof.
func (p *person) types(email string) {
	if key(p.email) != key(email) {
		p.mail = unproven
	}
	p.email = email
}

// trusts is a trusted call that says whose email it is.
func (p *person) trusts(email string) {
	if key(p.email) != key(email) {
		p.mail = unproven
	}
	p.email = email
	p.mail.trusted, p.mail.unsure = true, false
}

// byEmail gives the people to whom a key's call by email may lead; nil among
// them is a new lead.
func (m *model) byEmail(email string, text bool) (all []*person, conflict bool) {
	for _, least := range []right{yes, maybe} {
		users, leads := m.having(email, least)
		var one *person
		switch {
		case len(users) == 1:
			one = users[0]
		case len(users)+len(leads) == 1:
			one = append(users, leads...)[0]
		case len(users)+len(leads) > 1:
			conflict = true
			continue
		case !text && !m.signed:
			// While no call was ever signed, the one user who claims it.
			var claim []*person
			for _, p := range m.people {
				if p.gone == nil && !p.lost && p.user != "" && p.email != "" && key(p.email) == key(email) {
					claim = append(claim, p)
				}
			}
			if len(claim) == 1 {
				one = claim[0]
			}
		}
		if !slices.Contains(all, one) {
			all = append(all, one)
		}
	}
	return all, conflict
}

// copied is a copy of the model, as a backup keeps it.
func (m *model) copied() *model {
	c := *m
	c.secrets, c.leaked = slices.Clone(m.secrets), slices.Clone(m.leaked)
	people, sessions, talks := map[*person]*person{}, map[*session]*session{}, map[*talk]*talk{}
	c.people, c.sessions, c.talks = nil, nil, nil
	for _, p := range m.people {
		q := *p
		q.ids, q.names, q.was, q.provers = slices.Clone(p.ids), maps.Clone(p.names), maps.Clone(p.was), maps.Clone(p.provers)
		people[p] = &q
		c.people = append(c.people, &q)
	}
	for _, p := range c.people {
		p.gone = people[p.gone]
	}
	for _, s := range m.sessions {
		q := *s
		q.on, q.users, q.emails, q.names, q.keeps, q.ever = people[s.on], maps.Clone(s.users), maps.Clone(s.emails), maps.Clone(s.names), maps.Clone(s.keeps), maps.Clone(s.ever)
		sessions[s] = &q
		c.sessions = append(c.sessions, &q)
	}
	for _, t := range m.talks {
		q := *t
		q.to = sessions[t.to]
		q.of, q.by, q.texts, q.posted = people[t.of], sessions[t.by], slices.Clone(t.texts), maps.Clone(t.posted)
		talks[t] = &q
		c.talks = append(c.talks, &q)
	}
	c.ofText, c.events = map[string]*talk{}, map[string]*event{}
	for text, t := range m.ofText {
		c.ofText[text] = talks[t]
	}
	for text, e := range m.events {
		c.events[text] = &event{people[e.of], e.lost}
	}
	return &c
}

// restored gives the model after this one's backup took the place of now: what
// had ended stays ended, and no proof comes back.
func (m *model) restored(now *model) *model {
	r := m.copied()
	r.now, r.off, r.signed = now.now, now.off, now.signed || m.signed
	for _, s := range r.sessions {
		at := now.sessions[s.n]
		changed := at.on == nil != (s.on == nil) || at.on != nil && s.on != nil && at.on.n != s.on.n
		switch {
		case at.ended != "":
			s.end(at.ended)
		case changed || at.proof != nil && s.proof == nil:
			s.end("a restore has lost what it became")
		default:
			if s.proof != nil {
				s.unsure = true // they end, where the database before can't be read
				if now.live(at) == no {
					s.proof, s.lapsed = nil, true
				}
			}
			s.unsure = s.unsure || at.unsure || at.lapsed
		}
	}
	// What began after the backup is no more.
	for _, s := range now.sessions[len(r.sessions):] {
		q := r.newSession(s.visitor)
		q.end("a restore has lost it")
		q.lost = true
	}
	for n := range r.people {
		r.people[n].murky = true
	}
	for i, retired := range now.secrets {
		if i < len(r.secrets) && !retired {
			r.secrets[i], r.leaked[i] = false, now.leaked[i]
		}
	}
	return r
}
