package widget_test

import (
	"fmt"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"gist/server/audit"
	"gist/server/contact"
	"gist/server/store"
	"gist/server/team"
)

// history reads what is noted of the workspace, the oldest first.
func (w *world) history() (list []audit.Entry) {
	w.Helper()
	check(w.TB, w.db.View(w.Context(), func(tx *store.Tx) (err error) {
		list, _, err = audit.List(tx, int64(w.ws.ID), audit.ListOptions{PerPage: 100, Order: "asc"})
		return err
	}))
	return list
}

func TestASignatureOfAnotherWorkspaceIsRefusedAndNoted(t *testing.T) {
	w := newWorld(t)
	other, err := w.teams.CreateWorkspace(t.Context(), "Burgers")
	check(t, err)
	theirs, err := w.teams.Secret(t.Context(), other.ID)
	check(t, err)
	w.browser().identify("A", `{"email":"a@b.c"}`)
	b := w.browser()
	for range 3 {
		b.identify("A", fmt.Sprintf(`{"email":"a@b.c","user_hash":%q}`, team.Sign(theirs, "A"))).says(200, `"verification_failed"`, `"contact":null`)
	}
	w.set("identity_verification", "required")
	b.identify("A", `{"email":"a@b.c"}`).says(200, `"verification_required"`)
	noted := slices.DeleteFunc(w.history(), func(e audit.Entry) bool { return e.Action != audit.Refused })
	if len(noted) != 2 || noted[0].Count != 3 || noted[0].Reason != "verification_failed" || noted[1].Reason != "verification_required" ||
		noted[0].Visitor != b.visitor || noted[0].Contact == 0 || noted[0].Contact != noted[1].Contact {
		t.Errorf("noted is %+v", noted)
	}
}

func TestAValidlySignedUserTakesNobodyElsesTalkByWritingTheirEmail(t *testing.T) {
	for _, mode := range []string{"optional", "required"} {
		t.Run(mode, func(t *testing.T) {
			w := newWorld(t)
			w.set("identity_verification", mode)
			victim := w.browser()
			victim.identify("", fmt.Sprintf(`{"email":"victim@b.c","user_hash":%q}`, w.sign("victim@b.c"))).says(200, `"verified":true`)
			talk := victim.begin("my secret")
			eve := w.browser()
			eve.identify("eve", fmt.Sprintf(`{"email":"victim@b.c","user_hash":%q}`, w.sign("eve"))).says(200, `"verified":true`, `"conversations":0`)
			eve.conversations().says(200, `"conversations":[]`)
			eve.messages(talk, "").says(404).saysNot("my secret")
			// When the victim comes back on another browser, their talk is there, and Eve has it still not.
			again := w.browser()
			again.identify("", fmt.Sprintf(`{"email":"victim@b.c","user_hash":%q}`, w.sign("victim@b.c"))).says(200)
			again.conversations().says(200, "my secret")
			eve.conversations().says(200).saysNot("my secret")
		})
	}
}

func TestASignatureIsStoredNowhere(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	b.hello()
	right, wrong := w.sign("A"), strings.Repeat("ab", 32)
	b.identify("A", fmt.Sprintf(`{"email":"a@b.c","user_hash":%q,"user_jwt":"a.b.c"}`, right)).says(200, "verification_failed").saysNot(right)
	b.identify("A", fmt.Sprintf(`{"email":"a@b.c","user_hash":%q}`, wrong)).says(200, "verification_failed").saysNot(wrong)
	b.identify("A", fmt.Sprintf(`{"email":"a@b.c","user_hash":%q}`, right)).says(200, `"stored"`).saysNot(right)
	check(t, w.db.View(t.Context(), func(tx *store.Tx) error {
		for _, column := range []string{"contacts.properties", "events.properties", "properties.name", "visitors.said_name", "audit.detail", "audit.collapse"} {
			table, name, _ := strings.Cut(column, ".")
			var all int
			err := tx.QueryRow(`select count(*) from `+table+` where coalesce(`+name+`, '') like $1 or coalesce(`+name+`, '') like $2 or coalesce(`+name+`, '') like '%user_hash%'`,
				"%"+right+"%", "%"+wrong+"%").Scan(&all)
			if err != nil {
				return err
			}
			if all > 0 {
				t.Errorf("%s holds a signature", column)
			}
		}
		return nil
	}))
}

