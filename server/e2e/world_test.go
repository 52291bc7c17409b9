package e2e_test

import (
	"fmt"
	"net/url"
	"os"
	"testing"

	"gist/server/e2e/harness"
)

func TestMain(m *testing.M) { os.Exit(harness.Run(m)) }

// world is what most tests need: a server with a workspace, a site on another
// origin with a page that has the tag, a browser and an API key.
type world struct {
	*testing.T
	server  *harness.Server
	appID   string
	api     *harness.API
	site    *harness.Site
	page    string // a page with the tag
	browser *harness.Browser
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{T: t, server: harness.Start(t), site: harness.NewSite(t), browser: harness.NewBrowser(t)}
	w.appID = w.server.Workspace("Tacos")
	w.api = w.server.Key(w.appID)
	w.page = w.site.Page("/", harness.Tag(w.server.URL, w.appID))
	return w
}

// ready opens the page and waits for the library.
func (w *world) ready() *harness.Tab {
	w.Helper()
	tab := w.browser.Open(w.page)
	loaded(tab)
	return tab
}

// loaded waits until the library runs. The visitor then has an id.
func loaded(tab *harness.Tab) {
	tab.Until(`typeof window.gist?.visitorId?.()`, "string")
}

// contact returns the contact with this user id from the API, or nil.
func (w *world) contact(userID string) any {
	w.Helper()
	status, answer := w.api.Do("GET", "/api/contacts?user_id="+url.QueryEscape(userID), nil)
	if status == 404 {
		return nil
	}
	return answer["contact"]
}

// total returns the number of a resource's entries in the API, at most 500.
func (w *world) total(resource string) int {
	w.Helper()
	list, _ := w.api.Get("/api/" + resource + "?per_page=500")[resource].([]any)
	return len(list)
}

// identify runs gist.identify and returns the value of its Promise.
func identify(tab *harness.Tab, arguments string) any {
	return tab.JS("gist.identify(" + arguments + ")")
}

// want compares a part of a decoded value with what it must be.
func want(t *testing.T, v any, wanted any, path ...any) {
	t.Helper()
	got := harness.At(v, path...)
	if fmt.Sprint(got) != fmt.Sprint(wanted) {
		t.Errorf("%v is %v, want %v\nin %v", path, got, wanted, v)
	}
}

// messenger opens the messenger on the page and returns its frame.
func (w *world) messenger(tab *harness.Tab) *harness.Tab {
	w.Helper()
	tab.FindLike("button", "Open messenger").Click()
	return tab.Frame(w.server.URL + "/messenger")
}

// say starts a conversation, or goes on with the open one, and waits until the
// message is stored.
func (w *world) say(messenger *harness.Tab, text string) {
	w.Helper()
	messenger.Find("textbox", "Message").Type(text)
	messenger.Find("button", "Send").Click()
	harness.Eventually(w, "the message \""+text+"\" to be stored", func() (bool, any) {
		var all []string
		for _, c := range w.list("conversations") {
			for _, m := range w.messages(harness.At(c, "id")) {
				if harness.At(m, "body") == text {
					return true, nil
				}
				all = append(all, fmt.Sprint(harness.At(m, "body")))
			}
		}
		return false, all
	})
}

func (w *world) list(resource string) []any {
	w.Helper()
	list, _ := w.api.Get("/api/" + resource)[resource].([]any)
	return list
}

func (w *world) messages(conversation any) []any {
	w.Helper()
	list, _ := w.api.Get(fmt.Sprintf("/api/conversations/%v/messages", conversation))["messages"].([]any)
	return list
}

// teammate creates a teammate and returns the teammate's id.
func (w *world) teammate(name, email, password string) any {
	w.Helper()
	w.server.CLI(password, "teammate", "create", "--workspace", w.appID, "--email", email, "--name", name, "--password-stdin")
	for _, mate := range w.list("teammates") {
		if harness.At(mate, "email") == email {
			return harness.At(mate, "id")
		}
	}
	w.Fatalf("the teammate %s is not in the list", email)
	return nil
}

// reply writes a reply as a teammate.
func (w *world) reply(conversation, teammate any, body string) {
	w.Helper()
	w.api.Post(fmt.Sprintf("/api/conversations/%v/messages", conversation), map[string]any{
		"message_type": "reply", "from": map[string]any{"type": "teammate", "teammate_id": teammate}, "body": body})
}
