package widget_test

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// Who is who, by HTTP alone: what each row of the table, and each of the five
// rules behind it, says of who may read what.

var allModes = []string{"off", "optional", "required"}

// inModes tries something in modes of identity verification.
func inModes(t *testing.T, modes []string, do func(t *testing.T, w *world, mode string)) {
	for _, mode := range modes {
		t.Run(mode, func(t *testing.T) {
			w := newWorld(t)
			w.set("identity_verification", mode)
			do(t, w, mode)
		})
	}
}

// hash and both are properties with an email and a signature: of the user id (of
// the email where there is none), and of both.
func (w *world) hash(userID, email string) string {
	w.Helper()
	signed := userID
	if signed == "" {
		signed = email
	}
	return fmt.Sprintf(`{"email":%q,"user_hash":%q}`, email, w.sign(signed))
}

func (w *world) both(userID, email string) string {
	w.Helper()
	claims := map[string]any{"email": email}
	if userID != "" {
		claims["user_id"] = userID
	}
	return fmt.Sprintf(`{"email":%q,"user_jwt":%q}`, email, w.jwt(claims, time.Hour))
}

func plain(email string) string { return fmt.Sprintf(`{"email":%q}`, email) }

// reads holds that a browser can read a conversation by every way there is.
func (b *browser) reads(conversation int, text string) {
	b.Helper()
	b.conversations().says(200, text)
	b.messages(conversation, "").says(200, text)
}

func TestAPreviewOfAMergeCountsWhatABrowserHasDone(t *testing.T) {
	w := newWorld(t)
	w.browser().identify("A", w.hash("A", "a@b.c")).says(200, `"stored"`)
	lead := w.browser()
	lead.identify("", plain("a@b.c"))
	talk := lead.begin("How hot?")
	lead.post("/widget/calls", fmt.Sprintf(`,"calls":[{"id":%q,"type":"track","name":"Looked"},{"id":%q,"type":"page","url":"https://b.c/"},{"id":%q,"type":"page","url":"https://b.c/x"}]`, w.uuid(), w.uuid(), w.uuid())).says(200)
	user, other := w.contactID("A"), lead.contact()
	what := fmt.Sprintf("/api/contacts/%d/merge", user)
	w.team("POST", what+"?preview=1", fmt.Sprintf(`{"contact_id":%d}`, other)).
		says(200, `"moves":{"conversations":1,"events":1,"page_views":2,"tags":0,"browsers":1}`, `"email_verified":false`)
	lead.reads(talk, "How hot?")
	w.team("GET", fmt.Sprintf("/api/contacts/%d", other), "").says(200)
	w.team("POST", what, fmt.Sprintf(`{"contact_id":%d}`, other)).says(200)
	w.team("GET", fmt.Sprintf("/api/contacts/%d", other), "").says(410)
}

// contactID gives the id of the contact with a user id.
func (w *world) contactID(userID string) int {
	w.Helper()
	var found struct{ Contact struct{ ID int } }
	w.rest("GET", "/api/contacts?user_id="+userID, "").says(200).into(&found)
	return found.Contact.ID
}

// readsNot holds that no way leads to it.
func (b *browser) readsNot(conversation int, texts ...string) {
	b.Helper()
	b.conversations().saysNot(texts...)
	a := b.messages(conversation, "").saysNot(texts...)
	if a.status == 200 {
		b.Errorf("a browser reads conversation %d: %s", conversation, a.text)
	}
	if a := b.write(conversation, "let me in"); a.status == 200 {
		b.Errorf("a browser writes in conversation %d: %s", conversation, a.text)
	}
	b.hello().saysNot(texts...)
}

func TestAProvenUserHasWhatTheBrowserDidBefore(t *testing.T) {
	inModes(t, allModes, func(t *testing.T, w *world, mode string) {
		b, elsewhere := w.browser(), w.browser()
		for _, one := range []*browser{b, elsewhere} {
			one.hello()
		}
		talk, other := b.begin("before the log-in"), elsewhere.begin("at the office")
		for _, one := range []*browser{b, elsewhere} {
			one.identify("A", w.hash("A", "a@b.c")).says(200, `"verified":true`, `"proof":{"state":"live"`)
		}
		for _, one := range []*browser{b, elsewhere} {
			one.reads(talk, "before the log-in")
			one.reads(other, "at the office")
		}
		w.rest("GET", "/api/contacts?user_id=A", "").says(200, `"verified":true`, fmt.Sprintf(`"email_verified":%v`, mode == "off"))
	})
}

