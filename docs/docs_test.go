// Package docs_test tries what the docs say.
package docs_test

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"gist/wasm/rules"
)

func read(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

const (
	secret = "three salsas"
	userID = "12345"
)

// language makes a program of a line in the docs that signs userID with secret:
// what goes before and after it, the file's name, and how it is run.
type language struct {
	fence, before, after, file string
	command                    []string
	// needed languages are on every machine that builds or tests Gist.
	needed bool
}

var languages = []language{
	{"js", `const secret = "three salsas", userId = "12345";`, `console.log(userHash);`, "sign.cjs", []string{"node", "sign.cjs"}, true},
	{"go", "package main\nimport (\"crypto/hmac\"; \"crypto/sha256\"; \"encoding/hex\"; \"fmt\")\nfunc main() {\nsecret, userID := \"three salsas\", \"12345\"", "fmt.Println(userHash)\n}", "sign.go", []string{"go", "run", "sign.go"}, true},
	{"bash", `secret="three salsas" user_id=12345`, ``, "sign.sh", []string{"bash", "sign.sh"}, false},
	{"python", `secret, user_id = "three salsas", "12345"`, `print(user_hash)`, "sign.py", []string{"python3", "sign.py"}, false},
	{"ruby", `secret, user_id = "three salsas", "12345"`, `puts user_hash`, "sign.rb", []string{"ruby", "sign.rb"}, false},
	{"php", `<?php $secret = "three salsas"; $userId = "12345";`, `echo $userHash;`, "sign.php", []string{"php", "sign.php"}, false},
	{"perl", `my ($secret, $user_id) = ("three salsas", "12345");`, `print $user_hash;`, "sign.pl", []string{"perl", "sign.pl"}, false},
	{"csharp", "using System.Security.Cryptography;\nusing System.Text;\nvar secret = \"three salsas\"; var userId = \"12345\";", `Console.WriteLine(userHash);`, "sign.csx", []string{"csharp", "sign.csx"}, false},
	{"elixir", `secret = "three salsas"; user_id = "12345"`, `IO.puts(user_hash)`, "sign.exs", []string{"elixir", "sign.exs"}, false},
	{"java", "import java.nio.charset.StandardCharsets; import java.util.HexFormat; import javax.crypto.Mac; import javax.crypto.spec.SecretKeySpec;\nclass Sign { public static void main(String[] a) throws Exception { String secret = \"three salsas\", userId = \"12345\";", "System.out.println(userHash); } }", "Sign.java", []string{"java", "Sign.java"}, false},
}

func TestTheLinesThatSignAUserIDAreRight(t *testing.T) {
	text := read(t, "verification.md")
	mac := hmac.New(sha256.New, []byte(secret))
	mac.Write([]byte(userID))
	want := hex.EncodeToString(mac.Sum(nil))
	if !strings.Contains(text, "\n"+want+"\n") {
		t.Errorf("the docs do not show the hash %s", want)
	}
	for _, l := range languages {
		if _, err := exec.LookPath(l.command[0]); err != nil && !l.needed {
			t.Logf("%s is not here, so its line is not tried", l.command[0])
			continue
		}
		t.Run(l.fence, func(t *testing.T) {
			line := block(t, text, l.fence)
			dir := t.TempDir()
			program := strings.Join([]string{l.before, line, l.after, ""}, "\n")
			if err := os.WriteFile(filepath.Join(dir, l.file), []byte(program), 0o644); err != nil {
				t.Fatal(err)
			}
			run := exec.Command(l.command[0], l.command[1:]...)
			run.Dir = dir
			var stderr bytes.Buffer
			run.Stderr = &stderr
			out, err := run.Output()
			if err != nil {
				t.Fatalf("%v\n%s\n%s", err, stderr.String(), program)
			}
			if got := strings.TrimSpace(string(out)); got != want {
				t.Errorf("the line gives %s, not %s:\n%s", got, want, line)
			}
		})
	}
}

// block gives the first block of code in a language.
func block(t *testing.T, text, fence string) string {
	t.Helper()
	_, rest, ok := strings.Cut(text, "\n```"+fence+"\n")
	code, _, closed := strings.Cut(rest, "\n```\n")
	if !ok || !closed {
		t.Fatalf("there is no block of %s", fence)
	}
	return code
}

func TestTheRulesNameWhatTheRuleBookHolds(t *testing.T) {
	text := read(t, "rules.md")
	for _, code := range []string{
		rules.CodeUserIDInvalid, rules.CodeEmailRequired, rules.CodeEmailInvalid, rules.CodePropertiesInvalid, rules.CodeTooManyProperties,
		rules.CodeEventNameInvalid, rules.CodeVerificationRequired, rules.CodeVerificationFailed, rules.CodeNameInvalid, rules.CodeNameReserved,
		rules.CodeObjectRejected, rules.CodeArrayRejected, rules.CodeTypeUnsupported, rules.CodeValueTooLong, rules.CodeTimestampInvalid,
		rules.CodeTypeMismatch, rules.CodeTooManyDefinitions, rules.CodePropertyProtected,
	} {
		if !strings.Contains(text, "`"+code+"`") {
			t.Errorf("the rules do not name the code %s", code)
		}
	}
	_, table, _ := strings.Cut(text, "Gist's own and can't be set:\n")
	table, _, _ = strings.Cut(table, "\n\nThese have")
	var named []string
	for _, found := range regexp.MustCompile("`([a-z_]+)`").FindAllStringSubmatch(table, -1) {
		named = append(named, found[1])
	}
	own := rules.ReservedNames()
	slices.Sort(own)
	slices.Sort(named)
	if !slices.Equal(named, own) {
		t.Errorf("the docs list the reserved names %v, the rule book has %v", named, own)
	}
	_, forbidden, _ := strings.Cut(text, "forbidden in names")
	_, forbidden, _ = strings.Cut(forbidden, "```\n")
	forbidden, _, _ = strings.Cut(forbidden, "\n```")
	if got := strings.ReplaceAll(forbidden, " ", ""); got != rules.ForbiddenInNames {
		t.Errorf("the docs forbid %s, the rule book %s", got, rules.ForbiddenInNames)
	}
}

func TestTheCallsAreThoseOfTheLoader(t *testing.T) {
	loader, text := read(t, "../web/gist.js"), read(t, "javascript.md")
	methods := regexp.MustCompile(`const METHODS = "([^"]+)"`).FindStringSubmatch(loader)
	if methods == nil {
		t.Fatal("web/gist.js does not list its methods")
	}
	for _, method := range append(strings.Fields(methods[1]), "setAppId", "push", "visitorId") {
		if !strings.Contains(text, "gist."+method) {
			t.Errorf("the docs do not tell of gist.%s", method)
		}
	}
}

var (
	link    = regexp.MustCompile(`\]\(([^)]+)\)`)
	heading = regexp.MustCompile(`(?m)^#+ (.+)$`)
)

func TestEveryLinkLeadsSomewhere(t *testing.T) {
	texts, err := filepath.Glob("*.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range append(texts, "../README.md", "../CONTRIBUTING.md", "../CHANGELOG.md") {
		for _, found := range link.FindAllStringSubmatch(read(t, name), -1) {
			to := found[1]
			if strings.HasPrefix(to, "http://") || strings.HasPrefix(to, "https://") {
				continue
			}
			file, anchor, _ := strings.Cut(to, "#")
			if file == "" {
				file = filepath.Base(name)
			}
			path := filepath.Join(filepath.Dir(name), file)
			if _, err := os.Stat(path); err != nil {
				t.Errorf("%s links to %s, which is not there", name, to)
				continue
			}
			if anchor != "" && !slices.Contains(anchors(read(t, path)), anchor) {
				t.Errorf("%s links to %s, which has no such heading", name, to)
			}
		}
	}
}

// anchors gives the anchors of a text's headings, as GitHub and /docs/ make
// them.
func anchors(text string) []string {
	var all []string
	for _, found := range heading.FindAllStringSubmatch(text, -1) {
		kept := strings.Map(func(c rune) rune {
			switch {
			case c == ' ' || c == '-':
				return '-'
			case c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_':
				return c
			}
			return -1
		}, strings.ToLower(found[1]))
		all = append(all, kept)
	}
	return all
}

// testName finds the tests that a page names.
var testName = regexp.MustCompile("`((?:Test|Fuzz)[A-Za-z0-9]+)`")

func TestEveryTestThatAPageNamesIsThere(t *testing.T) {
	there := map[string]bool{}
	declared := regexp.MustCompile(`(?m)^func ((?:Test|Fuzz)[A-Za-z0-9]+)\(`)
	for _, root := range []string{".", "../server", "../wasm", "../web"} {
		err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || !strings.HasSuffix(path, "_test.go") {
				return err
			}
			for _, found := range declared.FindAllStringSubmatch(read(t, path), -1) {
				there[found[1]] = true
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	pages, err := filepath.Glob("*.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, page := range pages {
		text := read(t, page)
		for _, found := range testName.FindAllStringSubmatch(text, -1) {
			if !there[found[1]] {
				t.Errorf("%s names the test %s, which is not there", page, found[1])
			}
		}
		if page != "security.md" {
			continue
		}
		_, table, _ := strings.Cut(text, "\n| attack |")
		table, _, _ = strings.Cut(table, "\n\n")
		for _, row := range strings.Split(table, "\n")[2:] {
			if !testName.MatchString(row) {
				t.Errorf("no test holds against: %s", row)
			}
		}
	}
}

func TestSecretsAreComparedInConstantTime(t *testing.T) {
	for file, way := range map[string]string{
		"../server/team/verify.go":   "hmac.Equal(",
		"../server/contact/token.go": "subtle.ConstantTimeCompare(",
		"../server/team/password.go": "subtle.ConstantTimeCompare(",
	} {
		text := read(t, file)
		if !strings.Contains(text, way) || strings.Contains(text, "bytes.Equal(") {
			t.Errorf("%s does not compare by %s alone", file, way)
		}
	}
	// What has no comparison is looked up by its hash.
	for _, file := range []string{"../server/team/apikey.go", "../server/team/session.go"} {
		if !strings.Contains(read(t, file), "hash(") {
			t.Errorf("%s looks a secret up as it is", file)
		}
	}
}
