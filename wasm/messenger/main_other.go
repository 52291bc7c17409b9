//go:build !js

package main

// The messenger runs in a browser alone; this lets its other parts be tested
// where there is none.
func main() {}
