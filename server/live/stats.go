package live

import (
	"sync/atomic"

	"github.com/centrifugal/centrifuge"
)

// Stats tell what a hub does.
type Stats struct {
	Messengers int64 // open connections that any origin may make
	Dashboards int64 // open connections of the server's own pages
	Published  int64 // pieces of news since the start, counted for each channel
}

// counters are what a hub counts.
type counters struct{ messengers, dashboards, published atomic.Int64 }

// Stats gives the numbers of now.
func (h *Hub) Stats() Stats {
	return Stats{h.count.messengers.Load(), h.count.dashboards.Load(), h.count.published.Load()}
}

// countOpen counts a connection until it ends.
func countOpen(client *centrifuge.Client, open *atomic.Int64) {
	open.Add(1)
	client.OnDisconnect(func(centrifuge.DisconnectEvent) { open.Add(-1) })
}
