package main

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"gist/wasm/rules"
)

func text(s string) rules.Value { return rules.Value{Kind: rules.Text, Text: s} }

// checked is what the rule book makes of the seed call.
func checked(t *testing.T, properties ...rules.Property) rules.Identify {
	t.Helper()
	c, err := rules.CheckIdentify(text("12345"), properties)
	if err != nil {
		t.Fatalf("the rule book refuses the call: %v", err)
	}
	return c
}

func TestTheSameCallInAnotherOrderSaysTheSame(t *testing.T) {
	all := []rules.Property{
		{Name: "email", Value: text("johndoe@tacos.com")},
		{Name: "name", Value: text("John Doe")},
		{Name: "active_accounts", Value: rules.Value{Kind: rules.Number, Number: 1872}},
		{Name: "created_at", Value: rules.Value{Kind: rules.Number, Number: 1283495946.7}},
		{Name: "teammates"},
		{Name: "beta", Value: rules.Value{Kind: rules.Boolean, Boolean: true}},
		{Name: "tags", Value: text(" Free ,, popular")},
		{Name: "overwrite_tags", Value: rules.Value{Kind: rules.Boolean}},
		{Name: "user_hash", Value: text("abc")},
	}
	says := identifyText(checked(t, all...))
	for range all {
		all = append(all[1:], all[0])
		if other := identifyText(checked(t, all...)); other != says {
			t.Errorf("%s is not %s", other, says)
		}
	}
	if !isIdentify(says) {
		t.Errorf("%s does not begin as an identify call", says)
	}
	var got map[string]any
	if err := json.Unmarshal([]byte(says), &got); err != nil {
		t.Fatalf("%s: %v", says, err)
	}
	want := map[string]any{"type": "identify", "user_id": "12345", "properties": map[string]any{
		"email": "johndoe@tacos.com", "name": "John Doe", "active_accounts": 1872.0, "signed_up_at": 1283495946.0,
		"teammates": nil, "beta": true, "tags": "Free, popular", "overwrite_tags": false, "user_hash": "abc"}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("the call says %v and should say %v", got, want)
	}
}

// What is sent of a call passes the rule book of the server, which says the
// same of it.
func TestWhatIsSentIsTheCallThatWasChecked(t *testing.T) {
	first := checked(t, rules.Property{Name: "email", Value: text("a@b.com")}, rules.Property{Name: "tags", Value: text("")}, rules.Property{Name: "list", Value: rules.Value{Kind: rules.Array}})
	if !strings.Contains(identifyText(first), `"tags":""`) {
		t.Errorf("tags that are to be cleared are missing in %s", identifyText(first))
	}
	if strings.Contains(identifyText(first), "list") {
		t.Errorf("%s holds what was rejected", identifyText(first))
	}
}

func TestEveryKeyBeginsAndEndsAsThePageExpects(t *testing.T) {
	k := newKeys("abcd1234")
	equal(t, "visitor", k.visitor, "gist-visitor-id:abcd1234")
	for _, key := range []string{k.visitor, k.token, k.stored} {
		if !strings.HasPrefix(key, "gist-") || !strings.HasSuffix(key, ":abcd1234") {
			t.Errorf("%s is no key of ours", key)
		}
	}
}

func TestARecordIsOfOneCallAndOneToken(t *testing.T) {
	r := record("token", "says", "1763940000123", "[]")
	at, rejected, same := readRecord(r, "token", "says")
	if at != "1763940000123" || rejected != "[]" || !same {
		t.Errorf("the record gives %s, %s, %v", at, rejected, same)
	}
	for _, other := range [][3]string{{r, "token", "other"}, {r, "other", "says"}, {"", "token", "says"}, {r[:20], "token", "says"}} {
		if _, _, same := readRecord(other[0], other[1], other[2]); same {
			t.Errorf("%q is taken for the record of %s under %s", other[0], other[2], other[1])
		}
	}
	// FNV-1a's own test vector, lowest digit first.
	equal(t, "hash", hash("", "foobar"), reverse("85944171f73967e8"))
}

func reverse(s string) string {
	b := []byte(s)
	for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
		b[i], b[j] = b[j], b[i]
	}
	return string(b)
}

func TestTheWaitDoublesUpToFiveMinutes(t *testing.T) {
	for failures, want := range map[int]int{1: 1000, 2: 2000, 3: 4000, 9: 256000, 10: 300000, 1000: 300000} {
		equal(t, "wait", backoff(failures, 0), want)
		if least := backoff(failures, 1); least != want*3/4 {
			t.Errorf("after %d failures the least wait is %d of %d", failures, least, want)
		}
	}
}