func TestAClaimReadsWhatItsBrowserBegan(t *testing.T) {
	inModes(t, []string{"optional"}, func(t *testing.T, w *world, _ string) {
		b, other := w.browser(), w.browser()
		b.hello()
		mine := b.begin("mine")
		b.identify("A", `{"email":"a@b.c","name":"Mallory","plan":"pro","tags":"vip"}`).says(200, `"stored"`, `"verified":false`, `"proof":{"state":"none"}`, `"hidden":true`)
		other.identify("A", plain("a@b.c")).says(200, `"stored"`, `"hidden":true`)
		theirs := other.begin("theirs")
		b.reads(mine, "mine")
		b.readsNot(theirs, "theirs")
		other.reads(theirs, "theirs")
		other.readsNot(mine, "mine", "Mallory")
		// What the claim set stays, and is marked until a proof sets it.
		w.rest("GET", "/api/contacts?user_id=A", "").says(200, `"Mallory"`, `"unverified":["email","name","plan","tags"]`)
		owner := w.browser()
		owner.identify("A", fmt.Sprintf(`{"email":"a@b.c","name":"Ann","user_hash":%q}`, w.sign("A"))).says(200, `"verified":true`)
		w.rest("GET", "/api/contacts?user_id=A", "").says(200, `"Ann"`, `"unverified":["plan","tags"]`)
		// And the browsers that have proven nothing are not on it any more.
		b.readsNot(mine, "mine")
		other.readsNot(theirs, "theirs")
		owner.reads(mine, "mine")
		w.rest("GET", "/api/history?action=cut", "").says(200, "was proven for the first time")
	})
}

func TestAClaimOfAProvenUserIsRefusedWhereNoProofIsLive(t *testing.T) {
	inModes(t, []string{"optional", "required"}, func(t *testing.T, w *world, mode string) {
		home := w.browser()
		home.identify("A", w.hash("A", "a@b.c"))
		talk := home.begin("Ann's")
		refused := func(b *browser, userID, properties, code string) {
			t.Helper()
			b.identify(userID, properties).says(200, `"status":"rejected"`, code)
			b.readsNot(talk, "Ann's")
		}
		stranger := w.browser()
		stranger.hello()
		own, was := stranger.begin("a stranger's"), stranger.visitor
		refused(stranger, "A", plain("m@b.c"), "verification_required")
		refused(stranger, "A", `{"email":"m@b.c","user_hash":"00"}`, "verification_failed")
		stranger.reads(own, "a stranger's")
		if stranger.visitor != was {
			t.Error("a stranger who was refused became another visitor")
		}
		// Another user, and another proven lead, become fresh visitors, and what is
		// queued behind the call goes with those.
		for name, properties := range map[string][2]string{"B": {"B", w.hash("B", "b@b.c")}, "lead": {"", w.hash("", "lead@b.c")}} {
			for _, call := range []string{plain("m@b.c"), `{"email":"m@b.c","user_hash":"00"}`} {
				b := w.browser()
				b.identify(properties[0], properties[1]).says(200, `"verified":true`)
				theirs, was := b.begin("of "+name), b.visitor
				b.post("/widget/calls", fmt.Sprintf(`,"calls":[{"id":%q,"type":"identify","user_id":"A","properties":%s},{"id":%q,"type":"track","name":"Behind"}]`, b.uuid(), call, b.uuid())).
					says(200, `"status":"rejected"`, `"status":"stored"`)
				if b.visitor == was {
					t.Errorf("%s is still on the browser after a refused call for another", name)
				}
				b.readsNot(theirs, "of "+name)
				b.readsNot(talk, "Ann's")
			}
		}
		if mode == "optional" {
			home.identify("A", `{"email":"a@b.c","plan":"pro"}`).says(200, `"stored"`, `"verified":true`)
			w.rest("GET", "/api/contacts?user_id=A", "").says(200, `"plan":"pro"`)
		} else {
			home.identify("A", `{"email":"a@b.c","plan":"pro"}`).says(200, "verification_required")
		}
		home.reads(talk, "Ann's")
	})
}

