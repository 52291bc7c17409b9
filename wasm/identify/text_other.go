//go:build !js

package main

import (
	"encoding/json"
	"strconv"

	"gist/wasm/rules"
)

func quoted(text string) string {
	b, _ := json.Marshal(text)
	return string(b)
}

func digits(n float64) string { return strconv.FormatFloat(n, 'f', -1, 64) }

func objectText(properties []rules.Property) string {
	object := map[string]any{}
	for _, p := range properties {
		switch p.Value.Kind {
		case rules.Text:
			object[p.Name] = p.Value.Text
		case rules.Number:
			object[p.Name] = p.Value.Number
		case rules.Boolean:
			object[p.Name] = p.Value.Boolean
		default:
			object[p.Name] = nil
		}
	}
	b, _ := json.Marshal(object) // sorts the names
	return string(b)
}
