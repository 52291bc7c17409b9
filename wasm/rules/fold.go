//go:build !fault_3

package rules

// foldsAll has emails folded as Unicode: a fault that a build tag puts back, for
// the test that it would be found (see server/fault).
const foldsAll = false
