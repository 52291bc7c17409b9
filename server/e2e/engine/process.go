package engine

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"

	"gist/server/e2e/harness"
)

// process is a program started for a test, with all programs that it started
// itself. Their output is in one file.
type process struct {
	cmd  *exec.Cmd
	log  string
	done chan struct{} // closed when it has ended
}

// start starts a program in its own process group, and kills the group when the
// test ends.
func start(t harness.TB, env []string, files []*os.File, name string, args ...string) *process {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		t.Fatalf("no %s here: run .ci/install, or install it with the system's package manager", name)
	}
	p := &process{cmd: exec.Command(path, args...), log: filepath.Join(t.TempDir(), "log"), done: make(chan struct{})}
	log, err := os.Create(p.log)
	if err != nil {
		t.Fatalf("opening a log: %v", err)
	}
	defer log.Close()
	p.cmd.Stdout, p.cmd.Stderr, p.cmd.ExtraFiles = log, log, files
	p.cmd.Env = append(os.Environ(), env...)
	p.cmd.SysProcAttr = ownGroup()
	started := make(chan error)
	go func() {
		// It needs its own thread: on Linux the program ends with the thread
		// that started it, so it does not outlive a killed test.
		runtime.LockOSThread()
		err := p.cmd.Start()
		started <- err
		if err == nil {
			p.cmd.Wait()
			close(p.done)
		}
	}()
	if err := <-started; err != nil {
		t.Fatalf("starting %s: %v", name, err)
	}
	t.Cleanup(func() {
		syscall.Kill(-p.cmd.Process.Pid, syscall.SIGKILL)
		<-p.done
		if t.Failed() {
			t.Logf("%s wrote:\n%s", name, p.wrote())
		}
	})
	return p
}

// ended reports whether the program has ended by itself.
func (p *process) ended() bool {
	select {
	case <-p.done:
		return true
	default:
		return false
	}
}

// wrote returns what the program has written so far.
func (p *process) wrote() string {
	text, err := os.ReadFile(p.log)
	if err != nil {
		return err.Error()
	}
	return string(text)
}

// lines returns the complete lines of it.
func (p *process) lines() []string {
	text := p.wrote()
	return strings.Split(text[:strings.LastIndex(text, "\n")+1], "\n")
}

// program returns the first of these programs that is installed, else the
// first.
func program(names ...string) string {
	for _, name := range names {
		if _, err := exec.LookPath(name); err == nil {
			return name
		}
	}
	return names[0]
}
