package e2e_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os/exec"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"

	"gist/server/e2e/harness"
	"gist/server/store/storetest"
	"gist/server/team"
)

// refuse runs a gist command that must fail, and returns its output.
func refuse(t *testing.T, server *harness.Server, args ...string) string {
	t.Helper()
	out, err := exec.Command(harness.Binary(t), append(args, "--data", server.Data)...).CombinedOutput()
	if err == nil {
		t.Errorf("gist %s succeeded: %s", strings.Join(args, " "), out)
	}
	return string(out)
}

func TestTheCommandsWorkWhileTheServerRuns(t *testing.T) {
	w := newWorld(t)
	tab := w.ready()
	first := w.server.CLI("", "secret", "show", "--workspace", w.appID)
	signed := func(secret, userID string) string {
		return `"` + userID + `", {email: "` + userID + `@tacos.com", user_hash: "` + team.Sign(secret, userID) + `"}`
	}
	want(t, identify(tab, signed(first, "A")), true, "contact", "verified")
	second := w.server.CLI("", "secret", "rotate", "--workspace", w.appID)
	tab.JS(`gist.shutdown()`)
	want(t, identify(tab, signed(first, "A2")), "stored", "status")
	tab.JS(`gist.shutdown()`)
	want(t, identify(tab, signed(second, "A3")), "stored", "status")
	w.server.CLI("", "secret", "retire", "--workspace", w.appID)
	tab.JS(`gist.shutdown()`)
	want(t, identify(tab, signed(first, "A4")), "verification_failed", "error", "code")

	if says := w.server.CLI("", "verify", "--workspace", w.appID, "--user-id", "A", "--user-hash", team.Sign(second, "A")); !strings.HasPrefix(says, "Right.") {
		t.Errorf("of a right signature gist verify says %s", says)
	}

	w.server.Set(w.appID, "identity_verification=required")
	harness.Eventually(t, "the mode to be followed", func() (bool, any) {
		r := identify(tab, `"B", {email: "b@tacos.com", tried: Math.random()}`)
		return harness.At(r, "error", "code") == "verification_required", r
	})
	for _, c := range []struct {
		says string
		args []string
	}{
		{"off, optional or required", []string{"workspace", "set", "--workspace", w.appID, "identity_verification=maybe"}},
		{"there are identity_verification", []string{"workspace", "set", "--workspace", w.appID, "colour=red"}},
		{"KEY=VALUE", []string{"workspace", "set", "--workspace", w.appID, "colour"}},
		{"No workspace has this app id", []string{"apikey", "create", "--workspace", "NOBODY99"}},
		{"--name", []string{"workspace", "create"}},
		{"It signs the email", []string{"verify", "--workspace", w.appID, "--user-id", "A", "--email", "a@tacos.com", "--user-hash", team.Sign(second, "a@tacos.com")}},
		{"has been retired", []string{"verify", "--workspace", w.appID, "--user-id", "A", "--user-hash", team.Sign(first, "A")}},
	} {
		if said := refuse(t, w.server, c.args...); !strings.Contains(said, c.says) {
			t.Errorf("gist %s said %q, and not %q", strings.Join(c.args, " "), said, c.says)
		}
	}
}

// lines returns the rows of a list command's output, without its header, by
// column.
func lines(t *testing.T, said, header string) (rows [][]string) {
	t.Helper()
	all := strings.Split(said, "\n")
	if all[0] != header {
		t.Fatalf("the header is %q, want %q", all[0], header)
	}
	for _, line := range all[1:] {
		rows = append(rows, strings.Split(line, "\t"))
	}
	return rows
}

