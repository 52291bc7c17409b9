//go:build !js

package main

// The library runs in a page; on a host only its pure parts are compiled, for
// their tests.
func main() {}
