package e2e_test

import (
	"regexp"
	"strings"
	"testing"

	"gist/server/e2e/harness"
)

func TestTheDemoWorksWithAnEmptyConsole(t *testing.T) {
	server := harness.Start(t, "--demo")
	tab := harness.NewBrowser(t).Open(server.URL + "/demo/")
	loaded(tab)
	tab.FindLike("button", "Open messenger").Click()
	messenger := tab.Frame(server.URL + "/messenger")
	messenger.Find("textbox", "Message").Type("Two tacos, please\r")
	harness.Eventually(t, "the message to be sent", func() (bool, any) {
		text := messenger.Find("log", "Messages").Text()
		return strings.Contains(text, "Two tacos, please"), text
	})
	if console := troubles(tab); len(console) > 0 {
		t.Errorf("the demo's console is not empty: %q", console)
	}
	if console := troubles(messenger); len(console) > 0 {
		t.Errorf("the messenger's console is not empty: %q", console)
	}
}

func TestTheStartSaysWhereToGoAndHowToSignIn(t *testing.T) {
	server := harness.Start(t, "--demo")
	said := server.Log()
	for _, part := range []string{server.URL + "/demo", server.URL + "/dashboard", server.URL + "/healthz"} {
		if !strings.Contains(said, part) {
			t.Errorf("the start does not name %s:\n%s", part, said)
		}
	}
	email := regexp.MustCompile(`\S+@\S+\.example`).FindString(said)
	if email == "" {
		t.Errorf("the start names no sign-in:\n%s", said)
	}
}
