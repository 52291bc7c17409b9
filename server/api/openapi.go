package api

import (
	"encoding/json"
	"reflect"
	"strings"
)

type object = map[string]any

// describe makes the OpenAPI 3.1 document of the routes.
func describe() object {
	paths := object{}
	for _, r := range routes {
		operation := object{"summary": r.summary, "parameters": r.parameters(), "responses": object{
			"200":     object{"description": "Done.", "content": inJSON(schemaOf(reflect.TypeOf(r.answer)))},
			"default": object{"description": "An error: what to do about it stands in its message.", "content": inJSON(object{"$ref": "#/components/schemas/Errors"})},
		}}
		if r.body != nil {
			operation["requestBody"] = object{"content": inJSON(schemaOf(reflect.TypeOf(r.body)))}
		}
		path := "/api" + r.path
		if paths[path] == nil {
			paths[path] = object{}
		}
		paths[path].(object)[strings.ToLower(r.method)] = operation
	}
	return object{
		"openapi":  "3.1.0",
		"info":     object{"title": "Gist", "version": "1", "description": "Contacts, conversations, events and teammates of a workspace. Times are unix seconds, ids integers."},
		"security": []object{{"key": []string{}}},
		"paths":    paths,
		"components": object{
			"securitySchemes": object{"key": object{"type": "http", "scheme": "bearer", "description": "An API key: gist apikey create --workspace APP_ID"}},
			"schemas": object{"Errors": object{"type": "object", "properties": object{"errors": object{"type": "array", "items": object{
				"type": "object", "properties": object{"code": object{"type": "string"}, "message": object{"type": "string"}, "field": object{"type": "string"}},
			}}}}},
		},
	}
}

func inJSON(schema object) object { return object{"application/json": object{"schema": schema}} }

func (r route) parameters() []object {
	list := []object{}
	if strings.Contains(r.path, "{id}") {
		list = append(list, object{"name": "id", "in": "path", "required": true, "schema": object{"type": "integer"}})
	}
	for _, p := range r.query {
		list = append(list, object{"name": p.name, "in": "query", "description": p.about, "schema": object{"type": "string"}})
	}
	return list
}

// schemaOf describes a type as encoding/json writes it.
func schemaOf(t reflect.Type) object {
	if t == reflect.TypeFor[json.RawMessage]() {
		return object{"type": "object"}
	}
	switch t.Kind() {
	case reflect.Pointer:
		s := schemaOf(t.Elem())
		if kind, ok := s["type"].(string); ok {
			s["type"] = []string{kind, "null"}
		}
		return s
	case reflect.Struct:
		properties := object{}
		for field := range t.Fields() {
			if name, _, _ := strings.Cut(field.Tag.Get("json"), ","); name != "" {
				properties[name] = schemaOf(field.Type)
			}
		}
		return object{"type": "object", "properties": properties}
	case reflect.Slice:
		return object{"type": "array", "items": schemaOf(t.Elem())}
	case reflect.Map, reflect.Interface:
		return object{"type": "object"}
	case reflect.String:
		return object{"type": "string"}
	case reflect.Bool:
		return object{"type": "boolean"}
	case reflect.Float64:
		return object{"type": "number"}
	}
	return object{"type": "integer"}
}
