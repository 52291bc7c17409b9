package api_test

import (
	"fmt"
	"strconv"
	"testing"
	"time"
)

// guess tries to sign in and says whether it was allowed to.
func (w *world) guess(email, address string) bool {
	w.Helper()
	res, raw := w.do("POST", "/dashboard/sign-in", fmt.Sprintf(`{"email":%q,"password":"wrong horse"}`, email), "X-Forwarded-For", address)
	switch {
	case res.StatusCode == 401:
		return true
	case res.StatusCode != 429 || res.Header.Get("Retry-After") == "":
		w.Errorf("a guess answered %d %v %s", res.StatusCode, res.Header, raw)
	}
	return false
}

func TestGuessingPasswordsIsSlow(t *testing.T) {
	w := newWorld(t)
	for i := range 10 {
		if !w.guess("tess@tacos.com", fmt.Sprintf("203.0.113.%d", i)) {
			t.Fatalf("guess %d of an account was refused", i)
		}
	}
	if w.guess("TESS@tacos.com ", "203.0.113.99") {
		t.Error("the 11th guess of an account was allowed from yet another address")
	}
	for i := range 10 {
		if !w.guess(fmt.Sprintf("%d@tacos.com", i), "198.51.100.1") {
			t.Fatalf("guess %d of an address was refused", i)
		}
	}
	if w.guess("10@tacos.com", "198.51.100.1") {
		t.Error("the 11th guess of an address was allowed for yet another account")
	}
	w.later.Add(int64(time.Minute))
	if res, raw := w.signIn("tess@tacos.com", "X-Forwarded-For", "198.51.100.1"); res.StatusCode != 200 {
		t.Errorf("a minute later a sign-in answered %d %s", res.StatusCode, raw)
	}
}

func TestSignInsThatSucceedAreNotCounted(t *testing.T) {
	w := newWorld(t)
	for i := range 15 {
		if res, raw := w.signIn("tess@tacos.com", "X-Forwarded-For", "203.0.113.1"); res.StatusCode != 200 {
			t.Fatalf("sign-in %d answered %d %s", i, res.StatusCode, raw)
		}
	}
	// Nor does a right password that is good for two workspaces.
	other, _ := w.workspace("Burgers")
	_, err := w.teams.CreateTeammate(t.Context(), other.ID, "tess@tacos.com", "Tess", password)
	check(t, err)
	for i := range 15 {
		if res, raw := w.signIn("tess@tacos.com", "X-Forwarded-For", "203.0.113.1"); res.StatusCode != 409 {
			t.Fatalf("sign-in %d answered %d %s", i, res.StatusCode, raw)
		}
	}
}

func TestWhoGuessesKeepsNobodyOutOfABrowserThatSignedInBefore(t *testing.T) {
	w := newWorld(t)
	res, _ := w.signIn("tess@tacos.com", "X-Forwarded-For", "203.0.113.1")
	known := "gist_browser=" + res.Cookies()[1].Value
	_, err := w.teams.CreateTeammate(t.Context(), w.ws.ID, "tom@tacos.com", "Tom", password)
	check(t, err)
	// Somebody guesses the account from everywhere, and in the same office too.
	for i := range 10 {
		w.guess("tess@tacos.com", fmt.Sprintf("203.0.113.%d", 100+i))
		w.guess(fmt.Sprintf("%d@tacos.com", i), "203.0.113.1")
	}
	refused := func(email string, headers ...string) bool {
		t.Helper()
		res, raw := w.signIn(email, headers...)
		if res.StatusCode != 200 && res.StatusCode != 429 {
			t.Errorf("a sign-in answered %d %s", res.StatusCode, raw)
		}
		return res.StatusCode == 429
	}
	if !refused("tess@tacos.com", "X-Forwarded-For", "203.0.113.50") {
		t.Error("after ten failures an account was let in on a new browser")
	}
	if !refused("tom@tacos.com", "Cookie", known, "X-Forwarded-For", "203.0.113.1") {
		t.Error("a browser that another teammate has used was let in in spite of its address")
	}
	if refused("tess@tacos.com", "Cookie", known, "X-Forwarded-For", "203.0.113.1") {
		t.Error("a browser that has signed in before was kept out")
	}
	// The cookie changes with each sign-in; the one before is worth nothing.
	if !refused("tess@tacos.com", "Cookie", known, "X-Forwarded-For", "203.0.113.1") {
		t.Error("a token from before the last sign-in still lets somebody try")
	}
}

