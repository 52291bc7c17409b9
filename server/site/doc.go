// Package site is the HTTP of files: the loader, the bundle, the messenger's
// page, the dashboard, the docs and the demo site. All of them are inside the
// binary, compressed when it was built; no answer but gist.js depends on the
// host by which the server was asked. It never stores anything, and knows no person but the
// demo's made-up customers.
package site
