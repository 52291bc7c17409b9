// Package site serves files over HTTP: the loader, the bundle, the messenger's
// page, the dashboard, the docs and the demo site. All of them are in the
// binary, compressed at build time. Only gist.js depends on the request's host.
// The package stores nothing, and knows no persons but the demo's invented
// customers.
package site
