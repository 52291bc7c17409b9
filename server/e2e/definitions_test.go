package e2e_test

import (
	"fmt"
	"strings"
	"testing"

	"gist/server/e2e/harness"
)

// The site's server corrects the type of a property that a page has set, and
// the filters of the running server follow. A page that sets a protected
// property gets a warning in its console.
func TestAPageShapesOnlyWhatItMay(t *testing.T) {
	w := newWorld(t)
	tab := w.ready()
	want(t, identify(tab, `"1", {email: "a@b.c", seats: "12", plan: "free"}`), "stored", "status")
	w.api.Post("/api/contacts", map[string]any{"user_id": "2", "custom_properties": map[string]any{"seats": 7, "plan": "pro"}})
	want(t, w.contact("1"), 12.0, "custom_properties", "seats")
	harness.Eventually(t, "a filter to find what was converted", func() (bool, any) {
		_, found := w.api.Do("POST", "/api/contacts/search", map[string]any{"filter": map[string]any{"property": "seats", "op": "gt", "value": 6}})
		return fmt.Sprint(harness.At(found, "count")) == "2", found
	})
	for _, p := range w.api.Get("/api/properties")["properties"].([]any) {
		want(t, p, false, "provisional") // an API key has set both
		if harness.At(p, "name") == "plan" {
			status, changed := w.api.Do("PATCH", fmt.Sprint("/api/properties/", harness.At(p, "id")), map[string]any{"protected": true})
			want(t, any(status), 200)
			want(t, changed, true, "property", "protected")
		}
	}
	result := identify(tab, `"1", {email: "a@b.c", plan: "max", seats: 13}`)
	want(t, result, "stored", "status")
	want(t, result, "property_protected", "rejected", 0, "code")
	want(t, w.contact("1"), "free", "custom_properties", "plan")
	want(t, w.contact("1"), 13.0, "custom_properties", "seats")
	harness.Eventually(t, "a warning that says what to do", func() (bool, any) {
		return strings.Contains(strings.Join(tab.Console(), "\n"), "only your server may set it"), tab.Console()
	})
}
