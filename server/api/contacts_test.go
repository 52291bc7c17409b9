package api_test

import (
	"strings"
	"testing"
)

func TestContactsAreCreatedUpdatedFoundAndListed(t *testing.T) {
	w := newWorld(t)
	w.run(w.key, []step{
		{"GET", "/api/contacts", "", 200, []string{`"contacts":[]`, `"next":null`}, ""},
		{"POST", "/api/contacts", `{"user_id":"12345","email":"johndoe@tacos.com","full_name":"John Doe","phone":4366412345,"signed_up_at":"","tags":["Free","big"],"custom_properties":{"plan":"pro","seats":5,"vip":true,"paid_at":1283495946}}`, 200,
			[]string{`{"contact":{`, `"type":"user"`, `"user_id":"12345"`, `"first_name":"John"`, `"phone":"4366412345"`, `"signed_up_at":null`, `"name":"Free"`, `"plan":"pro"`, `"seats":5`, `"vip":true`, `"paid_at":1283495946`, `"segments":[]`}, "rejected"},
		{"POST", "/api/contacts/", `{"user_id":"12345","custom_properties":{"plan":7,"a.b":1,"email":"x@y.z","o":{}},"tags":"Free, new","unknown":{"x":1}}`, 200,
			[]string{`"plan":"pro"`, `"email":"johndoe@tacos.com"`, `"type_mismatch"`, `"name_invalid"`, `"name_reserved"`, `"object_rejected"`}, `"big"`},
		{"POST", "/api/contacts", `{"user_id":77,"email":"seven@tacos.com","custom_properties":[]}`, 200, []string{`"user_id":"77"`, `"custom_properties":{}`}, ""},
		{"POST", "/api/contacts", `{"email":"lead@tacos.com","type":"user"}`, 200, []string{`"type":"lead"`}, ""},
		{"POST", "/api/contacts", `{"id":3,"user_id":"L"}`, 200, []string{`"type":"user"`, `"email":"lead@tacos.com"`}, ""},
		{"GET", "/api/contacts/1", "", 200, []string{`"user_id":"12345"`}, ""},
		{"GET", "/api/contacts/1/", "", 200, []string{`"user_id":"12345"`}, ""},
		{"GET", "/api/contacts?user_id=12345", "", 200, []string{`{"contact":{"id":1,`}, ""},
		{"GET", "/api/contacts?email=JOHNDOE@tacos.com", "", 200, []string{`{"contact":{"id":1,`}, ""},
		{"GET", "/api/contacts?user_id=nobody", "", 404, []string{"contact_unknown"}, ""},
		{"GET", "/api/contacts/99", "", 404, []string{"contact_unknown"}, ""},
		{"GET", "/api/contacts/x", "", 404, []string{"contact_unknown"}, ""},
		{"GET", "/api/properties/x", "", 404, []string{"not_found"}, ""},
		{"PATCH", "/api/properties/999", `{}`, 404, []string{"not_found"}, ""},
		{"POST", "/api/contacts", `{"id":"x"}`, 404, []string{"contact_unknown"}, ""},
		{"POST", "/api/contacts", `{"name":"Nobody"}`, 422, nil, ""},
		{"POST", "/api/contacts", `{"email":"no"}`, 422, []string{"email_invalid"}, ""},
		{"POST", "/api/contacts", `{`, 400, []string{"malformed_json"}, ""},
		{"POST", "/api/contacts", `{"email":"` + strings.Repeat("x", 5<<20) + `"}`, 413, []string{"body_too_large"}, "xxx"},
		{"GET", "/api/contacts?tags=new", "", 200, []string{`"user_id":"12345"`}, `"user_id":"77"`},
		{"GET", "/api/contacts?per_page=1&page=2&order_by=id&order=asc", "", 200, []string{`"user_id":"77"`, `page=3`}, `"user_id":"12345"`},
		{"GET", "/api/contacts?per_page=501", "", 422, []string{"per_page_invalid"}, ""},
		{"GET", "/api/contacts?page=0", "", 422, []string{"page_invalid"}, ""},
		{"GET", "/api/contacts?order=up", "", 422, []string{"order_invalid"}, ""},
		{"GET", "/api/contacts?order_by=shoe_size", "", 422, []string{"order_by"}, ""},
		{"GET", "/api/contacts?tag_id=x", "", 422, []string{"tag_id_invalid"}, ""},
		{"GET", "/api/contacts/?per_page=1", "", 200, []string{`/api/contacts?page=2\u0026per_page=1"`}, ""},
		{"PUT", "/api/contacts", "", 405, []string{"method_not_allowed"}, ""},
		{"GET", "/api/nothing", "", 404, []string{"not_found"}, ""},
	})
	w.run(w.key, []step{
		{"POST", "/api/contacts", `{"user_id":"plus","email":"a+b@tacos.com","phone":"","signed_up_at":1700000000,"tags":["a",5],"name":null}`, 200, []string{`"phone":null`, `"signed_up_at":1700000000`, `"name":"5"`}, ""},
		{"POST", "/api/contacts", `{"user_id":"plus","email":"","signed_up_at":null,"tags":""}`, 200, []string{`"email":null`, `"signed_up_at":null`, `"tags":[]`}, ""},
		{"POST", "/api/contacts", `{"user_id":"plus","email":"a+b@tacos.com","tags":"one","overwrite_tags":false}`, 200, []string{`"name":"one"`}, ""},
		{"GET", "/api/contacts?email=a+b@tacos.com", "", 200, []string{`"user_id":"plus"`}, ""},
		{"GET", "/api/contacts?email=a%2Bb@tacos.com", "", 200, []string{`"user_id":"plus"`}, ""},
		{"POST", "/api/contacts", `{"user_id":"plus","signed_up_at":"soon"}`, 200, []string{"timestamp_invalid"}, ""},
		{"POST", "/api/contacts", `{"user_id":"plus","custom_properties":"none"}`, 422, []string{"properties_invalid"}, ""},
		{"POST", "/api/contacts", `{"user_id":{}}`, 400, []string{"malformed_json"}, ""},
		{"POST", "/api/contacts", `{"user_id":" "}`, 422, []string{"user_id_invalid"}, ""},
		{"POST", "/api/contacts", `[]`, 400, []string{"malformed_json"}, ""},
		{"POST", "/api/contacts", ``, 422, []string{"contact_unnamed"}, ""},
	})
	w.run(w.key, []step{
		{"POST", "/api/contacts", `{"user_id":"other","email":"johndoe@tacos.com"}`, 200, nil, ""},
		{"POST", "/api/contacts", `{"email":"johndoe@tacos.com","name":"Which"}`, 409, []string{"email_ambiguous"}, ""},
	})
}