func TestWhatWasGivenOutIsSeenAndEndedFromTheCommandLine(t *testing.T) {
	storetest.Each(t, func(t *testing.T, databaseURL string) {
		servers := []*harness.Server{harness.Start(t, "--database", databaseURL)}
		if strings.HasPrefix(databaseURL, "postgres") {
			servers = append(servers, harness.Start(t, "--database", databaseURL)) // on the same database
		}
		server := servers[0]
		appID := server.Workspace("Tacos")
		other := server.Workspace("Bur\tgers")
		rows := lines(t, server.CLI("", "workspace", "list"), "app_id\tname\tidentity_verification\tallowed_origins\trate_limits\tcreated_at")
		if len(rows) != 2 || rows[0][0] != appID || rows[0][2] != "optional" || rows[1][0] != other || rows[1][1] != "Bur gers" || rows[1][4] != "on" {
			t.Errorf("the workspaces are %q", rows)
		}

		key := server.Key(appID)
		leaked := server.CLI("", "apikey", "create", "--workspace", appID, "--name", "leaked")
		server.Key(other)
		rows = lines(t, server.CLI("", "apikey", "list", "--workspace", appID), "id\tworkspace\tname\tcreated_at\tlast_used_at")
		if len(rows) != 2 || rows[1][1] != appID || rows[1][2] != "leaked" || rows[1][4] != "-" {
			t.Errorf("the keys are %q", rows)
		}
		if all := lines(t, server.CLI("", "apikey", "list"), "id\tworkspace\tname\tcreated_at\tlast_used_at"); len(all) != 3 {
			t.Errorf("all keys are %q", all)
		}
		var listed []struct {
			ID        int64
			Name      string
			CreatedAt int64 `json:"created_at"`
		}
		if err := json.Unmarshal([]byte(server.CLI("", "apikey", "list", "--workspace", appID, "--json")), &listed); err != nil || len(listed) != 2 || listed[1].Name != "leaked" || listed[1].CreatedAt < 1_600_000_000 {
			t.Errorf("as JSON the keys are %+v (%v)", listed, err)
		}
		ask := func(s *harness.Server, key string) int {
			req, err := http.NewRequest("GET", s.URL+"/api/teammates", nil)
			if err != nil {
				t.Fatal(err)
			}
			req.Header.Set("Authorization", "Bearer "+key)
			res, err := http.DefaultClient.Do(req)
			if err != nil {
				t.Fatal(err)
			}
			res.Body.Close()
			return res.StatusCode
		}
		for _, s := range servers {
			if status := ask(s, leaked); status != 200 {
				t.Fatalf("the key was answered %d", status)
			}
		}
		server.CLI("", "apikey", "revoke", rows[1][0])
		for _, s := range servers {
			if status := ask(s, leaked); status != 401 {
				t.Errorf("the revoked key was answered %d", status)
			}
			if status := ask(s, key.Key); status != 200 {
				t.Errorf("the other key was answered %d", status)
			}
		}
		if rows := lines(t, server.CLI("", "apikey", "list", "--workspace", appID), "id\tworkspace\tname\tcreated_at\tlast_used_at"); len(rows) != 1 || rows[0][4] == "-" {
			t.Errorf("the keys are %q", rows)
		}

		const password = "correct horse battery"
		server.CLI(password, "teammate", "create", "--workspace", appID, "--email", "tess@tacos.com", "--name", "Tess", "--password-stdin")
		server.CLI(password, "teammate", "create", "--workspace", appID, "--email", "tom@tacos.com", "--name", "Tom", "--password-stdin")
		last := servers[len(servers)-1] // of two servers, the one that no command uses
		for _, c := range []struct {
			args  []string
			stdin string
			after string // the password with which she signs in again; "" if she can't
		}{
			{[]string{"teammate", "signout", "--email", "tess@tacos.com"}, "", password},
			{[]string{"teammate", "password", "--email", "Tess@tacos.com", "--workspace", appID, "--password-stdin"}, "another horse battery\n", "another horse battery"},
			{[]string{"teammate", "remove", "--email", "tess@tacos.com"}, "", ""},
		} {
			with := password
			if c.after == "" {
				with = "another horse battery"
			}
			hers, his := signIn(t, last, "tess@tacos.com", with), signIn(t, last, "tom@tacos.com", password)
			live := dashboard(t, last, hers)
			server.CLI(c.stdin, c.args...)
			began := time.Now()
			if code := live(); code != 3500 {
				t.Errorf("after %v her connection ended with %d", c.args, code)
			}
			t.Logf("after %v the connection ended in %s", c.args, time.Since(began))
			for _, s := range servers {
				if status, _ := request(t, s, "GET", "/api/contacts", "", hers); status != 401 {
					t.Errorf("after %v her session was answered %d", c.args, status)
				}
				if status, _ := request(t, s, "GET", "/api/contacts", "", his); status != 200 {
					t.Errorf("after %v his session was answered %d", c.args, status)
				}
			}
			if c.after != "" {
				signIn(t, last, "tess@tacos.com", c.after)
			} else if status, _ := request(t, last, "POST", "/dashboard/sign-in", `{"email":"tess@tacos.com","password":"another horse battery"}`, ""); status != 401 {
				t.Errorf("after %v a sign-in was answered %d", c.args, status)
			}
		}
		if rows := lines(t, server.CLI("", "teammate", "list"), "id\tworkspace\temail\tname\tcreated_at\tdemo"); len(rows) != 1 || rows[0][2] != "tom@tacos.com" {
			t.Errorf("the teammates are %q", rows)
		}
		for _, c := range []struct {
			says string
			args []string
		}{
			{"gist apikey list", []string{"apikey", "revoke", "999"}},
			{"gist teammate list", []string{"teammate", "remove", "--email", "tess@tacos.com"}},
			{"gist teammate list", []string{"teammate", "signout", "--email", "tom@tacos.com", "--workspace", other}},
			{"guessed first", []string{"teammate", "create", "--workspace", appID, "--email", "t@tacos.com", "--name", "T", "--password-stdin"}},
		} {
			cmd := exec.Command(harness.Binary(t), append(c.args, "--database", databaseURL)...)
			cmd.Stdin = strings.NewReader("password1234")
			if out, err := cmd.CombinedOutput(); err == nil || !strings.Contains(string(out), c.says) {
				t.Errorf("gist %v said %q (%v), and not %q", c.args, out, err, c.says)
			}
		}
	})
}

