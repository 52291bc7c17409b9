package widget_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"gist/server/contact"
	"gist/server/store"
)

func TestACallIsAnsweredByWhatCameOfIt(t *testing.T) {
	const id, another = "00000000-0000-4000-8000-00000000000a", "00000000-0000-4000-8000-00000000000b"
	for _, c := range []struct {
		name, fields  string
		status        int
		says, saysNot []string
	}{
		{"hello", ``, 200, []string{`"token":"`, `"contact":null`, `"unread":0,"conversations":0,"hidden":false`, `"results":[]`}, nil},
		{"calls are null", `,"calls":null`, 200, []string{`"results":[]`}, nil},
		{"the seed call", `,"calls":[{"id":"1","type":"identify","at":1283495946,"user_id":"12345","properties":{"email":"johndoe@tacos.com","name":"John Doe","subdomain":"app","active_accounts":1872,"last_paid_at":1283495946,"teammates":null,"tags":"Free, popular","overwrite_tags":false}}]`, 200,
			[]string{`"status":"stored"`, `"user_id":"12345","email":"johndoe@tacos.com","name":"John Doe","type":"user","verified":false`}, []string{"rejected"}},
		{"a rejected property", `,"calls":[{"id":"1","type":"identify","user_id":"1","properties":{"email":"a@b.c","pl.an":1}}]`, 200,
			[]string{`"status":"stored"`, `"property":"pl.an","code":"name_invalid"`}, nil},
		{"a user id as a number", `,"calls":[{"id":"1","type":"identify","user_id":77,"properties":{"email":"a@b.c"}}]`, 200, []string{`"user_id":"77"`}, nil},
		{"a user id with an escape", `,"calls":[{"id":"1","type":"identify","user_id":"\u0041\"","properties":{"email":"a@b.c"}}]`, 200, []string{`"user_id":"A\""`}, nil},
		{"a user id that is an object", `,"calls":[{"id":"1","type":"identify","user_id":{},"properties":{"email":"a@b.c"}}]`, 200, []string{`user_id_invalid`}, []string{`"stored"`}},
		{"no email", `,"calls":[{"id":"1","type":"identify","user_id":"1","properties":{}}]`, 200, []string{`"status":"rejected"`, `email_required`}, []string{`"stored"`}},
		{"no properties", `,"calls":[{"id":"1","type":"identify","user_id":"1"}]`, 200, []string{`email_required`}, nil},
		{"properties in an array", `,"calls":[{"id":"1","type":"identify","user_id":"1","properties":[1]}]`, 200, []string{`properties_invalid`}, nil},
		{"properties as text", `,"calls":[{"id":"1","type":"identify","user_id":"1","properties":"x"}]`, 200, []string{`properties_invalid`}, nil},
		{"one bad call among good ones", `,"calls":[{"id":"1","type":"dance"},{"id":"` + id + `","type":"page","url":"https://x/"},{"id":"3","type":"page"},{"type":"track","name":""},{"at":"yesterday"},5,{"id":"` + another + `","type":"track","name":"Bought"}]`, 200,
			[]string{`{"id":"1","status":"rejected","error":{"code":"call_unknown"`, `{"id":"` + id + `","status":"stored"`, `{"id":"3","status":"rejected","error":{"code":"call_id_invalid"`,
				`event_name_invalid`, `{"id":"","status":"rejected","error":{"code":"malformed_json"`, `{"id":"` + another + `","status":"stored"`}, nil},
		{"a name that is a number", `,"calls":[{"type":"track","name":5}]`, 200, []string{`event_name_invalid`}, nil},
		{"unknown fields", `,"future":{"x":[1,"}"]},"calls":[{"type":"page","new":1}]`, 200, []string{`"stored"`}, nil},
		{"a wrong signature", `,"calls":[{"id":"1","type":"identify","user_id":"1","properties":{"email":"a@b.c","user_hash":"00"}}]`, 200, []string{`verification_failed`}, []string{`"stored"`}},
		{"100 calls", `,"calls":[` + strings.Repeat(`{"type":"page"},`, 99) + `{"type":"page"}]`, 200, []string{`"stored"`}, []string{`rejected`}},
		{"too many calls", `,"calls":[` + strings.Repeat(`{},`, 100) + `{}]`, 422, []string{`too_many_calls`}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			newWorld(t).browser().post("/widget/calls", c.fields).says(c.status, c.says...).saysNot(c.saysNot...)
		})
	}
}

