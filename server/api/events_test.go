package api_test

import (
	"testing"
)

func TestEventsAreRecordedAndListed(t *testing.T) {
	w := newWorld(t)
	w.run(w.key, []step{
		{"POST", "/api/events", `{"event_name":"Bought","email":"new@tacos.com","properties":{"tacos":3,"o":{}},"occurred_at":1700000000}`, 200, []string{`{"event":{"id":1`, `"name":"Bought"`, `"email":"new@tacos.com"`, `"tacos":3`, `"occurred_at":1700000000`, "object_rejected"}, ""},
		{"GET", "/api/contacts?email=new@tacos.com", "", 200, []string{`"type":"lead"`}, ""},
		{"POST", "/api/events", `{"event_name":"","email":"new@tacos.com"}`, 422, []string{"event_name_invalid"}, ""},
		{"POST", "/api/events", `{"event_name":"Now","email":"NEW@tacos.com","occurred_at":"","properties":[]}`, 200, []string{`"name":"Now"`, `"email":"new@tacos.com"`, `"properties":{}`}, `"occurred_at":0`},
		{"POST", "/api/events", `{"event_name":"x","email":"no"}`, 422, []string{"email_invalid"}, ""},
		{"POST", "/api/events", `{"event_name":"x"}`, 422, []string{"contact_unnamed"}, ""},
		{"POST", "/api/events", `{"event_name":"x","user_id":"nobody"}`, 404, []string{"contact_unknown"}, ""},
		{"GET", "/api/events?event_type=Bought", "", 200, []string{`"events":[{"id":1`}, ""},
		{"GET", "/api/events?event_type=Sold", "", 200, []string{`"events":[]`}, ""},
		{"GET", "/api/teammates", "", 200, []string{`"teammates":[{"id":1`, `"email":"tess@tacos.com"`}, "password"},
		{"GET", "/api/teammates/1", "", 200, []string{`{"teammate":{"id":1`}, ""},
		{"GET", "/api/teammates/2", "", 404, []string{"teammate_unknown"}, ""},
	})
}