func TestSomebodyElseWithoutShutdownGetsNothing(t *testing.T) {
	inModes(t, allModes, func(t *testing.T, w *world, mode string) {
		b := w.browser()
		b.identify("A", w.hash("A", "a@b.c"))
		talk := b.begin("Ann's")
		b.identify("B", w.hash("B", "a@b.c")).says(200, `"stored"`, `"user_id":"B"`)
		b.readsNot(talk, "Ann's")
		own := b.begin("Bob's")
		b.identify("A", w.hash("A", "a@b.c"))
		b.reads(talk, "Ann's")
		b.readsNot(own, "Bob's")
		w.rest("GET", "/api/contacts?same_email=a@b.c", "").says(200, `"user_id":"A"`, `"user_id":"B"`)
	})
}

// Number 1 of what was wrong: a browser took a contact along that it did not have
// alone.
func TestABrowserTakesAContactAlongOnlyIfItAloneHasIt(t *testing.T) {
	w := newWorld(t)
	// Something was merged into it by the team.
	mover, lead := w.browser(), w.browser()
	mover.hello()
	mover.begin("mine")
	lead.identify("", plain("lead@b.c"))
	talk := lead.begin("a lead's secret")
	w.team("POST", fmt.Sprintf("/api/contacts/%d/merge", mover.contact()), fmt.Sprintf(`{"contact_id":%d}`, lead.contact())).says(200)
	was := mover.visitor
	mover.identify("M", w.hash("M", "m@b.c")).says(200, `"verified":true`, `"conversations":0`)
	if mover.visitor == was {
		t.Error("a browser took along what a teammate merged")
	}
	mover.readsNot(talk, "secret")
	lead.reads(talk, "a lead's secret")

	// Somebody else proved it.
	one, two := w.browser(), w.browser()
	one.identify("", w.hash("", "both@b.c"))
	secret := one.begin("of the owner")
	two.identify("", w.hash("", "both@b.c"))
	two.reads(secret, "of the owner")
	two.identify("X", w.hash("X", "both@b.c")).says(200, `"conversations":0`)
	two.readsNot(secret, "of the owner")
	one.reads(secret, "of the owner")
}

// Numbers 2 and 5: claims matched, and what was planted joined the owner's.
func TestWhatAClaimWritesUnderAnothersEmailStaysByItself(t *testing.T) {
	for name, owner := range map[string]func(w *world, b *browser){
		"a hash of the email": func(w *world, b *browser) { b.identify("", w.hash("", "olga@b.c")) },
		"a token of the email": func(w *world, b *browser) {
			b.identify("", w.both("", "olga@b.c"))
		},
		"a token of user id and email": func(w *world, b *browser) { b.identify("O", w.both("O", "olga@b.c")) },
		"a hash of the user id":        func(w *world, b *browser) { b.identify("O", w.hash("O", "olga@b.c")) },
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			spy, user := w.browser(), w.browser()
			spy.identify("", `{"email":"Olga@b.c","name":"Planted","phone":"666","tags":"planted","plan":"planted"}`)
			planted := spy.begin("planted words")
			user.identify("spy", fmt.Sprintf(`{"email":"olga@b.c","name":"Planted","user_hash":%q}`, w.sign("spy")))
			validly := user.begin("planted by a valid user")
			b := w.browser()
			owner(w, b)
			own := b.begin("Olga's secret")
			b.readsNot(planted, "planted words")
			b.readsNot(validly, "planted by a valid user")
			b.hello().saysNot("Planted", "planted")
			answer := w.rest("GET", fmt.Sprintf("/api/contacts/%d", b.contact()), "").says(200).saysNot("lanted", "666")
			_ = answer
			w.tell(own, "reply", "an answer for Olga")
			for _, one := range []*browser{spy, user} {
				one.readsNot(own, "Olga's secret", "an answer for Olga")
				one.identify("", plain("olga@b.c"))
				one.readsNot(own, "Olga's secret", "an answer for Olga")
			}
		})
	}
}

