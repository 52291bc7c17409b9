package docs_test

import (
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// arrows are the packages of Gist that each package may import
// (docs/architecture.md, "Rooms"), whatever it is compiled for. A new package,
// and a new arrow, is a decision: it is written here.
var arrows = map[string]string{
	"docs": "",

	"server":                "server/api server/app server/restore server/store server/team server/transport wasm/rules web",
	"server/app":            "server/api server/contact server/inbox server/live server/metrics server/site server/store server/team server/transport server/widget wasm/rules",
	"server/api":            "server/audit server/contact server/inbox server/live server/store server/team server/transport wasm/rules",
	"server/widget":         "server/contact server/inbox server/live server/store server/team server/transport wasm/rules",
	"server/site":           "server/team server/transport wasm/dashboard wasm/rules",
	"server/metrics":        "server/live server/store server/transport wasm/rules",
	"server/transport":      "server/store wasm/rules",
	"server/inbox":          "server/contact server/live server/store server/team wasm/rules",
	"server/contact":        "server/audit server/contact/filter server/fault server/store server/team wasm/rules",
	"server/contact/filter": "server/store server/team wasm/rules",
	"server/team":           "server/audit server/store wasm/rules",
	"server/audit":          "server/store wasm/rules",
	"server/restore":        "server/store",
	"server/live":           "",
	"server/store":          "server/schema server/store/lite",
	"server/schema":         "",
	"server/store/lite":     "",
	"server/fault":          "",

	"server/porttest":        "",
	"server/redistest":       "server/porttest",
	"server/store/storetest": "server/store",
	"server/whoistest":       "",
	"server/e2e":             "",
	"server/e2e/harness":     "server/porttest",
	"server/e2e/engine":      "server/e2e/harness",
	"server/e2e/bench":       "server/e2e/harness server/porttest server/store server/store/storetest",

	"wasm/ranges":           "",
	"wasm/rules":            "wasm/ranges",
	"wasm/links":            "wasm/ranges",
	"wasm/browser":          "",
	"wasm/identify":         "wasm/browser wasm/rules",
	"wasm/messenger":        "wasm/browser wasm/links wasm/rules",
	"wasm/dashboard":        "wasm/dashboard/desk wasm/dashboard/remote wasm/links wasm/rules",
	"wasm/dashboard/app":    "wasm/dashboard",
	"wasm/dashboard/build":  "",
	"wasm/dashboard/desk":   "wasm/ranges",
	"wasm/dashboard/remote": "wasm/dashboard/desk",

	"web":        "",
	"web/build":  "web/loader",
	"web/loader": "",
}

func TestImportsFollowTheArrows(t *testing.T) {
	seen := map[string]bool{}
	for _, platform := range [][]string{nil, {"GOOS=js", "GOARCH=wasm"}} {
		list := exec.Command("go", "list", "-e", "-f", `{{.ImportPath}} {{join .Imports " "}}`, "gist/...")
		list.Env = append(os.Environ(), platform...)
		out, err := list.Output()
		if err != nil {
			t.Fatalf("go list: %v", err)
		}
		for line := range strings.Lines(string(out)) {
			fields := strings.Fields(line)
			name := strings.TrimPrefix(fields[0], "gist/")
			seen[name] = true
			allowed, known := arrows[name]
			if !known {
				t.Errorf("package %s is in no room: write it into arrows, and into docs/architecture.md", name)
				continue
			}
			for _, imported := range fields[1:] {
				to, ours := strings.CutPrefix(imported, "gist/")
				if ours && !slices.Contains(strings.Fields(allowed), to) {
					t.Errorf("%s imports %s, and no arrow leads there", name, to)
				}
			}
		}
	}
	for name := range arrows {
		if !seen[name] {
			t.Errorf("there is no package %s any more", name)
		}
	}
}
