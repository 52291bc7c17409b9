// Package site is the HTTP of files: the loader, the bundle, the messenger's
// page, the dashboard's page and the demo site. All of them are inside the
// binary, compressed when it was built.
package site
