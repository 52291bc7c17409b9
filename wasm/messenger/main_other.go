//go:build !js

package main

// main does nothing. The messenger runs in a browser; elsewhere only its pure
// parts are compiled, for their tests.
func main() {}
