package transport_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// kinds are the codes of each kind but Invalid, which a code is of that is not here.
var kinds = map[string]string{
	"Malformed":    "host_invalid malformed_json",
	"Unauthorized": "session_ended sign_in_failed token_replaced unauthorized visitor_unknown",
	"Forbidden":    "conversation_read_only cross_origin identity_expired origin_not_allowed",
	"Conflict":     "already_undone email_ambiguous not_undoable proven_never_merges tag_exists teammate_exists undo_later_first user_id_taken user_merged users_never_merge workspace_ambiguous",
	"Unknown":      "app_unknown contact_unknown conversation_unknown customer_unknown history_unknown not_found session_unknown tag_unknown team_unknown teammate_unknown",
	"Unavailable":  "proof_awaited storage_changed unavailable",
	"Gone":         "contact_merged",
	"BadMethod":    "method_not_allowed",
	"TooSlow":      "body_too_slow",
	"TooLarge":     "body_too_large",
	"TooMany":      "rate_limited",
	"Internal":     "internal_error",
}

// A client that knows a code knows its status: wherever in the sources an error is
// made, it is of its code's kind.
func TestACodeIsOfItsKind(t *testing.T) {
	made := regexp.MustCompile(`(?:rules\.NewError\(|rules\.ErrorOf\(rules\.(\w+), |rules\.Error\{Kind: rules\.(\w+), Code: |rules\.Error\{Code: |fieldError\()"(\w+)"`)
	want := map[string]string{}
	for kind, codes := range kinds {
		for code := range strings.FieldsSeq(codes) {
			want[code] = kind
		}
	}
	seen := map[string]bool{}
	err := filepath.WalkDir("../..", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		source, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for _, m := range made.FindAllStringSubmatch(string(source), -1) {
			code, kind := m[3], m[1]+m[2]
			if seen[code] = true; kind == "Invalid" {
				kind = ""
			}
			if kind != want[code] {
				t.Errorf("%s makes %s of the kind %q, and it is %q", path, code, kind, want[code])
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for code := range want {
		if !seen[code] {
			t.Errorf("no error has the code %s any more", code)
		}
	}
	if len(seen) < 65 {
		t.Errorf("found %d codes, want 65 at least", len(seen))
	}
}
