package e2e_test

import (
	"bytes"
	"io"
	"net/http"
	"testing"

	"github.com/andybalholm/brotli"

	"gist/server/e2e/harness"
)

// The number of bytes does not vary, so the budgets of what a page loads are
// tests.
const (
	libraryBudget   = 20 << 10 // all that is loaded before an identify can be sent, the launcher included
	messengerBudget = 90 << 10 // everything that the first opening of the messenger loads
)

func TestTheLibraryIsNoHeavierThanItsBudget(t *testing.T) {
	server := harness.Start(t)
	if got := transferred(t, server.URL+"/gist.js"); got > libraryBudget {
		t.Errorf("gist.js has %d bytes, the budget is %d", got, libraryBudget)
	} else {
		t.Logf("gist.js: %d bytes of %d", got, libraryBudget)
	}
}

func TestTheMessengerIsNoHeavierThanItsBudget(t *testing.T) {
	w := newWorld(t)
	tab := w.ready()
	messenger := w.messenger(tab)
	messenger.Find("textbox", "Message")
	list, _ := messenger.JS(`performance.getEntriesByType("resource").filter(e => e.initiatorType !== "fetch" || e.name.includes("/web/")).map(e => e.name).concat(location.href)`).([]any)
	total := 0
	for _, url := range list {
		n := transferred(t, url.(string))
		t.Logf("%6d %v", n, url)
		total += n
	}
	if total > messengerBudget {
		t.Errorf("the messenger loads %d bytes, the budget is %d", total, messengerBudget)
	}
	t.Logf("the messenger: %d bytes of %d", total, messengerBudget)
}

// transferred returns how many bytes a browser gets for a URL with Brotli. It
// fails if they are not valid Brotli.
func transferred(t *testing.T, url string) int {
	t.Helper()
	req, err := http.NewRequest(http.MethodGet, url, nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Accept-Encoding", "br")
	res, err := http.DefaultTransport.RoundTrip(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	if res.StatusCode != http.StatusOK {
		t.Fatalf("%s answered %s", url, res.Status)
	}
	if res.Header.Get("Content-Encoding") == "br" {
		if _, err := io.Copy(io.Discard, brotli.NewReader(bytes.NewReader(body))); err != nil {
			t.Fatalf("%s is no Brotli: %v", url, err)
		}
	}
	return len(body)
}
