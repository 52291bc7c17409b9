package whoistest_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
)

// The model is who is who by the five rules, told a second time. It shares no
// line with the server: where both are wrong they are wrong apart.
//
//  1. Only a proof joins.
//  2. A browser takes a contact along only if it alone has it.
//  3. A proven contact has proven browsers only.
//  4. What somebody writes reaches only whom they could expect.
//  5. A proof ends.
//
// Where the rules leave a choice, the model says maybe, and follows the server.

// maybe is what the model knows of a right.
type right int

const (
	no right = iota
	maybe
	yes
)

func (r right) String() string { return [...]string{"no", "maybe", "yes"}[r] }

// atMost and atLeast say that something stands against a right, or for it.
func (r right) atMost(o right) right  { return min(r, o) }
func (r right) atLeast(o right) right { return max(r, o) }

// part is one signature: by a secret, and good until a moment.
type part struct {
	until  time.Time
	secret int
}

// proof is what a session has proven of its contact: by the signatures of its
// last signed call, by those of calls before, whose end the rules leave open
// then, and by a mode off that has not ended.
type proof struct {
	last, before []part
	off          int // which mode off; 0: none
}

// mail says how far an email is proven on a contact.
type mail struct {
	secret  int // by a signature with it; -1: by none
	trusted bool
	off     int // by a mode off; 0: by none
	unsure  bool
}

var unproven = mail{secret: -1}

// person is a contact.
type person struct {
	n     int
	ids   []int // at the server; more than one after a merge, in which either may be kept; none: not known yet
	user  string
	email string // as it was given last
	mail  mail

	proven  right // by rule 3
	murky   bool  // an undo or a restore has been here: rule 2 may go either way
	merged  bool  // a teammate or an API call merged something into it
	named   bool  // a key, sync or import named it
	hinted  bool  // a key named it by its id
	names   map[string]bool
	was     map[int]bool // the sessions that were ever on it
	provers map[int]bool // those that proved it; -1: an API key
	gone    *person      // whom it became part of
	lost    bool         // it is no more
}

func (p *person) kind() string {
	switch {
	case p.user != "":
		return "user " + p.user
	case p.email != "":
		return "lead " + p.email
	}
	return "visitor"
}

func (p *person) String() string { return fmt.Sprintf("%s (contact %v)", p.kind(), p.ids) }

// session is one visitor of the server: a browser from one identity to the next.
type session struct {
	n       int
	visitor string
	on      *person // nil: nobody yet
	proof   *proof
	lapsed  bool   // it had a proof of who it is on, which has ended
	ended   string // why it is nobody's any more; "" while it is somebody's
	unsure  bool   // it may have ended, or may read nothing; the server says at its next call
	users   map[string]bool
	emails  map[string]bool
	names   map[string]bool
	keeps   map[int]right // talks that the team moved away, and that stay its own
	ever    map[string]bool
	lost    bool // a restore has lost it: its id is free
}

// talk is a conversation.
type talk struct {
	n      int
	id     int
	of     *person
	by     *session // nil: begun by the team or an API client
	how    string   // then: team, key by id, key
	to     *session // then: the browser that alone had the contact
	moved  bool     // by the team, away from its browser
	texts  []string
	posted map[string]author
	lost   bool
}

// author is who wrote a text, and whether it is marked as verified.
type author struct {
	team     bool
	verified right
	client   string // the page's id of the message
}

// model is all of it.
type model struct {
	now      func() time.Time
	mode     string
	off      int    // counts the modes off
	secrets  []bool // whether each proves
	leaked   []bool // whether it was retired as leaked
	people   []*person
	sessions []*session
	talks    []*talk
	signed   bool              // any call ever was
	ofText   map[string]*talk  // by text
	events   map[string]*event // by text
}

type event struct {
	of   *person
	lost bool
}

func newModel(now func() time.Time) *model {
	return &model{now: now, mode: "optional", secrets: []bool{true}, leaked: []bool{false}, ofText: map[string]*talk{}, events: map[string]*event{}}
}

func (m *model) newPerson() *person {
	p := &person{n: len(m.people), mail: unproven, names: map[string]bool{}, was: map[int]bool{}, provers: map[int]bool{}}
	m.people = append(m.people, p)
	return p
}

func (m *model) newSession(visitor string) *session {
	s := &session{n: len(m.sessions), visitor: visitor, users: map[string]bool{}, emails: map[string]bool{}, names: map[string]bool{}, keeps: map[int]right{}, ever: map[string]bool{}}
	m.sessions = append(m.sessions, s)
	return s
}

