package widget_test

import (
	"slices"
	"testing"
	"time"

	"gist/server/inbox"
)

// From a teammate's reply to its arrival on the wire, commit included, while
// other messengers are open.
func BenchmarkReplyArrives(b *testing.B) {
	w := newWorld(b)
	w.set("rate_limits", "off")
	tess := w.tess()
	br := w.browser()
	br.hello()
	talk := inbox.ConversationID(br.begin("hello?"))
	for range 200 {
		other := w.browser()
		other.hello()
		other.listen()
	}
	tab := br.listen()
	took := make([]time.Duration, 0, b.N)
	b.ResetTimer()
	for range b.N {
		began := time.Now()
		_, err := w.inbox.Write(b.Context(), w.ws.ID, talk, tess, inbox.TypeReply, "", "good day")
		check(b, err)
		tab.hears("good day")
		took = append(took, time.Since(began))
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "p50-ms")
	b.ReportMetric(float64(took[len(took)*99/100].Microseconds())/1000, "p99-ms")
}
