// Package widget is the HTTP of the library and the messenger: what a page
// calls with a visitor's token. Its addresses are no public API, but tabs that
// loaded an earlier release keep working: unknown fields are ignored and an
// unknown call is refused alone.
//
// It promises that a 200 means that the calls in it are on disk. It takes
// simple requests only (a POST of text without headers of its own, no cookie),
// so that no page pays for a preflight, and never a token in an address.
package widget
