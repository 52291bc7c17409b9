package api_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"
)

func (w *world) signIn(email string, headers ...string) (*http.Response, string) {
	w.Helper()
	return w.do("POST", "/dashboard/sign-in", fmt.Sprintf(`{"email":%q,"password":%q}`, email, password), headers...)
}

// session signs in and gives the cookie as a browser sends it.
func (w *world) session(email string) string {
	w.Helper()
	res, raw := w.signIn(email)
	if res.StatusCode != 200 || len(res.Cookies()) != 2 {
		w.Fatalf("sign-in answered %d %s", res.StatusCode, raw)
	}
	return res.Cookies()[0].Name + "=" + res.Cookies()[0].Value
}

func TestASignInSetsACookieThatNoScriptReads(t *testing.T) {
	w := newWorld(t)
	res, raw := w.signIn("tess@tacos.com")
	if res.StatusCode != 200 || !strings.Contains(raw, `"app_id":"`+w.ws.AppID) || !strings.Contains(raw, `"name":"Tess"`) {
		t.Fatalf("sign-in answered %d %s", res.StatusCode, raw)
	}
	for i, name := range []string{"gist_session", "gist_browser"} {
		cookie := res.Cookies()[i]
		if cookie.Name != name || !cookie.HttpOnly || cookie.SameSite != http.SameSiteLaxMode || cookie.Secure || strings.Contains(raw, cookie.Value) {
			t.Errorf("the cookie is %+v, the body %s", cookie, raw)
		}
	}
	public := newWorldAt(t, "https://gist.tacos.com/")
	for name, sign := range map[string]func() *http.Response{
		"behind a proxy that says https": func() *http.Response {
			res, _ := w.signIn("tess@tacos.com", "X-Forwarded-Proto", "https")
			return res
		},
		"where the public URL is https": func() *http.Response {
			res, _ := public.signIn("tess@tacos.com")
			return res
		},
	} {
		// A browser takes a cookie of such a name only from this very host, by https.
		for _, cookie := range sign().Cookies() {
			if !strings.HasPrefix(cookie.Name, "__Host-gist_") || !cookie.Secure || cookie.Path != "/" || cookie.Domain != "" || !cookie.HttpOnly {
				t.Errorf("%s the cookie is %+v", name, cookie)
			}
		}
	}
}

func TestUnderHTTPSACookieThatAnotherHostPlantedIsNone(t *testing.T) {
	w := newWorldAt(t, "https://gist.tacos.com")
	session := w.session("tess@tacos.com")
	planted := strings.TrimPrefix(session, "__Host-")
	w.runWith([]step{{"GET", "/dashboard/me", "", 200, []string{"Tess"}, ""}}, "Cookie", session)
	w.runWith([]step{{"GET", "/dashboard/me", "", 401, []string{"unauthorized"}, ""}, {"GET", "/api/contacts", "", 401, nil, ""}}, "Cookie", planted)
	if res, _ := w.do("POST", "/dashboard/sign-out", "{}", "Cookie", session); len(res.Cookies()) != 1 || res.Cookies()[0].Name != "__Host-gist_session" || res.Cookies()[0].MaxAge >= 0 {
		t.Errorf("signing out set the cookies %v", res.Cookies())
	}
	w.runWith([]step{{"GET", "/dashboard/me", "", 401, []string{"session_ended"}, ""}}, "Cookie", session)
}

func TestASignInThatFailsTellsNothing(t *testing.T) {
	w := newWorld(t)
	w.runWith([]step{
		{"POST", "/dashboard/sign-in", `{"email":"tess@tacos.com","password":"wrong horse"}`, 401, []string{"sign_in_failed"}, "wrong horse"},
		{"POST", "/dashboard/sign-in", `{"email":"nobody@tacos.com","password":"wrong horse"}`, 401, []string{"sign_in_failed"}, "nobody"},
		{"POST", "/dashboard/sign-in", `{"email":"tess@tacos.com","password":""}`, 401, []string{"sign_in_failed"}, ""},
		{"POST", "/dashboard/sign-in", `{"email":"tess@tacos.com","password":"` + password + `","app_id":"NOBODY99"}`, 401, []string{"sign_in_failed"}, ""},
		{"POST", "/dashboard/sign-in", `{`, 400, []string{"malformed_json"}, ""},
		{"POST", "/dashboard/sign-in", `{"email":"` + strings.Repeat("x", 64<<10) + `"}`, 413, []string{"body_too_large"}, "xxx"},
		{"GET", "/dashboard/me", "", 401, []string{"unauthorized"}, ""},
		{"POST", "/dashboard/sign-out", "{}", 200, nil, ""},
	})
}

