package api_test

import (
	"testing"
)

func TestConversationsAreBegunAnsweredAndClosed(t *testing.T) {
	w := newWorld(t)
	const client = `"client_id":"11111111-1111-4111-8111-111111111111"`
	w.run(w.key, []step{
		{"POST", "/api/contacts", `{"user_id":"A","email":"a@tacos.com","name":"Ann"}`, 200, nil, ""},
		{"POST", "/api/conversations", `{"from":{"user_id":"A"},"title":"Salsa","body":"How hot?","custom_properties":{"order no.":"5","list":["a","b"]}}`, 200,
			[]string{`{"conversation":{"id":1`, `"title":"Salsa"`, `"state":"open"`, `"priority":"not_priority"`, `"assignee":null`, `"order no.":"5"`, `"contacts":[{"id":1`, `"tags":[]`, `"unread":1`}, ""},
		{"POST", "/api/conversations", `{"from":{},"body":"x"}`, 422, []string{"contact_unnamed"}, ""},
		{"POST", "/api/conversations", `{"from":{"id":99},"body":"x"}`, 404, []string{"contact_unknown"}, ""},
		{"POST", "/api/conversations", `{"from":{"id":1},"body":" "}`, 422, []string{"body_required"}, ""},
		{"POST", "/api/conversations", `{"from":{"id":1},"body":"x","custom_properties":{"o":{}}}`, 422, []string{"properties_invalid"}, ""},
		{"GET", "/api/conversations?state=open", "", 200, []string{`"conversations":[{"id":1`, `"How hot?"`}, ""},
		{"GET", "/api/conversations?state=closed", "", 200, []string{`"conversations":[]`}, ""},
		{"GET", "/api/conversations?state=lost", "", 422, []string{"state_unknown"}, ""},
		{"GET", "/api/conversations/1", "", 200, []string{`"id":1`}, ""},
		{"GET", "/api/conversations/2", "", 404, []string{"conversation_unknown"}, ""},
		{"POST", "/api/conversations/1/messages", `{"message_type":"reply","from":{"type":"teammate","teammate_id":1},"body":"Quite.",` + client + `}`, 200, []string{`{"message":{"id":2`, `"message_type":"reply"`, `"type":"teammate"`, `"name":"Tess"`}, ""},
		{"POST", "/api/conversations/1/messages", `{"message_type":"reply","from":{"type":"teammate","teammate_id":1},"body":"Quite.",` + client + `}`, 200, []string{`{"message":{"id":2`}, ""},
		{"POST", "/api/conversations/1/messages", `{"message_type":"note","from":{"teammate_id":"1"},"body":"A note"}`, 200, []string{`"message_type":"note"`}, ""},
		{"POST", "/api/conversations/1/messages", `{"message_type":"reply","from":{"teammate_id":1},"body":""}`, 422, []string{"body_required"}, ""},
		{"POST", "/api/conversations/1/messages", `{"message_type":"shout","from":{"teammate_id":1},"body":"x"}`, 422, []string{"message_type_unknown"}, ""},
		{"POST", "/api/conversations/1/messages", `{"message_type":"reply","body":"x"}`, 422, []string{"author_required"}, ""},
		{"POST", "/api/conversations/1/messages", `{"message_type":"reply","from":{"teammate_id":9},"body":"x"}`, 404, []string{"teammate_unknown"}, ""},
		{"GET", "/api/conversations/1/messages", "", 200, []string{`"How hot?"`, `"Quite."`, `"A note"`, `"more":false`}, ""},
		{"GET", "/api/conversations/1/messages?after=2", "", 200, []string{`"A note"`}, `"Quite."`},
		{"PATCH", "/api/conversations/1", `{"state":"closed","teammate_id":1}`, 200, []string{`"state":"closed"`}, ""},
		{"PATCH", "/api/conversations/1", `{"state":"gone"}`, 422, []string{"state_unknown"}, ""},
		{"PATCH", "/api/conversations/1", `{"title":"Sauce"}`, 200, []string{`"title":"Sauce"`, `"state":"closed"`}, ""},
		{"PATCH", "/api/conversations/1", `{"custom_properties":{"order no.":"6","new":true,"list":null}}`, 200, []string{`"custom_properties":{"new":true,"order no.":"6"}`}, ""},
		{"PATCH", "/api/conversations/1", `{"custom_properties":[]}`, 200, []string{`"custom_properties":{"new":true,"order no.":"6"}`}, ""},
		{"PATCH", "/api/conversations/1", `{"custom_properties":"x"}`, 422, []string{"properties_invalid"}, ""},
		{"PATCH", "/api/conversations/1", `{"state":"open","teammate_id":9}`, 404, []string{"teammate_unknown"}, ""},
		{"POST", "/api/conversations/1/read", `{}`, 200, []string{`"unread":0`}, ""},
	})
}

