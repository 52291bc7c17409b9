package whoistest_test

import (
	"cmp"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"github.com/google/uuid"
)

// tester is a test, or one run of a random one.
type tester interface {
	Helper()
	Fatal(...any)
	Fatalf(string, ...any)
}

// A life is some browsers at one shop, the model of who is who among them, and
// all that was done so far, one line for each step: a failure prints the lines,
// and play runs them again.
//
//	b0 hello                          a page view
//	b0 identify A kim hash [lost] [name=n1] [-> code]
//	b0 write t1 [in t0]               a message, in a new conversation or in that of t0
//	b0 track e1                       an event
//	b0 marks t1                       as read, with its whole conversation
//	b0 replays t1                     sends it again, by the page's id of it
//	b0 shutdown
//	b0 listen                         opens a live connection
//	b0 reads t1 t2, b0 misses t1      what must and must not be read
//	b0 is A|kim|nobody                by the id that its page is told
//	A has kim|nothing                 as email
//	old b0                            somebody comes with the tokens of before
//	stranger b0                       somebody comes with the visitor's id alone
//	team answers t3 in t1             a reply
//	team writes t4 to A               begins a conversation (A, kim, b0, t1)
//	team merges t1 into A
//	team types kim for A              an email
//	team ends b0                      its session
//	key writes t5 to A                likewise, by the contact's id
//	key saves user=A email=kim        (or email=…, id=…), and begins one with text=t5
//	key merges t1 into A
//	undo                              the last that can be undone
//	mode off|optional|required, rotate, retire [leaked], time 15m, backup, restore
type life struct {
	tester
	*shop
	m     *model
	pages []*page
	lines []string
	kept  *model           // what the backup holds
	file  string           // of the backup
	since map[*page]string // the tokens of then

	said    []said  // answers of this step, to be held against the model
	touched []*talk // by this step
	fresh   []string
	lives   []*line
	sum     *counts
	mute    bool // no live connections
	lenient bool // leave out steps that speak of what is not there
}

type counts struct {
	steps, reads, lives int
	failed              []string
}

// page is one browser as its library keeps it.
type page struct {
	name           string
	visitor, token string
	s              *session
	old            []credentials // of before
	line           *line
	lineOf         *session
	last           *call // the last identify call, for a repeat of it
}

type credentials struct {
	visitor, token string
	s              *session
}

type call struct {
	fields string
	with   credentials
}

// said is an answer to who had a session.
type said struct {
	s *session
	a answer
}

// widgetAnswer is what the widget's answers hold.
type widgetAnswer struct {
	Visitor struct{ ID, Token string }
	Contact *struct {
		ID       int
		UserID   string `json:"user_id"`
		Email    string
		Verified bool
	}
	Unread        int
	Conversations any
	Results       []struct {
		Status string
		Error  *struct{ Code string }
	}
	Conversation *struct{ ID int }
	Message      *struct{ ID int }
}

// Emails are short in the lines.
var emails = map[string]string{
	"kim": "kim@tacos.com", "KIM": "KIM@Tacos.com",
	"look": "\u212aim@tacos.com", // with a Kelvin sign
	"dot":  "k\u0130m@tacos.com", // with a dotted capital I
	"bob":  "bob@tacos.com", "eve": "eve@tacos.com",
}

func (p *place) newLife(t tester, browsers int) *life {
	l := &life{tester: t, shop: p.newShop(), sum: new(counts)}
	l.m = newModel(p.at.now)
	for i := range browsers {
		l.pages = append(l.pages, &page{name: fmt.Sprint("b", i), visitor: uuid.NewString()})
	}
	return l
}

// end ends the live connections.
func (l *life) end() {
	for _, x := range l.lives {
		x.close()
	}
}

// failf fails with all that was done.
func (l *life) failf(format string, args ...any) {
	l.Helper()
	l.sum.failed = l.lines
	l.Fatalf("%s\n\nthe steps were:\n\tplayAt(t, newPlace(t), \"optional\", `\n\t\t%s\n\t`)", fmt.Sprintf(format, args...), strings.Join(l.lines, "\n\t\t"))
}

