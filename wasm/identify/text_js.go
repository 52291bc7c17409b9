package main

import (
	"gist/wasm/browser"
	"gist/wasm/rules"
)

// quoted returns a text as a JSON string.
func quoted(text string) string { return jsonText(browser.Text(text)) }

// jsonText returns the JSON of a text, a number, a flat object or a list of
// these.
func jsonText(v browser.Value) string { return browser.Host.Call("json", v).Text() }

// digits returns a whole number as text.
func digits(n float64) string { return browser.Number(n).Text() }

// objectText returns checked properties as a JSON object, sorted by name. So
// the same properties in another order give the same text. Numbers keep all the
// digits that JavaScript gives them.
func objectText(properties []rules.Property) string {
	var pairs []browser.Value
	for _, p := range properties {
		v := browser.Null
		switch p.Value.Kind {
		case rules.Text:
			v = browser.Text(p.Value.Text)
		case rules.Number:
			v = browser.Number(p.Value.Number)
		case rules.Boolean:
			v = browser.Bool(p.Value.Boolean)
		}
		pairs = append(pairs, browser.Text(p.Name), v)
	}
	return browser.Host.Call("sorted", pairs...).Text()
}