func TestWhoHasABrowserOfATeammateGuessesSlowlyToo(t *testing.T) {
	w := newWorld(t)
	res, _ := w.signIn("tess@tacos.com")
	known := "gist_browser=" + res.Cookies()[1].Value
	for i := range 11 {
		res, _ := w.do("POST", "/dashboard/sign-in", `{"email":"tess@tacos.com","password":"wrong horse"}`, "Cookie", known, "X-Forwarded-For", fmt.Sprintf("203.0.113.%d", i))
		if want := map[bool]int{true: 429, false: 401}[i == 10]; res.StatusCode != want {
			t.Errorf("guess %d answered %d", i, res.StatusCode)
		}
	}
	if w.guess("tess@tacos.com", "203.0.113.99") != true {
		t.Error("what failed in one browser was counted elsewhere")
	}
}

func TestACrowdOfGuessesAtOnceIsNoWayAroundTheLimit(t *testing.T) {
	w := newWorld(t)
	answers := make(chan int, 60)
	for i := range cap(answers) {
		go func() {
			res, _ := w.do("POST", "/dashboard/sign-in", `{"email":"tess@tacos.com","password":"wrong horse"}`, "X-Forwarded-For", fmt.Sprintf("203.0.113.%d", i))
			answers <- res.StatusCode
		}()
	}
	tried := 0
	for range cap(answers) {
		if <-answers == 401 {
			tried++
		}
	}
	if tried != 10 {
		t.Errorf("%d passwords were tried, want 10", tried)
	}
}

func TestAKeyHasALimitOfItsOwn(t *testing.T) {
	w := newWorld(t)
	ask := func(key string) (status, wait int) {
		res, _ := w.do("GET", "/api/teammates/9", "", "Authorization", key)
		wait, _ = strconv.Atoi(res.Header.Get("Retry-After"))
		return res.StatusCode, wait
	}
	for i := range 6000 {
		if status, _ := ask(w.key); status != 404 {
			t.Fatalf("call %d answered %d", i, status)
		}
	}
	if status, wait := ask(w.key); status != 429 || wait < 1 {
		t.Errorf("call 6,001 answered %d, Retry-After %d", status, wait)
	}
	_, other := w.workspace("Burgers")
	if status, _ := ask(other); status != 404 {
		t.Errorf("another key was answered %d", status)
	}
	w.later.Add(int64(time.Minute))
	if status, _ := ask(w.key); status != 404 {
		t.Errorf("a minute later a call answered %d", status)
	}
}

func TestLimitsCanBeSwitchedOff(t *testing.T) {
	w := newWorld(t)
	check(t, w.teams.Set(t.Context(), w.ws.AppID, "rate_limits", "off"))
	for i := range 6001 {
		if res, raw := w.do("GET", "/api/teammates/9", "", "Authorization", w.key); res.StatusCode != 404 {
			t.Fatalf("call %d answered %d %s", i, res.StatusCode, raw)
		}
	}
}

func TestKeysThatAreNoneCountForTheirAddress(t *testing.T) {
	w := newWorld(t)
	ask := func(address string, headers ...string) int {
		res, _ := w.do("GET", "/api/teammates/9", "", append(headers, "X-Forwarded-For", address)...)
		return res.StatusCode
	}
	for i := range 3000 {
		headers := []string{"Authorization", fmt.Sprint("Bearer guess ", i)}
		if i%2 == 0 {
			headers = []string{"Cookie", fmt.Sprint("gist_session=guess", i)}
		}
		if status := ask("203.0.113.1", headers...); status != 401 {
			t.Fatalf("guess %d was answered %d", i, status)
		}
	}
	if status := ask("203.0.113.1", "Authorization", "Bearer another guess"); status != 429 {
		t.Errorf("one more was answered %d", status)
	}
	// Nobody whose key is one is kept out by it, there or elsewhere.
	for _, address := range []string{"203.0.113.1", "203.0.113.2"} {
		if status := ask(address, "Authorization", w.key); status != 404 {
			t.Errorf("at %s a key was answered %d", address, status)
		}
	}
	if status := ask("203.0.113.2", "Authorization", "Bearer guess"); status != 401 {
		t.Errorf("another address was answered %d", status)
	}
}
