package widget_test

import (
	"context"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// on makes an identify call from a page.
func (b *browser) on(page, userID, properties string) answer {
	b.Helper()
	return b.post("/widget/calls", fmt.Sprintf(`,"page":%q,"calls":[{"id":%q,"type":"identify","user_id":%q,"properties":%s}]`, page, b.uuid(), userID, properties)).says(200)
}

// readiness is a report as the API answers it.
type readiness struct {
	calls
	Mode      string `json:"identity_verification"`
	IsDefault bool   `json:"is_default"`
	ByDay     []struct {
		Day string
		calls
		Pages []pageCalls
	} `json:"by_day"`
	ByPage         []pageCalls  `json:"by_page"`
	WouldBeRefused someContacts `json:"would_be_refused"`
	SignedAndNot   someContacts `json:"signed_and_unsigned"`
}

type calls struct {
	Calls, Proven, Claimed, Refused int
	Shares                          struct{ Proven, Claimed, Refused float64 }
	Mistakes                        []struct {
		Outcome, Code, Message string
		Count                  int
	}
}

type pageCalls struct {
	Page string
	calls
}

type someContacts struct {
	Total    int
	Contacts []struct {
		ID     int
		UserID string `json:"user_id"`
		Email  string
	}
}

func (c calls) counts() string { return fmt.Sprintf("%d %d %d", c.Proven, c.Claimed, c.Refused) }

func (c calls) mistakes() string {
	var all []string
	for _, m := range c.Mistakes {
		all = append(all, fmt.Sprintf("%d %s: %s", m.Count, m.Outcome, m.Code))
	}
	return strings.Join(all, ", ")
}

func (s someContacts) users() string {
	names := fmt.Sprint(s.Total)
	for _, c := range s.Contacts {
		if names += " " + c.UserID; c.UserID == "" {
			names += c.Email
		}
	}
	return names
}

func (r readiness) page(name string) calls {
	for _, p := range r.ByPage {
		if p.Page == name {
			return p.calls
		}
	}
	return calls{}
}

func (w *world) readiness(query string) (r readiness) {
	w.Helper()
	var answer struct {
		Report readiness `json:"verification_report"`
	}
	w.rest("GET", "/api/verification_report"+query, "").says(200).into(&answer)
	return answer.Report
}

func same(t testing.TB, what string, want, got any) {
	t.Helper()
	if want != got {
		t.Errorf("%s: want %v, got %v", what, want, got)
	}
}

func TestTheReportCountsCallsByDayPageAndWorth(t *testing.T) {
	inModes(t, allModes, func(t *testing.T, w *world, mode string) {
		shop, cart := "https://shop.tacos.com/menu?table=5#top", "https://shop.tacos.com/cart"
		w.browser().on(shop, "ann", w.hash("ann", "ann@tacos.com"))
		w.browser().on(shop+"x", "bob", w.both("bob", "bob@tacos.com"))
		w.browser().on(cart, "cid", plain("cid@tacos.com"))
		w.browser().on(cart, "", plain("dee@tacos.com"))
		w.browser().on(cart, "eve", `{"email":"eve@tacos.com","user_hash":"`+w.sign("eve@tacos.com")+`"}`)
		w.browser().on(cart, "eve", `{"email":"not an email"}`) // which no signature would mend
		w.browser().post("/widget/calls", fmt.Sprintf(`,"calls":[{"id":%q,"type":"email","email":"typed@tacos.com"}]`, w.uuid())).says(200)

		r := w.readiness("")
		claimed, refused := 2, 1
		if mode == "required" {
			claimed, refused = 0, 3
		}
		want := fmt.Sprintf("2 %d %d", claimed, refused)
		same(t, "mode", mode, r.Mode)
		same(t, "default", false, r.IsDefault)
		same(t, "all", want, r.counts())
		same(t, "share", 0.4, r.Shares.Proven)
		same(t, "days", 1, len(r.ByDay))
		same(t, "day", "2027-01-15", r.ByDay[0].Day)
		same(t, "of the day", want, r.ByDay[0].counts())
		same(t, "pages of the day", 2, len(r.ByDay[0].Pages))
		same(t, "menu", "2 0 0", r.page("https://shop.tacos.com/menu").counts())
		same(t, "cart", fmt.Sprintf("0 %d %d", claimed, refused), r.page("https://shop.tacos.com/cart").counts())
		same(t, "the first page", "https://shop.tacos.com/cart", r.ByPage[0].Page)
		if mode == "required" {
			same(t, "mistakes", "2 refused: unsigned, 1 refused: email_signed", r.mistakes())
			same(t, "would be refused", "0", r.WouldBeRefused.users())
		} else {
			same(t, "mistakes", "2 claimed: unsigned, 1 refused: email_signed", r.mistakes())
			if got := r.WouldBeRefused.users(); got != "2 cid dee@tacos.com" && got != "2 dee@tacos.com cid" {
				t.Errorf("would be refused: %s", got)
			}
		}
		if !strings.Contains(r.Mistakes[1].Message, "sign the user id, since the call has one") {
			t.Errorf("the message is %q", r.Mistakes[1].Message)
		}
	})
}

func TestTheReportNamesTheLikelyMistakeAsVerifyDoes(t *testing.T) {
	w := newWorld(t)
	other, err := w.teams.CreateWorkspace(t.Context(), "Burritos")
	check(t, err)
	theirs, err := w.teams.Secret(t.Context(), other.ID)
	check(t, err)
	secret, err := w.teams.Secret(t.Context(), w.ws.ID)
	check(t, err)
	raw, err := hex.DecodeString(w.sign("ann"))
	check(t, err)
	for page, c := range map[string]struct{ property, code string }{
		"base64":  {`"user_hash":"` + base64.StdEncoding.EncodeToString(raw) + `"`, "base64"},
		"line":    {`"user_hash":"` + team.Sign(secret+"\n", "ann") + `"`, "secret_line_break"},
		"theirs":  {`"user_hash":"` + team.Sign(theirs, "ann") + `"`, "another_workspace"},
		"two":     {`"user_hash":"` + team.Sign(secret+"\n", "a@tacos.com") + `"`, "email_signed secret_line_break"},
		"guess":   {`"user_hash":"` + strings.Repeat("ab", 32) + `"`, "unusual"},
		"text":    {`"user_hash":"none"`, "hash_length"},
		"expired": {`"user_jwt":"` + w.jwt(map[string]any{"user_id": "ann"}, -time.Hour) + `"`, "jwt_expired"},
		"other":   {`"user_jwt":"` + w.jwt(map[string]any{"user_id": "bob"}, time.Hour) + `"`, "jwt_another_user_id"},
	} {
		w.browser().on("https://tacos.com/"+page, "ann", `{"email":"a@tacos.com",`+c.property+`}`).says(200, "verification_failed")
		same(t, page, "1 refused: "+c.code, w.readiness("").page("https://tacos.com/"+page).mistakes())
	}
	// A right signature of the email alone is no signature of the user id.
	w.browser().on("https://tacos.com/half", "cid", `{"email":"c@tacos.com","user_jwt":"`+w.jwt(map[string]any{"email": "c@tacos.com"}, time.Hour)+`"}`)
	same(t, "half", "1 claimed: jwt_no_user_id", w.readiness("").page("https://tacos.com/half").mistakes())

	report := w.rest("GET", "/api/verification_report", "")
	report.saysNot(other.AppID, secret, theirs, w.sign("ann"), strings.Repeat("ab", 32), "a@tacos.com")
	var kept int
	check(t, w.db.View(t.Context(), func(tx *store.Tx) error {
		return tx.QueryRow(`select count(day) from verification_counts where workspace_id = $1 and day > $2 and (mistake like $3 or page like $3)`, w.ws.ID, 0, "%abab%").Scan(&kept)
	}))
	same(t, "signatures that are kept", 0, kept)
}

func TestTheReportNamesWhoHasSignedAndUnsignedPages(t *testing.T) {
	w := newWorld(t)
	w.set("identity_verification", "optional")
	ann, bob, cid, dee := w.browser(), w.browser(), w.browser(), w.browser()
	ann.on("https://tacos.com/signed", "ann", w.hash("ann", "ann@tacos.com"))
	ann.on("https://tacos.com/plain", "ann", plain("ann@tacos.com"))
	bob.on("https://tacos.com/plain", "bob", plain("bob@tacos.com"))
	bob.on("https://tacos.com/signed", "bob", w.hash("bob", "bob@tacos.com")) // the page has been mended
	cid.on("https://tacos.com/plain", "cid", plain("cid@tacos.com"))
	dee.on("https://tacos.com/signed", "dee", w.hash("dee", "dee@tacos.com"))
	w.browser().on("https://tacos.com/plain", "dee", plain("dee@tacos.com")).says(200, "verification_required")

	r := w.readiness("")
	same(t, "would be refused", "1 cid", r.WouldBeRefused.users())
	if got := r.SignedAndNot.users(); got != "2 ann dee" && got != "2 dee ann" {
		t.Errorf("signed and unsigned pages: %s", got)
	}

	// A signed call makes it good; who stays unsigned long ago is no news.
	cid.on("https://tacos.com/signed", "cid", w.hash("cid", "cid@tacos.com"))
	same(t, "after a signed call", "0", w.readiness("").WouldBeRefused.users())
	w.clock.forward(15 * 24 * time.Hour)
	r = w.readiness("")
	same(t, "fifteen days later", "0", r.SignedAndNot.users())
	same(t, "calls", 0, r.Calls)
	r = w.readiness("?days=30")
	same(t, "of thirty days", 2, r.SignedAndNot.Total)
	same(t, "calls of thirty days", "4 3 1", r.counts())

	for _, days := range []string{"0", "91", "-1", "many"} {
		w.rest("GET", "/api/verification_report?days="+days, "").says(422, "days_invalid")
	}
}

func TestCountsGoAfterNinetyDays(t *testing.T) {
	w := newWorld(t)
	w.browser().on("https://tacos.com/", "ann", plain("ann@tacos.com"))
	same(t, "today", 1, w.readiness("?days=90").Calls)
	w.clock.forward(91 * 24 * time.Hour)
	w.browser().on("https://tacos.com/", "bob", plain("bob@tacos.com"))
	same(t, "later", 1, w.readiness("?days=90").Calls)
	var rows int
	check(t, w.db.View(t.Context(), func(tx *store.Tx) error {
		return tx.QueryRow(`select count(day) from verification_counts where workspace_id = $1 and day > $2`, w.ws.ID, 0).Scan(&rows)
	}))
	same(t, "rows", 1, rows)
}

func TestPagesWithoutEndFillNothing(t *testing.T) {
	w := newWorld(t)
	w.set("rate_limits", "off")
	b := w.browser()
	ask := func(from, to int) {
		for at := from; at < to; at++ {
			b.on(fmt.Sprintf("https://tacos.com/page/%d", at), "ann", plain(fmt.Sprintf("ann%d@tacos.com", at)))
		}
	}
	ask(0, 60)
	same(t, "pages", 60, len(w.readiness("").ByPage))
	ask(60, 1300)
	r := w.readiness("")
	same(t, "calls", "0 1300 0", r.counts())
	same(t, "pages", 101, len(r.ByPage))
	same(t, "the last page", "other pages", r.ByPage[100].Page)
	same(t, "its calls", "0 1200 0", r.ByPage[100].counts())
	same(t, "a page from before", "0 1 0", r.page("https://tacos.com/page/59").counts())
	var rows int
	check(t, w.db.View(t.Context(), func(tx *store.Tx) error {
		return tx.QueryRow(`select count(day) from verification_counts where workspace_id = $1 and day > $2`, w.ws.ID, 0).Scan(&rows)
	}))
	same(t, "rows", 101, rows)

	// A page that comes with more calls is not hidden behind made-up ones.
	for range 3 {
		b.on("https://tacos.com/cart", "ann", plain("ann@tacos.com"))
	}
	r = w.readiness("")
	same(t, "a busy page", "0 3 0", r.page("https://tacos.com/cart").counts())
	same(t, "calls", "0 1303 0", r.counts())
	same(t, "pages", 101, len(r.ByPage))
	same(t, "other pages", "0 1201 0", r.page("other pages").counts())
}

func TestMistakesWithoutEndFillNothing(t *testing.T) {
	w := newWorld(t)
	w.set("rate_limits", "off")
	b := w.browser()
	n := 0
	for _, ending := range []string{"", "x", "xx", "0x", "sha256=", "'"} {
		for _, text := range []string{"ann", "ann ", "ANN", " ann", "'ann'", "a@b.c", ""} {
			for page := range 12 {
				b.on(fmt.Sprintf("https://tacos.com/%d", page), "ann", fmt.Sprintf(`{"email":"a@b.c","user_hash":%q}`, ending+w.sign(text)))
				n++
			}
		}
		r := w.readiness("")
		same(t, "calls", n, r.Proven+r.Refused)
	}
	var rows, most int
	check(t, w.db.View(t.Context(), func(tx *store.Tx) error {
		return tx.QueryRow(`select count(day), coalesce(max(length(mistake)), 0) from verification_counts where workspace_id = $1 and day > $2`, w.ws.ID, 0).Scan(&rows, &most)
	}))
	if rows > 410 || most > 100 {
		t.Errorf("there are %d rows, with mistakes of %d characters", rows, most)
	}
}

func TestAPageIsNamedByItsAddressAndNothingSecretInIt(t *testing.T) {
	for address, want := range map[string]string{
		"https://tacos.com/menu?token=abc#x":                                       "https://tacos.com/menu",
		"https://TACOS.com:8443/a/b/":                                              "https://tacos.com:8443/a/b/",
		"https://ann:secret@tacos.com/":                                            "https://tacos.com/",
		"https://tacos.com":                                                        "https://tacos.com",
		"https://tacos.com/orders/42":                                              "https://tacos.com/orders/42",
		"https://tacos.com/blog/how-to-make-10-tacos-at-home-without-an-oven":      "https://tacos.com/blog/how-to-make-10-tacos-at-home-without-an-oven",
		"https://tacos.com/reset/dGhpc0lzQVRva2VuMTIz/now":                         "https://tacos.com/reset/…/now",
		"https://tacos.com/u/9c3f1b1e-6a6d-4c0b-9d51-0f4c1f6a7b11":                 "https://tacos.com/u/…",
		"https://tacos.com/u/ann@tacos.com":                                        "https://tacos.com/u/…",
		"https://tacos.com/u/ann%40tacos.com":                                      "https://tacos.com/u/…",
		"https://tacos.com/u/ann%2540tacos.com":                                    "https://tacos.com/u/…",
		"https://tacos.com/u/ann%25252540tacos.com/x":                              "https://tacos.com/u/…/x",
		"https://tacos.com/u/ann%EF%BC%A0tacos.com":                                "https://tacos.com/u/…",
		"https://tacos.com/save-50%25-now":                                         "https://tacos.com/save-50%25-now",
		"https://tacos.com/u/ann%25252525252525252540tacos.com":                    "https://tacos.com/u/…",
		"https://tacos.com/reset/Drmhze6EPcv0fN_81Bj-nA":                           "https://tacos.com/reset/…",
		"https://tacos.com/reset/a1B2.c3D4~e5F6-g7H8_i9":                           "https://tacos.com/reset/…",
		"https://tacos.com/t/k3f9-a7q2-m8z1-p4x6":                                  "https://tacos.com/t/…",
		"https://tacos.com/t/k3f9%2Da7q2%2Dm8z1%2Dp4x6":                            "https://tacos.com/t/…",
		"https://tacos.com/call/+4915112345678":                                    "https://tacos.com/call/…",
		"https://tacos.com/call/%2B49%20151%201234-5678":                           "https://tacos.com/call/…",
		"https://tacos.com/2026-11-28/news":                                        "https://tacos.com/2026-11-28/news",
		"https://tacos.com/wiki/List_of_2024_films":                                "https://tacos.com/wiki/List_of_2024_films",
		"https://tacos.com/shop/iphone15-pro-max-2024":                             "https://tacos.com/shop/iphone15-pro-max-2024",
		"file:///home/ann/site/index.html":                                         "file:",
		"about:srcdoc":                                                             "about:",
		"data:text/html,hello":                                                     "data:",
		"null":                                                                     team.UnknownPage,
		"":                                                                         team.UnknownPage,
		"tacos":                                                                    team.UnknownPage,
		"https://":                                                                 team.UnknownPage,
		"https://tacos.com/caf%C3%A9/%E3%8":                                        "https://tacos.com/caf%C3%A9/%E3",
		"https://tacos.com/caf%C3%A9/%":                                            "https://tacos.com/caf%C3%A9/",
		"https://tacos.com/%zz":                                                    team.UnknownPage,
		"https://tacos.com/" + strings.Repeat("long-", 60):                         "https://tacos.com/" + strings.Repeat("long-", 36) + "lo…",
		"https://tacos.com/メニュー":                                                   "https://tacos.com/%E3%83%A1%E3%83%8B%E3%83%A5%E3%83%BC",
		"https://tacos.com/session;jsessionid=0123456789ABCDEF0123456789ABCDEF/go": "https://tacos.com/…/go",
	} {
		same(t, address, want, team.PageName(address))
	}
}

func TestAReportIsOfItsWorkspaceAlone(t *testing.T) {
	w := newWorld(t)
	w.browser().on("https://tacos.com/", "ann", plain("ann@tacos.com"))
	w.browser().on("https://tacos.com/", "bob", `{"email":"bob@tacos.com","user_hash":"none"}`)
	same(t, "calls", 2, w.readiness("").Calls)
	other, err := w.teams.CreateWorkspace(t.Context(), "Burritos")
	check(t, err)
	key, err := w.teams.CreateKey(t.Context(), other.ID, "test")
	check(t, err)
	w.send("GET", "/api/verification_report", "", "Authorization", "Bearer "+key).
		says(200, `"calls":0`, `"by_day":[]`, `"by_page":[]`, `"would_be_refused":{"total":0,"contacts":[]}`, `"is_default":true`).saysNot("ann", "tacos.com/")
	w.send("GET", "/api/verification_report", "").says(401)
	w.team("GET", "/api/verification_report", "").says(200, `"calls":2`)
}

func TestATabOfAnEarlierReleaseIsCountedByWhatIsKnownOfItsPage(t *testing.T) {
	w := newWorld(t)
	b := w.browser()
	b.post("/widget/calls", fmt.Sprintf(`,"calls":[{"id":%q,"type":"identify","user_id":"ann","properties":{"email":"a@tacos.com"}},{"id":%q,"type":"page","url":"https://tacos.com/menu?x=1"}]`, w.uuid(), w.uuid())).says(200)
	b.identify("ann", plain("ann@tacos.com"))
	r := w.readiness("")
	same(t, "with a page view", "0 1 0", r.page("https://tacos.com/menu").counts())
	same(t, "without", "0 1 0", r.page(team.UnknownPage).counts())
}

func TestCountsOfServersThatShareADatabaseAddUp(t *testing.T) {
	w := newWorld(t)
	second := team.New(w.db, w.clock.now)
	ws, err := second.WorkspaceByAppID(t.Context(), w.app)
	check(t, err)
	w.browser().on("https://tacos.com/", "ann", plain("ann@tacos.com"))
	for range 3 {
		second.CountCall(ws, "https://tacos.com/", rules.Identify{UserID: "ann", Email: "ann@tacos.com"}, team.Proof{}, "")
	}
	same(t, "before the other one has written", 1, w.readiness("").Calls)
	ended, end := context.WithCancel(t.Context())
	end()
	if err := second.WriteCounts(ended); err == nil {
		t.Error("counts were written in a context that had ended")
	}
	check(t, second.WriteCounts(t.Context())) // nothing was lost
	check(t, second.WriteCounts(t.Context())) // and nothing counts twice
	r := w.readiness("")
	same(t, "calls", "0 4 0", r.counts())
	same(t, "pages", 1, len(r.ByPage))
}

func TestNoCountIsLostWhileCountsAreWritten(t *testing.T) {
	w := newWorld(t)
	ws, err := w.teams.WorkspaceByAppID(t.Context(), w.app)
	check(t, err)
	servers := []*team.Service{w.teams, team.New(w.db, w.clock.now)}
	var calling, writing sync.WaitGroup
	done := make(chan struct{})
	for _, server := range servers {
		for n := range 4 {
			calling.Go(func() {
				for range 100 {
					server.CountCall(ws, fmt.Sprintf("https://tacos.com/%d", n), rules.Identify{UserID: "ann", Email: "a@b.c"}, team.Proof{}, "")
					server.CountCall(ws, "https://tacos.com/", rules.Identify{UserID: "ann", Email: "a@b.c", UserHash: "none"}, team.Proof{}, rules.CodeVerificationFailed)
				}
			})
		}
		writing.Go(func() {
			for {
				select {
				case <-done:
					return
				default:
					if err := server.WriteCounts(t.Context()); err != nil {
						t.Error(err)
						return
					}
				}
			}
		})
	}
	calling.Wait()
	close(done)
	writing.Wait()
	check(t, servers[1].WriteCounts(t.Context()))
	r := w.readiness("")
	same(t, "calls", "0 800 800", r.counts())
	same(t, "pages", 5, len(r.ByPage))
}
