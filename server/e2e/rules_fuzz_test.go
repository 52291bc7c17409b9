package e2e_test

import (
	"encoding/json"
	"fmt"
	"math"
	"sort"
	"strings"
	"sync"
	"testing"

	"gist/server/contact"
	"gist/server/e2e/harness"
	"gist/wasm/rules"
)

// answering is a page whose server accepts everything. The library's answer is
// then the browser's own decision, by the real WebAssembly.
const answering = `<script>
window.fetch = async (url, options) => {
	const asked = JSON.parse(options.body);
	window.sent = asked;
	return new Response(JSON.stringify({visitor: {id: asked.visitor_id, token: "t"}, contact: null, unread: 0, conversations: 0,
		results: asked.calls.map(c => ({id: c.id, status: "stored", contact: {user_id: c.user_id}, rejected: []}))}));
};
</script>`

var judge struct {
	sync.Mutex
	tab *harness.Tab
	n   int
}

// FuzzTheBrowserAndTheServerGiveTheSameAnswer compares the rules in the real
// library, in Chromium, with the rules as the server compiles them.
func FuzzTheBrowserAndTheServerGiveTheSameAnswer(f *testing.F) {
	f.Add("12345", "plan", "pro", 1.0, byte(0))
	f.Add("null", "paid_at", "now", 1283495946000.5, byte(1))
	f.Add("a\x00b", "pl.an", "\u2028", math.Copysign(0, -1), byte(2))
	f.Add(strings.Repeat("🌮", 254), "__proto__", strings.Repeat("é", 256), 5e-324, byte(3))
	f.Add("\u3000", "tags", "a,, b ,\ufeff", 9007199254740993.0, byte(4))
	f.Add("\xff\xfe", "created_at", "", math.MaxFloat64, byte(5))
	f.Add(" [object Object]", "overwrite_tags", "x", 253402300799.9, byte(6))
	f.Add("1", "email", "two words@tacos.com", 0.1, byte(7))
	f.Add("{{ user.id }}", "paid_at", "1283495946", 1.0, byte(0))
	f.Add("“Null”", "user_id", "12345", 12345.0, byte(1))
	f.Add("\u00a012345\n", "user_id", "12345", 0.0, byte(8))
	f.Add("", "user_id", "%UID%", 0.0, byte(1))
	f.Add("{00-0}", "user_id", "\xff", 0.0, byte(0))
	f.Add("1", "user_hash", "é\U0001F32E", 1e21, byte(8))

	server := harness.Start(f)
	appID := server.Workspace("Fuzz")
	site := harness.NewSite(f)
	judge.tab = harness.NewBrowser(f).Open(site.Page("/", answering+harness.Tag(server.URL, appID)))
	loaded(judge.tab)

	f.Fuzz(func(t *testing.T, userID, name, text string, number float64, kind byte) {
		judge.Lock()
		defer judge.Unlock()
		judge.n++
		var value any
		switch kind % 9 {
		case 0, 4:
			value = text
		case 1, 5:
			if math.IsNaN(number) || math.IsInf(number, 0) {
				return
			}
			value = number
		case 2:
			value = number > 0
		case 3:
			value = nil
		case 6:
			value = map[string]any{text: number > 0}
		case 7:
			value = []any{text}
		case 8:
			value = text
		}
		// The names differ from case to case so that no call is unchanged.
		properties := map[string]any{"email": "fuzz@tacos.com", fmt.Sprintf("n%d", judge.n): judge.n}
		properties[name] = value
		raw, err := json.Marshal(properties)
		if err != nil {
			t.Fatal(err)
		}
		id, err := json.Marshal(userID)
		if err != nil {
			t.Fatal(err)
		}
		theirs := judge.tab.As(t).JS(fmt.Sprintf(`gist.identify(JSON.parse(%s), JSON.parse(%s)).then(r => ({status: r.status, error: r.error, rejected: r.rejected}))`, quoted(id), quoted(raw)))
		ours := verdict(t, id, raw)
		a, _ := json.Marshal(theirs)
		b, _ := json.Marshal(ours)
		if string(a) != string(b) {
			t.Errorf("identify(%s, %s)\nbrowser: %s\nserver:  %s", id, raw, a, b)
		}
	})
}

// quoted returns a JSON text as a JavaScript string literal.
func quoted(raw []byte) string {
	s, _ := json.Marshal(string(raw))
	return string(s)
}

// verdict returns what the server's rules say of the same call, in the shape of
// the browser's Promise value.
func verdict(t *testing.T, id, raw []byte) map[string]any {
	t.Helper()
	var userID string
	if err := json.Unmarshal(id, &userID); err != nil {
		t.Fatal(err)
	}
	properties, err := contact.Decode(raw)
	if err != nil {
		t.Fatal(err)
	}
	call, refused := rules.CheckIdentify(rules.Value{Kind: rules.Text, Text: userID}, properties)
	if refused != nil {
		return generic(t, map[string]any{"status": "rejected", "error": map[string]any{"code": refused.Code, "message": refused.Message}, "rejected": []any{}})
	}
	rejected := call.Rejected
	if rejected == nil {
		rejected = []rules.Rejection{}
	}
	sort.SliceStable(rejected, func(i, j int) bool { return rejected[i].Property < rejected[j].Property })
	return generic(t, map[string]any{"status": "stored", "error": nil, "rejected": rejected})
}

func generic(t *testing.T, v any) map[string]any {
	t.Helper()
	raw, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	var m map[string]any
	if err := json.Unmarshal(raw, &m); err != nil {
		t.Fatal(err)
	}
	return m
}