// do does one step and holds everything against the model.
func (l *life) do(text string) {
	l.Helper()
	l.lines = append(l.lines, text)
	l.said, l.touched, l.fresh = nil, nil, nil
	l.m.lapse()
	if !l.lenient || l.sensible(strings.Fields(text)) {
		l.act(strings.Fields(text))
	}
	l.m.lapse()
	l.sum.steps++
}

// sensible tells whether what a step speaks of is there.
func (l *life) sensible(w []string) bool {
	if at := slices.Index(w, "in"); at > 0 {
		return l.m.ofText[w[at+1]] != nil
	}
	return true
}

func (l *life) act(w []string) {
	l.Helper()
	if p := l.page(w[0]); p != nil {
		l.actPage(p, w[1], w[2:])
		return
	}
	switch w[0] {
	case "old", "stranger":
		l.actThief(w[0], l.page(w[1]))
	case "team", "key":
		l.actHand(w[0], w[1], w[2:])
	case "undo":
		l.undo()
	case "mode":
		l.set("identity_verification", w[1])
		l.m.setMode(w[1])
	case "rotate":
		if n := len(l.m.secrets); n > 1 && l.m.secrets[n-2] {
			return // two are live
		}
		secret, err := l.teams.RotateSecret(l.t.Context(), l.ws.ID)
		check(l, err)
		l.secrets = append(l.secrets, secret)
		l.m.secrets, l.m.leaked = append(l.m.secrets, true), append(l.m.leaked, false)
	case "retire":
		if n := len(l.m.secrets); n < 2 || !l.m.secrets[n-2] {
			return // there is no older one
		}
		leaked := len(w) > 1
		check(l, l.teams.RetireSecret(l.t.Context(), l.ws.ID, leaked))
		for i := range l.m.secrets[:len(l.m.secrets)-1] {
			if l.m.secrets[i] {
				l.m.secrets[i], l.m.leaked[i] = false, leaked
			}
		}
	case "A", "B", "E": // A has kim
		var in struct{ Contact contactWire }
		a := l.byKey("GET", "/api/contacts?user_id="+w[0], "")
		if a.into(&in); text(in.Contact.Email) != emails[w[2]] {
			l.failf("%s has not the email %s: %v", w[0], w[2], a)
		}
	case "time":
		d, err := time.ParseDuration(w[1])
		check(l, err)
		l.at.forward(d)
	case "backup":
		l.file = l.backup("backup.db")
		l.kept = l.m.copied()
		l.since = map[*page]string{}
		for _, p := range l.pages {
			l.since[p] = p.token
		}
	case "restore":
		l.restoreAll()
	default:
		l.Fatalf("no such step: %q", w)
	}
}

func (l *life) page(name string) *page {
	for _, p := range l.pages {
		if p.name == name {
			return p
		}
	}
	return nil
}

// Pages.

