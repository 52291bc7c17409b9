package dashboard

import (
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// zones caches the browser's offset from UTC, by hour.
var zones = map[int64]*time.Location{}

// local converts unix seconds to the reader's time. In a browser, Go's local
// time has today's offset from UTC all the year round, but a message from
// winter needs another one than a message from summer.
func local(unix int64) time.Time {
	if app.IsServer {
		return time.Unix(unix, 0).UTC()
	}
	hour := unix / 3600
	zone := zones[hour]
	if zone == nil {
		date := app.Window().Get("Date").New(float64(unix) * 1000)
		minutes := date.Call("getTimezoneOffset")
		if minutes.IsNaN() { // JavaScript cannot represent the time
			return time.Unix(unix, 0).UTC()
		}
		zone = time.FixedZone("", -minutes.Int()*60)
		zones[hour] = zone
	}
	return time.Unix(unix, 0).In(zone)
}
