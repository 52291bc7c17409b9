package inbox

import (
	"context"
	"log/slog"
	"strconv"
	"time"

	"gist/server/team"
)

// watchEvery is how often Watch looks for a changed mode or a retired secret.
// The delay only affects what open pages show: their rights are checked at each
// read.
const watchEvery = time.Second

// Watch makes the visitors of a workspace reconnect, and so ask for their
// rights again, when its mode changed or a secret was retired. It sees changes
// by any process, and runs until the context ends.
func (s *Service) Watch(ctx context.Context, teams *team.Service, log *slog.Logger) {
	last := strconv.FormatInt(s.micros(), 10)
	tick := time.NewTicker(watchEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		changed, until, err := teams.ProofsChanged(ctx, last)
		if err != nil {
			if ctx.Err() == nil {
				log.Debug("looking for proofs that ended", "error", err)
			}
			continue
		}
		last = until
		for _, ws := range changed {
			s.hub.RenewVisitors(int64(ws))
		}
	}
}