func (l *life) actPage(p *page, verb string, w []string) {
	l.Helper()
	switch verb {
	case "hello":
		l.calls(p, "", nil)
	case "identify":
		l.identify(p, w)
	case "track":
		l.track(p, w[0])
	case "write":
		in := ""
		if len(w) > 2 {
			in = w[2]
		}
		l.write(p, w[0], in)
	case "marks":
		t := l.m.ofText[w[0]]
		if p.s == nil || t == nil {
			return
		}
		a := l.post(p.credentials(), "/widget/read", fmt.Sprintf(`,"conversation_id":%d,"message_id":1000000000`, t.id))
		if may := l.m.mayRead(p.s, t); a.status == 200 && may == no || a.status != 200 && may == yes {
			l.failf("%s marks what it may read: %v, as read: %v", p.name, may, a)
		}
	case "replays":
		t := l.m.ofText[w[0]]
		if p.s == nil || t == nil || t.posted[w[0]].client == "" {
			return
		}
		for _, id := range []int{0, t.id} {
			a := l.post(p.credentials(), "/widget/send", fmt.Sprintf(`,"conversation_id":%d,"client_id":%q,"body":"replayed"`, id, t.posted[w[0]].client))
			l.hear(p.s, a)
			if a.status == 200 && l.m.mayRead(p.s, t) == no {
				l.failf("%s sent again what another had sent: %v", p.name, a)
			}
		}
	case "shutdown":
		if p.s == nil {
			return
		}
		a := l.post(p.credentials(), "/widget/shutdown", "")
		if a.status != 200 {
			l.failf("a shutdown: %v", a)
		}
		p.old = append(p.old, p.credentials())
		p.s.end("shutdown")
		p.visitor, p.token, p.s = uuid.NewString(), "", nil
	case "listen":
		l.listen(p)
	case "reads":
		got := l.readAll(p)
		for _, text := range w {
			if !got[text] {
				l.failf("%s does not read %s; it reads %v", p.name, text, got)
			}
		}
	case "misses":
		got := l.readAll(p)
		for _, text := range w {
			if got[text] {
				l.failf("%s reads %s", p.name, text)
			}
		}
	case "is":
		l.is(p, w[0])
	default:
		l.Fatalf("no such step of a page: %s", verb)
	}
}

// is asks who a page's contact is.
func (l *life) is(p *page, who string) {
	l.Helper()
	a, said := l.calls(p, "", nil)
	var in struct{ Contact contactWire }
	if said.Contact != nil {
		a = l.byKey("GET", fmt.Sprint("/api/contacts/", said.Contact.ID), "")
		a.into(&in)
	}
	user, email := text(in.Contact.UserID), text(in.Contact.Email)
	ok := user == who || user == "" && email == emails[who] && email != ""
	if who == "nobody" {
		ok = user == "" && email == ""
	}
	if !ok {
		l.failf("%s is not %s: %v", p.name, who, a)
	}
}

func (p *page) credentials() credentials { return credentials{p.visitor, p.token, p.s} }

func (l *life) post(c credentials, path, fields string) answer {
	l.sum.reads++
	return l.ask("POST", path, fmt.Sprintf(`{"app_id":%q,"visitor_id":%q,"token":%q%s}`, l.ws.AppID, c.visitor, c.token, fields), "Content-Type", "text/plain;charset=UTF-8")
}

// calls sends a page's calls and keeps what the answer says of its visitor.
// follow, if given, tells the model what the calls did, and gives the session
// that the browser has then.
func (l *life) calls(p *page, fields string, follow func(was *session, a answer, said widgetAnswer, other bool) *session) (answer, widgetAnswer) {
	l.Helper()
	was := p.s
	a := l.post(p.credentials(), "/widget/calls", fields)
	var said widgetAnswer
	a.into(&said)
	if a.status >= 400 && was != nil && was.ended == "" && (was.lapsed || was.unsure) {
		// What it sends waits in the page until the next proof.
		l.hear(was, a)
		return a, said
	}
	if a.status != 200 || said.Visitor.ID == "" {
		l.failf("%s: %v", p.name, a)
	}
	return l.met(p, was, a, said, follow)
}

// met follows what an answer says of a page's visitor.
func (l *life) met(p *page, was *session, a answer, said widgetAnswer, follow func(was *session, a answer, said widgetAnswer, other bool) *session) (answer, widgetAnswer) {
	l.Helper()
	other := said.Visitor.ID != p.visitor
	switch {
	case was == nil:
		was = l.m.newSession(said.Visitor.ID)
		other = false
	case was.lost || was.ended != "" || was.unsure && other:
		if !other && !was.lost {
			l.failf("%s is still visitor %s, though %s: %v", p.name, p.visitor, was.ended, a)
		}
		was.end("the server has ended it")
		l.retire(p)
		was = l.m.newSession(said.Visitor.ID)
		other = false
		if follow != nil {
			// It was another already when its calls came: they are of the fresh
			// visitor, who has nothing.
			p.s = was
		}
	}
	is := was
	if follow != nil {
		is = follow(was, a, said, other)
	} else if other {
		l.failf("%s became another visitor without a reason: %v", p.name, a)
	}
	if is != was || said.Visitor.Token != "" && p.token != "" {
		l.retire(p)
	}
	p.s, p.visitor = is, said.Visitor.ID
	is.visitor = p.visitor
	p.token = cmp.Or(said.Visitor.Token, p.token)
	if said.Contact != nil {
		if is.on == nil {
			is.on = l.m.newPerson()
			is.on.was[is.n] = true
		}
		l.isContact(is.on, said.Contact.ID, a)
		l.toldOfContact(is, said, a)
	}
	l.hear(is, a)
	return a, said
}

