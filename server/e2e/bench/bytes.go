package main

import (
	"fmt"
	"io"
	"net/http"
	"strings"

	"gist/server/e2e/harness"
)

// bytes measures how many bytes a page and the messenger load, with Brotli.
func (b *bench) bytes(r *report) {
	defer b.cleanup()
	server := harness.Start(b)
	appID := server.Workspace("Bench")
	library := b.transferred(server.URL + "/gist.js")
	r.add("all that a page loads before an identify is sent, launcher included", kilobytes(library), "20 KB", library <= 20<<10)

	site := harness.NewSite(b)
	tab := harness.OpenProfile(b, b.TempDir()).Open(site.Page("/", harness.Tag(server.URL, appID)))
	tab.FindLike("button", "Open messenger").Click()
	frame := tab.Frame(server.URL + "/messenger")
	frame.Find("textbox", "Message")
	list, _ := frame.JS(`performance.getEntriesByType("resource").map(e => e.name).filter(n => n.includes("/web/")).concat(location.href).join(" ")`).(string)
	messenger := 0
	for _, url := range strings.Fields(list) {
		messenger += b.transferred(url)
	}
	r.add("messenger, everything that its first opening loads", kilobytes(messenger), "90 KB", messenger <= 90<<10)
	b.Logf("bytes: library %d, messenger %d", library, messenger)
}

func (b *bench) transferred(url string) int {
	req, err := http.NewRequest(http.MethodGet, url, nil)
	if err != nil {
		b.Fatalf("%v", err)
	}
	req.Header.Set("Accept-Encoding", "br")
	res, err := http.DefaultTransport.RoundTrip(req)
	if err != nil {
		b.Fatalf("%v", err)
	}
	defer res.Body.Close()
	n, err := io.Copy(io.Discard, res.Body)
	if err != nil || res.StatusCode != http.StatusOK {
		b.Fatalf("%s answered %s: %v", url, res.Status, err)
	}
	return int(n)
}

func kilobytes(n int) string { return fmt.Sprintf("%.1f KB", float64(n)/1024) }