func TestASessionSpeaksForItsTeammateUntilItEnds(t *testing.T) {
	w := newWorld(t)
	_, err := w.teams.CreateTeammate(t.Context(), w.ws.ID, "tom@tacos.com", "Tom", password)
	check(t, err)
	session := w.session("tess@tacos.com")
	w.runWith([]step{
		{"GET", "/dashboard/me", "", 200, []string{`{"teammate":{"id":1,"email":"tess@tacos.com","name":"Tess"},"workspace":{"app_id":"` + w.ws.AppID + `","name":"Tacos","identity_verification":"optional","identity_verification_is_default":true}}`}, ""},
		{"POST", "/api/contacts", `{"user_id":"A"}`, 200, nil, ""},
		{"POST", "/api/conversations", `{"from":{"id":1},"body":"Hi"}`, 200, nil, ""},
		{"POST", "/api/conversations/1/messages", `{"message_type":"reply","from":{"type":"teammate","teammate_id":2},"body":"Hello"}`, 200, []string{`"name":"Tess"`}, "Tom"},
	}, "Cookie", session, "Sec-Fetch-Site", "same-origin")
	if res, raw := w.do("POST", "/dashboard/sign-out", "{}", "Cookie", session, "Sec-Fetch-Site", "same-origin"); res.StatusCode != 200 || res.Cookies()[0].MaxAge >= 0 {
		t.Errorf("sign-out answered %d %s and the cookies %v", res.StatusCode, raw, res.Cookies())
	}
	w.runWith([]step{
		{"GET", "/dashboard/me", "", 401, []string{"session_ended"}, ""},
		{"GET", "/api/contacts", "", 401, []string{"session_ended"}, ""},
	}, "Cookie", session)
	session = w.session("tess@tacos.com")
	w.later.Add(int64(31 * 24 * time.Hour))
	w.runWith([]step{{"GET", "/dashboard/me", "", 401, []string{"session_ended"}, ""}}, "Cookie", session)
}

func TestAnotherSitesPageDoesNothingWithTheCookie(t *testing.T) {
	w := newWorldAt(t, "https://gist.tacos.com")
	session := w.session("tess@tacos.com")
	w.run(w.key, []step{{"POST", "/api/contacts", `{"user_id":"A"}`, 200, nil, ""}, {"POST", "/api/conversations", `{"from":{"id":1},"body":"Hi"}`, 200, nil, ""}})
	calls := func(status int) []step {
		return []step{
			{"POST", "/api/contacts", `{"user_id":"B"}`, status, nil, ""},
			{"PATCH", "/api/conversations/1", `{"state":"closed"}`, status, nil, ""},
			{"POST", "/api/conversations/1/messages", `{"message_type":"reply","body":"x"}`, status, nil, ""},
			{"POST", "/dashboard/sign-out", `{}`, status, nil, ""},
		}
	}
	for _, page := range [][]string{{"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Site", "same-site"}, {"Origin", "https://evil.com"}, {"Origin", "null"}} {
		w.runWith(calls(403), append(page, "Cookie", session)...)
		if res, raw := w.signIn("tess@tacos.com", page...); res.StatusCode != 403 || len(res.Cookies()) > 0 {
			t.Errorf("a page with %v signed in: %d %s", page, res.StatusCode, raw)
		}
	}
	w.runWith([]step{{"GET", "/api/conversations/1", "", 200, []string{`"state":"open"`, `"unread":1`}, ""}}, "Cookie", session)
	// The dashboard's own page, behind a proxy that names another host.
	w.runWith(calls(200), "Cookie", session, "Origin", "https://gist.tacos.com")
}