func TestWhatIsNoCallIsRefused(t *testing.T) {
	w := newWorld(t)
	w.set("allowed_origins", "https://tacos.com")
	hello := fmt.Sprintf(`{"app_id":%q}`, w.app)
	for _, c := range []struct {
		body, origin string
		status       int
		code         string
	}{
		{``, "", 400, "malformed_json"},
		{`{`, "", 400, "malformed_json"},
		{`[]`, "", 400, "malformed_json"},
		{`{"app_id":5}`, "", 400, "malformed_json"},
		{`{"app_id":"X",}`, "", 400, "malformed_json"},
		{`{"app_id":"X"} x`, "", 400, "malformed_json"},
		{`{"app_id":"X","calls":{}}`, "", 400, "malformed_json"},
		{`{}`, "", 404, "app_unknown"},
		{`{"app_id":"NOBODY99"}`, "", 404, "app_unknown"},
		{hello, "https://evil.com", 403, "origin_not_allowed"},
		{hello, "null", 403, "origin_not_allowed"},
		{`{"app_id":"` + strings.Repeat("x", 256<<10) + `"}`, "", 413, "body_too_large"},
	} {
		a := w.send("POST", "/widget/calls", c.body, "Origin", c.origin).says(c.status, `"code":"`+c.code+`"`).saysNot("xxx")
		if allowed := a.header.Get("Access-Control-Allow-Origin"); allowed != c.origin && allowed != "*" {
			t.Errorf("the page that sent %.40s can't read why it was refused", c.body)
		}
	}
	for _, origin := range []string{"https://tacos.com", "HTTPS://TACOS.COM", "", w.url, "https://gist.tacos.com"} {
		w.send("POST", "/widget/calls", hello, "Origin", origin).says(200)
	}
}

// Pages wrap fetch: what they add has to be allowed, or the call never leaves
// the browser.
func TestAPageOnAnotherOriginMayCallAndReadTheAnswerWhateverItAdds(t *testing.T) {
	w := newWorld(t)
	hello := fmt.Sprintf(`{"app_id":%q}`, w.app)
	for _, path := range []string{"/widget/calls", "/widget/shutdown", "/widget/conversations", "/widget/messages", "/widget/send", "/widget/read"} {
		for _, origin := range []string{"https://tacos.com", "null", "http://localhost:3000", "capacitor://localhost"} {
			for _, asked := range []string{"content-type", "authorization,traceparent,tracestate,x-csrf-token", "baggage,sentry-trace,x-datadog-trace-id,x-requested-with", ""} {
				a := w.send("OPTIONS", path, "", "Origin", origin, "Access-Control-Request-Method", "POST", "Access-Control-Request-Headers", asked).says(204)
				for name, value := range map[string]string{
					"Access-Control-Allow-Origin": origin, "Access-Control-Allow-Credentials": "true",
					"Access-Control-Allow-Methods": "POST", "Access-Control-Allow-Headers": asked,
				} {
					if got := a.header.Get(name); got != value {
						t.Errorf("%s: %s is %q, want %q", path, name, got, value)
					}
				}
				wantVary(t, a, "Origin", "Access-Control-Request-Headers")
			}
			a := w.send("POST", path, hello, "Origin", origin, "Authorization", "Bearer x", "X-CSRF-Token", "x", "Content-Type", "application/json")
			if a.header.Get("Access-Control-Allow-Origin") != origin || a.header.Get("Access-Control-Allow-Credentials") != "true" || len(a.header.Values("Set-Cookie")) > 0 {
				t.Errorf("%s: the answer's headers are %v", path, a.header)
			}
			wantVary(t, a, "Origin")
		}
	}
	if a := w.send("POST", "/widget/calls", hello).says(200); a.header.Get("Access-Control-Allow-Origin") != "*" || a.header.Get("Access-Control-Allow-Credentials") != "" {
		t.Errorf("the headers of an answer to no page are %v", a.header)
	}
}

