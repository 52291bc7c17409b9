package api_test

import (
	"math/big"
	"regexp"
	"strings"
	"testing"

	"gist/server/api"
)

func TestWholeNumbersAreTheirDigitsHoweverTheyAreWritten(t *testing.T) {
	for text, want := range map[string]string{
		"42": "42", "42.0": "42", "42.000": "42", "4.2e1": "42", "4.2E+1": "42", "420e-1": "42", "4200.00e-2": "42", "-42.0": "-42", "0": "0", "-0": "0", "0.0": "0", "0e5": "0",
		"1e3": "1000", "4.366412345e9": "4366412345", "12345678901234567890": "12345678901234567890", "9007199254740993.0": "9007199254740993",
		"42.5": "42.5", "1e-1": "1e-1", "4.25e1": "4.25e1", "0.5": "0.5", "1e999999999": "1e999999999", "1e-999999999": "1e-999999999", "1e99999999999999999999": "1e99999999999999999999",
	} {
		if got := api.PlainNumber(text); got != want {
			t.Errorf("%s is written as %s, want %s", text, got, want)
		}
	}
}

func TestNumbersStandForIDsAndPhones(t *testing.T) {
	w := newWorld(t)
	w.run(w.key, []step{
		{"POST", "/api/contacts", `{"user_id":42.0,"phone":4.366412345e9,"name":7.0}`, 200, []string{`"id":1,`, `"user_id":"42"`, `"phone":"4366412345"`, `"name":"7"`}, ""},
		{"POST", "/api/contacts", `{"user_id":4.2e1,"phone":"+43 1"}`, 200, []string{`"id":1,`, `"phone":"+43 1"`}, ""},
		{"POST", "/api/contacts", `{"id":1.0,"name":"Ann"}`, 200, []string{`"id":1,`, `"name":"Ann"`}, ""},
		{"POST", "/api/contacts", `{"id":"1","name":"Bea","type":"lead"}`, 200, []string{`"name":"Bea"`, `"type":"user"`}, ""},
		{"POST", "/api/contacts", `{"id":1.5,"name":"x"}`, 404, []string{"contact_unknown"}, ""},
		{"POST", "/api/contacts", `{"id":"one","name":"x"}`, 404, []string{"contact_unknown"}, ""},
		{"POST", "/api/contacts", `{"id":1e400,"name":"x"}`, 404, []string{"contact_unknown"}, ""},
		{"POST", "/api/contacts", `{"user_id":0,"name":"x"}`, 422, []string{"user_id_invalid"}, ""},
		{"POST", "/api/contacts", `{"user_id":"{{ user.id }}"}`, 422, []string{"user_id_invalid"}, ""},
		{"POST", "/api/contacts", `{"user_id":" 42\n","custom_properties":{"paid_at":"1283495946","user_id":"9"}}`, 200, []string{`"id":1,`, `"paid_at":1283495946`, `name_reserved`}, ""},
		{"POST", "/api/contacts", `{"user_id":42,"signed_up_at":"1700000000","tags":["a, b",5.0]}`, 200, []string{`"signed_up_at":1700000000`, `"name":"5"`, `"name":"b"`}, ""},
		{"POST", "/api/contacts/batch/", `{"contacts":[{"user_id":4.2e1,"full_name":"Cid","custom_properties":[]}]}`, 200, []string{`"id":1,`, `"name":"Cid"`}, ""},
		{"POST", "/api/conversations/", `{"from":{"id":1.0},"body":"Hi","title":5.0}`, 200, []string{`"id":1,`, `"title":"5"`}, ""},
		{"PATCH", "/api/conversations/1/", `{"title":6.0,"teammate_id":1.0}`, 200, []string{`"title":"6"`}, ""},
		{"PATCH", "/api/conversations/1/assign", `{"teammate_id":1e0,"assignee_id":1.0}`, 200, []string{`"assignee":{"id":1,`}, ""},
		{"POST", "/api/conversations/1/messages", `{"message_type":"reply","from":{"teammate_id":1.0},"body":"x"}`, 200, nil, ""},
		{"POST", "/api/conversations/1/read", `{"message_id":2.0}`, 200, []string{`"unread":0`}, ""},
		{"GET", "/api/contacts/1.0", "", 404, []string{"contact_unknown"}, ""},
		{"GET", "/api/contacts/abc/", "", 404, []string{"contact_unknown"}, ""},
		{"GET", "/api/conversations/0x1", "", 404, []string{"conversation_unknown"}, ""},
	})
}

func TestAnEventsTimeMayBeText(t *testing.T) {
	w := newWorld(t)
	at := func(value, says string) step {
		return step{"POST", "/api/events", `{"event_name":"x","email":"a@tacos.com","occurred_at":` + value + `}`, 200, []string{says}, ""}
	}
	w.run(w.key, []step{
		at(`1700000000`, `"occurred_at":1700000000`),
		at(`"1700000000"`, `"occurred_at":1700000000`),
		at(`"0001700000000"`, `"occurred_at":1700000000`),
		at(`1.7e9`, `"occurred_at":1700000000`),
		at(`1700000000.9`, `"occurred_at":1700000000`),
		at(`""`, `"occurred_at":`), at(`null`, `"occurred_at":`),
		{"POST", "/api/events", `{"event_name":"x","user_id":5.0,"occurred_at":"1"}`, 404, []string{"contact_unknown"}, ""},
	})
	for _, wrong := range []string{`"soon"`, `"2023-11-14"`, `"1.5"`, `"-5"`, `" 5"`, `true`, `{}`, `[]`} {
		res, raw := w.do("POST", "/api/events", `{"event_name":"x","email":"a@tacos.com","occurred_at":`+wrong+`}`, "Authorization", w.key)
		if res.StatusCode != 400 || !strings.Contains(raw, "occurred_at") {
			t.Errorf("occurred_at %s answered %d %s", wrong, res.StatusCode, raw)
		}
	}
}

var jsonNumber = regexp.MustCompile(`^-?(0|[1-9][0-9]{0,60})(\.[0-9]{1,60})?([eE][+-]?[0-9]{1,2})?$`)

func value(text string) *big.Rat {
	v, _ := new(big.Rat).SetString(text)
	return v
}

func FuzzPlainNumbersAreWhatTheyWere(f *testing.F) {
	for _, s := range []string{"42.0", "4.2e1", "-0.0e-3", "1e400", "123e-2"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !jsonNumber.MatchString(text) {
			return
		}
		got := api.PlainNumber(text)
		if len(got) > len(text)+45 || got != text && value(got).Cmp(value(text)) != 0 {
			t.Errorf("%s became %s", text, got)
		}
	})
}
