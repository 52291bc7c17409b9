package e2e_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"gist/server/e2e/harness"
)

func TestTheTeamReadsRepliesAndClosesInTheDashboardLive(t *testing.T) {
	w := newWorld(t)
	w.teammate("Tess", "tess@tacos.com", "correct horse battery")
	visitor := w.ready()
	want(t, identify(visitor, `"12345", {email: "johndoe@tacos.com", name: "John Doe", plan: "pro", tags: "VIP"}`), "stored", "status")
	messenger := w.messenger(visitor)
	w.say(messenger, "Is the salsa hot?")

	team := harness.NewBrowser(t).Open(w.server.URL + "/dashboard")
	team.Find("textbox", "Email").Type("tess@tacos.com")
	team.Find("textbox", "Password").Type("wrong horse battery\r")
	harness.Eventually(t, "a refusal in words", func() (bool, any) {
		text, _ := team.JS(`document.body.innerText`).(string)
		return strings.Contains(text, "password"), text
	})
	password := team.Find("textbox", "Password")
	password.Clear()
	password.Type("correct horse battery\r")
	team.FindLike("link", "John Doe").Click()
	harness.Eventually(t, "the conversation with who it is", func() (bool, any) {
		text, _ := team.JS(`document.body.innerText`).(string)
		for _, part := range []string{"Is the salsa hot?", "johndoe@tacos.com", "12345", "VIP", "pro"} {
			if !strings.Contains(text, part) {
				return false, "no " + part + " in: " + text
			}
		}
		return true, nil
	})
	team.FindLike("textbox", "Reply").Type("Only the red one.")
	team.Find("button", "Send").Click()
	harness.Eventually(t, "the reply in the visitor's messenger", func() (bool, any) {
		text := messenger.Find("log", "Messages").Text()
		return strings.Contains(text, "Only the red one."), text
	})
	w.say(messenger, "Thank you!")
	harness.Eventually(t, "the visitor's answer in the dashboard, live", func() (bool, any) {
		text, _ := team.JS(`document.body.innerText`).(string)
		return strings.Contains(text, "Thank you!"), text
	})
	team.FindLike("button", "Close").Click()
	harness.Eventually(t, "the conversation to be closed", func() (bool, any) {
		state := harness.At(w.list("conversations"), 0, "state")
		return state == "closed", state
	})
	for _, line := range team.Console() {
		if !strings.Contains(line, "401") {
			t.Errorf("the console holds %s", line)
		}
	}
}

func TestTheTeamMergesTwoLeadsAndTakesItBack(t *testing.T) {
	w := newWorld(t)
	w.teammate("Tess", "tess@tacos.com", "correct horse battery")
	for _, body := range []string{"From the phone", "From the laptop"} {
		visitor := harness.NewBrowser(t).Open(w.page)
		loaded(visitor)
		want(t, identify(visitor, `"", {email: "rosa@tacos.com", name: "Rosa"}`), "stored", "status")
		w.say(w.messenger(visitor), body)
	}
	contacts := func() (list []string) {
		for i := range 3 {
			if of := harness.At(w.list("conversations"), i, "contacts", 0, "id"); of != nil {
				list = append(list, fmt.Sprint(of))
			}
		}
		slices.Sort(list)
		return list
	}
	if apart := contacts(); len(apart) != 2 || apart[0] == apart[1] {
		t.Fatalf("the two talks are with %v", apart)
	}

	team := harness.NewBrowser(t).Open(w.server.URL + "/dashboard")
	team.Find("textbox", "Email").Type("tess@tacos.com")
	team.Find("textbox", "Password").Type("correct horse battery\r")
	team.FindLike("link", "From the phone").Click()
	together := func() {
		t.Helper()
		harness.Eventually(t, "both talks with one contact", func() (bool, any) {
			now := contacts()
			return len(now) == 2 && now[0] == now[1], now
		})
	}
	apart := func() {
		t.Helper()
		harness.Eventually(t, "the talks with two contacts again", func() (bool, any) {
			now := contacts()
			return len(now) == 2 && now[0] != now[1], now
		})
	}
	team.FindLike("button", "Merge with Rosa").Click()
	team.Find("button", "Merge them").Click()
	together()
	team.Find("button", "Undo").Click() // of the notice, which is shown for some seconds
	apart()

	// What the undo brought is still being drawn, so one click may miss.
	harness.Eventually(t, "the button to merge again", func() (bool, any) {
		// Only one click each time: "Merge with Rosa" asks again.
		team.JS(`["Merge them", "Merge with Rosa"].some(name => [...document.querySelectorAll("button")].find(b => (b.ariaLabel || b.textContent).includes(name) && (b.click(), true)))`)
		now := contacts()
		return len(now) == 2 && now[0] == now[1], now
	})
	team.FindLike("link", "From the laptop") // among the other conversations of the contact now
	harness.Eventually(t, "the history's merge taken back", func() (bool, any) {
		// The confirmation, if no redraw has removed it, or else the button
		// that asks for it.
		team.JS(`([...document.querySelectorAll("button")].find(b => b.textContent == "Take it back") ?? document.querySelector('[aria-label^="Undo: "]'))?.click()`)
		now := contacts()
		return len(now) == 2 && now[0] != now[1], now
	})
	team.FindLike("button", "Merge with Rosa")
}
