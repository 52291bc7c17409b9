package browser

import "unsafe"

// Now gives the time in whole milliseconds since 1970. It is a float, as in
// JavaScript: conversions to 64-bit integers have no form in wasm2js.
func Now() float64 { return now() }

// After calls do once, that many milliseconds from now.
func After(milliseconds int, do func()) {
	Host.Call("after", Once(func(Value) { do() }), Number(float64(milliseconds)))
}

// Clock gives the milliseconds since the page began, by a clock that nobody
// sets: for waits. Now is for what a person would call the time.
func Clock() float64 { return Host.Call("clock").Number() }

// Random fills b, of at most 65,536 bytes, with the browser's randomness.
func Random(b []byte) { random(unsafe.Pointer(unsafe.SliceData(b)), int32(len(b))) }

// Post sends a JSON body and calls done once with the status, 0 when the
// server could not be reached within 20 seconds, and with the answer, parsed,
// or Undefined. retry is what a Retry-After header said, in seconds. There is
// no preflight, no cookie, and a body that is small enough outlives its page.
func Post(url, body string, done func(status, retry int, answer Value)) {
	Host.Call("post", Text(url), Text(body), Once(func(a Value) {
		done(a.At(0).Int(), a.At(1).Int(), a.At(2))
	}))
}

// Load gives what is stored under a key in localStorage, "" when there is
// nothing.
func Load(key string) string { return Host.Call("load", Text(key)).Text() }

// Store stores a text under a key. Where localStorage is blocked or full the
// text is kept in memory and Store reports false.
func Store(key, text string) bool { return Host.Call("store", Text(key), Text(text)).Truthy() }

// Remove removes a key.
func Remove(key string) { Host.Call("remove", Text(key)) }

// Keys gives the stored keys that begin and end so, sorted.
func Keys(prefix, suffix string) []string {
	found := Host.Call("keys", Text(prefix), Text(suffix))
	keys := make([]string, found.Len())
	for i := range keys {
		keys[i] = found.At(i).Text()
	}
	return keys
}

// Warn writes one warning to the console.
func Warn(text string) { Window.Get("console").Call("warn", Text(text)) }

// Info writes one line to the console.
func Info(text string) { Window.Get("console").Call("info", Text(text)) }

// New makes an object with one of the window's constructors: New("Date").
func New(constructor string, args ...Value) Value {
	all := make([]Value, 0, 4)
	return Host.Call("make", append(append(all, Text(constructor)), args...)...)
}

// Object makes a plain object of names and values in turn.
func Object(pairs ...Value) Value { return Host.Call("object", pairs...) }

// JSON gives JSON.stringify's text.
func JSON(v Value) string { return Window.Get("JSON").Call("stringify", v).Text() }

// Parse gives what JSON.parse makes of a text, Undefined if it is no JSON.
func Parse(json string) Value { return Window.Get("JSON").Call("parse", Text(json)) }

// Emit dispatches a CustomEvent on the document, after the program has
// returned to the page, so that what listeners do never runs inside Go.
func Emit(event string, detail Value) { Host.Call("emit", Text(event), detail) }

// Element makes an element and sets attributes, names and values in turn.
func Element(tag string, attributes ...string) Value {
	e := Document.Call("createElement", Text(tag))
	for i := 0; i+1 < len(attributes); i += 2 {
		e.Call("setAttribute", Text(attributes[i]), Text(attributes[i+1]))
	}
	return e
}

//go:wasmimport gist now
func now() float64

//go:wasmimport gist random
func random(to unsafe.Pointer, n int32)
