package e2e_test

import (
	"strings"
	"testing"

	"gist/server/e2e/harness"
)

func TestTheSeedCallWorksExactly(t *testing.T) {
	w := newWorld(t)
	w.api.Post("/api/contacts", map[string]any{"user_id": "12345", "email": "johndoe@tacos.com", "tags": []string{"Paying"}})
	tab := w.ready()
	result := identify(tab, `"12345", {
		"email": "johndoe@tacos.com", "name": "John Doe", "subdomain": "app",
		"active_accounts": 1872, "last_paid_at": 1283495946, "teammates": null,
		"tags": "Free, popular", "overwrite_tags": false
	}`)
	want(t, result, "stored", "status")
	want(t, result, "12345", "contact", "user_id")
	want(t, result, "user", "contact", "type")
	want(t, result, "[]", "rejected")
	want(t, result, nil, "error")
	contact := w.contact("12345")
	want(t, contact, "johndoe@tacos.com", "email")
	want(t, contact, "John Doe", "name")
	want(t, contact, "app", "custom_properties", "subdomain")
	want(t, contact, 1872.0, "custom_properties", "active_accounts")
	want(t, contact, 1283495946.0, "custom_properties", "last_paid_at")
	want(t, contact, nil, "custom_properties", "teammates")
	var tags []string
	list, _ := harness.At(contact, "tags").([]any)
	for _, tag := range list {
		tags = append(tags, harness.At(tag, "name").(string))
	}
	if got := strings.Join(tags, ","); got != "Paying,Free,popular" {
		t.Errorf("the tags are %s, want Paying,Free,popular", got)
	}
	if got := w.total("contacts"); got != 1 {
		t.Errorf("there are %d contacts, want 1", got)
	}
	if console := troubles(tab); len(console) > 0 {
		t.Errorf("the console is not empty: %q", console)
	}
}

func TestTheSameCallIsNotSentAgain(t *testing.T) {
	w := newWorld(t)
	tab := w.ready()
	want(t, identify(tab, `"1", {email: "a@b.c", plan: "pro", n: 1}`), "stored", "status")
	again := identify(tab, `"1", {n: 1, plan: "pro", email: "a@b.c"}`)
	want(t, again, "unchanged", "status")
	want(t, again, "1", "contact", "user_id")
	tab.Reload()
	loaded(tab)
	want(t, identify(tab, `"1", {email: "a@b.c", plan: "pro", n: 1}`), "unchanged", "status")
	want(t, identify(tab, `"1", {email: "a@b.c", plan: "free", n: 1}`), "stored", "status")
	want(t, w.contact("1"), "free", "custom_properties", "plan")
	tab.JS(`gist.shutdown()`)
	want(t, identify(tab, `"1", {email: "a@b.c", plan: "free", n: 1}`), "stored", "status")
}

func TestAnEmptyIdentifyDoesNothingAndSaysNothing(t *testing.T) {
	w := newWorld(t)
	tab := w.ready()
	for _, arguments := range []string{`{}`, ``, `""`, `"", {}`} {
		want(t, identify(tab, arguments), "unchanged", "status")
	}
	if console := troubles(tab); len(console) > 0 {
		t.Errorf("the console is not empty: %q", console)
	}
	if got := w.total("contacts"); got != 0 {
		t.Errorf("there are %d contacts, want none", got)
	}
}

func TestOneTextWithAnAtIsAnEmail(t *testing.T) {
	w := newWorld(t)
	tab := w.ready()
	result := identify(tab, `"a@b.com"`)
	want(t, result, "stored", "status")
	want(t, result, "lead", "contact", "type")
	want(t, result, "a@b.com", "contact", "email")
	want(t, identify(tab, `{email: "a@b.com", name: "Ann"}`), "Ann", "contact", "name")
}

