package live

import (
	"maps"
	"slices"
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

// opened notes a connection until it ends.
func (h *Hub) opened(client *centrifuge.Client, g *gate) {
	open := g.open
	open.Add(1)
	if g.pass != "" {
		h.passes.Store(client, g.pass)
	}
	client.OnDisconnect(func(centrifuge.DisconnectEvent) {
		open.Add(-1)
		h.passes.Delete(client)
	})
}

// Sweep ends the connections of this server whose passes are not among those
// that go on, of which it asks.
func (h *Hub) Sweep(goOn func(passes []string) (map[string]bool, error)) error {
	held := map[string][]*centrifuge.Client{}
	h.passes.Range(func(client, pass any) bool {
		held[pass.(string)] = append(held[pass.(string)], client.(*centrifuge.Client))
		return true
	})
	if len(held) == 0 {
		return nil
	}
	live, err := goOn(slices.Collect(maps.Keys(held)))
	if err != nil {
		return err
	}
	for pass, clients := range held {
		if live[pass] {
			continue
		}
		for _, client := range clients {
			client.Disconnect(centrifuge.DisconnectInvalidToken)
		}
	}
	return nil
}