func wantVary(t *testing.T, a answer, names ...string) {
	t.Helper()
	all := strings.Join(a.header.Values("Vary"), ", ")
	for _, name := range names {
		if !strings.Contains(all, name) {
			t.Errorf("Vary is %q, without %s", all, name)
		}
	}
}

// A teammate's cookie may come along with such a page's call; it is nobody's.
func TestACookieIsWorthNothingInAPagesCall(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	b.identify("A", `{"email":"a@b.c"}`)
	b.begin("a secret")
	w.tess()
	session, _, err := w.teams.SignIn(t.Context(), "tess@tacos.com", "correct horse battery", "")
	check(t, err)
	body := fmt.Sprintf(`{"app_id":%q,"visitor_id":%q,"client_id":%q,"body":"x"}`, b.app, b.visitor, w.uuid())
	for _, path := range []string{"/widget/conversations", "/widget/messages", "/widget/send", "/widget/read"} {
		w.send("POST", path, body, "Cookie", "gist_session="+session+"; __Host-gist_session="+session, "Origin", "https://evil.com").says(401).saysNot("secret")
	}
	w.send("POST", "/widget/calls", body, "Cookie", "gist_session="+session+"; __Host-gist_session="+session, "Origin", "https://evil.com").says(200, `"conversations":0`).saysNot("secret", "a@b.c")
}

// The library settles a call by an answer that is Gist's own, and knows it by
// what it names.
func TestAnAnswerNamesTheVisitorAndTheCallsWhateverItSays(t *testing.T) {
	w := newWorld(t)
	w.set("allowed_origins", "https://tacos.com")
	b := w.browser()
	b.hello()
	calls := fmt.Sprintf(`"visitor_id":%q,"calls":[{"id":"one","type":"page"},{"id":"two","type":"dance"},7]`, b.visitor)
	results := `"results":[{"id":"one","status":"rejected","error":{"code":"%[1]s",`
	for _, c := range []struct {
		path, app, origin string
		status            int
		code              string
	}{
		{"/widget/calls", "NOBODY99", "", 404, "app_unknown"},
		{"/widget/calls", w.app, "https://evil.com", 403, "origin_not_allowed"},
		{"/widget/shutdown", "NOBODY99", "", 404, "app_unknown"},
	} {
		w.send("POST", c.path, fmt.Sprintf(`{"app_id":%q,%s}`, c.app, calls), "Origin", c.origin).
			says(c.status, `{"errors":[{"code":"`+c.code+`"`, `"visitor":{"id":"`+b.visitor+`"}`, fmt.Sprintf(results, c.code), `{"id":"two","status":"rejected"`, `{"id":"","status":"rejected"`)
	}
	w.send("POST", "/widget/shutdown", fmt.Sprintf(`{"app_id":%q,"visitor_id":%q}`, w.app, b.visitor)).says(200, `"visitor":{"id":"`+b.visitor+`"}`)
	w.send("POST", "/widget/calls", fmt.Sprintf(`{"app_id":%q,"visitor_id":%q}`, w.app, b.visitor)).says(200, `"visitor":{"id":"`, `"results":[]`)
	w.send("POST", "/widget/calls", `{"visitor_id":"`+b.visitor+`","calls":[`).says(400, `"malformed_json"`)
}

func TestACallWithinTheRulesIsNeverTooLarge(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	var all strings.Builder
	for i := range 149 {
		fmt.Fprintf(&all, `,"p%d":"%s"`, i, strings.Repeat("タ", 255))
	}
	b.identify("A", `{"email":"a@b.c"`+all.String()+`}`).says(200, `"stored"`).saysNot(`"rejected"`)
	long := strings.Repeat("ü", 70_000)
	b.post("/widget/calls", fmt.Sprintf(`,"calls":[{"id":%q,"type":"page","url":"https://tacos.com/?%s","title":"x"}]`, w.uuid(), long)).says(200, `"stored"`).saysNot(`"rejected"`)
	b.post("/widget/calls", fmt.Sprintf(`,"calls":[{"id":%q,"type":"page","url":"https://tacos.com/","title":"%s","referrer":"https://tacos.com/"}]`, w.uuid(), long)).says(200, `"stored"`).saysNot(`"rejected"`)
}

