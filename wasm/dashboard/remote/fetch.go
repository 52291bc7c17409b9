package remote

import (
	"context"
	"errors"
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// patience is the timeout of one request.
const patience = 20 * time.Second

var errUnreached = errors.New("not reached")

// Fetch sends one request with the browser's fetch and the sign-in cookie. It
// serves as Client.Do.
func Fetch(ctx context.Context, method, path, body string) (status int, answer string, err error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()

	abort := app.Window().Get("AbortController").New()
	options := map[string]any{
		"method": method, "credentials": "same-origin", "cache": "no-store", "signal": abort.Get("signal"),
	}
	if body != "" {
		options["body"] = body
		options["headers"] = map[string]any{"Content-Type": "application/json"}
	}
	response, err := await(ctx, app.Window().Call("fetch", path, options))
	if err != nil {
		abort.Call("abort")
		return 0, "", err
	}
	text, err := await(ctx, response.Call("text"))
	if err != nil {
		abort.Call("abort")
		return 0, "", err
	}
	return response.Get("status").Int(), text.String(), nil
}

// await waits until a JavaScript promise settles or ctx ends.
func await(ctx context.Context, promise app.Value) (app.Value, error) {
	type outcome struct {
		value app.Value
		ok    bool
	}
	done := make(chan outcome, 1)
	settle := func(ok bool) app.Func {
		return app.FuncOf(func(_ app.Value, args []app.Value) any {
			var v app.Value
			if len(args) > 0 {
				v = args[0]
			}
			done <- outcome{v, ok}
			return nil
		})
	}
	kept, broken := settle(true), settle(false)
	promise.Call("then", kept, broken)
	select {
	case o := <-done:
		kept.Release()
		broken.Release()
		if !o.ok {
			return nil, errUnreached
		}
		return o.value, nil
	case <-ctx.Done():
		go func() { // the callbacks stay until the aborted promise settles
			<-done
			kept.Release()
			broken.Release()
		}()
		return nil, errUnreached
	}
}