// Number 3: a look-alike is another address.
func TestALookAlikeEmailProvesTheLookAlike(t *testing.T) {
	for name, emails := range map[string][2]string{
		"a Kelvin sign":            {"kim@b.c", "\u212Aim@b.c"},
		"a dotted capital I":       {"ian@b.c", "\u0130an@b.c"},
		"an umlaut in upper case":  {"\u00fcli@b.c", "\u00dcli@b.c"},
		"a long s":                 {"sam@b.c", "\u017fam@b.c"},
		"a Greek capital sigma":    {"\u03c3@b.c", "\u03a3@b.c"},
		"a fullwidth A":            {"a@b.c", "\uff21@b.c"},
		"a domain in Cyrillic":     {"a@\u0435.c", "a@\u0415.c"},
		"a German capital sharp s": {"\u00df@b.c", "\u1e9e@b.c"},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			owner, other := w.browser(), w.browser()
			owner.identify("", w.hash("", emails[0]))
			talk := owner.begin("the owner's")
			other.identify("", w.hash("", emails[1])).says(200, `"verified":true`)
			other.readsNot(talk, "the owner's")
			again := w.browser()
			again.identify("", fmt.Sprintf(`{"email":%q,"user_hash":%q}`, emails[1], w.sign(emails[0]))).says(200, "verification_failed")
			again.identify("U", fmt.Sprintf(`{"email":%q,"user_jwt":%q}`, emails[1], w.jwt(map[string]any{"user_id": "U", "email": emails[0]}, time.Hour))).says(200, "verification_failed")
			upper := w.browser()
			upper.identify("", w.hash("", strings.Map(func(r rune) rune {
				if r >= 'a' && r <= 'z' {
					return r - 'a' + 'A'
				}
				return r
			}, emails[0]))).says(200, `"verified":true`)
			upper.reads(talk, "the owner's")
		})
	}
}

// Number 4: the token of before a proof became the one of after it.
func TestAnOldTokenIsWorthNothing(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	b.hello()
	b.begin("before")
	old := &browser{world: w, visitor: b.visitor, token: b.token}
	call := fmt.Sprintf(`,"calls":[{"id":%q,"type":"identify","user_id":"A","properties":%s}]`, b.uuid(), w.hash("A", "a@b.c"))
	b.post("/widget/calls", call).says(200, `"verified":true`)
	talk := b.begin("after the log-in")
	for range 3 {
		w.clock.forward(time.Second)
		for _, fields := range []string{"", fmt.Sprintf(`,"calls":[{"id":%q,"type":"page","url":"https://x.y/"}]`, w.uuid()), fmt.Sprintf(`,"calls":[{"id":%q,"type":"identify","user_id":"A","properties":{"email":"a@b.c"}}]`, w.uuid())} {
			old.post("/widget/calls", fields).says(503, "storage_changed").saysNot("token\":", "a@b.c", `"visitor"`)
		}
		for _, path := range []string{"/widget/conversations", "/widget/messages", "/widget/send", "/widget/read"} {
			old.post(path, fmt.Sprintf(`,"conversation_id":%d,"body":"x","client_id":%q`, talk, w.uuid())).says(401, "token_replaced").saysNot("after")
		}
		old.dial(fmt.Sprintf(`{"app_id":%q,"visitor_id":%q,"token":%q}`, b.app, old.visitor, old.token)).ends(3500)
		old.post("/widget/shutdown", "").says(503, "storage_changed")
	}
	b.reads(talk, "after the log-in") // whatever the old one tried
	// The very call, sent again, is given the same token; without its proof it is not.
	lost := &browser{world: w, visitor: old.visitor, token: old.token}
	stolen := strings.Replace(call, `"user_hash"`, `"x"`, 1)
	lost.post("/widget/calls", stolen).says(503, "storage_changed")
	lost.post("/widget/calls", call).says(200, `"token"`)
	if lost.token != b.token {
		t.Error("the very call that made the token was given another")
	}
}

// Number 6: proofs never ended.
func TestModeOffBeforeRequiredProvesNothingAfterwards(t *testing.T) {
	w := newWorld(t)
	w.set("identity_verification", "off")
	b, second := w.browser(), w.browser()
	b.identify("A", plain("a@b.c"))
	talk := b.begin("in mode off")
	second.identify("A", plain("a@b.c"))
	second.reads(talk, "in mode off")
	w.set("identity_verification", "optional")
	b.reads(talk, "in mode off") // a claim reads what it began
	second.readsNot(talk, "in mode off")
	w.set("identity_verification", "off")
	second.readsNot(talk, "in mode off") // and no proof comes back
	second.identify("A", plain("a@b.c"))
	second.reads(talk, "in mode off")
	w.clock.forward(time.Second)
	w.set("identity_verification", "required")
	for _, one := range []*browser{b, second} {
		was := one.visitor
		one.readsNot(talk, "in mode off")
		if one.visitor == was {
			t.Error("a browser that has proven nothing is still on a user in mode required")
		}
	}
	w.set("identity_verification", "optional")
	b.readsNot(talk, "in mode off")
	owner := w.browser()
	owner.identify("A", w.hash("A", "a@b.c"))
	owner.reads(talk, "in mode off")
}

