//go:build js && tinygo

package browser

import "runtime"

// entries counts calls from JavaScript, for collect.
var entries byte

// enter is exported the old way: TinyGo refuses a go:wasmexport function once
// main has returned, and without a scheduler main can't but return.
//
//export enter
func enter(id int32, arg Value) {
	run(id, arg)
	// The collector looks at no stack (see wasm/tinygo/install.sh), so here, where
	// there is none, is the one place for it.
	if entries++; entries%32 == 0 {
		runtime.GC()
	}
}

// Wait is where main ends: with TinyGo it returns, and callbacks go on.
func Wait() {}