func TestTooManyCallsAreToldWhenToComeBack(t *testing.T) {
	w := newWorld(t)
	hello := fmt.Sprintf(`{"app_id":%q,"visitor_id":"00000000-0000-4000-8000-000000000001"}`, w.app)
	for range 300 {
		w.send("POST", "/widget/conversations", hello).says(401)
	}
	a := w.send("POST", "/widget/conversations", hello).says(429, "rate_limited")
	if a.header.Get("Retry-After") != "1" || a.header.Get("Access-Control-Expose-Headers") != "Retry-After" || a.header.Get("Access-Control-Allow-Origin") != "*" {
		t.Errorf("the headers are %v", a.header)
	}
	// 3,000 a minute for an address are 50 in a second; 300 for a visitor 5.
	w.clock.forward(time.Second)
	for range 5 {
		w.send("POST", "/widget/conversations", hello).says(401)
	}
	w.send("POST", "/widget/conversations", hello).says(429)
	another := strings.Replace(hello, "0001", "0002", 1)
	for range 44 {
		w.send("POST", "/widget/conversations", another).says(401)
	}
	w.send("POST", "/widget/conversations", another).says(429)
	w.set("rate_limits", "off")
	w.send("POST", "/widget/conversations", hello).says(401)
}

func TestACallOfABatchCountsAsOne(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	b.hello()
	pages := `,"calls":[` + strings.Repeat(`{"type":"page"},`, 99) + `{"type":"page"}]`
	b.post("/widget/calls", pages).says(200)
	b.post("/widget/calls", pages).says(200)
	b.post("/widget/calls", pages).says(429)
}

func TestACallIsAsOldAsItHasWaitedByThePagesOwnClock(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	now := w.clock.now()
	for i, c := range []struct {
		at, page string
		want     time.Time
	}{
		{"1000", "1060", now.Add(-time.Minute)},             // 1970
		{"4102444740", "4102444800", now.Add(-time.Minute)}, // 2100
		{"-100", "-40", now.Add(-time.Minute)},              // 1969
		{"1060", "1000", now},                               // it jumped back meanwhile
		{"1000", "4102444800", now},                         // or ahead
		{"1000", "1000", now},                               // or stands still
		{"null", "null", now}, {"1e27", "1e27", now}, {"1e27", "1000", now}, {"1000", "-1e300", now},
	} {
		name := fmt.Sprint("waited ", i)
		b.post("/widget/calls", `,"now":`+c.page+`,"calls":[{"type":"track","name":"`+name+`","at":`+c.at+`}]`).says(200, `"stored"`)
		check(t, w.db.View(t.Context(), func(tx *store.Tx) error {
			list, _, err := w.contacts.Events(tx, w.ws.ID, contact.EventsOptions{Name: name})
			if err == nil && (len(list) != 1 || !list[0].OccurredAt.Equal(c.want)) {
				t.Errorf("a call at %s of a page whose clock says %s is %+v, want %s", c.at, c.page, list, c.want)
			}
			return err
		}))
	}
	b.post("/widget/calls", `,"now":"yesterday","calls":[]`).says(400, "malformed_json")
}

func TestAPageClockThatIsWrongIsNow(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	now := w.clock.now()
	for at, want := range map[string]time.Time{
		"0": now, "-5": now, "99999999999999": now, "1000": now,
		fmt.Sprint(now.Unix() + 1):         now,
		fmt.Sprint(now.Unix() - 86_400):    now.Add(-24 * time.Hour),
		fmt.Sprintf("%d.7", now.Unix()-60): now.Add(-time.Minute),
	} {
		b.post("/widget/calls", `,"calls":[{"type":"track","name":"at `+at+`","at":`+at+`}]`).says(200, `"stored"`)
		check(t, w.db.View(t.Context(), func(tx *store.Tx) error {
			list, _, err := w.contacts.Events(tx, w.ws.ID, contact.EventsOptions{Name: "at " + at})
			if err == nil && (len(list) != 1 || !list[0].OccurredAt.Equal(want)) {
				t.Errorf("a call at %s is %+v, want %s", at, list, want)
			}
			return err
		}))
	}
}

