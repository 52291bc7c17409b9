package e2e_test

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"github.com/google/uuid"

	"gist/server/e2e/harness"
)

// TestEveryRowOfWhoIsWho plays each case of docs/verification.md, "Who is who",
// in each mode, with each kind of signature, in new browser profiles.
func TestEveryRowOfWhoIsWho(t *testing.T) {
	w := newWorld(t)
	for _, mode := range []string{"off", "optional", "required"} {
		for _, signature := range []string{"none", "user_hash", "user_jwt", "wrong user_hash", "wrong user_jwt"} {
			r := newRows(w, mode, signature)
			t.Run(mode+" with "+signature, func(t *testing.T) {
				r.T = t
				r.users()
				r.leads()
			})
		}
	}
}

// rows is one mode with one kind of signature, in its own workspace.
type rows struct {
	*testing.T
	w               *world
	mode, signature string
	appID, secret   string
	api             *harness.API
	page            string
}

func newRows(w *world, mode, signature string) *rows {
	r := &rows{T: w.T, w: w, mode: mode, signature: signature, appID: w.server.Workspace(mode + " " + signature)}
	w.server.Set(r.appID, "identity_verification="+mode)
	r.secret = w.server.CLI("", "secret", "show", "--workspace", r.appID)
	r.api = w.server.Key(r.appID)
	r.page = w.site.Page("/"+r.appID, harness.Tag(w.server.URL, r.appID))
	return r
}

// refusal returns the code with which a call is refused, or "".
func (r *rows) refusal() string {
	switch {
	case strings.HasPrefix(r.signature, "wrong"):
		return "verification_failed"
	case r.signature == "none" && r.mode == "required":
		return "verification_required"
	}
	return ""
}

// proven reports whether a call proves its user id. provenEmail reports whether
// it proves its email.
func (r *rows) proven() bool { return r.refusal() == "" && (r.mode == "off" || r.signature != "none") }

func (r *rows) provenEmail(userID string) bool {
	return r.refusal() == "" && (r.mode == "off" || r.signature == "user_jwt" || r.signature == "user_hash" && userID == "")
}

// identify calls gist.identify with a signature, and returns the Promise's
// value.
func (r *rows) identify(p *profile, userID, email, signature string) any {
	r.Helper()
	properties := map[string]any{"email": email, "name": "Somebody"}
	signed, key := userID, r.secret
	if signed == "" {
		signed = email
	}
	if strings.HasPrefix(signature, "wrong") {
		key = "not the secret"
	}
	switch {
	case strings.HasSuffix(signature, "user_hash"):
		mac := hmac.New(sha256.New, []byte(key))
		mac.Write([]byte(signed))
		properties["user_hash"] = hex.EncodeToString(mac.Sum(nil))
	case strings.HasSuffix(signature, "user_jwt"):
		claims := jwt.MapClaims{"email": email, "exp": time.Now().Add(time.Hour).Unix()}
		if userID != "" {
			claims["user_id"] = userID
		}
		token, err := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(key))
		if err != nil {
			r.Fatal(err)
		}
		properties["user_jwt"] = token
	}
	raw, err := json.Marshal(properties)
	if err != nil {
		r.Fatal(err)
	}
	return identify(p.Tab, fmt.Sprintf("%q, %s", userID, raw))
}

// told compares a Promise's value with what the mode promises.
func (r *rows) told(value any, userID string, proven bool) {
	r.Helper()
	if code := r.refusal(); code != "" {
		want(r.T, value, "rejected", "status")
		want(r.T, value, code, "error", "code")
		return
	}
	want(r.T, value, "stored", "status")
	want(r.T, value, proven, "contact", "verified")
	if userID != "" {
		want(r.T, value, userID, "contact", "user_id")
	}
}

// profile is a tab in a new browser profile.
type profile struct {
	*harness.Tab
	rows *rows
}

