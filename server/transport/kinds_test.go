package transport_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// A client that knows a code knows its status: no code is of two kinds, wherever
// in the sources an error is made.
func TestACodeIsOfOneKind(t *testing.T) {
	made := regexp.MustCompile(`(?:rules\.|&rules\.Error\{)(?:NewError\(|ErrorOf\(rules\.(\w+), |Kind: rules\.(\w+), Code: |Code: )"(\w+)"`)
	kinds := map[string]map[string]string{} // of each code: a place of each kind
	err := filepath.WalkDir("../..", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		source, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for _, m := range made.FindAllStringSubmatch(string(source), -1) {
			kind := m[1] + m[2]
			if kinds[m[3]] == nil {
				kinds[m[3]] = map[string]string{}
			}
			kinds[m[3]][kind] = path
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(kinds) < 65 {
		t.Errorf("found %d codes, want 65 at least", len(kinds))
	}
	for code, of := range kinds {
		if len(of) > 1 {
			t.Errorf("%s is made with several kinds: %v", code, of)
		}
	}
}
