package browser

import "unsafe"

// Value is a reference to a JavaScript value. It is valid until the callback
// that made it returns, or until Drop if it was kept. The constants are always
// valid.
type Value int32

// The values that are always there.
const (
	Undefined Value = iota
	Null
	True
	False
	Window
	Document
	Host // the functions of glue.js and of the program's loader
)

// Text returns a JavaScript string.
func Text(s string) Value { return makeText(s) }

// Number returns a JavaScript number.
func Number(n float64) Value { return makeNumber(n) }

// Bool returns True or False.
func Bool(b bool) Value {
	if b {
		return True
	}
	return False
}

// Get returns a property. It returns Undefined if there is none, if reading it
// throws, or if v is Undefined or Null.
func (v Value) Get(name string) Value { return get(v, name) }

// At returns the element i of an array.
func (v Value) At(i int) Value { return at(v, int32(i)) }

// Set sets a property. On Undefined and Null it does nothing.
func (v Value) Set(name string, to Value) { set(v, name, to) }

// SetText sets a property to a string.
func (v Value) SetText(name, to string) { set(v, name, makeText(to)) }

// Call calls a method and returns its result. On Undefined and Null it does
// nothing. A function f is called by f.Call("call", Undefined, …).
func (v Value) Call(method string, args ...Value) Value {
	return call(v, method, unsafe.Pointer(unsafe.SliceData(args)), int32(len(args)))
}

// Text returns the value as JavaScript's String() does, and "" for undefined
// and null.
func (v Value) Text() string {
	n := measure(v)
	if n == 0 {
		return ""
	}
	b := make([]byte, n)
	fill(unsafe.Pointer(&b[0]))
	return unsafe.String(&b[0], n)
}

// Number returns the value as a number, and NaN where JavaScript does.
func (v Value) Number() float64 { return number(v) }

// Int returns the value as a whole number, or 0 if it is no number.
func (v Value) Int() int {
	n := number(v)
	if n != n {
		return 0
	}
	return int(n)
}

// Len returns the length of an array or a string.
func (v Value) Len() int { return get(v, "length").Int() }

// Truthy reports whether JavaScript takes the value for true.
func (v Value) Truthy() bool { return truthy(v) != 0 }

// Same reports whether two values are equal by JavaScript's ===.
func (v Value) Same(as Value) bool { return same(v, as) != 0 }

// Keep returns a reference to the same value that lasts until Drop.
func (v Value) Keep() Value { return keep(v) }

// Drop ends a reference from Keep. On any other reference it does nothing.
func (v Value) Drop() { drop(v) }

//go:wasmimport gist text
func makeText(s string) Value

//go:wasmimport gist number
func makeNumber(n float64) Value

//go:wasmimport gist get
func get(v Value, name string) Value

//go:wasmimport gist at
func at(v Value, i int32) Value

//go:wasmimport gist set
func set(v Value, name string, to Value)

//go:wasmimport gist call
func call(v Value, method string, args unsafe.Pointer, n int32) Value

//go:wasmimport gist measure
func measure(v Value) int32

//go:wasmimport gist fill
func fill(to unsafe.Pointer)

//go:wasmimport gist float
func number(v Value) float64

//go:wasmimport gist truthy
func truthy(v Value) int32

//go:wasmimport gist same
func same(v, as Value) int32

//go:wasmimport gist keep
func keep(v Value) Value

//go:wasmimport gist drop
func drop(v Value)
