//go:build !tinygo && !js

package rules_test

import (
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// What the rule book imports where TinyGo compiles it, every page of every site loads.
func TestTheRuleBookImportsNothingHeavy(t *testing.T) {
	allowed := []string{"math", "strings", "unicode/utf8", "gist/wasm/ranges"}
	out, err := exec.Command("go", "list", "-tags", "tinygo", "-f", `{{join .Imports "\n"}}`, "gist/wasm/rules").CombinedOutput()
	if err != nil {
		t.Fatalf("go list: %v\n%s", err, out)
	}
	for _, dep := range strings.Fields(string(out)) {
		if !slices.Contains(allowed, dep) {
			t.Errorf("the rule book imports %s; allowed are %v", dep, allowed)
		}
	}
}