// key is how emails are equal: A to Z became a to z, and nothing else is folded.
func key(email string) string {
	return strings.Map(func(c rune) rune {
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		return c
	}, email)
}

// The people that are.

func (m *model) byUser(id string) *person {
	for _, p := range m.people {
		if p.gone == nil && !p.lost && p.user == id && id != "" {
			return p
		}
	}
	return nil
}

func (m *model) byID(id int) *person {
	for _, p := range m.people {
		if p.gone == nil && !p.lost && slices.Contains(p.ids, id) {
			return p
		}
	}
	return nil
}

// having gives the people on whom an email is proven at least so surely.
func (m *model) having(email string, least right) (users, leads []*person) {
	for _, p := range m.people {
		switch {
		case p.gone != nil || p.lost || p.email == "" || key(p.email) != key(email) || m.mailProven(p) < least:
		case p.user != "":
			users = append(users, p)
		default:
			leads = append(leads, p)
		}
	}
	return users, leads
}

// mailProven tells whether a person's email is proven on them now.
func (m *model) mailProven(p *person) right {
	switch {
	case (p.mail.trusted || m.mode == "off") && p.mail.secret >= 0 && m.leaked[p.mail.secret]:
		// A trusted call, or any in mode off, proves an email as well; whether that
		// still counts, where a secret that leaked signed it since, is not laid down.
		return maybe
	case p.mail.trusted, p.mail.off > 0 && m.mode == "off" && p.mail.off == m.off, p.mail.secret >= 0 && !m.leaked[p.mail.secret]:
		if p.mail.unsure {
			return maybe
		}
		return yes
	}
	return no
}

// live tells whether a session has a live proof of who it is on. (Rule 5.)
func (m *model) live(s *session) right {
	if s.ended != "" || s.proof == nil || s.on == nil {
		return no
	}
	one := func(p part) bool { return m.secrets[p.secret] && m.now().Before(p.until) }
	off := m.mode == "off" && s.proof.off == m.off
	last, any := len(s.proof.last) > 0 || off, off
	for _, p := range s.proof.last {
		last, any = off || last && one(p), any || one(p)
	}
	for _, p := range s.proof.before {
		any = any || one(p)
	}
	switch {
	case last && !s.unsure:
		return yes
	case any:
		return maybe
	}
	return no
}

// alone tells whether a session alone has the contact that it is on. (Rule 2.)
func (m *model) alone(s *session) right {
	p := s.on
	if p == nil {
		return yes
	}
	others := len(p.was)
	if p.was[s.n] {
		others--
	}
	switch {
	case p.murky:
		return maybe
	case others > 0 || p.merged:
		return no
	}
	for n := range p.provers {
		if n == -1 {
			return maybe // an API key has said whose it is
		}
		if n != s.n {
			return no
		}
	}
	return yes
}

// mayRead says what a browser may read: the whole of rules 3, 4 and 5.
func (m *model) mayRead(s *session, t *talk) right {
	if s.ended != "" || t.lost {
		return no
	}
	r := no
	if s.on == t.of {
		r = m.live(s)
	}
	if t.by == s {
		r = r.atLeast(m.mayReadOwn(s, t))
	}
	if t.to == s {
		r = r.atLeast(m.mayReadOfTeam(s, t))
	}
	if s.unsure {
		r = r.atMost(maybe)
	}
	return r
}

// mayReadOwn is about what a browser began itself.
func (m *model) mayReadOwn(s *session, t *talk) right {
	if s.on != t.of {
		return s.keeps[t.n] // by the team's hand, until shutdown or another identity
	}
	switch {
	case t.of.proven == yes:
		return m.live(s)
	case m.mode == "required" && t.of.user != "":
		return m.live(s) // unproven browsers of users have ended
	case s.lapsed && m.live(s) == no:
		// A mode off that has ended is a claim from then on, and a proof that
		// has ended reads nothing: the rules say both.
		return maybe
	case t.of.proven == maybe:
		return maybe
	}
	return yes
}

// mayReadOfTeam is about what the team or an API client began for a browser that
// alone had the contact then. (If others came to the contact since, the rules
// can be read either way.)
func (m *model) mayReadOfTeam(s *session, t *talk) right {
	if s.on == t.of && t.of.proven == yes {
		return m.live(s)
	}
	r := m.mayReadOwn(s, t).atMost(m.addressed(s, t.of, t.how).atLeast(maybe))
	if s.on != t.of {
		r = s.keeps[t.n].atMost(maybe)
	}
	return r
}

