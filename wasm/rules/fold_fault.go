//go:build fault_3

package rules

// foldsAll has emails folded as Unicode.
const foldsAll = true
