// Package browser is the thin layer between Gist's Go code and a page: values,
// callbacks, requests, storage, timers and elements, for the library in the
// host page and for the messenger.
//
// It stands on WebAssembly imports of its own (glue.js is their other half)
// and not on syscall/js, which weighs 3 KB (Brotli) more in every program,
// passes 64-bit references that wasm2js can't, and never frees them. The same
// source compiles with TinyGo and with standard Go.
//
// Three promises. Nothing throws: what throws in JavaScript gives Undefined
// here. Nothing blocks: there are no goroutines, only callbacks, and a callback
// never runs inside another one. Nothing leaks: a Value lives until the
// callback (or main) that got it returns; Keep makes it last longer, Drop ends
// that.
package browser
