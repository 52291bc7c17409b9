//go:build !fault_3

package rules

// foldsAll makes EmailKey fold emails as Unicode does. That is a known fault. A
// build tag restores it, to test that the tests find it (see server/fault).
const foldsAll = false
