// Package web holds the files that the server serves as they are: the loader,
// the bundle, the messenger's page and the demo. web/build builds them into
// dist.
package web

import "embed"

// Dist is the folder dist. In a fresh clone it holds only the compiled library
// and messenger; ./build.sh adds the rest.
//
//go:embed all:dist
var Dist embed.FS
