package harness

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"gist/server/porttest"
)

// Server is a running gist with a data directory of its own.
type Server struct {
	URL  string // http://127.0.0.1:PORT, the same after a restart
	Data string

	t    TB
	args []string
	cmd  *exec.Cmd
	log  string // the file with the server's output
	done chan error
}

// Start runs `gist serve` with these further flags and waits until it is
// healthy. It is killed when the test ends; a failed test prints its log.
func Start(t TB, args ...string) *Server {
	t.Helper()
	s := &Server{t: t, args: args, Data: t.TempDir(), log: filepath.Join(t.TempDir(), "log"), URL: "http://" + porttest.Address(t)}
	s.Run()
	t.Cleanup(func() {
		s.Kill()
		if t.Failed() {
			t.Logf("the server's log:\n%s", s.Log())
		}
	})
	return s
}

// Run starts the server again after Kill or Stop, on the same address and data.
func (s *Server) Run() {
	s.t.Helper()
	args := append([]string{"serve", "--listen", strings.TrimPrefix(s.URL, "http://"), "--data", s.Data}, s.args...)
	s.cmd = exec.Command(Binary(s.t), args...)
	// A file costs less than a pipe, which has to be read. That matters when
	// the server is measured.
	log, err := os.OpenFile(s.log, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		s.t.Fatalf("opening the log: %v", err)
	}
	defer log.Close()
	s.cmd.Stdout, s.cmd.Stderr = log, log
	if err := s.cmd.Start(); err != nil {
		s.t.Fatalf("starting gist: %v", err)
	}
	done := make(chan error, 1)
	s.done = done
	go func(cmd *exec.Cmd) { done <- cmd.Wait() }(s.cmd)
	Eventually(s.t, "the server to be healthy", func() (bool, any) {
		res, err := http.Get(s.URL + "/healthz")
		if err != nil {
			return false, fmt.Sprintf("%v\n%s", err, s.Log())
		}
		res.Body.Close()
		return res.StatusCode == http.StatusOK, res.Status
	})
}

// With sets the flags of the next Run, instead of Start's.
func (s *Server) With(args ...string) { s.args = args }

// Kill ends the server like kill -9.
func (s *Server) Kill() {
	if s.cmd == nil {
		return
	}
	s.cmd.Process.Kill()
	<-s.done
	s.cmd = nil
}

// Stop asks the server to drain and end, and returns its exit code.
func (s *Server) Stop() int {
	s.t.Helper()
	cmd := s.cmd
	if err := cmd.Process.Signal(syscall.SIGTERM); err != nil {
		s.t.Fatalf("stopping gist: %v", err)
	}
	<-s.done
	s.cmd = nil
	return cmd.ProcessState.ExitCode()
}

// PID returns the process id of the running server.
func (s *Server) PID() int { return s.cmd.Process.Pid }

// Log returns what the server has written so far.
func (s *Server) Log() string {
	s.t.Helper()
	log, err := os.ReadFile(s.log)
	if err != nil {
		s.t.Fatalf("reading the server's log: %v", err)
	}
	return string(log)
}

// CLI runs another gist command on the server's data and returns what it
// printed, without the last line break.
func (s *Server) CLI(stdin string, args ...string) string {
	s.t.Helper()
	args = append(args, "--data", s.Data)
	if i := slices.Index(s.args, "--database"); i >= 0 {
		args = append(args, s.args[i:i+2]...)
	}
	cmd := exec.Command(Binary(s.t), args...)
	cmd.Stdin = strings.NewReader(stdin)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		s.t.Fatalf("gist %s: %v\n%s%s", strings.Join(args, " "), err, out, stderr.String())
	}
	return strings.TrimRight(string(out), "\n")
}

// Workspace creates a workspace and returns its app id.
func (s *Server) Workspace(name string) string {
	s.t.Helper()
	return lastWord(s.CLI("", "workspace", "create", "--name", name))
}

// Set changes a setting of a workspace, for example rate_limits=off.
func (s *Server) Set(appID, setting string) {
	s.t.Helper()
	s.CLI("", "workspace", "set", "--workspace", appID, setting)
}

// Key creates an API key and returns a client with it.
func (s *Server) Key(appID string) *API {
	s.t.Helper()
	return &API{t: s.t, URL: s.URL, Key: lastWord(s.CLI("", "apikey", "create", "--workspace", appID))}
}

func lastWord(s string) string {
	words := strings.Fields(s)
	if len(words) == 0 {
		return ""
	}
	return words[len(words)-1]
}

// API is a REST client with a key.
type API struct {
	URL, Key string
	t        TB
}

// Do sends a request and returns the status and the decoded answer. After a 429
// it waits and sends the request again.
func (a *API) Do(method, path string, body any) (int, map[string]any) {
	a.t.Helper()
	var payload []byte
	if body != nil {
		var err error
		if payload, err = json.Marshal(body); err != nil {
			a.t.Fatalf("encoding the body of %s %s: %v", method, path, err)
		}
	}
	for {
		status, wait, answer := a.ask(method, path, payload)
		if status != http.StatusTooManyRequests {
			return status, answer
		}
		<-time.After(wait) // a test that polls sends many requests
	}
}

// ask sends a request once. wait is how long to wait after a 429.
func (a *API) ask(method, path string, body []byte) (status int, wait time.Duration, answer map[string]any) {
	a.t.Helper()
	req, err := http.NewRequest(method, a.URL+path, bytes.NewReader(body))
	if err != nil {
		a.t.Fatalf("%s %s: %v", method, path, err)
	}
	req.Header.Set("Authorization", "Bearer "+a.Key)
	req.Header.Set("Content-Type", "application/json")
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		a.t.Fatalf("%s %s: %v", method, path, err)
	}
	defer res.Body.Close()
	raw, err := io.ReadAll(res.Body)
	if err != nil {
		a.t.Fatalf("%s %s: %v", method, path, err)
	}
	if err := json.Unmarshal(raw, &answer); err != nil {
		a.t.Fatalf("%s %s answered %s and no JSON: %s", method, path, res.Status, raw)
	}
	seconds, _ := strconv.Atoi(res.Header.Get("Retry-After"))
	return res.StatusCode, max(time.Duration(seconds)*time.Second, time.Second), answer
}

// Get requests a path, and fails unless the status is 200.
func (a *API) Get(path string) map[string]any {
	a.t.Helper()
	status, answer := a.Do(http.MethodGet, path, nil)
	if status != http.StatusOK {
		a.t.Fatalf("GET %s answered %d: %v", path, status, answer)
	}
	return answer
}

// Post sends a body and fails unless the answer is a 2xx.
func (a *API) Post(path string, body any) map[string]any {
	a.t.Helper()
	status, answer := a.Do(http.MethodPost, path, body)
	if status/100 != 2 {
		a.t.Fatalf("POST %s answered %d: %v", path, status, answer)
	}
	return answer
}

// At returns the value at a path of keys and indices in a decoded answer, or
// nil: At(answer, "contact", "tags", 0, "name").
func At(v any, path ...any) any {
	for _, step := range path {
		switch step := step.(type) {
		case string:
			m, ok := v.(map[string]any)
			if !ok {
				return nil
			}
			v = m[step]
		case int:
			l, ok := v.([]any)
			if !ok || step >= len(l) {
				return nil
			}
			v = l[step]
		}
	}
	return v
}
