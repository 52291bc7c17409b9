package api_test

import (
	"fmt"
	"strings"
	"testing"
)

func TestABatchOfContactsIsAnsweredInTheOrderSent(t *testing.T) {
	w := newWorld(t)
	w.run(w.key, []step{
		{"POST", "/api/contacts/batch", `{"contacts":[]}`, 200, []string{`{"contacts":[]}`}, ""},
		{"POST", "/api/contacts/batch", `{"contacts":[
			{"user_id":"B","email":"b@tacos.com","custom_properties":{"plan":"pro","a.b":1}},
			{"email":"no"},
			{"user_id":7,"tags":["Free"]},
			{"user_id":{}},
			{"name":"Nobody"},
			{"id":99,"name":"Nobody"},
			{"user_id":"B","name":"Ben","custom_properties":{"plan":5}}]}`, 200,
			[]string{
				`{"contacts":[{"id":1,"type":"user","user_id":"B"`, `"name_invalid"`,
				`},{"errors":[{"code":"email_invalid"`, `},{"id":2,"type":"user","user_id":"7"`,
				`},{"errors":[{"code":"malformed_json"`, `},{"errors":[{"code":"contact_unnamed"`,
				`},{"errors":[{"code":"contact_unknown"`, `},{"id":1,"type":"user","user_id":"B","email":"b@tacos.com","name":"Ben"`, `"type_mismatch"`,
			}, ""},
		{"GET", "/api/contacts/1", "", 200, []string{`"name":"Ben"`, `"plan":"pro"`}, ""},
		{"POST", "/api/contacts/batch", `{"contacts":[` + strings.Repeat(`{},`, 1000) + `{}]}`, 422, []string{"batch_too_large"}, ""},
		{"POST", "/api/contacts/batch", `{"contacts":{}}`, 400, []string{"malformed_json"}, ""},
	})
	all := make([]string, 1000)
	for i := range all {
		all[i] = fmt.Sprintf(`{"user_id":"many-%d"}`, i)
	}
	res, raw := w.do("POST", "/api/contacts/batch", `{"contacts":[`+strings.Join(all, ",")+`]}`, "Authorization", w.key)
	if res.StatusCode != 200 {
		t.Fatalf("1,000 contacts answered %d %.200s", res.StatusCode, raw)
	}
	at := 0
	for i := range all {
		next := strings.Index(raw[at:], fmt.Sprintf(`"user_id":"many-%d"`, i))
		if next < 0 {
			t.Fatalf("contact %d is missing, or not in the order sent", i)
		}
		at += next
	}
}
