package browser

// callbacks are the functions that JavaScript may call, by index. An index is
// free if its do is nil.
var callbacks []callback

type callback struct {
	do   func(arg Value)
	once bool
}

// Func returns a JavaScript function that calls do with its first argument. The
// function is never freed; for what happens once use Once.
func Func(do func(arg Value)) Value { return function(callback{do: do}) }

// Once returns a JavaScript function that is freed when it is called.
func Once(do func(arg Value)) Value { return function(callback{do, true}) }

func function(c callback) Value {
	for i := range callbacks {
		if callbacks[i].do == nil {
			callbacks[i] = c
			return makeFunction(int32(i))
		}
	}
	callbacks = append(callbacks, c)
	return makeFunction(int32(len(callbacks) - 1))
}

// run calls the callback with an id. It is the entry from JavaScript into the
// program.
func run(id int32, arg Value) {
	c := callbacks[id]
	if c.once {
		callbacks[id].do = nil
	}
	if c.do != nil {
		c.do(arg)
	}
}

// Listen calls do with each event of a type at a target.
func Listen(target Value, event string, do func(event Value)) {
	target.Call("addEventListener", Text(event), Func(do))
}

//go:wasmimport gist callback
func makeFunction(id int32) Value
