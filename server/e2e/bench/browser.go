package main

import (
	"context"
	"fmt"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/heapprofiler"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"gist/server/e2e/harness"
)

const traits = `{email: "johndoe@tacos.com", name: "John Doe", subdomain: "app", active_accounts: 1872, last_paid_at: 1283495946}`

// sample is the cost of one cold load of a page, until its identify call is at
// the server and shortly after.
type sample struct {
	bytes    float64 // of all answers, as they were sent
	arrival  float64 // milliseconds from navigation start
	blocking float64 // milliseconds by which tasks take longer than 50, in all
	longest  float64 // milliseconds of the longest task, 0 if none took 50
	memory   float64 // bytes of the page's heap and buffers, after a garbage collection
}

// browser measures the cost of a library in a page until an identify call is at
// the server. The floor is the least that any script could need: 200 bytes that
// post the same body. The same local server answers each library.
func (b *bench) browser(r *report) {
	server := harness.Start(b)
	appID := server.Workspace("Bench")
	server.Set(appID, "rate_limits=off")
	g := newGate(b, server.URL)
	site := harness.NewSite(b)
	identify := `<script>gist.identify("12345",` + traits + `)</script>`
	preload := `<link rel="preload" as="script" crossorigin href="` + g.URL + `/gist.js">`
	pages := []struct{ name, url string }{
		{floor, site.Page("/floor", `<script async src="`+g.URL+`/floor.js"></script>`)},
		{"Gist", site.Page("/gist", harness.Stub+identify+harness.Tag(g.URL, appID))},
		{preloaded, site.Page("/preload", preload+harness.Stub+identify+harness.Tag(g.URL, appID))},
	}
	for _, peer := range b.installPeers(g) {
		pages = append(pages, struct{ name, url string }{peer.name, site.Page("/"+peer.path, peer.head)})
	}
	chromium := harness.OpenProfile(b, b.TempDir())
	for _, slow := range []bool{false, true} {
		samples := map[string][]sample{}
		for range b.loads {
			for _, page := range pages {
				samples[page.name] = append(samples[page.name], g.measure(b, chromium, page.url, slow))
			}
		}
		where := "loopback"
		if slow {
			where = "1.6 Mbit/s, 150 ms, CPU slowed 4 times"
		}
		t := r.table("In the page, until identify is at the server: "+where, "library", "bytes", "arrival", "of the floor", "blocking time", "longest task", "memory over the floor's")
		least := of(samples[floor])
		first := 0.0 // the arrival of the fastest peer
		for i, page := range pages {
			got := of(samples[page.name])
			t.row(page.name, kilobytes(int(got.bytes)), fmt.Sprintf("%.0f ms", got.arrival), ratio(got.arrival, least.arrival),
				fmt.Sprintf("%.0f ms", got.blocking), fmt.Sprintf("%.0f ms", got.longest), kilobytes(max(0, int(got.memory-least.memory))))
			b.Logf("%s, %s: %.0f ms, %.0f bytes", where, page.name, got.arrival, got.bytes)
			if i > 2 && (first == 0 || got.arrival < first) {
				first = got.arrival
			}
		}
		if !slow {
			continue
		}
		gist, linked := of(samples["Gist"]), of(samples[preloaded])
		against := func(ms float64) string {
			return fmt.Sprintf("%.0f ms, floor %.0f ms: %s", ms, least.arrival, ratio(ms, least.arrival))
		}
		r.add("identify arrives after navigation start, "+where, against(gist.arrival), "1.35 times the floor", gist.arrival <= 1.35*least.arrival)
		r.add("the same with the preload link", against(linked.arrival), "1.25 times the floor", linked.arrival <= 1.25*least.arrival)
		r.add("the same beside the fastest peer", fmt.Sprintf("%.0f ms, peer %.0f ms: %s", gist.arrival, first, ratio(gist.arrival, first)), "ahead of every peer", gist.arrival < first)
		r.add("longest task of the main thread while loading, CPU slowed 4 times", fmt.Sprintf("%.0f ms", gist.longest), "50 ms", gist.longest <= 50)
	}
}

const (
	floor     = "floor: 200 bytes that post the same"
	preloaded = "Gist with the preload link"
)

// of returns the median of each figure.
func of(samples []sample) sample {
	pick := func(get func(sample) float64) float64 {
		var all []float64
		for _, s := range samples {
			all = append(all, get(s))
		}
		return median(all)
	}
	return sample{pick(func(s sample) float64 { return s.bytes }), pick(func(s sample) float64 { return s.arrival }),
		pick(func(s sample) float64 { return s.blocking }), pick(func(s sample) float64 { return s.longest }), pick(func(s sample) float64 { return s.memory })}
}

// measure loads a page in a browser context without cache and storage.
func (g *gate) measure(b *bench, browser *harness.Browser, page string, slow bool) (s sample) {
	tab := browser.Incognito()
	defer tab.Close()
	ctx := tab.Context()
	if slow {
		_, err := chromedp.Call(ctx, network.EmulateNetworkConditionsByRule, network.EmulateNetworkConditionsByRuleParams{
			MatchedNetworkConditions: []*network.Conditions{{Latency: 150, DownloadThroughput: 1.6e6 / 8, UploadThroughput: 1.6e6 / 8}},
		})
		b.check(err)
		_, err = chromedp.Call(ctx, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: 4})
		b.check(err)
	}
	arrived := g.await()
	tab.Go(page)
	timeout, cancel := context.WithTimeout(ctx, harness.Patience)
	defer cancel()
	select {
	case a := <-arrived:
		origin, _ := tab.JS(`performance.timeOrigin`).(float64)
		s.arrival, s.bytes = float64(a.at.UnixMicro())/1000-origin, float64(a.bytes)
	case <-timeout.Done():
		b.Fatalf("no call arrived from %s; console: %q; asked for: %q", page, tab.Console(), g.asked())
	}
	tasks, _ := tab.JS(`new Promise(r => { const o = new PerformanceObserver(l => { const d = l.getEntries().map(e => e.duration); r([Math.max(...d), d.reduce((a, b) => a + b - 50, 0)]) }); o.observe({type: "longtask", buffered: true}); requestIdleCallback(() => setTimeout(() => r([0, 0]), 50)) })`).([]any)
	if len(tasks) == 2 {
		s.longest, _ = tasks[0].(float64)
		s.blocking, _ = tasks[1].(float64)
	}
	_, err := chromedp.Call(ctx, heapprofiler.CollectGarbage, cdp.Empty{})
	b.check(err)
	heap, err := chromedp.Call(ctx, runtime.GetHeapUsage, cdp.Empty{})
	b.check(err)
	s.memory = heap.UsedSize + heap.EmbedderHeapUsedSize + heap.BackingStorageSize
	return s
}

// arrival is when an identify call has arrived, and how many bytes were sent
// until then.
type arrival struct {
	at    time.Time
	bytes int64
}