func TestAnUnsignedBrowserFromBeforeRequiredIsLetInNoMore(t *testing.T) {
	w := newWorld(t)
	b, anonymous, lead := w.browser(), w.browser(), w.browser()
	b.identify("A", plain("a@b.c"))
	talk := b.begin("unsigned")
	anonymous.hello()
	own := anonymous.begin("anonymous")
	lead.identify("", plain("lead@b.c"))
	theirs := lead.begin("a lead's")
	w.clock.forward(time.Second)
	w.set("identity_verification", "required")
	b.readsNot(talk, "unsigned")
	b.identify("A", plain("a@b.c")).says(200, "verification_required")
	anonymous.reads(own, "anonymous")
	lead.reads(theirs, "a lead's")
	anonymous.post("/widget/calls", fmt.Sprintf(`,"calls":[{"id":%q,"type":"track","name":"Looked"}]`, w.uuid())).says(200, `"stored"`)
}

func TestAMergeByHandLetsEachSideKeepItsOwn(t *testing.T) {
	inModes(t, []string{"off", "optional", "required"}, func(t *testing.T, w *world, mode string) {
		visitor, user := w.browser(), w.browser()
		visitor.hello()
		talk := visitor.begin("words of a visitor")
		user.identify("A", w.hash("A", "a@b.c"))
		into, from := user.contact(), visitor.contact()
		w.team("POST", fmt.Sprintf("/api/contacts/%d/merge", from), fmt.Sprintf(`{"contact_id":%d}`, into)).says(409, "user_merged")
		w.team("POST", fmt.Sprintf("/api/contacts/%d/merge", into), fmt.Sprintf(`{"contact_id":%d}`, from)).says(200)
		user.reads(talk, "words of a visitor")
		user.conversations().says(200, `"moved":true,"read_only":true`)
		user.write(talk, "as if I had begun it").says(403, "conversation_read_only")
		visitor.reads(talk, "words of a visitor")
		heard, alsoHeard := visitor.listen(), user.listen()
		w.tell(talk, "reply", "for both")
		heard.hears("for both")
		alsoHeard.hears("for both")
		// Read marks are per side.
		visitor.hello().says(200, `"unread":1`)
		user.hello().says(200, `"unread":1`)
		visitor.post("/widget/read", fmt.Sprintf(`,"conversation_id":%d,"message_id":999`, talk)).says(200, `"unread":0`)
		user.hello().says(200, `"unread":1`)
		own := user.begin("the user's own")
		visitor.readsNot(own, "the user's own", "a@b.c")
		visitor.begin("goes on")
		if visitor.contact() == into {
			t.Error("the visitor's browser is the user")
		}
		// Until another identity.
		visitor.identify("B", w.hash("B", "b@b.c"))
		visitor.readsNot(talk, "words of a visitor", "for both")
		user.write(talk, "now it is mine").says(200)
	})
}

func TestAProvenContactIsNeverMergedIntoOneThatIsNot(t *testing.T) {
	w := newWorld(t)
	lead, claim := w.browser(), w.browser()
	lead.identify("", w.hash("", "lead@b.c"))
	claim.identify("A", plain("a@b.c"))
	w.team("POST", fmt.Sprintf("/api/contacts/%d/merge", claim.contact()), fmt.Sprintf(`{"contact_id":%d}`, lead.contact())).says(409, "proven_never_merges")
	w.rest("POST", "/api/contacts", fmt.Sprintf(`{"id":%d,"user_id":"A"}`, lead.contact())).says(409, "proven_never_merges")
	w.rest("POST", "/api/contacts", fmt.Sprintf(`{"id":%d,"user_id":"new"}`, lead.contact())).says(409, "proven_never_merges")
}

func TestNoUndoBringsAProofBack(t *testing.T) {
	w := newWorld(t)
	lead, user := w.browser(), w.browser()
	lead.identify("", w.hash("", "lead@b.c"))
	second := w.browser()
	second.identify("", w.hash("", "lead@b.c"))
	talk := second.begin("read by the proven alone")
	lead.reads(talk, "read by the proven alone")
	user.identify("A", w.hash("A", "a@b.c"))
	w.team("POST", fmt.Sprintf("/api/contacts/%d/merge", user.contact()), fmt.Sprintf(`{"contact_id":%d}`, lead.contact())).says(200)
	lead.readsNot(talk, "read by the proven alone")
	var list struct{ History []struct{ ID int } }
	w.rest("GET", "/api/history?action=merged", "").says(200).into(&list)
	w.team("POST", fmt.Sprintf("/api/history/%d/undo", list.History[0].ID), "").says(200)
	lead.readsNot(talk, "read by the proven alone")
	lead.identify("", w.hash("", "lead@b.c")).says(200, `"verified":true`)
	lead.reads(talk, "read by the proven alone")
}