func TestConversationsAreAssignedAndComeFirst(t *testing.T) {
	w := newWorld(t)
	w.run(w.key, []step{
		{"POST", "/api/contacts", `{"user_id":"A"}`, 200, nil, ""},
		{"POST", "/api/conversations", `{"from":{"id":1},"body":"How hot?"}`, 200, nil, ""},
		{"PATCH", "/api/conversations/1/assign", `{"teammate_id":1,"assignee_id":1,"assignee_type":"teammate"}`, 200, []string{`{"conversation":{"id":1`, `"assignee":{"id":1,"type":"teammate"}`}, ""},
		{"PATCH", "/api/conversations/1/assign", `{"assignee_id":9}`, 404, []string{"teammate_unknown"}, ""},
		{"PATCH", "/api/conversations/1/assign", `{"assignee_id":1,"assignee_type":"team"}`, 404, []string{"team_unknown"}, ""},
		{"PATCH", "/api/conversations/1/assign", `{"assignee_id":1,"assignee_type":"cat"}`, 422, []string{"assignee_type_unknown"}, ""},
		{"PATCH", "/api/conversations/1/assign", `{}`, 422, []string{"assignee_required"}, ""},
		{"GET", "/api/conversations/1", "", 200, []string{`"assignee":{"id":1,"type":"teammate"}`}, ""},
		{"PATCH", "/api/conversations/1/assign/", `{"teammate_id":1,"assignee_id":null}`, 200, []string{`"assignee":null`}, ""},
		{"PATCH", "/api/conversations/1/priority", `{"teammate_id":1,"priority":"priority"}`, 200, []string{`"priority":"priority"`}, ""},
		{"PATCH", "/api/conversations/1/priority", `{"priority":"high"}`, 422, []string{"priority_unknown"}, ""},
		{"PATCH", "/api/conversations/1/priority", `{"priority":"not_priority"}`, 200, []string{`"priority":"not_priority"`}, ""},
		{"PATCH", "/api/conversations/2/priority", `{"priority":"priority"}`, 404, []string{"conversation_unknown"}, ""},
	})
}

func TestADeletedConversationIsGone(t *testing.T) {
	w := newWorld(t)
	tess := w.listen(w.session("tess@tacos.com"))
	w.run(w.key, []step{
		{"POST", "/api/contacts", `{"user_id":"A"}`, 200, nil, ""},
		{"POST", "/api/conversations", `{"from":{"id":1},"body":"First","title":"Salsa"}`, 200, nil, ""},
		{"POST", "/api/conversations", `{"from":{"id":1},"body":"Second"}`, 200, nil, ""},
		{"POST", "/api/conversations", `{"from":{"id":1},"body":"Third"}`, 200, nil, ""},
		{"POST", "/api/conversations/1/messages", `{"message_type":"note","from":{"teammate_id":1},"body":"A note"}`, 200, nil, ""},
		{"DELETE", "/api/conversations/1", "", 200, []string{`{"conversation":{"id":1,`, `"title":"Salsa"`, `"contacts":[{"id":1,`, `"body":"First"`}, ""},
		{"DELETE", "/api/conversations/1", "", 404, []string{"conversation_unknown"}, ""},
		{"DELETE", "/api/conversations/2/", `{"teammate_id":1`, 200, []string{`"id":2,`}, ""},
		{"DELETE", "/api/conversations/99", "", 404, []string{"conversation_unknown"}, ""},
		{"DELETE", "/api/conversations/abc", "", 404, []string{"conversation_unknown"}, ""},
		{"GET", "/api/conversations/1", "", 404, nil, "First"},
		{"GET", "/api/conversations/1/messages", "", 404, nil, "First"},
		{"POST", "/api/conversations/1/messages", `{"message_type":"reply","from":{"teammate_id":1},"body":"x"}`, 404, nil, ""},
		{"PATCH", "/api/conversations/1", `{"state":"open"}`, 404, nil, ""},
		{"GET", "/api/conversations", "", 200, []string{`"conversations":[{"id":3,`}, "First"},
		{"GET", "/api/contacts/1", "", 200, nil, ""},
		{"POST", "/api/conversations", `{"from":{"id":1},"body":"Fourth"}`, 200, []string{`{"conversation":{"id":4,`}, ""},
	})
	tess.hears(`{"type":"deleted","conversation_id":2}`)
	w.runWith([]step{{"DELETE", "/api/conversations/3", "", 200, []string{`"id":3,`}, ""}}, "Cookie", w.session("tess@tacos.com"))
	tess.hears(`{"type":"deleted","conversation_id":3}`)
}
