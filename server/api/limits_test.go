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
