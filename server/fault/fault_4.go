//go:build fault_4

package fault

// Put is the number of the fault that this build has.
const Put = 4