// request sends a request with a sign-in cookie, and returns the status and the
// response.
func request(t *testing.T, s *harness.Server, method, path, body, cookie string) (int, *http.Response) {
	t.Helper()
	req, err := http.NewRequest(method, s.URL+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	if cookie != "" {
		req.Header.Set("Cookie", cookie)
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	res.Body.Close()
	return res.StatusCode, res
}

// signIn signs a teammate in, and returns the cookie.
func signIn(t *testing.T, s *harness.Server, email, password string) string {
	t.Helper()
	status, res := request(t, s, "POST", "/dashboard/sign-in", fmt.Sprintf(`{"email":%q,"password":%q}`, email, password), "")
	if status != 200 {
		t.Fatalf("signing in was answered %d", status)
	}
	return res.Cookies()[0].Name + "=" + res.Cookies()[0].Value
}

// dashboard opens a dashboard's live connection. ends waits for its end.
func dashboard(t *testing.T, s *harness.Server, cookie string) (ends func() websocket.StatusCode) {
	t.Helper()
	conn, _, err := websocket.Dial(t.Context(), strings.Replace(s.URL, "http", "ws", 1)+"/dashboard/live", &websocket.DialOptions{HTTPHeader: http.Header{"Cookie": {cookie}}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.CloseNow() })
	if err := conn.Write(t.Context(), websocket.MessageText, []byte(`{"id":1,"connect":{}}`)); err != nil {
		t.Fatal(err)
	}
	if _, said, err := conn.Read(t.Context()); err != nil || !strings.Contains(string(said), "connect") {
		t.Fatalf("the live connection said %s (%v)", said, err)
	}
	return func() websocket.StatusCode {
		ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
		defer cancel()
		for {
			if _, _, err := conn.Read(ctx); err != nil {
				return websocket.CloseStatus(err)
			}
		}
	}
}

func TestTheDemosSignInEndsWithTheDemo(t *testing.T) {
	server := harness.Start(t, "--demo")
	found := regexp.MustCompile(`sign in as (\S+) with the password (\S+)`).FindStringSubmatch(server.Log())
	if found == nil {
		t.Fatalf("the start names no sign-in:\n%s", server.Log())
	}
	session := signIn(t, server, found[1], found[2])
	server.Stop()
	server.With()
	server.Run()
	if status, _ := request(t, server, "GET", "/api/contacts", "", session); status != 401 {
		t.Errorf("without the demo its session was answered %d", status)
	}
	if status, _ := request(t, server, "POST", "/dashboard/sign-in", fmt.Sprintf(`{"email":%q,"password":%q}`, found[1], found[2]), ""); status != 401 {
		t.Errorf("without the demo its sign-in was answered %d", status)
	}
	server.Stop()
	server.With("--demo")
	server.Run()
	signIn(t, server, found[1], found[2])
}

func TestTheLogHoldsNoSecret(t *testing.T) {
	w := newWorld(t)
	w.teammate("Tess", "tess@tacos.com", "correct horse battery")
	tab := w.ready()
	secret := w.server.CLI("", "secret", "show", "--workspace", w.appID)
	hash := team.Sign(secret, "12345")
	want(t, identify(tab, `"12345", {email: "johndoe@tacos.com", user_hash: "`+hash+`"}`), "stored", "status")
	w.say(w.messenger(tab), "a private message")
	token, _ := tab.JS(`localStorage["gist-visitor-token:` + w.appID + `"]`).(string)
	// The server writes the line when it has already sent the answer.
	harness.Eventually(t, "the log's line of a message that was sent", func() (bool, any) {
		return strings.Contains(w.server.Log(), `"path":"/widget/send","status":200`), "no such line"
	})
	log := w.server.Log()
	for what, text := range map[string]string{"the API key": w.api.Key, "the visitor's token": token, "the signature": hash, "the secret": secret,
		"an email": "johndoe@tacos.com", "a message": "a private message", "a password": "correct horse"} {
		if text == "" || strings.Contains(log, text) {
			t.Errorf("the log holds %s (%q)", what, text)
		}
	}
}