func TestALeadsEmailThatIsProvenLeadsToItOnEveryBrowser(t *testing.T) {
	inModes(t, allModes, func(t *testing.T, w *world, mode string) {
		one, two := w.browser(), w.browser()
		one.identify("", w.hash("", "lea@b.c")).says(200, `"verified":true`)
		talk := one.begin("lead one")
		two.hello()
		own := two.begin("before")
		two.identify("", w.hash("", "LEA@b.c")).says(200, `"verified":true`)
		two.reads(talk, "lead one")
		one.reads(own, "before")
		// Another email is another lead.
		two.identify("", w.hash("", "other@b.c")).says(200, `"verified":true`)
		two.readsNot(talk, "lead one")
		if mode == "optional" {
			one.identify("", plain("third@b.c")).says(200, `"verified":false`)
			one.readsNot(talk, "lead one")
		}
	})
}

func TestAHashOfAnEmailLeadsToNoUser(t *testing.T) {
	inModes(t, allModes, func(t *testing.T, w *world, _ string) {
		user := w.browser()
		user.identify("A", w.both("A", "a@b.c"))
		talk := user.begin("a user's")
		byHash, byToken := w.browser(), w.browser()
		byHash.identify("", w.hash("", "a@b.c")).says(200, `"verified":true`)
		byHash.readsNot(talk, "a user's")
		byToken.identify("", w.both("", "a@b.c")).says(200, `"verified":true`)
		byToken.reads(talk, "a user's")
	})
}

func TestASignatureOfTheEmailBesideAUserIDIsAClaim(t *testing.T) {
	w := newWorld(t)
	token := w.jwt(map[string]any{"email": "m@b.c"}, time.Hour)
	owner := w.browser()
	owner.identify("A", w.hash("A", "a@b.c"))
	talk := owner.begin("Ann's")
	mallory := w.browser()
	mallory.identify("A", fmt.Sprintf(`{"email":"m@b.c","user_jwt":%q}`, token)).says(200, "verification_required")
	mallory.identify("N", fmt.Sprintf(`{"email":"m@b.c","user_jwt":%q}`, token)).says(200, `"stored"`, `"verified":false`)
	mallory.readsNot(talk, "Ann's")
	w.rest("GET", "/api/contacts?user_id=N", "").says(200, `"verified":false`, `"email_verified":false`)
	w.set("identity_verification", "required")
	mallory.identify("N", fmt.Sprintf(`{"email":"m@b.c","user_jwt":%q}`, token)).says(200, "verification_required")
}

func TestAClaimNeverReplacesAProvenEmail(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	b.identify("A", w.both("A", "a@b.c"))
	b.identify("A", `{"email":"m@b.c","plan":"pro"}`).says(200, `"stored"`, `"property":"email","code":"verification_required"`)
	b.identify("", plain("m@b.c")).says(200, `"property":"email"`)
	w.rest("GET", "/api/contacts?email=a@b.c", "").says(200, `"user_id":"A"`, `"plan":"pro"`, `"email_verified":true`)
	w.rest("GET", "/api/contacts?email=m@b.c", "").says(404)
	b.identify("A", w.hash("A", "new@b.c")).says(200, `"stored"`) // a signed call is none
	w.rest("GET", "/api/contacts?user_id=A", "").says(200, `"new@b.c"`, `"email_verified":false`)
	w.rest("GET", "/api/contacts?email=a@b.c", "").says(404)
}