// inHand does something as the team.
func (w *world) inHand(do func(tx *store.Tx) error) {
	w.Helper()
	check(w.TB, w.db.Update(w.Context(), store.Part(w.ws.ID), do))
}

func TestAMergeByHandAndItsUndoingReachOpenPages(t *testing.T) {
	w := newWorld(t)
	lead, user := w.browser(), w.browser()
	lead.identify("", `{"email":"lead@b.c"}`)
	talk := lead.begin("from the lead")
	user.identify("A", fmt.Sprintf(`{"email":"a@b.c","user_hash":%q}`, w.sign("A")))
	page := lead.listen()
	var from, into contact.ID
	w.inHand(func(tx *store.Tx) error {
		for b, id := range map[*browser]*contact.ID{lead: &from, user: &into} {
			v, err := w.contacts.Authenticate(tx, w.ws.ID, contact.Credentials{Visitor: contact.VisitorID(b.visitor), Token: b.token})
			if err != nil {
				return err
			}
			*id = v.Contact
		}
		return nil
	})
	w.inHand(func(tx *store.Tx) error {
		_, err := w.contacts.Merge(tx, w.ws.ID, into, from, audit.By{Type: audit.ByAPIKey})
		return err
	})
	page.hears(`"type":"session"`)
	user.conversations().says(200, "from the lead", `"moved":true,"read_only":true`) // the verified one sees all
	lead.conversations().says(200, "from the lead", `"moved":true`).saysNot("read_only")
	user.write(talk, "an answer that is not mine to give").says(403, "conversation_read_only")
	lead.write(talk, "from the lead again").says(200, `"moved":true`)
	user.begin("from the user")
	lead.conversations().saysNot("from the user")

	hears := user.listen()
	entry := w.history()[0].ID
	w.inHand(func(tx *store.Tx) error {
		_, _, err := w.contacts.Undo(tx, w.ws.ID, entry, audit.By{Type: audit.ByAPIKey})
		return err
	})
	page.hears(`"type":"session"`)
	user.conversations().says(200, "from the user").saysNot("from the lead")
	user.messages(talk, "").says(404)
	lead.conversations().says(200, "from the lead").saysNot("moved")
	// What the lead writes from now on reaches its own page, and the user's no more.
	lead.write(talk, "alone again").says(200)
	page.hears("alone again")
	user.begin("a fence")
	if heard := hears.hears("a fence"); strings.Contains(heard, "alone again") {
		t.Errorf("the user's page heard %s", heard)
	}
}

func TestUndoingAPromotionEndsTheConnectionOfItsBrowser(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	b.hello()
	b.begin("from somebody else")
	b.identify("A", fmt.Sprintf(`{"email":"a@b.c","user_hash":%q}`, w.sign("A"))).says(200, `"conversations":1`)
	page := b.listen()
	entry := w.history()[0].ID
	w.inHand(func(tx *store.Tx) error {
		_, _, err := w.contacts.Undo(tx, w.ws.ID, entry, audit.By{Type: audit.ByAPIKey})
		return err
	})
	page.ends(3500)
	b.conversations().says(401).saysNot("somebody else")
	b.identify("A", fmt.Sprintf(`{"email":"a@b.c","user_hash":%q}`, w.sign("A"))).says(200, `"verified":true`, `"conversations":0`)
}

