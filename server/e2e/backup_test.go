package e2e_test

import (
	"path/filepath"
	"strings"
	"testing"

	"gist/server/e2e/harness"
)

func TestABackupOfABusyServerHoldsEverythingAcknowledgedBefore(t *testing.T) {
	server := harness.Start(t)
	file := filepath.Join(t.TempDir(), "backup.db")
	l := newLoad(t, server, "sqlite:"+file, 8)
	var before int64
	l.during(200, func() {
		before = l.acknowledged.Load()
		said := server.CLI("", "backup", file)
		if !strings.Contains(said, "opened and checked") {
			t.Errorf("it said %q", said)
		}
	})
	if said := refuse(t, server, "backup", file); !strings.Contains(said, "--force") {
		t.Errorf("a second backup into the same file said %q", said)
	}
	if said := refuse(t, server, "restore", file); !strings.Contains(said, "stop it first") {
		t.Errorf("restoring under a running server said %q", said)
	}
	l.settle()
	all := l.acknowledged.Load()
	if code := server.Stop(); code != 0 {
		t.Errorf("the server ended with %d", code)
	}
	said := server.CLI("", "restore", file)
	_, kept, ok := strings.Cut(said, "is kept as ")
	if !ok {
		t.Fatalf("restoring said %q", said)
	}
	server.Run()
	l.database = "sqlite:" + filepath.Join(server.Data, "gist.db")
	if restored := int64(l.stored()); restored < before || restored > all {
		t.Errorf("%d writes are restored; %d were acknowledged before the backup, and %d in all", restored, before, all)
	}
	l.database = "sqlite:" + kept
	if _, stored := l.kept(); int64(stored) != all {
		t.Errorf("what was there before has %d writes, want %d", stored, all)
	}
	// The server still takes writes.
	if err := l.send(l.browsers[0], "11111111-2222-4333-8444-555555555555"); err != nil {
		t.Error(err)
	}
}
