// Package web holds what the server serves as it is: the loader, the bundle,
// the messenger's page and the demo, built into dist by web/build.
package web

import "embed"

// Dist is the folder dist. In a fresh clone it holds the two small WebAssembly
// files alone; ./build.sh fills it.
//
//go:embed all:dist
var Dist embed.FS