// retire keeps a page's credentials as those of before.
func (l *life) retire(p *page) {
	if p.token == "" {
		return
	}
	if p.old = append(p.old, p.credentials()); len(p.old) > 4 {
		p.old = p.old[1:]
	}
}

// toldOfContact: of its contact a browser without a live proof is told its id
// and what it said itself, no more. (Rule 4.)
func (l *life) toldOfContact(s *session, said widgetAnswer, a answer) {
	l.Helper()
	if l.m.live(s) != no || said.Contact == nil {
		return
	}
	if c := said.Contact; c.UserID != "" && !s.users[c.UserID] || c.Email != "" && !s.emails[c.Email] || c.Verified {
		l.failf("a browser without a live proof was told more of its contact than it said: %v", a)
	}
}

// hear keeps an answer, to be held against the model at the step's end.
func (l *life) hear(s *session, a answer) { l.said = append(l.said, said{s, a}) }

func (l *life) track(p *page, text string) {
	l.Helper()
	fields := fmt.Sprintf(`,"calls":[{"id":%q,"type":"track","name":"text-%s."}]`, uuid.NewString(), text)
	l.calls(p, fields, func(s *session, a answer, said widgetAnswer, other bool) *session {
		l.Helper()
		if other {
			l.failf("%s became another visitor by an event: %v", p.name, a)
		}
		stored := len(said.Results) == 1 && said.Results[0].Status == "stored"
		may := yes
		if s.on != nil && s.on.proven != no || s.lapsed {
			may = l.m.live(s) // who has no live proof writes nothing of the contact
			if s.on.proven != yes {
				may = maybe
			}
		}
		if s.unsure {
			may = maybe
		}
		switch {
		case stored && may == no:
			l.failf("a browser whose proof has ended wrote an event: %v", a)
		case !stored && may == yes:
			l.failf("an event was refused: %v", a)
		}
		if stored {
			if s.on == nil {
				s.on = l.m.newPerson()
				s.on.was[s.n] = true
			}
			l.m.events[text] = &event{of: s.on}
		}
		return s
	})
}

func (l *life) write(p *page, text, in string) {
	l.Helper()
	if p.s == nil || p.s.ended != "" || p.s.unsure {
		l.calls(p, "", nil)
	}
	s := p.s
	var t *talk
	id := 0
	if in != "" {
		t = l.m.ofText[in]
		id = t.id
	}
	client := uuid.NewString()
	a := l.post(p.credentials(), "/widget/send", fmt.Sprintf(`,"conversation_id":%d,"client_id":%q,"body":"text-%s."`, id, client, text))
	var said widgetAnswer
	a.into(&said)
	stored := a.status == 200 && said.Conversation != nil && said.Conversation.ID != 0
	may := yes
	if t != nil {
		may = l.m.mayWrite(s, t)
	} else if s.on != nil && s.on.proven != no || s.lapsed {
		if may = l.m.live(s); s.on.proven != yes && may == no {
			may = maybe
		}
	}
	if s.unsure {
		may = may.atMost(maybe)
	}
	switch {
	case stored && may == no:
		l.failf("%s wrote where it may not (%s): %v", p.name, l.who(s), a)
	case !stored && may == yes:
		l.failf("%s could not write (%s): %v", p.name, l.who(s), a)
	}
	l.hear(s, a)
	if !stored {
		return
	}
	if s.on == nil {
		s.on = l.m.newPerson()
		s.on.was[s.n] = true
	}
	if t == nil {
		t = &talk{n: len(l.m.talks), id: said.Conversation.ID, of: s.on, by: s, posted: map[string]author{}}
		l.m.talks = append(l.m.talks, t)
	} else if said.Conversation.ID != t.id {
		l.failf("a message went to another conversation: %v", a)
	}
	verified := l.m.live(s)
	if s.on != t.of || l.m.mode == "off" {
		verified = maybe
	}
	l.wrote(t, text, author{verified: verified, client: client})
}