func TestRESTByEmail(t *testing.T) {
	w := newWorld(t)
	claim, lead := w.browser(), w.browser()
	claim.identify("A", plain("a@b.c"))
	lead.identify("", plain("a@b.c"))
	a := claim.contact()
	// While no call was ever signed, the one user who claims it, for all but text.
	w.rest("GET", "/api/contacts?email=a@b.c", "").says(200, fmt.Sprintf(`"contact":{"id":%d,`, a), fmt.Sprintf(`"claimed_by":[%d]`, lead.contact()))
	w.rest("POST", "/api/contacts", `{"email":"A@b.c","custom_properties":{"plan":"pro"}}`).says(200, fmt.Sprintf(`"contact":{"id":%d,`, a), `"email_verified":false`)
	w.rest("POST", "/api/events", `{"event_name":"Paid","email":"a@b.c"}`).says(200, `"user_id":"A"`)
	text := w.rest("POST", "/api/conversations", `{"from":{"email":"a@b.c"},"body":"your invoice"}`).says(200, "nobody_reads").saysNot(`"user_id":"A"`)
	var begun struct{ Conversation struct{ ID int } }
	text.into(&begun)
	claim.readsNot(begun.Conversation.ID, "your invoice")
	lead.readsNot(begun.Conversation.ID, "your invoice")
	owner := w.browser()
	owner.identify("", w.hash("", "a@b.c"))
	owner.reads(begun.Conversation.ID, "your invoice")
	// Now claims count for nothing.
	w.rest("POST", "/api/contacts", `{"email":"a@b.c","name":"Olga"}`).says(200, fmt.Sprintf(`"contact":{"id":%d,`, owner.contact()), fmt.Sprintf(`"claimed_by":[%d,%d]`, a, lead.contact()))
	other := w.browser()
	other.identify("C", plain("c@b.c"))
	w.rest("GET", "/api/contacts?email=c@b.c", "").says(404)
	w.rest("POST", "/api/contacts", `{"email":"c@b.c"}`).says(200, `"type":"lead"`, `"email_verified":true`)
	// Of several the one user, else 409.
	w.rest("POST", "/api/contacts", `{"user_id":"D","email":"d@b.c"}`).says(200, `"email_verified":true`)
	w.rest("GET", "/api/contacts?email=d@b.c", "").says(200, `"user_id":"D"`)
	w.rest("POST", "/api/contacts", `{"user_id":"E","email":"d@b.c"}`).says(200)
	w.rest("GET", "/api/contacts?email=d@b.c", "").says(409, "email_ambiguous")
	// A contact's id proves nothing, and neither does a teammate.
	w.rest("POST", "/api/contacts", fmt.Sprintf(`{"id":%d,"email":"new@b.c"}`, a)).says(200, `"email_verified":false`)
	w.team("POST", "/api/contacts", `{"user_id":"F","email":"f@b.c"}`).says(200, `"email_verified":false`)
	w.team("POST", "/api/contacts", `{"email":"typed@b.c"}`).says(200, `"email_verified":false`)
}

func TestATrustedCallJoinsOnlyLeadsThatNoBrowserWasOn(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	b.identify("", w.hash("", "lea@b.c"))
	talk := b.begin("Lea's")
	w.rest("POST", "/api/contacts", `{"email":"lio@b.c"}`).says(200)
	w.rest("POST", "/api/events", `{"event_name":"Paid","email":"lio@b.c"}`).says(200)
	w.rest("POST", "/api/contacts", `{"user_id":"L","email":"lio@b.c"}`).says(200, `"type":"user"`)
	w.rest("GET", "/api/contacts?same_email=lio@b.c", "").says(200).saysNot(`"lead"`)
	w.rest("POST", "/api/contacts", `{"user_id":"M","email":"lea@b.c"}`).says(200, `"type":"user"`)
	w.rest("GET", "/api/contacts?same_email=lea@b.c", "").says(200, `"lead"`)
	m := w.browser()
	m.identify("M", w.hash("M", "lea@b.c"))
	m.readsNot(talk, "Lea's")
	b.reads(talk, "Lea's")
	// A token of both joins it, and its browser proves anew.
	m.identify("M", w.both("M", "lea@b.c"))
	m.reads(talk, "Lea's")
	b.readsNot(talk, "Lea's")
}

