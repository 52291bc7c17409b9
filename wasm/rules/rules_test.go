package rules_test

import (
	"strings"
	"testing"

	"gist/wasm/rules"
)

func text(s string) rules.Value { return rules.Value{Kind: rules.Text, Text: s} }

func TestAContactNeedsNoEmailWhereTheCallerIsTrusted(t *testing.T) {
	call, err := rules.CheckContact(text("12345"), nil)
	if err != nil || call.UserID != "12345" || call.EmailGiven {
		t.Errorf("got %+v, %v", call, err)
	}
	call, err = rules.CheckContact(text("12345"), []rules.Property{{Name: "email"}})
	if err != nil || !call.EmailGiven || call.Email != "" {
		t.Errorf("null clears the email; got %+v, %v", call, err)
	}
}

func TestTagsReplaceUnlessTheCallSaysThatTheyJoin(t *testing.T) {
	for _, c := range []struct {
		value rules.Value
		want  bool
	}{
		{rules.Value{Kind: rules.Boolean, Boolean: true}, true},
		{rules.Value{Kind: rules.Boolean}, false},
		{rules.Value{Kind: rules.Null}, true},
		{rules.Value{Kind: rules.Undefined}, true},
	} {
		call, err := rules.CheckContact(text("1"), []rules.Property{{Name: "overwrite_tags", Value: c.value}})
		if err != nil || call.OverwriteTags != c.want || call.TagsGiven || len(call.Rejected) > 0 {
			t.Errorf("overwrite_tags %v gave %+v, %v", c.value, call, err)
		}
	}
}

func TestNothingToSayIsNoIdentify(t *testing.T) {
	one := []rules.Property{{Name: "plan", Value: text("pro")}}
	for _, c := range []struct {
		id         rules.Value
		properties []rules.Property
		want       bool
	}{
		{text(""), nil, true},
		{rules.Value{Kind: rules.Undefined}, nil, true},
		{rules.Value{Kind: rules.Null}, nil, false},
		{text("1"), nil, false},
		{text(""), one, false},
	} {
		if got := rules.NothingToSay(c.id, c.properties); got != c.want {
			t.Errorf("NothingToSay(%v, %v) = %v, want %v", c.id, c.properties, got, c.want)
		}
	}
}

func TestTheFirstSpellingOfATagIsKept(t *testing.T) {
	got := strings.Join(rules.UniqueTags([]string{"Free", "popular", "FREE", "Größe", "GRÖSSE", "größe"}), ",")
	if want := "Free,popular,Größe,GRÖSSE"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestAnEventHasANameAndPropertiesOfItsOwn(t *testing.T) {
	for _, name := range []rules.Value{text(""), text("  "), text("a\nb"), text(strings.Repeat("e", 256)), {Kind: rules.Number, Number: 5}, {Kind: rules.Undefined}} {
		if _, err := rules.CheckEvent(name, nil); err == nil || err.Code != rules.CodeEventNameInvalid {
			t.Errorf("the event name %v gave %v, want %s", name, err, rules.CodeEventNameInvalid)
		}
	}
	e, err := rules.CheckEvent(text("Plan changed"), []rules.Property{
		{Name: "type", Value: text("pro")},
		{Name: "a.b", Value: text("x")},
		{Name: "sent_at", Value: rules.Value{Kind: rules.Number, Number: 1.9}},
	})
	if err != nil || len(e.Properties) != 2 || e.Properties[1].Value.Number != 1 || len(e.Rejected) != 1 || e.Rejected[0].Code != rules.CodeNameInvalid {
		t.Errorf("got %+v, %v", e, err)
	}
	if _, err := rules.CheckEvent(text("x"), make([]rules.Property, rules.MaxProperties+1)); err == nil || err.Code != rules.CodeTooManyProperties {
		t.Errorf("151 properties gave %v", err)
	}
}

func TestTheFirstValueFixesTheType(t *testing.T) {
	for _, c := range []struct {
		name  string
		value rules.Value
		want  string
	}{
		{"plan", text("pro"), "text"},
		{"seats", rules.Value{Kind: rules.Number}, "number"},
		{"paid_at", rules.Value{Kind: rules.Number}, "date"},
		{"vip", rules.Value{Kind: rules.Boolean}, "boolean"},
		{"gone", rules.Value{Kind: rules.Null}, ""},
	} {
		got, ok := rules.TypeOf(c.name, c.value)
		if got.String() != c.want || ok != (c.want != "") || rules.ParseType(c.want) != got {
			t.Errorf("TypeOf(%s, %v) = %s, %v; want %q", c.name, c.value, got, ok, c.want)
		}
	}
	m := rules.TypeMismatch("plan", rules.TypeText, rules.TypeNumber)
	if m.Code != rules.CodeTypeMismatch || !strings.Contains(m.Message, "send text") {
		t.Errorf("got %+v", m)
	}
	if m := rules.TooManyDefinitions("plan"); m.Code != rules.CodeTooManyDefinitions || m.Property != "plan" {
		t.Errorf("got %+v", m)
	}
}

func TestKindsAreNamedAsASiteOwnerWould(t *testing.T) {
	if got := rules.PropertiesInvalid(rules.DateObject).Message; !strings.Contains(got, "a Date") {
		t.Errorf("got %q", got)
	}
	err := rules.NewError("code", "message")
	if err.Error() != "code: message" {
		t.Errorf("got %q", err.Error())
	}
}

func TestAMessageIsCountedWithoutWhatIsAroundIt(t *testing.T) {
	long := strings.Repeat("🌮", rules.MaxMessage)
	for name, c := range map[string]struct{ text, code, kept string }{
		"a text":                    {"\u00a0 Hi\u200b there\ufeff\n", "", "Hi\u200b there"},
		"the most":                  {" " + long + "\n\n", "", long},
		"one too many":              {long + "x", rules.CodeBodyTooLong, ""},
		"nothing":                   {"", rules.CodeBodyRequired, ""},
		"white space":               {" \t\u3000", rules.CodeBodyRequired, ""},
		"what nobody sees":          {"\u200b \u2060\ufeff", rules.CodeBodyRequired, ""},
		"much that nobody sees":     {strings.Repeat("\u200d", rules.MaxMessage+1), rules.CodeBodyRequired, ""},
		"a sign and what none sees": {"\u200b.", "", "\u200b."},
	} {
		kept, err := rules.CheckMessage(c.text)
		got := ""
		if err != nil {
			got = err.Code
		}
		if kept != c.kept || got != c.code {
			t.Errorf("%s is kept as %.20q with %v", name, kept, err)
		}
	}
	if _, err := rules.CheckMessage(strings.Repeat("é", rules.MaxMessage+12)); err == nil || !strings.Contains(err.Message, " 12 ") {
		t.Errorf("got %v", err)
	}
	if over := rules.Excess(" " + long + "ab "); over != 2 {
		t.Errorf("got an excess of %d", over)
	}
}
