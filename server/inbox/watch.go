package inbox

import (
	"context"
	"log/slog"
	"strconv"
	"time"

	"gist/server/team"
)

// watchEvery is how soon open pages hear that the mode of their workspace has
// changed or a secret was retired. What they may read is asked anyway: this is
// for what they show.
const watchEvery = time.Second

// Watch has open pages ask anew what they may read when what decides that has
// changed, by whatever process, until the context ends.
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