func TestWhatBreaksARuleIsLeftOutWithAWarningThatSaysWhatToWrite(t *testing.T) {
	w := newWorld(t)
	tab := w.ready()
	result := identify(tab, `"1", {email: "a@b.c", ok: 1, "pl.an": 1, id: 5, o: {}, d: new Date(), l: [1], u: undefined,
		f: () => 1, s: Symbol("x"), b: 10n, nan: NaN, inf: -Infinity, long: "x".repeat(256), paid_at: "now", ms_at: 1283495946000}`)
	want(t, result, "stored", "status")
	rejected := map[string]string{}
	list, _ := harness.At(result, "rejected").([]any)
	for _, r := range list {
		rejected[harness.At(r, "property").(string)] = harness.At(r, "code").(string)
	}
	for property, code := range map[string]string{"pl.an": "name_invalid", "id": "name_reserved", "o": "object_rejected", "d": "object_rejected",
		"l": "array_rejected", "u": "type_unsupported", "f": "type_unsupported", "s": "type_unsupported", "b": "type_unsupported",
		"nan": "type_unsupported", "inf": "type_unsupported", "long": "value_too_long", "paid_at": "timestamp_invalid", "ms_at": "timestamp_invalid"} {
		if rejected[property] != code {
			t.Errorf("%s was rejected as %q, want %s", property, rejected[property], code)
		}
	}
	harness.Eventually(t, "a warning for each rejection", func() (bool, any) {
		warnings := 0
		for _, line := range tab.Console() {
			if strings.HasPrefix(line, "warning:") {
				warnings++
			}
		}
		return warnings == len(rejected), tab.Console()
	})
	if console := strings.Join(tab.Console(), "\n"); !strings.Contains(console, "divide by 1000") || !strings.Contains(console, "unix timestamp") {
		t.Errorf("the warnings do not say what to write:\n%s", console)
	}
	want(t, w.contact("1"), 1.0, "custom_properties", "ok")
	want(t, identify(tab, `"1", {email: "a@b.c", ok: "text now"}`), "type_mismatch", "rejected", 0, "code")
}

func TestACallThatIsRefusedStoresNothingAndNeverThrows(t *testing.T) {
	w := newWorld(t)
	tab := w.ready()
	for arguments, code := range map[string]string{
		`null, {email: "a@b.c"}`:            "user_id_invalid",
		`true, {email: "a@b.c"}`:            "user_id_invalid",
		`"undefined", {email: "a@b.c"}`:     "user_id_invalid",
		`"x".repeat(255), {email: "a@b.c"}`: "user_id_invalid",
		`Symbol("x"), {email: "a@b.c"}`:     "user_id_invalid",
		`10n, {email: "a@b.c"}`:             "user_id_invalid",
		`"1"`:                               "email_required",
		`"1", {}`:                           "email_required",
		`"1", {email: null}`:                "email_required",
		`"1", {email: "nobody"}`:            "email_invalid",
		`"1", "text"`:                       "properties_invalid",
		`"1", [1]`:                          "properties_invalid",
		`"1", new Date()`:                   "properties_invalid",
		`"1", new Map()`:                    "properties_invalid",
		`"1", Object.fromEntries([...Array(151)].map((_, i) => ["p" + i, 1]))`: "too_many_properties",
	} {
		result := identify(tab, arguments)
		want(t, result, "rejected", "status")
		want(t, result, code, "error", "code")
	}
	// A getter that throws and a cycle are the page's own business. The library
	// must not throw into the page because of them.
	for _, arguments := range []string{
		`"2", {email: "a@b.c", get bad() { throw new Error("mine") }}`,
		`"3", new Proxy({email: "a@b.c"}, {ownKeys() { throw new Error("mine") }})`,
		`"4", (() => { const o = {email: "a@b.c"}; o.self = o; return o })()`,
	} {
		if status := harness.At(identify(tab, arguments), "status"); status != "stored" && status != "rejected" {
			t.Errorf("identify(%s) gave %v", arguments, status)
		}
	}
	if w.contact("1") != nil {
		t.Errorf("a refused call was stored")
	}
	for _, line := range tab.Console() {
		if strings.HasPrefix(line, "exception:") || strings.HasPrefix(line, "error:") {
			t.Errorf("the page saw %s", line)
		}
	}
	// The library still works after all that.
	want(t, identify(tab, `"5", {email: "a@b.c"}`), "stored", "status")
}

func TestASafeIntegerIsTakenAsTextWithAWarning(t *testing.T) {
	w := newWorld(t)
	tab := w.ready()
	want(t, identify(tab, `12345, {email: "a@b.c"}`), "12345", "contact", "user_id")
	harness.Eventually(t, "a warning", func() (bool, any) {
		c := strings.Join(tab.Console(), "\n")
		return strings.Contains(c, `"12345"`), c
	})
}

func TestEventsAndPageViewsBelongToTheVisitorsContact(t *testing.T) {
	w := newWorld(t)
	tab := w.ready()
	tab.JS(`(gist.track("Viewed plans", {plan: "pro"}), gist.trackEvent("Clicked"), gist.trackPageView(), null)`)
	harness.Eventually(t, "two events", func() (bool, any) { l := w.list("events"); return len(l) == 2, l })
	want(t, identify(tab, `"1", {email: "a@b.c"}`), "stored", "status")
	for _, e := range w.list("events") {
		want(t, e, "1", "user_id")
	}
	if got := w.total("contacts"); got != 1 {
		t.Errorf("there are %d contacts, want the one that the visitor became", got)
	}
}
