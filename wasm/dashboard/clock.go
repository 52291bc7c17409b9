package dashboard

import (
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// zones remembers the browser's distance from UTC by the hour.
var zones = map[int64]*time.Location{}

// local is unix seconds in the reader's time. Go's own local time in a browser
// is today's distance from UTC all the year round; a message from the winter has
// another one than a message from the summer.
func local(unix int64) time.Time {
	if app.IsServer {
		return time.Unix(unix, 0).UTC()
	}
	hour := unix / 3600
	zone := zones[hour]
	if zone == nil {
		date := app.Window().Get("Date").New(float64(unix) * 1000)
		minutes := date.Call("getTimezoneOffset")
		if minutes.IsNaN() { // a time that JavaScript does not know
			return time.Unix(unix, 0).UTC()
		}
		zone = time.FixedZone("", -minutes.Int()*60)
		zones[hour] = zone
	}
	return time.Unix(unix, 0).In(zone)
}