// wrote notes a text of a conversation.
func (l *life) wrote(t *talk, text string, by author) {
	t.texts = append(t.texts, text)
	t.posted[text] = by
	l.m.ofText[text] = t
	l.touched = append(l.touched, t)
	l.fresh = append(l.fresh, text)
}

func (l *life) who(s *session) string {
	if s == nil {
		return "nobody yet"
	}
	on := "nobody yet"
	if s.on != nil {
		on = fmt.Sprintf("%v, proven %v, alone %v", s.on, s.on.proven, l.m.alone(s))
	}
	return fmt.Sprintf("session %d of visitor %.8s on %s, live %v, lapsed %v, ended %q, unsure %v", s.n, s.visitor, on, l.m.live(s), s.lapsed, s.ended, s.unsure)
}

// identify makes an identify call.
func (l *life) identify(p *page, w []string) {
	l.Helper()
	user, email := w[0], emails[w[1]]
	if user == "-" {
		user = ""
	}
	want, name, lost := "", "", false
	for i, word := range w[3:] {
		if word == "->" {
			want = w[3+i+1]
			break
		}
		lost = lost || word == "lost"
		if n, ok := strings.CutPrefix(word, "name="); ok {
			name = n
		}
	}
	sig, proof := l.sign(user, email, w[2])
	properties := fmt.Sprintf(`{"email":%q%s`, email, proof)
	if name != "" {
		properties += fmt.Sprintf(`,"name":"text-%s."`, name)
	}
	fields := fmt.Sprintf(`,"calls":[{"id":%q,"type":"identify","user_id":%q,"properties":%s}}]`, uuid.NewString(), user, properties)
	before := p.credentials()
	p.last = &call{fields, before}
	if lost && before.token != "" && p.s != nil && p.s.ended == "" && !p.s.unsure {
		// The answer never arrives: the page sends the same again, with the
		// token that it has.
		l.post(before, "/widget/calls", fields)
	}
	l.calls(p, fields, func(s *session, a answer, said widgetAnswer, other bool) *session {
		l.Helper()
		if len(said.Results) != 1 {
			l.failf("%s: %v", p.name, a)
		}
		code := ""
		if said.Results[0].Status != "stored" {
			if code = "refused"; said.Results[0].Error != nil {
				code = said.Results[0].Error.Code
			}
		}
		if want != "" && code != want {
			l.failf("%s was answered %q, want %q: %v", p.name, code, want, a)
		}
		ways := l.m.identify(s, user, email, sig)
		for i := range ways {
			// What is proven only perhaps, or was taken apart by the team, becomes
			// part of the user only perhaps.
			if lead := ways[i].perhaps; lead != nil && l.isGone(lead) {
				ways[i].joins = append(slices.Clone(ways[i].joins), lead)
			}
			ways[i].joins = slices.DeleteFunc(slices.Clone(ways[i].joins), func(lead *person) bool {
				return (lead.murky || l.m.mailProven(lead) != yes) && !l.isGone(lead)
			})
		}
		o, ok := l.choose(s, ways, code, other, user, said)
		if !ok {
			l.failf("%s, who was %s, identified itself as %q %q, and no rule gives %v\n\nwhat the rules give: %s", p.name, l.who(s), user, email, a, describe(ways))
		}
		is := s
		if other {
			is = l.m.newSession(said.Visitor.ID)
		}
		if code != "" {
			if o.fresh {
				s.end("a log-in over it was refused")
			}
			return is
		}
		on := l.m.apply(s, is, o, user, email, sig, name)
		on.ids = []int{said.Contact.ID}
		for _, t := range l.m.talks {
			if t.of == on {
				l.touched = append(l.touched, t)
			}
		}
		return is
	})
}