func TestAHundredBrowsersWithTalksThatIdentifyANewUserAtOnceKeepThemAll(t *testing.T) {
	w := newWorld(t)
	w.set("rate_limits", "off")
	signed := fmt.Sprintf(`{"email":"a@b.c","user_hash":%q}`, w.sign("A"))
	var browsers []*browser
	for i := range 100 {
		b := w.browser()
		b.hello()
		b.begin(fmt.Sprint("talk ", i))
		browsers = append(browsers, b)
	}
	ready, done := make(chan struct{}), make(chan string, len(browsers))
	for i, b := range browsers {
		body := fmt.Sprintf(`{"app_id":%q,"visitor_id":%q,"token":%q,"calls":[{"id":%q,"type":"identify","user_id":"A","properties":%s}]}`, b.app, b.visitor, b.token, b.uuid(), signed)
		go func() {
			<-ready
			a := w.send("POST", "/widget/calls", body)
			if a.status != 200 || !strings.Contains(a.text, `"stored"`) {
				done <- fmt.Sprint(i, " was answered ", a.status, a.text)
				return
			}
			_, token, _ := strings.Cut(a.text, `"token":"`)
			b.token, _, _ = strings.Cut(token, `"`)
			done <- ""
		}()
	}
	close(ready)
	for range browsers {
		if wrong := <-done; wrong != "" {
			t.Error(wrong)
		}
	}
	check(t, w.db.View(t.Context(), func(tx *store.Tx) error {
		list, total, err := w.contacts.List(tx, w.ws.ID, contact.ListOptions{})
		if total != 1 || list[0].UserID != "A" {
			t.Errorf("there are %d contacts: %+v", total, list)
		}
		return err
	}))
	browsers[0].conversations().says(200, `"talk 0"`)
	browsers[0].hello().says(200, `"conversations":100`)
}

func TestWhatWasBelievedOnceHidesNobodyWhoIsProvenNow(t *testing.T) {
	crowd := func(w *world, do func(i int)) {
		w.set("rate_limits", "off")
		for i := range 101 {
			do(i)
		}
	}
	for name, poison := range map[string]func(w *world){
		"users of mode off": func(w *world) {
			w.set("identity_verification", "off")
			crowd(w, func(i int) { w.browser().identify(fmt.Sprint("u", i), plain("kim@tacos.com")).says(200, `"stored"`) })
			w.set("identity_verification", "optional")
		},
		"users of a mode off that is off again": func(w *world) {
			w.set("identity_verification", "off")
			crowd(w, func(i int) { w.browser().identify(fmt.Sprint("u", i), plain("kim@tacos.com")).says(200, `"stored"`) })
			w.set("identity_verification", "required")
			w.clock.forward(2 * time.Second)
			w.set("identity_verification", "off")
		},
		"users that a leaked secret signed": func(w *world) {
			crowd(w, func(i int) {
				w.browser().identify(fmt.Sprint("u", i), w.both(fmt.Sprint("u", i), "kim@tacos.com")).says(200, `"stored"`)
			})
			_, err := w.teams.RotateSecret(t.Context(), w.ws.ID)
			check(t, err)
			check(t, w.teams.RetireSecret(t.Context(), w.ws.ID, true))
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			poison(w)
			w.clock.forward(2 * time.Second)
			kim, lead := w.browser(), w.browser()
			kim.identify("kim", w.both("kim", "kim@tacos.com")).says(200, `"stored"`)
			w.rest("GET", "/api/contacts?email=kim@tacos.com", "").says(200, `"user_id":"kim"`)
			w.rest("POST", "/api/conversations", `{"from":{"email":"Kim@tacos.com"},"body":"for Kim"}`).says(200)
			kim.conversations().says(200, "for Kim")
			// A token of the email leads there as well.
			token := w.jwt(map[string]any{"email": "kim@tacos.com"}, time.Hour)
			lead.identify("", `{"email":"kim@tacos.com","user_jwt":"`+token+`"}`).says(200, `"user_id":"kim"`)
		})
	}
}

// counted counts the statements that a database runs from now on.
func (w *world) counted() func() int {
	var n atomic.Int64
	w.db.Watch(store.Watcher{Slow: 1, SlowQuery: func(string, time.Duration) { n.Add(1) }})
	return func() int { return int(n.Load()) }
}