// addressed tells whether a conversation that is begun with a person is for a
// session that has proven nothing.
func (m *model) addressed(s *session, p *person, how string) right {
	switch {
	case s.ended != "" || s.on != p || p.named || how == "key" || p.proven == yes:
		return no
	case p.hinted || how != "team" || s.lapsed || p.proven != no:
		return m.alone(s).atMost(maybe)
	}
	return m.alone(s)
}

// begin notes a conversation that the team or an API client began.
func (m *model) begin(id int, of *person, how string) *talk {
	t := &talk{n: len(m.talks), id: id, of: of, how: how, posted: map[string]author{}}
	for _, s := range m.sessions {
		// Whoever alone has a contact that they have proven is meant as well.
		proven := how == "team" && s.ended == "" && s.on == of && !of.named && m.live(s) > no && m.alone(s) > no
		if proven || m.addressed(s, of, how) > no {
			t.to = s
		}
	}
	m.talks = append(m.talks, t)
	return t
}

// mayWrite tells whether a session may write in a conversation.
func (m *model) mayWrite(s *session, t *talk) right {
	r := m.mayRead(s, t)
	if t.moved && t.by != s {
		// Only its own browser writes in what the team moved, and nobody says
		// what is when that browser is gone.
		if t.by != nil && t.by.ended == "" && !t.by.unsure && t.by.keeps[t.n] == yes {
			return no
		}
		return r.atMost(maybe)
	}
	return r
}

// mayName tells whether a session may be told a name that somebody wrote.
func (m *model) mayName(s *session, name string) bool {
	return s.names[name] || s.on != nil && m.live(s) >= maybe && s.on.names[name]
}

// outcome is one way in which a call may come out.
type outcome struct {
	why     string
	code    string  // of the refusal; "": stored
	fresh   bool    // the browser is another visitor from then on
	on      *person // whom it is on then; nil: somebody new
	along   bool    // what the browser was on goes along
	joins   []*person
	perhaps *person // a lead that may become part of it as well
	keep    bool    // the person's email stays as it was
}

// signature is what comes with a call.
type signature struct {
	name        string
	user, email bool
	wrong       bool
	parts       []part
}

// identify gives the ways in which an identify call may come out.
func (m *model) identify(s *session, user, email string, sig signature) []outcome {
	covers := sig.user
	if user == "" {
		covers = sig.email
	}
	switch {
	case sig.wrong:
		return m.refused(s, user, email, "verification_failed")
	case m.mode == "required" && !covers:
		return m.refused(s, user, email, "verification_required")
	case user != "" && (covers || m.mode == "off"):
		return m.provesUser(s, user, email, sig)
	case user != "":
		return m.claimsUser(s, user, email)
	case covers || m.mode == "off":
		return m.provesEmail(s, email, sig)
	}
	return m.claimsEmail(s, email)
}

// refused: nothing is stored and the browser stays who it was; if that was
// another user or another proven lead, it becomes a fresh visitor.
func (m *model) refused(s *session, user, email, code string) []outcome {
	stays := outcome{why: "a refused call changes nothing", code: code, on: s.on}
	leaves := outcome{why: "a refused log-in over somebody else ends their session", code: code, fresh: true}
	p := s.on
	switch {
	case p == nil || p.user == "" && p.proven == no:
		return []outcome{stays}
	case user != "" && p.user == user:
		return []outcome{stays}
	case user != "":
		if p.user == "" && p.proven == maybe {
			return []outcome{stays, leaves}
		}
		return []outcome{leaves}
	case p.user == "" && key(p.email) != key(email) && p.proven == yes && code == "verification_failed":
		return []outcome{leaves}
	}
	return []outcome{stays, leaves} // an email beside a user, or the same one
}

// goesAlong tells whether what the browser is on may go into another identity.
// (Rule 2; a proven lead goes only with a signed call that has the same email.)
func (m *model) goesAlong(s *session, email string, signed bool) right {
	p := s.on
	if p == nil {
		return yes // there is nothing
	}
	if p.user != "" {
		return no
	}
	r := m.alone(s)
	if p.proven != no && (!signed || key(p.email) != key(email)) {
		if p.proven == yes && !(m.mode == "off" && key(p.email) == key(email)) {
			return no
		}
		r = r.atMost(maybe)
	}
	if p.proven == yes && m.live(s) != yes {
		r = r.atMost(maybe) // of a lead that it has no live proof of
	}
	return r
}

