//go:build js && wasm

// Command app is the dashboard as it runs in the browser.
package main

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"gist/wasm/dashboard"
)

func main() {
	defer dashboard.Crashed()
	dashboard.Routes()
	app.RunWhenOnBrowser()
}