func (r *rows) browser() *profile {
	r.Helper()
	tab := r.w.browser.Incognito()
	r.Cleanup(tab.Close)
	tab.Go(r.page)
	loaded(tab)
	tab.JS(`gist.track("Arrived")`) // after this the browser has its token
	return &profile{tab, r}
}

// ask sends a request like the messenger, with what the browser stores.
func (p *profile) ask(path, more string) any {
	p.rows.Helper()
	return p.JS(fmt.Sprintf(`fetch(%q, {method: "POST", credentials: "omit", body: JSON.stringify({
		app_id: %q, visitor_id: gist.visitorId(), token: localStorage["gist-visitor-token:%s"], %s})}).then(r => r.json())`,
		p.rows.w.server.URL+path, p.rows.appID, p.rows.appID, more))
}

// talks starts a conversation.
func (p *profile) talks(text string) {
	p.rows.Helper()
	if answer := p.ask("/widget/send", fmt.Sprintf(`client_id: %q, body: %q`, uuid.NewString(), text)); harness.At(answer, "message", "body") != text {
		p.rows.Fatalf("writing %q gave %v", text, answer)
	}
}

// sees checks which conversations the browser may read, by their last messages.
func (p *profile) sees(texts ...string) {
	p.rows.Helper()
	answer := p.ask("/widget/conversations", "")
	seen := map[string]bool{}
	list, _ := harness.At(answer, "conversations").([]any)
	for _, c := range list {
		seen[fmt.Sprint(harness.At(c, "last_message", "body"))] = true
	}
	for _, text := range texts {
		if !seen[text] {
			p.rows.Errorf("the browser does not see %q, only %v", text, seen)
		}
		delete(seen, text)
	}
	if len(seen) > 0 {
		p.rows.Errorf("the browser sees %v, which is not its own", seen)
	}
}

// shows opens the messenger after a reload and checks how many conversations it
// lists.
func (p *profile) shows(count int, text string) {
	p.rows.Helper()
	p.Reload()
	loaded(p.Tab)
	p.FindLike("button", "Open messenger").Click()
	frame := p.Frame(p.rows.w.server.URL + "/messenger")
	frame.FindLike("button", text)
	if items := frame.JS(`document.querySelectorAll("[aria-label=Conversations] li, [aria-label=Conversations] [role=listitem]").length`); items != float64(count) {
		p.rows.Errorf("the messenger lists %v conversations, want %d", items, count)
	}
}

// contactOf returns the contact of the conversation with this last message.
func (r *rows) contactOf(text string) map[string]any {
	r.Helper()
	list, _ := r.api.Get("/api/conversations?per_page=500")["conversations"].([]any)
	for _, c := range list {
		if harness.At(c, "last_message", "body") == text {
			contact, _ := harness.At(c, "contacts", 0).(map[string]any)
			return contact
		}
	}
	r.Fatalf("there is no conversation %q", text)
	return nil
}

// together checks whether two conversations have the same contact.
func (r *rows) together(same bool, one, other string) {
	r.Helper()
	a, b := r.contactOf(one)["id"], r.contactOf(other)["id"]
	if (a == b) != same {
		r.Errorf("%q is with contact %v and %q with %v", one, a, other, b)
	}
}

