package api

import (
	"encoding/json"
	"maps"
	"reflect"
	"strings"
)

type object = map[string]any

// describe returns the OpenAPI 3.1 document of the routes.
func describe() object {
	paths := object{}
	for _, r := range routes {
		operation := object{"operationId": r.operation(), "summary": r.summary, "parameters": r.parameters(), "responses": object{
			"200":     object{"description": "Done.", "content": inJSON(schemaOf(r.out, true))},
			"default": object{"description": "An error: what to do about it stands in its message.", "content": inJSON(object{"$ref": "#/components/schemas/Errors"})},
		}}
		if r.in != nil {
			operation["requestBody"] = object{"content": inJSON(schemaOf(r.in, false))}
		}
		path := "/api" + r.path
		if paths[path] == nil {
			paths[path] = object{}
		}
		paths[path].(object)[strings.ToLower(r.method)] = operation
	}
	return object{
		"openapi":  "3.1.0",
		"info":     object{"title": "Gist", "version": "1", "description": "Contacts, tags, events, conversations and teammates of a workspace. Times are unix seconds, ids integers."},
		"security": []object{{"key": []string{}}},
		"paths":    paths,
		"components": object{
			"securitySchemes": object{"key": object{"type": "http", "scheme": "bearer", "description": "An API key: gist apikey create --workspace APP_ID"}},
			"schemas":         object{"Errors": schemaOf(reflect.TypeFor[errorsAnswer](), true)},
		},
	}
}

// errorsAnswer is the body of package transport's errors.
type errorsAnswer struct {
	Errors []struct {
		Code    string `json:"code"`
		Message string `json:"message"`
		Field   string `json:"field,omitempty"`
	} `json:"errors"`
}

func inJSON(schema object) object { return object{"application/json": object{"schema": schema}} }

// operation returns the route's operationId, for client generators.
func (r route) operation() string {
	words := strings.FieldsFunc(r.path, func(c rune) bool { return strings.ContainsRune("/{}", c) })
	return strings.ToLower(r.method) + "_" + strings.Join(words, "_")
}

func (r route) parameters() []object {
	list := []object{}
	for part := range strings.SplitSeq(r.path, "/") {
		if name, is := strings.CutPrefix(part, "{"); is {
			name = strings.TrimSuffix(name, "}")
			kind := map[bool]string{true: "integer", false: "string"}[name == "id"]
			list = append(list, object{"name": name, "in": "path", "required": true, "schema": object{"type": kind}})
		}
	}
	for _, p := range r.query {
		list = append(list, object{"name": p.name, "in": "query", "description": p.about, "schema": object{"type": p.kind}})
	}
	return list
}

// described is a type with a schema of its own, such as a field that takes more
// than one JSON type.
type described interface{ schema() object }

// schemaOf returns the schema of a type as encoding/json handles it. complete
// says that fields without omitempty are always there: it is for answers, since
// nothing in a body is required.
func schemaOf(t reflect.Type, complete bool) object {
	if d, ok := reflect.Zero(t).Interface().(described); ok {
		return d.schema()
	}
	if t == reflect.TypeFor[json.RawMessage]() {
		return object{"type": "object"}
	}
	switch t.Kind() {
	case reflect.Pointer:
		s := schemaOf(t.Elem(), complete)
		s["type"] = []any{s["type"], "null"}
		return s
	case reflect.Struct:
		return structOf(t, complete)
	case reflect.Slice:
		return object{"type": "array", "items": schemaOf(t.Elem(), complete)}
	case reflect.Map:
		return object{"type": "object"}
	case reflect.String:
		return object{"type": "string"}
	case reflect.Bool:
		return object{"type": "boolean"}
	case reflect.Int, reflect.Int64:
		return object{"type": "integer"}
	case reflect.Interface: // anything
		return object{}
	case reflect.Float64:
		return object{"type": "number"}
	}
	panic("api: no schema for " + t.String())
}

func structOf(t reflect.Type, complete bool) object {
	properties, required := object{}, []string{}
	for field := range t.Fields() {
		if field.Anonymous {
			inner := field.Type
			if inner.Kind() == reflect.Pointer { // its fields are either all there or all missing
				inner = inner.Elem()
			}
			s := structOf(inner, complete)
			maps.Copy(properties, s["properties"].(object))
			if names, ok := s["required"].([]string); ok && inner == field.Type {
				required = append(required, names...)
			}
			continue
		}
		name, options, _ := strings.Cut(field.Tag.Get("json"), ",")
		if name == "-" {
			continue
		}
		schema := schemaOf(field.Type, complete)
		if about := field.Tag.Get("about"); about != "" {
			schema["description"] = about
		}
		if enum := field.Tag.Get("enum"); enum != "" {
			schema["enum"] = strings.Split(enum, ",")
		}
		properties[name] = schema
		if complete && options != "omitempty" {
			required = append(required, name)
		}
	}
	s := object{"type": "object", "properties": properties}
	if len(required) > 0 {
		s["required"] = required
	}
	return s
}
