//go:build fault_2

package fault

// Put is the number of the fault that this build has.
const Put = 2