// users plays the rows of people with a user id.
func (r *rows) users() {
	first := r.browser()
	first.talks("first")
	visitor := first.JS(`gist.visitorId()`)

	// Anonymous, then A.
	r.told(r.identify(first, "A", "a@tacos.com", r.signature), "A", r.proven())
	first.sees("first")
	if r.refusal() != "" {
		want(r.T, r.contactOf("first"), "visitor", "type")
		return
	}
	want(r.T, r.contactOf("first"), "A", "user_id")
	if now := first.JS(`gist.visitorId()`); now != visitor {
		r.Errorf("the visitor %v became %v by being identified", visitor, now)
	}

	// A again, with a new email.
	r.told(r.identify(first, "A", "ann@tacos.com", r.signature), "A", r.proven())
	want(r.T, r.contactOf("first"), "ann@tacos.com", "email")

	// A on a second browser.
	second := r.browser()
	second.talks("second")
	r.told(r.identify(second, "A", "ann@tacos.com", r.signature), "A", r.proven())
	r.together(true, "first", "second")
	if r.proven() {
		first.sees("first", "second")
		second.sees("first", "second")
		second.shows(2, "first")
	} else {
		first.sees("first")
		second.sees("second")
		second.shows(1, "second")
		info := 0
		for _, line := range second.Console() {
			if strings.HasPrefix(line, "info:") && strings.Contains(line, "user_hash") {
				info++
			}
		}
		if info == 0 {
			r.Errorf("nothing says which property opens the history: %q", second.Console())
		}
	}

	// Once A is verified, an unsigned call is not for A, and changes nothing.
	if r.mode == "optional" && r.proven() {
		third := r.browser()
		third.talks("third")
		value := r.identify(third, "A", "mine@tacos.com", "none")
		want(r.T, value, "verification_required", "error", "code")
		third.sees("third")
		want(r.T, r.contactOf("third"), "visitor", "type")
		want(r.T, r.contactOf("first"), "ann@tacos.com", "email")
	}

	// B on A's browser without shutdown, with A's email.
	r.told(r.identify(first, "B", "ann@tacos.com", r.signature), "B", r.proven())
	if now := first.JS(`gist.visitorId()`); now == visitor {
		r.Errorf("B has the visitor of A")
	}
	first.sees()
	first.talks("of B")
	first.sees("of B")
	r.together(false, "first", "of B")
	r.together(true, "first", "second")
	want(r.T, r.contactOf("first"), "A", "user_id")
	want(r.T, r.contactOf("of B"), "B", "user_id")

	// Shutdown.
	visitor = second.JS(`gist.visitorId()`)
	second.JS(`gist.shutdown()`)
	second.Until(`gist.visitorId() != `+fmt.Sprintf("%q", visitor), true)
	second.JS(`gist.track("Arrived")`)
	second.sees()
	want(r.T, r.contactOf("second"), "A", "user_id")
}

// leads plays the rows of people who are known by their email alone.
func (r *rows) leads() {
	one, other := r.browser(), r.browser()
	one.talks("lead one")
	other.talks("lead other")
	r.told(r.identify(one, "", "lea@tacos.com", r.signature), "", r.provenEmail(""))
	r.told(r.identify(other, "", "Lea@tacos.com", r.signature), "", r.provenEmail(""))
	if r.refusal() != "" {
		want(r.T, r.contactOf("lead one"), "visitor", "type")
		r.together(false, "lead one", "lead other")
		return
	}
	want(r.T, r.contactOf("lead one"), "lead", "type")
	r.together(r.provenEmail(""), "lead one", "lead other")
	if r.provenEmail("") {
		one.sees("lead one", "lead other")
		other.sees("lead one", "lead other")
	} else {
		one.sees("lead one")
		other.sees("lead other")
	}

	// The lead becomes the user if only this browser has it, or if the call
	// proves the email as well. What was proven of the lead says nothing of L.
	r.told(r.identify(one, "L", "lea@tacos.com", r.signature), "L", r.proven())
	switch {
	case r.provenEmail("L"):
		want(r.T, r.contactOf("lead one"), "L", "user_id")
		r.together(true, "lead one", "lead other")
		one.sees("lead one", "lead other")
		if r.mode == "off" && r.signature == "none" {
			other.sees("lead other")
		} else {
			other.sees() // it has to prove again that it is L
		}
	case r.provenEmail(""):
		want(r.T, r.contactOf("lead one"), "lead", "type")
		one.sees()
		other.sees("lead one", "lead other")
	default:
		want(r.T, r.contactOf("lead one"), "L", "user_id")
		r.together(false, "lead one", "lead other")
		one.sees("lead one")
		other.sees("lead other")
	}
}
