package rules_test

import (
	_ "embed"
	"encoding/json"
	"math"
	"strconv"
	"strings"
	"testing"

	"gist/wasm/rules"
)

//go:embed testdata/cases.json
var cases []byte

// A testCase is one row of testdata/cases.json, which every build of the rule
// book runs: the host's, standard Go's for js/wasm and TinyGo's. Texts that
// begin with $ stand for what JSON can't hold (see value).
type testCase struct {
	It         string            `json:"it"`
	UserID     json.RawMessage   `json:"user_id"`
	Properties map[string]any    `json:"properties"`
	More       int               `json:"more"` // as many further properties
	Error      string            `json:"error"`
	Rejected   map[string]string `json:"rejected"`
	Rejections int               `json:"rejections"`
	Code       string            `json:"code"`
	Says       string            `json:"says"` // a part of the message
	Custom     map[string]any    `json:"custom"`
	Customs    int               `json:"customs"`
	Fields     map[string]any    `json:"fields"`
	Tags       []string          `json:"tags"`
	Tagged     int               `json:"tagged"`
	IsUserID   *string           `json:"is_user_id"`
	IsEmail    string            `json:"is_email"`
	IsUserHash string            `json:"is_user_hash"`
	IsUserJWT  string            `json:"is_user_jwt"`
	Warnings   int               `json:"warnings"`
}

func TestIdentifyFollowsTheTableOfCases(t *testing.T) {
	var table []testCase
	if err := json.Unmarshal(cases, &table); err != nil {
		t.Fatal(err)
	}
	for _, c := range table {
		t.Run(c.It, func(t *testing.T) { c.run(t) })
	}
}

func (c testCase) run(t *testing.T) {
	var id any
	if err := json.Unmarshal(c.UserID, &id); err != nil {
		t.Fatal(err)
	}
	call, err := rules.CheckIdentify(value(id), c.properties())
	if c.Error != "" {
		if err == nil || err.Code != c.Error {
			t.Fatalf("got the error %v, want %s", err, c.Error)
		}
		says(t, err.Message, c.Says)
		return
	}
	if err != nil {
		t.Fatalf("got the error %v, want none", err)
	}
	rejected := map[string]string{}
	messages := ""
	for _, r := range call.Rejected {
		rejected[r.Property] = r.Code
		messages += r.Message
		if c.Code != "" && r.Code != c.Code {
			t.Errorf("%q was left out as %s, want %s", r.Property, r.Code, c.Code)
		}
	}
	if c.Rejections == 0 && len(rejected) != len(c.Rejected) || c.Rejections > 0 && len(rejected) != c.Rejections {
		t.Errorf("left out %v, want %v", rejected, c.Rejected)
	}
	for name, code := range c.Rejected {
		if rejected[name] != code {
			t.Errorf("%q was left out as %q, want %s", name, rejected[name], code)
		}
	}
	says(t, messages, c.Says)
	same(t, "custom properties", call.Custom, c.Custom)
	same(t, "fields", call.Fields, c.Fields)
	if c.Customs > 0 && len(call.Custom) != c.Customs {
		t.Errorf("got %d custom properties, want %d", len(call.Custom), c.Customs)
	}
	if c.Tags != nil && (!call.TagsGiven || strings.Join(call.Tags, "|") != strings.Join(c.Tags, "|")) {
		t.Errorf("got the tags %q (given: %v), want %q", call.Tags, call.TagsGiven, c.Tags)
	}
	if c.Tagged > 0 && len(call.Tags) != c.Tagged {
		t.Errorf("got %d tags, want %d", len(call.Tags), c.Tagged)
	}
	if c.IsUserID != nil && call.UserID != *c.IsUserID {
		t.Errorf("got the user id %q, want %q", call.UserID, *c.IsUserID)
	}
	if c.IsUserHash != "" && (call.UserHash != c.IsUserHash || call.UserJWT != c.IsUserJWT) {
		t.Errorf("got the signatures %q and %q, want %q and %q", call.UserHash, call.UserJWT, c.IsUserHash, c.IsUserJWT)
	}
	if c.IsEmail != "" && call.Email != c.IsEmail {
		t.Errorf("got the email %q, want %q", call.Email, c.IsEmail)
	}
	if len(call.Warnings) != c.Warnings {
		t.Errorf("got the warnings %q, want %d", call.Warnings, c.Warnings)
	}
}

func (c testCase) properties() []rules.Property {
	var properties []rules.Property
	for name, v := range c.Properties {
		properties = append(properties, rules.Property{Name: value(name).Text, Value: value(v)})
	}
	for i := range c.More {
		properties = append(properties, rules.Property{Name: "more" + strconv.Itoa(i), Value: value(1.0)})
	}
	return properties
}

// value gives the value that a row of the table names.
func value(v any) rules.Value {
	switch v := v.(type) {
	case nil:
		return rules.Value{Kind: rules.Null}
	case bool:
		return rules.Value{Kind: rules.Boolean, Boolean: v}
	case float64:
		return rules.Value{Kind: rules.Number, Number: v}
	case string:
		switch v {
		case "$undefined":
			return rules.Value{Kind: rules.Undefined}
		case "$function":
			return rules.Value{Kind: rules.Function}
		case "$symbol":
			return rules.Value{Kind: rules.Symbol}
		case "$bigint":
			return rules.Value{Kind: rules.BigInt}
		case "$object":
			return rules.Value{Kind: rules.Object}
		case "$date":
			return rules.Value{Kind: rules.DateObject}
		case "$array":
			return rules.Value{Kind: rules.Array}
		case "$nan":
			return rules.Value{Kind: rules.Number, Number: math.NaN()}
		case "$infinity":
			return rules.Value{Kind: rules.Number, Number: math.Inf(1)}
		case "$longtag":
			v = "a, " + strings.Repeat("t", 256) + ", b"
		}
		if of, ok := strings.CutPrefix(v, "$repeat:"); ok {
			what, count, _ := strings.Cut(of, ":")
			v = strings.Repeat(what, number(count))
		}
		if length, ok := strings.CutPrefix(v, "$email:"); ok {
			v = strings.Repeat("a", number(length)-4) + "@b.c"
		}
		return rules.Value{Kind: rules.Text, Text: v}
	}
	panic("the table holds a value that no case can have")
}

func number(digits string) int {
	n, err := strconv.Atoi(digits)
	if err != nil {
		panic(err)
	}
	return n
}

func says(t *testing.T, message, part string) {
	t.Helper()
	if !strings.Contains(message, part) {
		t.Errorf("the message %q does not say %q", message, part)
	}
}

// same holds properties against the table's, both ways; a nil table asks
// nothing.
func same(t *testing.T, what string, got []rules.Property, want map[string]any) {
	t.Helper()
	if want == nil {
		return
	}
	if len(got) != len(want) {
		t.Errorf("got the %s %v, want %v", what, got, want)
	}
	for _, p := range got {
		if w, ok := want[p.Name]; !ok || value(w) != p.Value {
			t.Errorf("got %s = %v, want %v", p.Name, p.Value, w)
		}
	}
}
