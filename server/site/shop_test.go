package site_test

import (
	"strings"
	"testing"

	"gist/server/e2e/harness"
)

// The shop in a real browser: a customer logs in, changes things, makes a
// mistake and leaves, and the panel shows what Gist makes of it.
func TestACustomersEveningInTheShop(t *testing.T) {
	server := harness.Start(t, "--demo")
	tab := harness.NewBrowser(t).Open(server.URL + "/demo/")
	shop := shopper{t, tab}

	shop.ticket(1, "gist.trackPageView()", "stored")
	before := shop.visitor()

	// Whoever picks a plan is asked who they are, and gets it with the log-in.
	tab.Find("link", "Plans").Click()
	shop.ticket(2, "gist.trackPageView()", "stored")
	tab.Find("button", "Take Familia").Click()
	tab.FindLike("button", "Maya Lindqvist").Click()
	tab.Until(`location.pathname`, "/demo/account")
	shop.ticket(3, "gist.trackPageView()", "stored")
	identify := shop.ticket(4, `gist.identify("1041", {`, "stored")
	for _, part := range []string{`plan: "Familia"`, "weekly_price: 59", "vegetarian: false", `type: "user"`, "verified: true", "rejected: []", "error: null"} {
		if !strings.Contains(identify, part) {
			t.Errorf("the ticket does not show %s:\n%s", part, identify)
		}
	}
	tab.Until(`document.getElementById("who-name").textContent`, "Maya Lindqvist")
	tab.Find("heading", "Hola, Maya")

	tab.Find("radio", "5, regret").Click()
	if again := shop.ticket(5, "salsa_heat: 5", "stored"); !strings.Contains(again, "identify") {
		t.Errorf("the ticket is %s", again)
	}
	tab.Find("button", "Skip this week").Click()
	shop.ticket(6, "next_box_at: null", "stored")
	shop.ticket(7, `gist.track("Skipped a box", {`, "stored")
	tab.Find("button", "Bring it back")

	// What was changed is still so after a reload, and needs no second telling.
	tab.Reload()
	shop.ticket(2, "next_box_at: null", "unchanged")
	tab.Find("button", "Bring it back")
	if console := tab.Console(); len(console) > 0 {
		t.Fatalf("the console is not empty: %q", console)
	}

	tab.JS(`document.querySelector(".try summary").click()`)
	tab.Find("button", "A dot in a name").Click()
	wrong := shop.ticket(3, `"favourite.salsa": "smoky"`, "unchanged")
	if !strings.Contains(wrong, `code: "name_invalid"`) {
		t.Errorf("the mistake is not told:\n%s", wrong)
	}

	tab.Find("button", "Log out").Click()
	tab.Until(`document.getElementById("who-name").textContent`, "A visitor")
	tab.Until(`document.getElementById("who-visitor").textContent !== "`+before+`"`, true)
	tab.Find("button", "Log in")
}

func TestTheSalsaLetterTellsWhatIsWrongWithAnEmail(t *testing.T) {
	server := harness.Start(t, "--demo")
	tab := harness.NewBrowser(t).Open(server.URL + "/demo/")
	field := tab.Find("textbox", "Email for the Salsa Letter")
	field.Type("nobody\r")
	shop := shopper{t, tab}
	refused := shop.ticket(2, `email: "nobody"`, "rejected")
	if !strings.Contains(refused, `code: "email_invalid"`) {
		t.Errorf("the ticket is %s", refused)
	}
	field.Clear()
	field.Type("curious@example.com\r")
	shop.ticket(3, `email: "curious@example.com"`, "stored")
	tab.Until(`document.getElementById("letter-note").textContent.startsWith("Done")`, true)
}

func TestTheShopFitsAPhone(t *testing.T) {
	server := harness.Start(t, "--demo")
	tab := harness.NewBrowser(t).Blank()
	tab.Size(390, 844)
	for _, path := range []string{"/demo/", "/demo/plans", "/demo/account"} {
		tab.Go(server.URL + path)
		tab.Until(`document.documentElement.scrollWidth`, 390)
	}
	toggle := tab.Find("button", "Show")
	toggle.Click()
	tab.Find("button", "Hide")
	tab.Find("list", "Calls, newest first")
}

type shopper struct {
	t   *testing.T
	tab *harness.Tab
}

// ticket waits for the panel's ticket of a number, which must hold a part and
// bear a stamp, and gives its text.
func (s shopper) ticket(number int, part, stamp string) string {
	s.t.Helper()
	var text string
	harness.Eventually(s.t, "ticket "+part+" stamped "+stamp, func() (bool, any) {
		found, _ := s.tab.JS(`[...document.querySelectorAll(".ticket")].map(t => [t.querySelector(".ticket-no").textContent, t.querySelector(".stamp").textContent, t.textContent])`).([]any)
		for _, one := range found {
			fields := one.([]any)
			if strings.HasPrefix(fields[0].(string), "No. "+string(rune('0'+number))+" ") {
				text = fields[2].(string)
				return fields[1] == stamp && strings.Contains(text, part), text
			}
		}
		return false, found
	})
	return text
}

func (s shopper) visitor() string {
	s.t.Helper()
	s.tab.Until(`document.getElementById("who-visitor").textContent.length`, 36)
	id, _ := s.tab.JS(`document.getElementById("who-visitor").textContent`).(string)
	return id
}
