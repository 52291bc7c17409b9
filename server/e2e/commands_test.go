package e2e_test

import (
	"os/exec"
	"strings"
	"testing"

	"gist/server/e2e/harness"
	"gist/server/team"
)

// refuse runs a gist command that must fail, and gives what it said.
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

func TestTheLogHoldsNoSecret(t *testing.T) {
	w := newWorld(t)
	w.teammate("Tess", "tess@tacos.com", "correct horse battery")
	tab := w.ready()
	secret := w.server.CLI("", "secret", "show", "--workspace", w.appID)
	hash := team.Sign(secret, "12345")
	want(t, identify(tab, `"12345", {email: "johndoe@tacos.com", user_hash: "`+hash+`"}`), "stored", "status")
	w.say(w.messenger(tab), "a private message")
	token, _ := tab.JS(`localStorage["gist-visitor-token:` + w.appID + `"]`).(string)
	// A line is written when the answer is on its way already.
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
