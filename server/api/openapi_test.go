package api_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"gist/server/api"
)

// A description is what /api/openapi.json says.
type description struct {
	OpenAPI string `json:"openapi"`
	Paths   map[string]map[string]struct {
		OperationID string `json:"operationId"`
		Parameters  []struct{ Name, In string }
		RequestBody struct {
			Content map[string]struct{ Schema schema }
		}
		Responses map[string]struct {
			Content map[string]struct{ Schema schema }
		}
	}
	Components struct{ Schemas map[string]schema }
}

type schema struct {
	Type       any
	Properties map[string]schema
	Required   []string
	Items      *schema
	OneOf      []schema
	Ref        string `json:"$ref"`
}

func (w *world) description() (d description) {
	w.Helper()
	res, raw := w.do("GET", "/api/openapi.json", "")
	if res.StatusCode != 200 {
		w.Fatalf("the description answered %d %s", res.StatusCode, raw)
	}
	check(w.T, json.Unmarshal([]byte(raw), &d))
	return d
}

func TestTheDescriptionIsOfWhatIsServed(t *testing.T) {
	w := newWorld(t)
	d := w.description()
	if d.OpenAPI != "3.1.0" {
		t.Errorf("the version is %q", d.OpenAPI)
	}
	names := map[string]bool{}
	var described []string
	for path, operations := range d.Paths {
		for method, o := range operations {
			described = append(described, strings.ToUpper(method)+" "+path)
			if o.OperationID == "" || names[o.OperationID] {
				t.Errorf("%s %s has no name of its own: %q", method, path, o.OperationID)
			}
			names[o.OperationID] = true
		}
	}
	slices.Sort(described)
	if served := slices.Sorted(slices.Values(api.Routes())); !slices.Equal(served, described) {
		t.Errorf("served:\n%s\ndescribed:\n%s", strings.Join(served, "\n"), strings.Join(described, "\n"))
	}
}

// TestEveryAnswerIsAsDescribed tries each route once, with a full body, in an
// order in which what is asked for is there.
func TestEveryAnswerIsAsDescribed(t *testing.T) {
	w := newWorld(t)
	d := w.description()
	untried := map[string]bool{}
	for _, route := range api.Routes() {
		untried[route] = true
	}
	for _, s := range []struct{ method, path, query, body string }{
		{"POST", "/api/contacts", "", `{"user_id":"A","email":"a@tacos.com","full_name":"Ann Lee","phone":"1","avatar":"https://tacos.com/a.png","signed_up_at":1700000000,"tags":"Free","overwrite_tags":true,"unsubscribed_from_emails":false,"custom_properties":{"plan":"pro","a.b":1}}`},
		{"POST", "/api/contacts/batch", "", `{"contacts":[{"user_id":"A","custom_properties":{"a.b":1}},{"email":"no"}]}`},
		{"POST", "/api/contacts/search", "", `{"filter":{"property":"plan","op":"is","value":"pro"},"order_by":"name","order":"asc","per_page":10}`},
		{"GET", "/api/contacts", "", ""},
		{"GET", "/api/contacts", "?user_id=A", ""},
		{"GET", "/api/contacts/{id}", "", ""},
		{"POST", "/api/events", "", `{"event_name":"Bought","email":"a@tacos.com","properties":{"tacos":3,"o":{}},"occurred_at":1700000000}`},
		{"GET", "/api/events", "", ""},
		{"POST", "/api/conversations", "", `{"from":{"user_id":"A"},"title":"Salsa","body":"How hot?","custom_properties":{"order":"5"}}`},
		{"POST", "/api/conversations/{id}/messages", "", `{"message_type":"reply","from":{"type":"teammate","teammate_id":1},"body":"Quite.","client_id":"11111111-1111-4111-8111-111111111111"}`},
		{"GET", "/api/conversations/{id}/messages", "", ""},
		{"PATCH", "/api/conversations/{id}/assign", "", `{"teammate_id":1,"assignee_id":1,"assignee_type":"teammate"}`},
		{"PATCH", "/api/conversations/{id}/priority", "", `{"teammate_id":1,"priority":"priority"}`},
		{"PATCH", "/api/conversations/{id}", "", `{"state":"closed","title":"Hot salsa","custom_properties":{"order":"6"},"teammate_id":1}`},
		{"POST", "/api/conversations/{id}/read", "", `{"message_id":1}`},
		{"GET", "/api/conversations", "?per_page=1", ""},
		{"GET", "/api/conversations/{id}", "", ""},
		{"POST", "/api/contacts", "", `{"email":"lead@tacos.com"}`},
		{"POST", "/api/contacts/{id}/merge", "", `{"contact_id":2}`},
		{"GET", "/api/contacts/{id}/history", "", ""},
		{"GET", "/api/contacts/{id}/sessions", "", ""},
		{"GET", "/api/conversations/{id}/history", "", ""},
		{"GET", "/api/history", "?action=merged", ""},
		{"POST", "/api/history/{id}/undo", "", ""},
		{"GET", "/api/properties", "?per_page=1", ""},
		{"PATCH", "/api/properties/{id}", "", `{"label":"Plan","description":"What they pay for","archived":false,"protected":true,"provisional":false,"type":"number"}`},
		{"GET", "/api/properties/{id}", "", ""},
		{"GET", "/api/contacts/{id}", "", ""}, // with a rejected value
		{"DELETE", "/api/properties/{id}", "", ""},
		{"GET", "/api/tags", "", ""},
		{"POST", "/api/tags", "", `{"name":"big","protected":true,"contacts":[{"user_id":"A"}]}`},
		{"PATCH", "/api/tags/{id}", "", `{"name":"Free!","archived":true,"protected":true,"provisional":false}`},
		{"DELETE", "/api/tags/{id}", "", ""},
		{"DELETE", "/api/conversations/{id}", "", ""},
		{"GET", "/api/teammates", "", ""},
		{"GET", "/api/teammates/{id}", "", ""},
	} {
		what := s.method + " " + s.path
		delete(untried, what)
		o := d.Paths[s.path][strings.ToLower(s.method)]
		if s.body != "" {
			d.hold(t, what+" reads", o.RequestBody.Content["application/json"].Schema, s.body)
		}
		res, raw := w.do(s.method, strings.ReplaceAll(s.path, "{id}", "1")+s.query, s.body, "Authorization", w.key)
		if res.StatusCode != 200 {
			t.Errorf("%s answered %d %s", what, res.StatusCode, raw)
			continue
		}
		d.hold(t, what+" answers", o.Responses["200"].Content["application/json"].Schema, raw)
		_, raw = w.do(s.method, strings.ReplaceAll(s.path, "{id}", "1"), s.body)
		d.hold(t, what+" without a key answers", o.Responses["default"].Content["application/json"].Schema, raw)
	}
	// Its browser is none that REST can make: see server/widget.
	delete(untried, "DELETE /api/contacts/{id}/sessions/{visitor}")
	for route := range untried {
		t.Errorf("%s is not tried here", route)
	}
}

