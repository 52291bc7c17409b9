package browser

import "unsafe"

// Now returns the time in whole milliseconds since 1970. It is a float, as in
// JavaScript: wasm2js has no conversion of floats to 64-bit integers.
func Now() float64 { return now() }

// After calls do once, that many milliseconds from now.
func After(milliseconds int, do func()) {
	Host.Call("after", Once(func(Value) { do() }), Number(float64(milliseconds)))
}

// Clock returns the milliseconds since the page began. Setting the system's
// clock does not change it, so it is for waits. Now is for the time of day.
func Clock() float64 { return Host.Call("clock").Number() }

// Random fills b, of at most 65,536 bytes, with the browser's randomness.
func Random(b []byte) { random(unsafe.Pointer(unsafe.SliceData(b)), int32(len(b))) }

// Post sends a JSON body and calls done once. status is 0 when the server could
// not be reached within 20 seconds, or when a 2xx answer was no JSON. retry is
// the Retry-After header in seconds. answer is the parsed answer, or Undefined.
// There is no preflight and no cookie. A body of less than 20,000 characters
// may outlive its page.
func Post(url, body string, done func(status, retry int, answer Value)) {
	Host.Call("post", Text(url), Text(body), Once(func(a Value) {
		done(a.At(0).Int(), a.At(1).Int(), a.At(2))
	}))
}

// Load returns the text stored under a key, or "" if there is none.
func Load(key string) string { return Host.Call("load", Text(key)).Text() }

// Store stores a text under a key in localStorage. Where that is blocked or
// full, it keeps the text in memory and reports false.
func Store(key, text string) bool { return Host.Call("store", Text(key), Text(text)).Truthy() }

// Remove removes a key.
func Remove(key string) { Host.Call("remove", Text(key)) }

// Keys returns the stored keys with a prefix and a suffix, sorted.
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

// New returns an object made by one of the window's constructors: New("Date").
func New(constructor string, args ...Value) Value {
	all := make([]Value, 0, 4)
	return Host.Call("make", append(append(all, Text(constructor)), args...)...)
}

// Object returns a plain object of names and values in turn.
func Object(pairs ...Value) Value { return Host.Call("object", pairs...) }

// JSON returns the text of JSON.stringify.
func JSON(v Value) string { return Window.Get("JSON").Call("stringify", v).Text() }

// Parse returns the value of JSON.parse, or Undefined if the text is no JSON.
func Parse(json string) Value { return Window.Get("JSON").Call("parse", Text(json)) }

// Emit dispatches a CustomEvent on the document, after the program has returned
// to the page. So listeners never run inside Go.
func Emit(event string, detail Value) { Host.Call("emit", Text(event), detail) }

// Element returns a new element with attributes: names and values in turn.
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