// becomes gives the outcomes of a stored call that leads to a person (nil: a new
// one) who is not whom the browser is on.
func (m *model) becomes(s *session, to *person, email string, signed bool, joins []*person, why string) (all []outcome) {
	along := m.goesAlong(s, email, signed)
	if along >= maybe {
		all = append(all, outcome{why: why + "; what the browser alone has goes along", on: to, along: s.on != nil, joins: joins})
	}
	if along <= maybe {
		all = append(all, outcome{why: why + "; the browser does not have its contact alone, and becomes a fresh visitor", fresh: true, on: to, joins: joins})
	}
	return all
}

func (m *model) claimsUser(s *session, user, email string) []outcome {
	to := m.byUser(user)
	switch {
	case to != nil && to.proven == yes:
		if s.on == to {
			stored := outcome{why: "a live proof lets a claim update fields", on: to, keep: m.mailProven(to) != no}
			switch m.live(s) {
			case yes:
				return []outcome{stored}
			case maybe:
				return append(m.refused(s, user, email, "verification_required"), stored)
			}
		}
		return m.refused(s, user, email, "verification_required")
	case to != nil && s.on == to:
		all := []outcome{{why: "a claim updates a user that was never proven", on: to, keep: m.mailProven(to) != no}}
		if to.proven == maybe {
			all = append(all, m.refused(s, user, email, "verification_required")...)
		}
		return all
	}
	all := m.becomes(s, to, email, false, nil, "a claim of a user that was never proven")
	if to != nil && to.proven == maybe {
		all = append(all, m.refused(s, user, email, "verification_required")...)
	}
	for i := range all {
		all[i].keep = to != nil && m.mailProven(to) != no
	}
	return all
}

func (m *model) provesUser(s *session, user, email string, sig signature) []outcome {
	to := m.byUser(user)
	var joins []*person
	both := sig.user && sig.email || m.mode == "off"
	if both {
		// Leads with the email proven on both become the user.
		_, joins = m.having(email, maybe)
		joins = slices.DeleteFunc(joins, func(p *person) bool { return p == s.on })
	}
	if to != nil && s.on == to {
		return []outcome{{why: "a proven call for who the browser is", on: to, joins: joins}}
	}
	all := m.becomes(s, to, email, sig.user, joins, "a proven call with a user id")
	if both && s.on != nil && s.on.user == "" && key(s.on.email) == key(email) && m.mailProven(s.on) != no {
		// The browser's own lead is one of those that become the user.
		for i := range all {
			if all[i].fresh {
				all[i].perhaps = s.on
			}
		}
		if len(all) == 1 && all[0].fresh {
			same := all[0]
			same.fresh = false
			all = append(all, same)
		}
	}
	return all
}

func (m *model) claimsEmail(s *session, email string) []outcome {
	p := s.on
	if p == nil {
		return []outcome{{why: "a claimed email makes a lead of this browser alone"}}
	}
	same := key(p.email) == key(email)
	newLead := outcome{why: "a claimed email never changes a proven lead, and makes another of this browser alone", fresh: true}
	live := m.live(s)
	switch {
	case p.user != "" && p.proven == yes:
		var all []outcome
		if live >= maybe {
			all = append(all, outcome{why: "on a user's browser with a live proof an email is that user's", on: p, keep: m.mailProven(p) != no})
		}
		if live <= maybe {
			all = append(all, m.refused(s, "", email, "verification_required")...)
		}
		return all
	case p.user != "":
		all := []outcome{{why: "on a user's browser an email is that user's", on: p, keep: m.mailProven(p) != no}}
		if p.proven == maybe || s.lapsed {
			all = append(all, m.refused(s, "", email, "verification_required")...)
		}
		return all
	case p.proven != no && same && live == yes:
		return []outcome{{why: "a claim updates fields of a lead with a live proof", on: p, keep: true}}
	case p.proven != no:
		all := append(m.refused(s, "", email, "verification_required"), newLead)
		if same && live == maybe || p.proven == maybe {
			all = append(all, outcome{why: "a claim on a lead", on: p, keep: same})
		}
		return all
	case m.alone(s) == yes:
		return []outcome{{why: "a claimed email makes a lead of this browser alone", on: p, keep: m.mailProven(p) != no && !same}, {why: "the same", on: p}}
	}
	return []outcome{{why: "a claimed email on a lead that several have", on: p}, newLead}
}

