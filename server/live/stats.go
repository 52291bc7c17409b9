package live

import (
	"maps"
	"slices"
	"sync/atomic"

	"github.com/centrifugal/centrifuge"
)

// Stats are the numbers of a hub.
type Stats struct {
	Messengers int64 // open connections from any origin
	Dashboards int64 // open connections from the server's own pages
	Published  int64 // news since the start, counted once per channel
}

type counters struct{ messengers, dashboards, published atomic.Int64 }

// Stats returns the current numbers.
func (h *Hub) Stats() Stats {
	return Stats{h.count.messengers.Load(), h.count.dashboards.Load(), h.count.published.Load()}
}

// opened counts a connection and keeps its pass until it disconnects.
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

// Sweep disconnects the clients of this server whose passes are no longer
// valid. goOn returns which of the passes still are.
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