// candidates are the ids of contacts that became one, of which the server keeps
// one.
func (l *life) candidates(was *session, o outcome) (ids []int) {
	if o.along && was.on != nil {
		ids = append(ids, was.on.ids...)
	}
	for _, j := range o.joins {
		ids = append(ids, j.ids...)
	}
	return ids
}

// choose finds the way in which a call came out.
func (l *life) choose(s *session, ways []outcome, code string, other bool, user string, said widgetAnswer) (outcome, bool) {
	for _, o := range ways {
		if o.code != code || o.fresh != other && s.on != nil {
			continue
		}
		if code != "" {
			return o, true
		}
		if said.Contact == nil {
			continue
		}
		id := said.Contact.ID
		known := l.m.byID(id)
		may := l.candidates(s, o)
		if o.on != nil {
			may = append(may, o.on.ids...)
		}
		switch {
		case known == nil && (o.on == nil || len(o.on.ids) == 0):
			return o, true
		case slices.Contains(may, id):
			return o, true
		}
	}
	return outcome{}, false
}

func describe(ways []outcome) string {
	var b strings.Builder
	for _, o := range ways {
		fmt.Fprintf(&b, "\n- %s: code %q, fresh %v, on %v, along %v, joins %v", o.why, o.code, o.fresh, o.on, o.along, o.joins)
	}
	return b.String()
}

func (l *life) hash(secret int, of string) string {
	mac := hmac.New(sha256.New, []byte(l.secrets[secret]))
	mac.Write([]byte(of))
	return hex.EncodeToString(mac.Sum(nil))
}

func (l *life) jwt(secret int, claims jwt.MapClaims) string {
	text, err := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(l.secrets[secret]))
	check(l, err)
	return text
}

// jwtFor is how long the site's tokens last.
const jwtFor = 10 * time.Minute

// sign makes the signature that a word of a line names: a kind, and after @ the
// number of a secret (the newest unless given).
func (l *life) sign(user, email, word string) (sig signature, properties string) {
	l.Helper()
	kind, at, given := strings.Cut(word, "@")
	secret := len(l.secrets) - 1
	if given {
		n, err := strconv.Atoi(at)
		check(l, err)
		secret = min(n, secret)
	}
	now := l.at.now()
	hash := part{until: now.Add(month), secret: secret}
	token := part{until: now.Add(jwtFor), secret: secret}
	claims := jwt.MapClaims{"exp": token.until.Unix()}
	sig.name = kind
	hashOf, withJWT := "", false
	switch kind {
	case "none":
	case "hash":
		hashOf, sig.user, sig.email = cmp.Or(user, email), user != "", user == ""
		sig.parts = []part{hash}
	case "jwt":
		withJWT, sig.user, sig.email = true, user != "", true
		claims["email"] = email
		if user != "" {
			claims["user_id"] = user
		}
		sig.parts = []part{token}
	case "jwtid": // of the user id alone
		withJWT, sig.user = true, true
		claims["user_id"] = user
		sig.parts = []part{token}
	case "jwtmail": // of the email alone
		withJWT, sig.email = true, true
		claims["email"] = email
		sig.parts = []part{token}
	case "both": // a hash of the user id and a JWT of the email
		hashOf, withJWT, sig.user, sig.email = user, true, true, true
		claims["email"] = email
		sig.parts = []part{hash, token}
	case "wrong":
		hashOf, sig.wrong = "C", true
	case "mailhash": // of the email, beside a user id
		hashOf, sig.wrong = email, true
	case "folded": // of the email as Unicode folds it
		hashOf, sig.wrong = strings.ToLower(strings.ReplaceAll(email, "\u0130", "i")), true
	case "otherid": // of another user id than the call's
		withJWT, sig.wrong = true, true
		claims["user_id"] = "C"
	case "expired":
		withJWT, sig.wrong = true, true
		claims["exp"] = now.Add(-5 * time.Minute).Unix()
		claims["email"] = email
		if user != "" {
			claims["user_id"] = user
		}
	default:
		l.Fatalf("no such signature: %s", word)
	}
	if !l.m.secrets[secret] && kind != "none" {
		sig.wrong = true
	}
	if hashOf != "" {
		properties += fmt.Sprintf(`,"user_hash":%q`, l.hash(secret, hashOf))
	}
	if withJWT {
		properties += fmt.Sprintf(`,"user_jwt":%q`, l.jwt(secret, claims))
	}
	return sig, properties
}