func (m *model) provesEmail(s *session, email string, sig signature) (all []outcome) {
	find := func(least right) *person {
		users, leads := m.having(email, least)
		switch {
		case sig.name != "hash" && len(users) == 1:
			return users[0]
		case len(leads) > 0:
			return leads[0]
		}
		return nil
	}
	var targets []*person
	_, leads := m.having(email, maybe)
	users, _ := m.having(email, maybe)
	targets = append(targets, find(yes))
	if sure := find(maybe); sure != targets[0] {
		targets = append(targets, sure)
	}
	if surely, _ := m.having(email, yes); len(leads) > 1 || len(surely) == 0 {
		for _, l := range leads { // several of them: the rules do not say which
			if !slices.Contains(targets, l) {
				targets = append(targets, l)
			}
		}
	}
	if sig.name == "none" || sig.name != "hash" && len(users) > 1 {
		// In mode off an email leads where that of a signature would; whether a
		// user has it for sure is not said of calls without one.
		targets = append(targets, users...)
		if !slices.Contains(targets, nil) && len(users) > 1 {
			targets = append(targets, nil)
		}
	}
	for _, to := range targets {
		p := s.on
		switch {
		case to != nil && to == p:
			all = append(all, outcome{why: "a proven email of who the browser is", on: to})
		case to != nil:
			all = append(all, m.becomes(s, to, email, sig.email, nil, "a proven email leads to the contact on which it is proven")...)
		case p == nil:
			all = append(all, outcome{why: "a proven email of nobody yet makes a lead"})
		case p.user != "":
			all = append(all, outcome{why: "a proven email of nobody yet makes a new lead, since the browser's contact is a user", fresh: true})
			if m.mode == "off" && !sig.email {
				all = append(all, outcome{why: "in mode off an email on a user's browser is that user's", on: p})
			}
		case p.proven == yes && key(p.email) != key(email):
			all = append(all, outcome{why: "a proven email of nobody yet makes a new lead, since the browser's lead is proven by another", fresh: true})
			if m.mode == "off" && !sig.email {
				all = append(all, outcome{why: "in mode off a lead has a new email", on: p})
			}
		default:
			if r := m.alone(s); r >= maybe || p.proven != no {
				all = append(all, outcome{why: "a proven email makes the browser's own lead", on: p})
			}
			if r := m.alone(s); r <= maybe || p.proven != no {
				all = append(all, outcome{why: "a proven email makes a new lead, since the browser does not have its contact alone", fresh: true})
			}
		}
	}
	return all
}

// end ends a session: its browser is nobody's any more.
func (s *session) end(why string) {
	if s.ended == "" {
		s.ended = why
	}
}

// doubt notes that a session may have ended: the rules leave it to the server.
func (s *session) doubt() { s.unsure = true }

// joinInto makes one person part of another: talks, events and names follow.
func (m *model) joinInto(from, to *person) {
	if from == to {
		return
	}
	for _, t := range m.talks {
		if t.of == from {
			t.of = to
		}
	}
	for _, e := range m.events {
		if e.of == from {
			e.of = to
		}
	}
	maps.Copy(to.names, from.names)
	from.gone = to
	to.murky = to.murky || from.murky
}

// firstProof lets a proven contact have proven browsers only. (Rule 3.)
func (m *model) firstProof(p *person, by *session, sure bool) {
	for _, s := range m.sessions {
		if s == by || s.on != p || s.ended != "" {
			continue
		}
		switch m.live(s) {
		case no:
			if sure && !s.lapsed {
				s.end("somebody has proven who they are")
			} else {
				s.doubt()
			}
		case maybe:
			s.doubt()
		}
	}
}

