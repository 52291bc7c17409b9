package api_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"gist/server/api"
)

// The table of docs/api.md names each route, and no other. In its first column a
// cell has methods and addresses in backticks: each method goes with each address.
func TestTheDocsNameEachRoute(t *testing.T) {
	text, err := os.ReadFile("../../docs/api.md")
	check(t, err)
	var named []string
	for line := range strings.Lines(string(text)) {
		if !strings.HasPrefix(line, "| `") {
			continue
		}
		cell, _, _ := strings.Cut(line[2:], " |")
		var methods, paths []string
		for _, quoted := range regexp.MustCompile("`[^`]+`").FindAllString(cell, -1) {
			for _, word := range strings.Fields(strings.Trim(quoted, "`")) {
				if strings.HasPrefix(word, "/api/") {
					paths = append(paths, word)
				} else {
					methods = append(methods, word)
				}
			}
		}
		for _, path := range paths {
			for _, method := range methods {
				named = append(named, method+" "+path)
			}
		}
	}
	slices.Sort(named)
	if routes := slices.Sorted(slices.Values(api.Routes())); !slices.Equal(routes, named) {
		t.Errorf("the routes are\n%s\nand docs/api.md names\n%s", strings.Join(routes, "\n"), strings.Join(named, "\n"))
	}
}
