package e2e_test

import (
	"net/http"
	"os/exec"
	"strings"
	"testing"

	"gist/server/e2e/harness"
	"gist/server/store/storetest"
)

func TestAllCommandsWorkOnPostgreSQLAndNoneTellsItsPassword(t *testing.T) {
	const password = "taco-nobody-knows"
	cluster := storetest.NewCluster(t)
	url := strings.Replace(cluster.Empty(t), "gist@", "gist:"+password+"@", 1)
	server := harness.Start(t, "--database", url)
	var said strings.Builder
	run := func(stdin string, args ...string) string {
		t.Helper()
		cmd := exec.Command(harness.Binary(t), append(args, "--database", url, "--data", t.TempDir())...)
		cmd.Stdin = strings.NewReader(stdin)
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Errorf("gist %s: %v: %s", strings.Join(args, " "), err, out)
		}
		said.Write(out)
		return strings.TrimSpace(string(out))
	}
	app := run("", "workspace", "create", "--name", "Tacos")
	run("", "workspace", "set", "--workspace", app, "identity_verification=required")
	run("correct horse battery\n", "teammate", "create", "--workspace", app, "--email", "tess@tacos.com", "--name", "Tess", "--password-stdin")
	key := run("", "apikey", "create", "--workspace", app)
	run("", "secret", "rotate", "--workspace", app)
	run("", "secret", "retire", "--workspace", app)
	run("", "secret", "show", "--workspace", app)
	status := func(path string) int {
		t.Helper()
		req, err := http.NewRequestWithContext(t.Context(), "GET", server.URL+path, nil)
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Authorization", "Bearer "+key)
		res, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		return res.StatusCode
	}
	want := func(path string, code int) {
		t.Helper()
		if got := status(path); got != code {
			t.Errorf("%s answered %d, want %d", path, got, code)
		}
	}
	want("/healthz", 200)
	want("/api/contacts", 200)
	cluster.Stop(t, true)
	want("/healthz", 503)
	want("/api/contacts", 503)
	out, err := exec.Command(harness.Binary(t), "workspace", "create", "--name", "Tacos", "--database", url).CombinedOutput()
	if err == nil || !strings.Contains(string(out), "gist:xxxxx@") {
		t.Errorf("without a database a command said %s, %v", out, err)
	}
	said.Write(out)
	cluster.Start(t)
	want("/healthz", 200)
	want("/api/contacts", 200)
	server.Stop() // after that, its whole log is written
	if all := said.String() + server.Log(); strings.Contains(all, password) {
		t.Errorf("the password was told: %s", all)
	}
}
