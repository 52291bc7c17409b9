package main

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"

	"gist/server/e2e/harness"
)

const loads = 9 // cold loads of each page; an odd number has a median

const call = `{email: "johndoe@tacos.com", name: "John Doe", subdomain: "app", active_accounts: 1872, last_paid_at: 1283495946}`

// arrival measures the time from navigation start until the identify call is
// at the server, beside the least that any script could need: 200 bytes that
// post the same body.
func (b *bench) arrival(table *rows) {
	defer b.cleanup()
	server := harness.Start(b)
	appID := server.Workspace("Bench")
	server.Set(appID, "rate_limits=off")
	gate := newGate(b, server.URL)

	site := harness.NewSite(b)
	identify := `<script>` + `gist.identify("12345",` + call + `)</script>`
	preload := `<link rel="preload" as="script" href="` + gate.URL + `/gist.js">`
	pages := []struct{ name, url string }{
		{"floor", site.Page("/floor", `<script async src="`+gate.URL+`/floor.js"></script>`)},
		{"gist", site.Page("/gist", harness.Stub+identify+harness.Tag(gate.URL, appID))},
		{"gist with the preload link", site.Page("/preload", preload+harness.Stub+identify+harness.Tag(gate.URL, appID))},
	}
	browser := harness.NewBrowser(b)
	for _, slow := range []bool{false, true} {
		times := map[string][]float64{}
		tasks := []float64{}
		for range loads {
			for _, page := range pages {
				ms, task := gate.measure(b, browser, page.url, slow)
				times[page.name] = append(times[page.name], ms)
				if page.name == "gist" {
					tasks = append(tasks, task)
				}
			}
		}
		floor, plain, linked := median(times["floor"]), median(times["gist"]), median(times["gist with the preload link"])
		longest := median(tasks)
		where := "loopback"
		if slow {
			where = "1.6 Mbit/s, 150 ms, CPU slowed 4 times"
		}
		b.Logf("arrival, %s: floor %.0f, gist %.0f, with preload %.0f ms; longest task %.0f ms", where, floor, plain, linked, longest)
		figure := fmt.Sprintf("%.0f ms, floor %.0f ms: **%.2f**", plain, floor, plain/floor)
		if !slow {
			table.tell("identify arrives after navigation start, "+where, figure)
			continue
		}
		table.add("identify arrives after navigation start, "+where, figure, "1.35 times the floor", plain/floor <= 1.35)
		table.add("the same with the preload link", fmt.Sprintf("%.0f ms: **%.2f**", linked, linked/floor), "1.25 times the floor", linked/floor <= 1.25)
		table.add("longest task of the main thread while loading, CPU slowed 4 times", fmt.Sprintf("%.0f ms", longest), "50 ms", longest <= 50)
	}
}

func median(v []float64) float64 {
	v = slices.Sorted(slices.Values(v))
	return v[len(v)/2]
}

// gate stands before the server and tells when an identify call arrived.
type gate struct {
	URL string

	mu      sync.Mutex
	arrived chan time.Time
}

func newGate(b *bench, server string) *gate {
	target, err := url.Parse(server)
	if err != nil {
		b.Fatalf("%v", err)
	}
	g := &gate{}
	proxy := httputil.NewSingleHostReverseProxy(target)
	front := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		now := time.Now()
		switch {
		case r.URL.Path == "/floor.js":
			w.Header().Set("Content-Type", "text/javascript")
			fmt.Fprintf(w, `fetch(new URL("/floor",document.currentScript.src),{method:"POST",body:JSON.stringify({user_id:"12345",properties:%s})})`, call)
			return
		case r.Method == http.MethodPost && (r.URL.Path == "/floor" || strings.HasPrefix(r.URL.Path, "/widget/calls")):
			g.mu.Lock()
			if g.arrived != nil {
				g.arrived <- now
				g.arrived = nil
			}
			g.mu.Unlock()
			if r.URL.Path == "/floor" {
				w.Header().Set("Access-Control-Allow-Origin", "*")
				return
			}
		}
		proxy.ServeHTTP(w, r)
	}))
	b.Cleanup(front.Close)
	g.URL = front.URL
	return g
}

// measure loads a page in a context without cache and storage, and returns the
// milliseconds from its navigation start to the arrival of its call, and those
// of its longest task (0 when none had 50).
func (g *gate) measure(b *bench, browser *harness.Browser, page string, slow bool) (arrival, longestTask float64) {
	tab := browser.Incognito()
	defer tab.Close()
	ctx := tab.Context()
	if slow {
		if _, err := chromedp.Call(ctx, network.EmulateNetworkConditionsByRule, network.EmulateNetworkConditionsByRuleParams{
			MatchedNetworkConditions: []*network.Conditions{{Latency: 150, DownloadThroughput: 1.6e6 / 8, UploadThroughput: 1.6e6 / 8}},
		}); err != nil {
			b.Fatalf("slowing the network: %v", err)
		}
		if _, err := chromedp.Call(ctx, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: 4}); err != nil {
			b.Fatalf("slowing the CPU: %v", err)
		}
	}
	arrived := make(chan time.Time, 1)
	g.mu.Lock()
	g.arrived = arrived
	g.mu.Unlock()
	tab.Go(page)
	timeout, cancel := context.WithTimeout(ctx, harness.Patience)
	defer cancel()
	select {
	case at := <-arrived:
		origin, _ := tab.JS(`performance.timeOrigin`).(float64)
		arrival = float64(at.UnixMicro())/1000 - origin
	case <-timeout.Done():
		b.Fatalf("no call arrived from %s; console: %q", page, tab.Console())
	}
	longestTask, _ = tab.JS(`new Promise(r => { const o = new PerformanceObserver(l => r(Math.max(...l.getEntries().map(e => e.duration)))); o.observe({type: "longtask", buffered: true}); requestIdleCallback(() => r(0)) })`).(float64)
	return arrival, longestTask
}
