package site_test

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"strings"
	"testing"
)

func TestTheShopsPagesKnowTheirWorkspace(t *testing.T) {
	w := newWorld(t, true)
	for _, path := range []string{"/demo/", "/demo/plans", "/demo/account", "/demo/account/"} {
		for _, encoding := range []string{"", "gzip"} {
			t.Run(path+" "+encoding, func(t *testing.T) {
				res := w.get(path, "Accept", pageAccept, "Accept-Encoding", encoding)
				wantStatus(t, res, http.StatusOK)
				wantHeader(t, res, "Content-Encoding", encoding)
				wantHeader(t, res, "Cache-Control", "no-cache")
				wantPolicy(t, res, "script-src 'self' 'wasm-unsafe-eval'", "frame-src 'self'", "frame-ancestors 'self'")
				wantText(t, res, `data-app-id="`+w.ws.AppID+`"`)
			})
		}
	}
	t.Run("/demo leads there", func(t *testing.T) {
		wantHeader(t, w.get("/demo"), "Location", "/demo/")
	})
	t.Run("its files are asked for again", func(t *testing.T) {
		res := w.get("/demo/shop.js")
		wantStatus(t, res, http.StatusOK)
		wantHeader(t, res, "Cache-Control", "no-cache")
		wantHeader(t, res, "Content-Type", "text/javascript; charset=utf-8")
	})
}

func TestTheShopsServerSignsItsCustomers(t *testing.T) {
	w := newWorld(t, true)
	res := w.ask(http.MethodPost, "/demo/session", `{"customer":"maya"}`)
	wantStatus(t, res, http.StatusOK)
	wantHeader(t, res, "Cache-Control", "no-store")
	var who map[string]any
	if err := json.Unmarshal([]byte(text(t, res)), &who); err != nil {
		t.Fatal(err)
	}
	secret, err := w.teams.Secret(t.Context(), w.ws.ID)
	if err != nil {
		t.Fatal(err)
	}
	mac := hmac.New(sha256.New, []byte(secret))
	mac.Write([]byte(who["user_id"].(string)))
	if want := hex.EncodeToString(mac.Sum(nil)); who["user_hash"] != want {
		t.Errorf("the hash is %v, not %s", who["user_hash"], want)
	}
	if who["email"] != "maya@example.com" {
		t.Errorf("the customer is %v", who)
	}
}

func TestTheShopLogsNobodyElseIn(t *testing.T) {
	w := newWorld(t, true)
	cases := []struct {
		name, body string
		status     int
		code       string
	}{
		{"an unknown customer", `{"customer":"mallory"}`, http.StatusNotFound, "customer_unknown"},
		{"nobody", `{}`, http.StatusNotFound, "customer_unknown"},
		{"no JSON", `customer=maya`, http.StatusBadRequest, "malformed_json"},
		{"another shape", `{"customer":["maya"]}`, http.StatusBadRequest, "malformed_json"},
		{"too much", `{"customer":"` + strings.Repeat("a", 65<<10) + `"}`, http.StatusRequestEntityTooLarge, "body_too_large"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			res := w.ask(http.MethodPost, "/demo/session", c.body)
			wantStatus(t, res, c.status)
			body := text(t, res)
			if !strings.Contains(body, `"code":"`+c.code+`"`) || strings.Contains(body, "user_hash") {
				t.Errorf("the answer is %s", body)
			}
		})
	}
}

func TestWithoutTheDemoThereIsNoShop(t *testing.T) {
	w := newWorld(t, false)
	for _, path := range []string{"/demo", "/demo/", "/demo/shop.js"} {
		wantStatus(t, w.get(path), http.StatusNotFound)
	}
	wantStatus(t, w.ask(http.MethodPost, "/demo/session", `{"customer":"maya"}`), http.StatusNotFound)
}
