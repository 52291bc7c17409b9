// Package browser is the thin layer between Gist's Go code and a page: values,
// callbacks, requests, storage, timers and elements. The library in the host
// page and the messenger use it.
//
// It has WebAssembly imports of its own (glue.js implements them) instead of
// syscall/js. syscall/js adds 3 KB (Brotli) to every program, passes 64-bit
// references, which wasm2js can't translate, and never frees them. The same
// source compiles with TinyGo and with standard Go.
//
// The package makes three promises. Nothing throws: what throws in JavaScript
// returns Undefined here. Nothing blocks: there are no goroutines, only
// callbacks, and a callback never runs inside another one. Nothing leaks: a
// Value lives until the callback (or main) that got it returns. Keep makes it
// last longer, Drop ends that.
package browser