func TestACrowdThatClaimsToBeSomebodyKeepsNobodyWaitingAtTheFirstProof(t *testing.T) {
	w := newWorld(t)
	w.set("rate_limits", "off")
	crowd := make([]*browser, 300)
	for i := range crowd {
		crowd[i] = w.browser()
		crowd[i].identify("A", plain("a@b.c")).says(200, `"stored"`)
	}
	page := crowd[7].listen()
	statements := w.counted()
	b := w.browser()
	b.identify("A", w.hash("A", "a@b.c")).says(200, `"stored"`, `"verified":true`)
	if n := statements(); n > 200 {
		t.Errorf("the first proof took %d statements, while 300 browsers claimed to be the user", n)
	}
	page.ends(3500)
	for i, one := range crowd {
		if i%50 != 7 {
			continue
		}
		before := one.visitor
		if one.hello().saysNot(`"user_id":"A"`); one.visitor == before {
			t.Errorf("browser %d goes on as the visitor that it was", i)
		}
	}
	cut := 0
	for _, e := range w.history() {
		if e.Action == audit.Cut {
			cut += e.Count
		}
	}
	if cut != 300 {
		t.Errorf("the history tells of %d browsers that were cut, of 300", cut)
	}
	w.rest("GET", fmt.Sprintf("/api/contacts/%d/history", b.contact()), "").says(200, `"count":280`)
}

func TestBrowsersThatModeOffBelievedKeepNobodyFromHearing(t *testing.T) {
	w := newWorld(t)
	w.set("rate_limits", "off")
	w.set("identity_verification", "off")
	b := w.browser()
	b.identify("A", w.hash("A", "a@b.c")).says(200, `"stored"`)
	talk := b.begin("hello")
	crowd := make([]*browser, 201)
	for i := range crowd {
		crowd[i] = w.browser()
		crowd[i].identify("A", plain("a@b.c")).says(200, `"stored"`)
	}
	w.set("identity_verification", "optional")
	w.clock.forward(2 * time.Hour)
	page := b.listen()
	w.clock.forward(2 * time.Hour)
	for _, one := range crowd {
		one.hello() // seen after it
	}
	w.reply(talk, "for Ann")
	page.hears("for Ann")
	crowd[0].conversations().says(200, `"conversations":[]`).saysNot("for Ann")
}

func TestNamesThatLookLikeATokensOwnProveNothing(t *testing.T) {
	inModes(t, []string{"optional", "required"}, func(t *testing.T, w *world, _ string) {
		ann, kim := w.browser(), w.browser()
		ann.identify("A", w.hash("A", "ann@b.c")).says(200, `"stored"`)
		ann.begin("Ann's")
		kim.identify("", w.hash("", "kim@b.c")).says(200, `"stored"`)
		kim.begin("Kim's")
		// The site signs what its people choose as names of properties.
		thief := w.browser()
		for _, name := range []string{"uſer_id", "user_Id", "USER_ID"} {
			token := w.jwt(map[string]any{"user_id": "E", name: "A"}, time.Hour)
			thief.identify("A", fmt.Sprintf(`{"email":"eve@b.c","user_jwt":%q}`, token)).says(200, "verification_failed")
		}
		for _, name := range []string{"Email", "emaiL"} {
			token := w.jwt(map[string]any{"user_id": "E", name: "kim@b.c"}, time.Hour)
			thief.identify("E", fmt.Sprintf(`{"email":"kim@b.c","user_jwt":%q}`, token)).says(200, `"stored"`)
		}
		thief.conversations().says(200).saysNot("Ann's", "Kim's")
		w.rest("GET", "/api/contacts?user_id=E", "").says(200, `"email_verified":false`, `"Email":"kim@b.c"`)
	})
}

func TestWhatOthersBeginAsTheSameContactHidesNoAnswer(t *testing.T) {
	w := newWorld(t)
	w.set("rate_limits", "off")
	b, stranger := w.browser(), w.browser()
	b.identify("A", plain("a@b.c")).says(200, `"stored"`)
	talk := b.begin("mine")
	w.clock.forward(time.Minute)
	stranger.identify("A", plain("a@b.c")).says(200, `"stored"`)
	for range 1001 {
		stranger.begin("flood")
	}
	w.clock.forward(-30 * time.Second)
	w.reply(talk, "for you")
	b.hello().says(200, `"unread":1`, `"conversations":1`)
	b.conversations().says(200, "for you").saysNot("flood")
	stranger.hello().says(200, `"unread":0`, `"conversations":100`)
	stranger.conversations().saysNot("for you")
}