func TestACallThatIsSentAgainCountsOnce(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	calls := fmt.Sprintf(`,"calls":[{"id":%q,"type":"track","name":"Bought"},{"id":%q,"type":"page","url":"https://tacos.com/"}]`, b.uuid(), b.uuid())
	for range 3 {
		b.post("/widget/calls", calls).says(200, `"stored"`).saysNot("rejected")
	}
	check(t, w.db.View(t.Context(), func(tx *store.Tx) error {
		for _, kind := range []string{contact.KindEvent, contact.KindPage} {
			_, total, err := w.contacts.Events(tx, w.ws.ID, contact.EventsOptions{Kind: kind})
			if err != nil {
				return err
			}
			if total != 1 {
				t.Errorf("there are %d of kind %s, want 1", total, kind)
			}
		}
		return nil
	}))
}

func TestAVisitorIDWithoutItsTokenIsWorthNothing(t *testing.T) {
	w := newWorld(t)
	victim := w.browser()
	victim.identify("A", `{"email":"a@b.c"}`)
	victim.begin("my secret")
	for _, token := range []string{"", "wrong", victim.token + "x"} {
		thief := &browser{world: w, visitor: victim.visitor, token: token}
		for _, path := range []string{"/widget/conversations", "/widget/messages", "/widget/send", "/widget/read"} {
			thief.post(path, `,"conversation_id":1,"body":"x","client_id":"`+w.uuid()+`"`).says(401, "visitor_unknown").saysNot("secret")
		}
		thief.post("/widget/shutdown", "").says(200)
		victim.conversations().says(200, "my secret")
		thief.hello().saysNot("a@b.c")
		if thief.visitor == victim.visitor {
			t.Error("a thief kept the victim's visitor id")
		}
	}
}

func TestShutdownStoresTheLastWordsFirst(t *testing.T) {
	w := newWorld(t)
	b := w.browser() // a new one, which gets its token only now, to lose it at once
	words := fmt.Sprintf(`,"calls":[{"id":%q,"type":"identify","at":1800000000,"user_id":"A","properties":{"email":"a@b.c"}},{"id":%q,"type":"track","at":1800000000,"name":""}]`, w.uuid(), w.uuid())
	b.post("/widget/shutdown", words).says(200, `"status":"stored"`, `"a@b.c"`, "event_name_invalid").saysNot(`"token"`)
	b.identify("A", `{"email":"new@b.c"}`)
	b.conversations().says(200)
	b.post("/widget/shutdown", strings.Replace(words, "a@b.c", "last@b.c", 1)).says(200, "last@b.c")
	b.conversations().says(401)
}

func TestAfterShutdownTheTokenIsWorthNothing(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	b.identify("A", `{"email":"a@b.c"}`)
	b.begin("before")
	b.post("/widget/shutdown", "").says(200, `{"visitor":{"id":"`)
	b.conversations().says(401)
	b.post("/widget/shutdown", "").says(200, `{"visitor":{"id":"`)
	old := b.visitor
	b.hello().says(200, `"contact":null`, `"conversations":0`)
	if b.visitor == old {
		t.Error("the visitor after shutdown is the one before")
	}
}

func TestUserIDsThatAreNoUnicodeAreRefusedAndNeverOnePerson(t *testing.T) {
	w := newWorld(t)
	for _, id := range []string{`"id\ud800"`, `"id\ud801"`, `"\udc00id"`, "\"id\xff\"", "\"id\xed\xa0\x80\"", `"id\ufffd"`} {
		b := w.browser()
		b.hello()
		a := b.post("/widget/calls", `,"calls":[{"id":"`+b.uuid()+`","type":"identify","user_id":`+id+`,"properties":{"email":"a@b.c"}}]`)
		if !strings.Contains(a.text, "user_id_invalid") && !strings.Contains(a.text, "malformed_json") {
			t.Errorf("the user id %q was answered %d %s", id, a.status, a.text)
		}
		a.saysNot(`"stored"`)
	}
	w.browser().identify("id🌮", `{"email":"a@b.c"}`).says(200, `"user_id":"id🌮"`)
}
