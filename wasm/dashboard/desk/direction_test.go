package desk_test

import (
	"testing"

	"gist/wasm/dashboard/desk"
)

func TestANameTurnsNothingAroundIt(t *testing.T) {
	for name, want := range map[string]string{
		"Ann Lee":               "Ann Lee",
		"Zoë 山田":                "Zoë 山田",
		"":                      "",
		"דנה":                   "\u2068דנה\u2069",
		"محمد Lee":              "\u2068محمد Lee\u2069",
		"\u202eeiB":             "\u2068eiB\u2069",
		"a\u2069\u202eb":        "\u2068ab\u2069",
		"\u200fAnn":             "\u2068\u200fAnn\u2069",
		"𞤀𞤁":                    "\u2068𞤀𞤁\u2069",
		"\u2067\u2067דנה\u2069": "\u2068דנה\u2069",
	} {
		if got := desk.Isolated(name); got != want {
			t.Errorf("%q stands as %q, want %q", name, got, want)
		}
	}
}