// apply follows a stored call. The session is the one that the browser has
// afterwards; was is the one that it had.
func (m *model) apply(was, s *session, o outcome, user, email string, sig signature, name string) *person {
	covers := sig.user
	if user == "" {
		covers = sig.email
	}
	off := m.mode == "off"
	old := was.on
	to := o.on
	switch {
	case to == nil && o.along && old != nil:
		to = old // it becomes who the call names
	case to == nil:
		to = m.newPerson()
	case o.along && old != nil && old != to:
		m.joinInto(old, to)
	}
	for _, lead := range o.joins {
		if lead == to || lead.gone != nil {
			continue
		}
		for _, other := range m.sessions {
			if other.on == lead && other != s && other.ended == "" {
				// Joining carries no proof along, and a proven contact has
				// proven browsers only.
				other.on, other.proof, other.lapsed = to, nil, true
				other.doubt()
				if sig.user {
					other.end("its lead has become a proven user")
				}
			}
		}
		m.joinInto(lead, to)
		to.ids = append(to.ids, lead.ids...)
		to.murky = true
	}
	if o.fresh {
		was.end("it has become somebody else")
	}
	changed := s != was || old != to
	if changed {
		for t, r := range s.keeps {
			s.keeps[t] = r.atMost(maybe)
		}
		if old != nil && (to.user != old.user || user != "") {
			s.keeps = map[int]right{}
		}
	}
	if key(to.email) != key(email) {
		for t, r := range s.keeps {
			s.keeps[t] = r.atMost(maybe)
		}
	}
	s.on = to
	to.was[s.n] = true
	if user != "" {
		if to.user == "" {
			clear(s.keeps)
			if to.proven != no { // what was proven of the lead says nothing of the user id
				to.proven, s.proof = no, nil
				to.mail.unsure = true
			}
		}
		to.user = user
		s.users[user] = true
	}
	s.emails[email] = true
	if name != "" {
		s.names[name], to.names[name] = true, true
	}
	m.setMail(to, o, user, email, sig, covers)
	switch {
	case covers:
		m.signed = true
		next := &proof{last: sig.parts}
		if off {
			next.off = m.off
		}
		if s.proof != nil && !changed {
			next.before = append(slices.Clone(s.proof.before), s.proof.last...)
			if len(next.before) > 0 && m.live(s) != no {
				// A call that is signed may prolong what the one before proved.
				next.before = append(next.before, part{until: m.now().Add(month), secret: sig.parts[0].secret})
			}
		}
		s.proof, s.lapsed, s.unsure = next, false, false
		to.provers[s.n] = true
		if to.user != "" && user == "" {
			break // a signed email leads to a user, and says nothing of its user id
		}
		first := to.proven != yes
		to.proven = yes
		if first || len(o.joins) > 0 {
			m.firstProof(to, s, true)
		}
	case off:
		next := &proof{off: m.off}
		if s.proof != nil && !changed {
			next.last, next.before = s.proof.last, s.proof.before
		}
		s.proof, s.lapsed, s.unsure = next, false, false
		to.provers[s.n] = true
		m.firstProof(to, s, false)
		if to.user == "" && to.proven == no {
			to.proven = maybe // by a proof that is none of a signature
		}
	default:
		if changed {
			s.proof, s.lapsed = nil, false
		}
		if !o.fresh {
			s.unsure = s.unsure && !changed
		}
	}
	return to
}

// month is how long a user_hash proves.
const month = 30 * 24 * time.Hour

func (m *model) setMail(p *person, o outcome, user, email string, sig signature, covers bool) {
	same := key(p.email) == key(email) && p.email != ""
	claim := !covers && m.mode != "off"
	// On a user, signatures of one call that hold both: of the email alone does not do.
	proved := sig.email && covers && (p.user == "" || user != "")
	switch {
	case claim && o.keep && !same:
		if m.mailProven(p) == maybe {
			p.mail.unsure = true
		}
		return // a claim never replaces a proven one
	case !same:
		p.email, p.mail = email, unproven
	default:
		p.email = email
	}
	if proved {
		// The newer secret's signature stands, which is the last to be retired.
		p.mail = mail{secret: max(p.mail.secret, sig.parts[len(sig.parts)-1].secret), trusted: p.mail.trusted, off: p.mail.off}
		if m.mode == "off" {
			p.mail.off = m.off
		}
		return
	}
	if m.mode == "off" {
		p.mail.off = m.off
	}
}

// setMode follows a change of the setting.
func (m *model) setMode(mode string) {
	before := m.mode
	if mode == "off" && before != "off" {
		m.off++
	}
	m.mode = mode
	if mode == before {
		return
	}
	m.lapse()
	for _, s := range m.sessions {
		if s.ended != "" || s.on == nil {
			continue
		}
		if mode == "required" && s.on.user != "" {
			switch {
			case m.live(s) == yes:
			case m.live(s) == no && !s.lapsed:
				s.end("the mode is required and it has no proof")
			default:
				s.doubt()
			}
		}
	}
}

// lapse notes which sessions had a proof that has ended.
func (m *model) lapse() {
	for _, s := range m.sessions {
		if s.proof != nil && m.live(s) != yes {
			s.lapsed = true
		}
	}
}
