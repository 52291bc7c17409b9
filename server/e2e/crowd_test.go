package e2e_test

import (
	"fmt"
	"os"
	"sync"
	"testing"

	"gist/server/e2e/harness"
	"gist/server/store/storetest"
)

// Many browsers, each with its own conversation, identify as the same new user
// at the same moment. They become one contact, with all their conversations.
func TestSoakManyBrowsersBecomeTheSameNewUserAtOnce(t *testing.T) {
	count := 12
	if os.Getenv("GIST_SOAK") != "" {
		count = 100
	}
	storetest.Each(t, func(t *testing.T, url string) {
		server := harness.Start(t, "--database", url)
		w := &world{T: t, server: server, site: harness.NewSite(t), browser: harness.NewBrowser(t)}
		w.appID = server.Workspace("Crowd")
		w.api = server.Key(w.appID)
		server.Set(w.appID, "identity_verification=off")
		server.Set(w.appID, "rate_limits=off") // they all share one address
		w.page = w.site.Page("/", harness.Tag(server.URL, w.appID))
		r := &rows{T: t, w: w, appID: w.appID, api: w.api, page: w.page}
		browsers := make([]*profile, count)
		for i := range browsers {
			browsers[i] = r.browser()
			browsers[i].talks(fmt.Sprint("talk ", i))
		}
		var all sync.WaitGroup
		values := make([]any, count)
		for i, b := range browsers {
			all.Go(func() { values[i] = identify(b.Tab, `"crowd", {email: "crowd@tacos.com"}`) })
		}
		all.Wait()
		for i, b := range browsers {
			want(t, values[i], "stored", "status")
			want(t, values[i], "crowd", "contact", "user_id")
			if console := troubles(b.Tab); len(console) > 0 {
				t.Errorf("browser %d saw %q", i, console)
			}
		}
		if contacts := w.total("contacts"); contacts != 1 {
			t.Errorf("there are %d contacts, want 1", contacts)
		}
		list, _ := w.api.Get("/api/conversations?per_page=500")["conversations"].([]any)
		if len(list) != count {
			t.Errorf("there are %d conversations, want %d", len(list), count)
		}
		for _, c := range list {
			want(t, c, "crowd", "contacts", 0, "user_id")
		}
		t.Logf("%d browsers: 1 contact, %d conversations", count, len(list))
	})
}
