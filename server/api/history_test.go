package api_test

import "testing"

func TestContactsAreMergedByHandAndComeBackAsTheyWere(t *testing.T) {
	w := newWorld(t)
	_, key := w.workspace("Tacos")
	w.run(key, []step{
		{"POST", "/api/contacts", `{"user_id":"A","email":"a@tacos.com"}`, 200, []string{`"id":1`}, ""},
		{"POST", "/api/contacts", `{"email":"lead@tacos.com","name":"Lee","tags":"Free","custom_properties":{"plan":"pro"}}`, 200, []string{`"id":2`}, ""},
		{"POST", "/api/contacts", `{"user_id":"B","email":"b@tacos.com"}`, 200, []string{`"id":3`}, ""},
		{"POST", "/api/events", `{"event_name":"Bought","email":"lead@tacos.com"}`, 200, nil, ""},
		{"POST", "/api/conversations", `{"from":{"id":2},"body":"How hot?"}`, 200, []string{`"contacts":[{"id":2,`}, ""},

		{"POST", "/api/contacts/1/merge", `{}`, 422, []string{"contact_unnamed"}, ""},
		{"POST", "/api/contacts/1/merge", `{"contact_id":9}`, 404, []string{"contact_unknown"}, ""},
		{"POST", "/api/contacts/1/merge", `{"contact_id":1}`, 422, []string{"contact_itself"}, ""},
		{"POST", "/api/contacts/1/merge", `{"contact_id":3}`, 409, []string{"users_never_merge"}, ""},
		{"POST", "/api/contacts/2/merge", `{"contact_id":1}`, 409, []string{"user_merged"}, ""},

		{"POST", "/api/contacts/1/merge", `{"contact_id":2}`, 200, []string{`"user_id":"A"`, `"email":"a@tacos.com"`, `"name":"Lee"`, `"plan":"pro"`, `"Free"`}, ""},
		{"GET", "/api/contacts/2", "", 200, []string{`"id":1,`}, ""},
		{"GET", "/api/conversations/1", "", 200, []string{`"contacts":[{"id":1,`}, ""},
		{"GET", "/api/contacts/1/history", "", 200, []string{`"action":"merged"`, `"reason":"by_hand"`, `"text":"contact 2 was merged into Lee by hand."`, `"type":"api_key"`, `"can_undo":true`}, ""},
		{"GET", "/api/conversations/1/history", "", 200, []string{`"action":"merged"`}, ""},

		{"POST", "/api/history/9/undo", "", 404, []string{"history_unknown"}, ""},
		{"POST", "/api/history/1/undo", "", 200, []string{`"action":"undone"`, `"undoes":1`, `"id":2,"type":"lead"`, `"email":"lead@tacos.com"`, `"name":"Lee"`, `"plan":"pro"`, `"Free"`}, ""},
		{"GET", "/api/contacts/1", "", 200, []string{`"user_id":"A"`, `"name":null`, `"tags":[]`, `"custom_properties":{}`}, ""},
		{"GET", "/api/contacts/2", "", 200, []string{`"id":2,`}, ""},
		{"GET", "/api/contacts?tags=Free", "", 200, []string{`"contacts":[{"id":2,`}, `"user_id":"A"`},
		{"GET", "/api/conversations/1", "", 200, []string{`"contacts":[{"id":2,`}, ""},
		{"GET", "/api/events", "", 200, []string{`"email":"lead@tacos.com"`}, ""},
		{"GET", "/api/conversations/1/history", "", 200, []string{`"action":"undone"`, `"action":"merged"`, `"can_undo":false`}, ""},
		{"GET", "/api/contacts/2/history", "", 200, []string{`"action":"undone"`}, ""},
		{"GET", "/api/history?action=undone", "", 200, []string{`"action":"undone"`}, `"action":"merged"`},
		{"POST", "/api/history/1/undo", "", 409, []string{"already_undone"}, ""},
		{"POST", "/api/history/2/undo", "", 409, []string{"not_undoable"}, ""},
		{"GET", "/api/contacts/9/history", "", 404, []string{"contact_unknown"}, ""},
		{"GET", "/api/conversations/9/history", "", 404, []string{"conversation_unknown"}, ""},
		{"GET", "/api/contacts/9/sessions", "", 404, []string{"contact_unknown"}, ""},
		{"DELETE", "/api/contacts/1/sessions/nobody", "", 404, []string{"session_unknown"}, ""},
	})
}

func TestWhatWasMovedAgainIsUndoneInOrder(t *testing.T) {
	w := newWorld(t)
	_, key := w.workspace("Tacos")
	w.run(key, []step{
		{"POST", "/api/contacts", `{"email":"x@tacos.com"}`, 200, []string{`"id":1`}, ""},
		{"POST", "/api/contacts", `{"email":"y@tacos.com"}`, 200, []string{`"id":2`}, ""},
		{"POST", "/api/contacts", `{"user_id":"A","email":"a@tacos.com"}`, 200, []string{`"id":3`}, ""},
		{"POST", "/api/conversations", `{"from":{"id":1},"body":"How hot?"}`, 200, nil, ""},
		{"POST", "/api/contacts/2/merge", `{"contact_id":1}`, 200, nil, ""},
		{"POST", "/api/contacts/3/merge", `{"contact_id":2}`, 200, nil, ""},
		{"GET", "/api/contacts/3/history", "", 200, []string{`"id":1,`, `"id":2,`}, ""},
		{"POST", "/api/history/1/undo", "", 409, []string{"undo_later_first", "undo entry 2 first"}, ""},
		{"POST", "/api/history/2/undo", "", 200, nil, ""},
		{"GET", "/api/conversations/1", "", 200, []string{`"contacts":[{"id":2,`}, ""},
		{"POST", "/api/history/1/undo", "", 200, nil, ""},
		{"GET", "/api/conversations/1", "", 200, []string{`"contacts":[{"id":1,`}, ""},
		{"GET", "/api/contacts/1", "", 200, []string{`"id":1,`}, ""},
		{"GET", "/api/contacts/2", "", 200, []string{`"id":2,`}, ""},
	})
}

func TestAnUndoneMergeIsNotRepeatedByAnEmail(t *testing.T) {
	w := newWorld(t)
	_, key := w.workspace("Tacos")
	w.run(key, []step{
		{"POST", "/api/contacts", `{"email":"x@tacos.com"}`, 200, []string{`"id":1`}, ""},
		{"POST", "/api/contacts", `{"user_id":"A","email":"x@tacos.com"}`, 200, []string{`"id":1,"type":"user"`}, ""},
		{"POST", "/api/history/1/undo", "", 200, []string{`"id":2,"type":"lead"`, `"reason":"by_hand"`}, ""},
		{"POST", "/api/contacts", `{"user_id":"A","email":"x@tacos.com"}`, 200, []string{`"id":1,"type":"user"`}, ""},
		{"GET", "/api/contacts/2", "", 200, []string{`"id":2,"type":"lead"`}, ""},
	})
}