func (d description) hold(t *testing.T, what string, s schema, raw string) {
	t.Helper()
	var v any
	check(t, json.Unmarshal([]byte(raw), &v))
	for _, wrong := range d.differences(s, v, "") {
		t.Errorf("%s %s\n%s", what, wrong, raw)
	}
}

// differences says where a value is not as a schema describes it, fields that
// the schema does not know included.
func (d description) differences(s schema, v any, at string) (wrong []string) {
	if s.Ref != "" {
		s = d.Components.Schemas[strings.TrimPrefix(s.Ref, "#/components/schemas/")]
	}
	if len(s.OneOf) > 0 {
		for _, one := range s.OneOf {
			some := d.differences(one, v, at)
			if len(some) == 0 {
				return nil
			}
			wrong = append(wrong, some...)
		}
		return wrong
	}
	if s.Type == nil { // anything
		return nil
	}
	kind := map[bool]string{true: "null"}[v == nil]
	switch v := v.(type) {
	case string:
		kind = "string"
	case bool:
		kind = "boolean"
	case float64:
		kind = "integer"
	case []any:
		kind = "array"
		for i, one := range v {
			if s.Items != nil {
				wrong = append(wrong, d.differences(*s.Items, one, fmt.Sprintf("%s[%d]", at, i))...)
			}
		}
	case map[string]any:
		kind = "object"
		for _, name := range s.Required {
			if _, ok := v[name]; !ok {
				wrong = append(wrong, at+" has no "+name)
			}
		}
		for _, name := range slices.Sorted(maps.Keys(v)) {
			if property, ok := s.Properties[name]; ok {
				wrong = append(wrong, d.differences(property, v[name], at+"."+name)...)
			} else if s.Properties != nil {
				wrong = append(wrong, at+"."+name+" is not described")
			}
		}
	}
	allowed, ok := s.Type.([]any)
	if !ok {
		allowed = []any{s.Type}
	}
	if !slices.Contains(allowed, any(kind)) {
		wrong = append(wrong, fmt.Sprintf("%s is %s and described as %v", at, kind, s.Type))
	}
	return wrong
}
