//go:build js && tinygo

package browser

import "runtime"

// entries counts calls from JavaScript, to time garbage collections.
var entries byte

// enter runs a callback. It is exported the old way: TinyGo refuses a
// go:wasmexport function once main has returned, and without a scheduler main
// has to return.
//
//export enter
func enter(id int32, arg Value) {
	run(id, arg)
	// The collector reads no stack (see wasm/tinygo/install.sh). So it may run
	// only here, where the stack is empty.
	if entries++; entries%32 == 0 {
		runtime.GC()
	}
}

// Wait is the last call of main. With TinyGo it returns, and callbacks still
// run.
func Wait() {}