func TestTagsAreListedByName(t *testing.T) {
	w := newWorld(t)
	w.run(w.key, []step{
		{"GET", "/api/tags", "", 200, []string{`{"tags":[],"pages":{"first":"`}, ""},
		{"POST", "/api/contacts", `{"user_id":"A","tags":"small, Big"}`, 200, nil, ""},
		{"GET", "/api/tags", "", 200, []string{`"tags":[{"id":2,"name":"Big","archived":false,"protected":false,"provisional":false},{"id":1,"name":"small",`, `"next":null`}, ""},
		{"GET", "/api/tags/?per_page=1", "", 200, []string{`"name":"Big"`, `"next":"`}, "small"},
		{"GET", "/api/tags?order=desc", "", 200, []string{`"tags":[{"id":1,`}, ""},
		{"GET", "/api/tags?order_by=id", "", 200, []string{`"tags":[{"id":1,`}, ""},
		{"GET", "/api/tags?order_by=colour", "", 422, []string{"order_by_invalid"}, ""},
		{"GET", "/api/tags?per_page=501", "", 422, []string{"per_page_invalid"}, ""},
	})
}

func TestAUserIDThatIsNoUnicodeIsNobodys(t *testing.T) {
	w := newWorld(t)
	for _, id := range []string{`"id\ud800"`, `"id\ud801"`, `"\udc00id"`, "\"id\xff\"", `"id\ufffd"`} {
		w.run(w.key, []step{
			{"POST", "/api/contacts", `{"user_id":` + id + `}`, 422, []string{"user_id_invalid"}, ""},
			{"POST", "/api/conversations", `{"from":{"user_id":` + id + `},"body":"Hi"}`, 404, nil, ""},
		})
	}
	for _, query := range []string{"user_id=id%ED%A0%80", "user_id=%FF", "email=%FF@b.c", "user_id=%00"} {
		if res, raw := w.do("GET", "/api/contacts?"+query, "", "Authorization", w.key); res.StatusCode != 404 && res.StatusCode != 422 {
			t.Errorf("looking for %s answered %d %s", query, res.StatusCode, raw)
		}
	}
}
