package e2e_test

import (
	"io"
	"net/http"
	"strings"
	"testing"

	"gist/server/e2e/harness"
	"gist/server/porttest"
)

func TestMetricsHaveAListenerOfTheirOwn(t *testing.T) {
	address := porttest.Address(t)
	server := harness.Start(t, "--metrics-listen", address, "--slow-query", "1ns")
	appID := server.Workspace("Tacos")
	key := server.Key(appID)
	key.Post("/api/contacts", map[string]any{"user_id": "12345", "email": "johndoe@tacos.com"})
	key.Get("/api/contacts/?email=johndoe@tacos.com")
	text := get(t, "http://"+address+"/metrics")
	for _, line := range []string{
		`gist_http_requests_total{method="POST",route="/api/contacts",status="200"} 1`,
		`gist_http_requests_total{method="GET",route="/api/contacts",status="200"} 1`, // with a slash at its end it is the same route
	} {
		if !strings.Contains(text, "\n"+line+"\n") {
			t.Errorf("the metrics do not say %s:\n%s", line, text)
		}
	}
	if !strings.Contains(get(t, "http://"+address+"/debug/pprof/goroutine?debug=1"), "goroutine profile") {
		t.Error("there are no profiles")
	}
	res, err := http.Get(server.URL + "/metrics")
	if err != nil {
		t.Fatal(err)
	}
	res.Body.Close()
	if res.StatusCode != http.StatusNotFound {
		t.Errorf("strangers got %s", res.Status)
	}
	// The log collects lines for some milliseconds, and writes the last ones
	// when the server ends.
	if code := server.Stop(); code != 0 {
		t.Errorf("the server ended with %d", code)
	}
	log := server.Log()
	for _, secret := range []string{key.Key, appID, "johndoe", "12345\""} {
		if strings.Contains(text, secret) || strings.Contains(log, secret) {
			t.Errorf("the metrics or the log hold %q", secret)
		}
	}
	if !strings.Contains(log, `"msg":"a statement was slow","query":"insert into contacts`) {
		t.Error("no slow statement was logged")
	}
}

func get(t *testing.T, url string) string {
	t.Helper()
	res, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(body)
}