// isContact holds the id of a contact against the model's.
func (l *life) isContact(p *person, id int, a answer) {
	l.Helper()
	known := l.m.byID(id)
	switch {
	case known == p || known == nil && len(p.ids) == 0:
		p.ids = []int{id}
	case slices.Contains(p.ids, id):
		p.ids = []int{id}
	default:
		l.failf("contact %d is %v by the model, and %v was expected: %v", id, known, p, a)
	}
}

// Thieves.

// actThief is somebody who has read what a browser has stored before, or knows
// its visitor's id.
func (l *life) actThief(how string, p *page) {
	l.Helper()
	var with []credentials
	if how == "old" {
		with = p.old
	} else if p.token != "" {
		with = []credentials{{visitor: p.visitor}, {visitor: p.visitor, token: "guessed"}}
	}
	for _, c := range with {
		if c.token == p.token && c.visitor == p.visitor || c.s != nil && c.s.lost {
			continue
		}
		for _, path := range []string{"/widget/conversations", "/widget/calls"} {
			a := l.post(c, path, "")
			l.worthless(p, c, a)
		}
		for _, t := range l.m.talks {
			l.worthless(p, c, l.post(c, "/widget/messages", fmt.Sprintf(`,"conversation_id":%d`, t.id)))
		}
		if len(l.m.talks) > 0 {
			t := l.m.talks[len(l.m.talks)-1]
			a := l.post(c, "/widget/send", fmt.Sprintf(`,"conversation_id":%d,"client_id":%q,"body":"stolen"`, t.id, uuid.NewString()))
			if l.worthless(p, c, a); a.status == 200 && t.of.proven != no {
				l.failf("who has a token of before wrote with it: %v", a)
			}
		}
		// Who ends a session by its old token ends nothing.
		l.worthless(p, c, l.post(c, "/widget/shutdown", ""))
		if p.last != nil && p.last.with.token == c.token && c.token != "" && strings.Contains(p.last.fields, "user_") && l.m.mode != "off" {
			// It knows the call that made the newest token, and not its proof. What it
			// says itself it may hear again.
			if call := proofs.ReplaceAllString(p.last.fields, ""); call != p.last.fields {
				l.worthless(p, c, l.post(c, "/widget/calls", textIn.ReplaceAllString(call, "thief")))
			}
		}
	}
}

var proofs = regexp.MustCompile(`,"user_(hash|jwt)":"[^"]*"`)

var textIn = regexp.MustCompile(`text-(\w+)\.`)

// worthless: an answer to who has no right token tells nothing.
func (l *life) worthless(p *page, c credentials, a answer) {
	l.Helper()
	var said widgetAnswer
	a.into(&said)
	if found := textIn.FindStringSubmatch(string(a.raw)); found != nil {
		l.failf("who has an old token of %s, or its id alone, reads %s: %v", p.name, found[1], a)
	}
	if p.token != "" && strings.Contains(string(a.raw), p.token) {
		l.failf("who has an old token of %s, or its id alone, gets the token of now: %v", p.name, a)
	}
	if said.Contact != nil && p.s != nil && p.s.on != nil && slices.Contains(p.s.on.ids, said.Contact.ID) {
		l.failf("who has an old token of %s, or its id alone, is its contact: %v", p.name, a)
	}
	if said.Visitor.ID == p.visitor && said.Visitor.Token != "" {
		l.failf("who has an old token of %s, or its id alone, gets a token of its visitor: %v", p.name, a)
	}
}
