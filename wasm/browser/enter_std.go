//go:build js && !tinygo

package browser

//
//lint:ignore U1000 JavaScript calls it (glue.js)
//go:wasmexport enter
func enter(id int32, arg Value) { run(id, arg) }

// Wait is the last call of main. With standard Go it blocks for ever, and
// callbacks still run.
func Wait() { select {} }
