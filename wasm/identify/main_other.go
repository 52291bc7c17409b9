//go:build !js

package main

// main does nothing. The library runs in a page; elsewhere only its pure parts
// are compiled, for their tests.
func main() {}
