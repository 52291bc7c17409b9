package api_test

import (
	"encoding/json"
	"net/url"
	"testing"
)

func TestContactsAreSearchedByFilters(t *testing.T) {
	w := newWorld(t)
	pro := `{"all":[{"property":"plan","op":"is","value":"PRO"},{"tags":"has_any","value":["vip"]}]}`
	w.run(w.key, []step{
		{"POST", "/api/contacts/search", "", 200, []string{`{"contacts":[],"count":0,"after":null}`}, ""},
		{"POST", "/api/contacts/batch", `{"contacts":[
			{"user_id":"A","tags":"vip","custom_properties":{"plan":"pro","seats":3}},
			{"user_id":"B","tags":"vip","custom_properties":{"plan":"pro","seats":7}},
			{"user_id":"C","custom_properties":{"plan":"free"}}]}`, 200, nil, ""},
		{"POST", "/api/contacts/search", `{"filter":` + pro + `,"order_by":"created_at","order":"asc"}`, 200,
			[]string{`{"contacts":[{"id":1,"type":"user","user_id":"A"`, `"plan":"pro","seats":7`, `"count":2,"after":null}`}, `"user_id":"C"`},
		{"POST", "/api/contacts/search/", `{"per_page":2}`, 200, []string{`"user_id":"C"`, `"user_id":"B"`, `"count":3,"after":"`}, `"user_id":"A"`},
		{"GET", "/api/contacts?filter=" + url.QueryEscape(pro), "", 200, []string{`"user_id":"A"`, `"user_id":"B"`, `"pages":{`, `"next":null`}, `"user_id":"C"`},
		{"GET", "/api/contacts?per_page=1&page=2&order=asc&filter=" + url.QueryEscape(pro), "", 200, []string{`"user_id":"B"`, `"next":null`}, `"user_id":"A"`},
		{"GET", "/api/contacts?tags=VIP&filter=" + url.QueryEscape(`{"property":"seats","op":"gt","value":5}`), "", 200, []string{`"user_id":"B"`}, `"user_id":"A"`},
		{"GET", "/api/contacts?tags=nobodys&filter=" + url.QueryEscape(pro), "", 200, []string{`"contacts":[]`}, ""},

		{"POST", "/api/contacts/search", `{"filter":{"property":"plan","op":"gt","value":3}}`, 422, []string{"operator_invalid", `"field":"filter.op"`, "is_any_of"}, ""},
		{"POST", "/api/contacts/search", `{"filter":{"property":"shoe_size","op":"known"}}`, 422, []string{"property_unknown"}, ""},
		{"POST", "/api/contacts/search", `{"filter":[]}`, 422, []string{"filter_invalid"}, ""},
		{"POST", "/api/contacts/search", `{"per_page":501}`, 422, []string{"per_page_invalid"}, ""},
		{"POST", "/api/contacts/search", `{"order":"up"}`, 422, []string{"order_invalid"}, ""},
		{"POST", "/api/contacts/search", `{"order_by":"plan"}`, 422, []string{"order_by_invalid", "last_seen_at"}, ""},
		{"POST", "/api/contacts/search", `{"after":"x"}`, 422, []string{"after_invalid"}, ""},
		{"POST", "/api/contacts/search", `{"filter":`, 400, []string{"malformed_json"}, ""},
		{"GET", "/api/contacts?filter=x", "", 422, []string{"filter_invalid"}, ""},
	})
	seen := ""
	for after := "null"; ; {
		_, raw := w.do("POST", "/api/contacts/search", `{"filter":{"field":"type","op":"is","value":"user"},"order_by":"name","per_page":1,"after":`+after+`}`, "Authorization", w.key)
		var page struct {
			Contacts []struct {
				UserID string `json:"user_id"`
			}
			After *string
		}
		check(t, json.Unmarshal([]byte(raw), &page))
		seen += page.Contacts[0].UserID
		if page.After == nil {
			break
		}
		quoted, err := json.Marshal(*page.After)
		check(t, err)
		after = string(quoted)
	}
	if seen != "CBA" {
		t.Errorf("want the pages to hold C, B and A, got %s", seen)
	}
}
