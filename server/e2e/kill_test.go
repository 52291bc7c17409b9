package e2e_test

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"gist/server/e2e/harness"
	"gist/server/store/storetest"
)

// soak returns how often a long test repeats: short in a normal run, long if
// GIST_SOAK is set.
func soak(short, long int) int {
	if os.Getenv("GIST_SOAK") != "" {
		return long
	}
	return short
}

// Between the kills browsers write all the time. After each kill, everything
// acknowledged is stored. After the unacknowledged writes are sent again, as
// many writes are stored as are acknowledged.
func TestSoakKillsLoseNothingAcknowledged(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	t.Run("sqlite", func(t *testing.T) {
		server := harness.Start(t)
		kills(t, seed, newLoad(t, server, "sqlite:"+filepath.Join(server.Data, "gist.db"), 16), nil)
	})
	t.Run("postgres", func(t *testing.T) {
		cluster := storetest.NewCluster(t)
		url := cluster.Database(t)
		t.Setenv("GIST_DATABASE", url)
		kills(t, seed, newLoad(t, harness.Start(t), url, 16), cluster)
	})
}

// kills kills the server again and again. With a cluster, it kills in turns the
// server, both, and the database.
func kills(t *testing.T, seed uint64, l *load, cluster *storetest.Cluster) {
	random := rand.New(rand.NewPCG(seed, 0))
	rounds, unanswered := soak(4, 200), 0
	for round := range rounds {
		l.during(20+random.IntN(180), func() {
			if cluster == nil || round%3 == 0 {
				l.server.Kill()
				return
			}
			cluster.Stop(t, true)
			if round%3 == 1 {
				l.server.Kill()
			}
			cluster.Start(t)
		})
		if cluster == nil || round%3 != 2 {
			l.server.Run()
		}
		for _, b := range l.browsers {
			unanswered += len(b.open)
		}
		if l.kept(); t.Failed() {
			t.Fatalf("in round %d", round)
		}
		l.settle()
	}
	acknowledged, stored := l.kept()
	t.Logf("%d kills under load: %d writes acknowledged, %d stored (%d were unanswered at a kill, and sent again)", rounds, acknowledged, stored, unanswered)
	if acknowledged != stored {
		t.Errorf("%d writes were acknowledged, and %d are stored", acknowledged, stored)
	}
}
