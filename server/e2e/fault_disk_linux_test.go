package e2e_test

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"golang.org/x/sys/unix"

	"gist/server/e2e/harness"
)

// A limit on the size of files acts like a full disk and needs no rights. Root
// also fills a disk of 32 MB.
func TestAFullDiskRefusesWritesAndLosesNothing(t *testing.T) {
	t.Run("no file may grow", func(t *testing.T) {
		server := harness.Start(t)
		l := newLoad(t, server, "sqlite:"+filepath.Join(server.Data, "gist.db"), 4)
		limit := func(bytes uint64) {
			if err := unix.Prlimit(server.PID(), unix.RLIMIT_FSIZE, &unix.Rlimit{Cur: bytes, Max: unix.RLIM_INFINITY}, nil); err != nil {
				t.Fatal(err)
			}
		}
		l.during(50, func() { limit(64 << 10) })
		l.refusesWrites(l.browsers[0])
		limit(unix.RLIM_INFINITY)
		l.heals()
	})
	if os.Getuid() == 0 {
		t.Run("a disk of 32 MB", func(t *testing.T) {
			disk := t.TempDir()
			if err := syscall.Mount("tmpfs", disk, "tmpfs", 0, "size=32m"); err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() {
				if err := syscall.Unmount(disk, syscall.MNT_DETACH); err != nil {
					t.Error(err)
				}
			})
			url := "sqlite:" + filepath.Join(disk, "gist.db")
			t.Setenv("GIST_DATABASE", url)
			l := newLoad(t, harness.Start(t), url, 4)
			l.during(50, func() {})
			rest := filepath.Join(disk, "rest")
			err := os.WriteFile(rest, make([]byte, 64<<20), 0o600)
			if !errors.Is(err, syscall.ENOSPC) {
				t.Fatalf("filling the disk gave %v", err)
			}
			l.refusesWrites(l.browsers[0])
			l.server.Kill() // the worst moment
			if err := os.Remove(rest); err != nil {
				t.Fatal(err)
			}
			l.server.Run()
			l.heals()
		})
	}
}

// start runs gist serve and returns its exit code and its output.
func start(t *testing.T, as *syscall.Credential, data string) (int, string) {
	t.Helper()
	binary := harness.Binary(t)
	if as != nil {
		// Another user may have no access to the folder of the sources.
		raw, err := os.ReadFile(binary)
		if err != nil {
			t.Fatal(err)
		}
		dir, err := os.MkdirTemp("", "gist-binary-")
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { os.RemoveAll(dir) })
		binary = filepath.Join(dir, "gist")
		if err := errors.Join(os.Chmod(dir, 0o755), os.WriteFile(binary, raw, 0o755)); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command(binary, "serve", "--listen", "127.0.0.1:0", "--data", data)
	cmd.SysProcAttr, cmd.Dir = &syscall.SysProcAttr{Credential: as}, "/"
	said, err := cmd.CombinedOutput()
	var exited *exec.ExitError
	if !errors.As(err, &exited) {
		t.Fatalf("gist serve gave %v: %s", err, said)
	}
	return exited.ExitCode(), string(said)
}

func TestADirectoryThatCannotBeWrittenIsNamedAtTheStart(t *testing.T) {
	var as *syscall.Credential
	if os.Getuid() == 0 { // root may write anywhere
		as = &syscall.Credential{Uid: 65534, Gid: 65534}
	}
	root, err := os.MkdirTemp("", "gist-read-only-")
	if err != nil {
		t.Fatal(err)
	}
	server := harness.Start(t)
	server.Workspace("Tacos")
	if code := server.Stop(); code != 0 {
		t.Fatalf("the server ended with %d", code)
	}
	whole, err := os.ReadFile(filepath.Join(server.Data, "gist.db"))
	if err != nil {
		t.Fatal(err)
	}
	empty, full := filepath.Join(root, "empty"), filepath.Join(root, "full")
	db := filepath.Join(full, "gist.db")
	if err := errors.Join(os.Chmod(root, 0o755), os.Mkdir(empty, 0o555), os.Mkdir(full, 0o755), os.WriteFile(db, whole, 0o444), os.Chmod(full, 0o555)); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := errors.Join(os.Chmod(empty, 0o755), os.Chmod(full, 0o755), os.RemoveAll(root)); err != nil {
			t.Error(err)
		}
	})
	for _, data := range []string{empty, full, filepath.Join(empty, "new")} {
		code, said := start(t, as, data)
		if code != 1 || !strings.Contains(said, data) || !strings.Contains(said, "can't be written") || strings.Contains(said, "goroutine ") {
			t.Errorf("with the data in %s it ended with %d and said %s", data, code, said)
		}
	}
}

// tear changes bytes of a file from an offset on. A negative offset counts from
// the end.
func tear(t *testing.T, path string, offset int64) {
	t.Helper()
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		t.Fatal(err)
	}
	if offset < 0 {
		offset += info.Size()
	}
	if _, err := f.WriteAt([]byte(strings.Repeat("torn", 64)), offset); err != nil {
		t.Fatal(err)
	}
}

func TestADamagedEndOfTheLogCostsTheLastCommitAlone(t *testing.T) {
	server := harness.Start(t)
	l := newLoad(t, server, "sqlite:"+filepath.Join(server.Data, "gist.db"), 4)
	l.during(100, func() {})
	l.settle()
	before := int(l.acknowledged.Load())
	if err := l.identify("the-last-one"); err != nil {
		t.Fatal(err)
	}
	server.Kill()
	tear(t, filepath.Join(server.Data, "gist.db-wal"), -600)
	server.Run()
	if stored := l.stored(); stored != before {
		t.Errorf("%d writes are stored, want the %d before the last", stored, before)
	}
	if err := l.identify("the-last-one"); err != nil {
		t.Errorf("the page's retry gave %v", err)
	}
	if acknowledged, stored := l.kept(); acknowledged != stored {
		t.Errorf("%d writes are acknowledged, and %d stored", acknowledged, stored)
	}
}

func TestADamagedDatabaseIsNamedAtTheStart(t *testing.T) {
	server := harness.Start(t)
	server.Workspace("Tacos")
	if code := server.Stop(); code != 0 {
		t.Fatalf("the server ended with %d", code)
	}
	tear(t, filepath.Join(server.Data, "gist.db"), 0)
	code, said := start(t, nil, server.Data)
	if code != 1 || !strings.Contains(said, "damaged") || !strings.Contains(said, "gist restore") {
		t.Errorf("it ended with %d and said %s", code, said)
	}
}
