//go:build fault_3

package rules

// foldsAll makes EmailKey fold emails as Unicode does.
const foldsAll = true