func TestWhatTheTeamBeginsIsForWhomItCouldExpect(t *testing.T) {
	w := newWorld(t)
	alone, claimed, named := w.browser(), w.browser(), w.browser()
	alone.hello()
	alone.begin("hello")
	claimed.identify("A", plain("a@b.c"))
	other := w.browser()
	other.identify("A", plain("a@b.c"))
	w.rest("POST", "/api/contacts", `{"user_id":"N","email":"n@b.c"}`).says(200)
	named.identify("N", plain("n@b.c"))
	begin := func(b *browser, text string) int {
		t.Helper()
		var begun struct{ Conversation struct{ ID int } }
		w.team("POST", "/api/conversations", fmt.Sprintf(`{"from":{"id":%d},"body":%q}`, b.contact(), text)).says(200).into(&begun)
		return begun.Conversation.ID
	}
	alone.reads(begin(alone, "for the one browser"), "for the one browser")
	claimed.readsNot(begin(claimed, "for the shared claim"), "for the shared claim")
	named.readsNot(begin(named, "for the customer N"), "for the customer N")
	w.team("POST", "/api/conversations", fmt.Sprintf(`{"from":{"id":%d},"body":"x"}`, named.contact())).says(200, "nobody_reads")
	w.team("POST", "/api/conversations", fmt.Sprintf(`{"from":{"id":%d},"body":"x"}`, alone.contact())).says(200).saysNot("nobody_reads")
	owner := w.browser()
	owner.identify("N", w.hash("N", "n@b.c"))
	owner.conversations().says(200, "for the customer N")
}

func TestAKeyThatMakesALeadAUserGivesItsBrowserNothing(t *testing.T) {
	w := newWorld(t)
	lead := w.browser()
	lead.identify("", plain("lead@b.c"))
	talk := lead.begin("of the lead")
	id := lead.contact()
	w.rest("POST", "/api/contacts", fmt.Sprintf(`{"id":%d,"user_id":"A"}`, id)).says(200, `"type":"user"`)
	lead.reads(talk, "of the lead")
	owner := w.browser()
	owner.identify("A", w.hash("A", "a@b.c"))
	own := owner.begin("Ann's")
	owner.reads(talk, "of the lead")
	lead.readsNot(own, "Ann's")
	lead.reads(talk, "of the lead")
}

func TestTheTeamEndsABrowser(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	b.identify("A", w.hash("A", "a@b.c"))
	talk := b.begin("Ann's")
	tab := b.listen()
	id, was := b.contact(), b.visitor
	w.rest("DELETE", fmt.Sprintf("/api/contacts/%d/sessions/%s", id, was), "").says(200, `"ended":true`)
	tab.ends(3500)
	b.readsNot(talk, "Ann's")
	if b.visitor == was {
		t.Error("a browser that the team ended goes on")
	}
	w.rest("DELETE", fmt.Sprintf("/api/contacts/%d/sessions/%s", id, was), "").says(404, "session_unknown")
	w.rest("GET", fmt.Sprintf("/api/contacts/%d/history", id), "").says(200, `"session_ended"`)
	b.identify("A", w.hash("A", "a@b.c"))
	b.reads(talk, "Ann's")
}

func TestALeakedSecretProvesNoEmailAnyMore(t *testing.T) {
	for _, leaked := range []bool{false, true} {
		w := newWorld(t)
		b := w.browser()
		b.identify("", w.hash("", "lea@b.c"))
		b.begin("Lea's")
		_, err := w.teams.RotateSecret(t.Context(), w.ws.ID)
		check(t, err)
		check(t, w.teams.RetireSecret(t.Context(), w.ws.ID, leaked))
		status := 200
		if leaked {
			status = 404
		}
		w.rest("GET", "/api/contacts?email=lea@b.c", "").says(status)
	}
}

func TestAnEmailTypedInTheMessengerIsOnlyAnAddressWhereSignaturesAreRequired(t *testing.T) {
	inModes(t, []string{"optional", "required"}, func(t *testing.T, w *world, mode string) {
		owner, b := w.browser(), w.browser()
		owner.identify("", w.hash("", "a@b.c"))
		talk := owner.begin("the owner's")
		b.hello()
		own := b.begin("hello")
		b.post("/widget/calls", fmt.Sprintf(`,"calls":[{"id":%q,"type":"email","email":"a@b.c"}]`, b.uuid())).says(200, `"status":"stored"`)
		b.post("/widget/calls", fmt.Sprintf(`,"calls":[{"id":%q,"type":"email","email":"nobody"}]`, b.uuid())).says(200, "email_invalid")
		kind := map[string]string{"optional": `"type":"lead"`, "required": `"type":"visitor"`}[mode]
		b.hello().says(200, `"email":"a@b.c"`, kind)
		w.rest("GET", fmt.Sprintf("/api/contacts/%d", b.contact()), "").says(200, kind, `"email":"a@b.c"`, `"email_verified":false`)
		b.reads(own, "hello")
		b.readsNot(talk, "the owner's")
		w.rest("GET", "/api/contacts?email=a@b.c", "").says(200, fmt.Sprintf(`"contact":{"id":%d,`, owner.contact()))
	})
}
