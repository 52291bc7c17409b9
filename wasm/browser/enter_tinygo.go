//go:build js && tinygo

package browser

// enter is exported the old way: TinyGo refuses a go:wasmexport function once
// main has returned, and without a scheduler main can't but return.
//
//export enter
func enter(id int32, arg Value) { run(id, arg) }

// Wait is where main ends: with TinyGo it returns, and callbacks go on.
func Wait() {}
