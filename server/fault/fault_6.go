//go:build fault_6

package fault

// Put is the number of the fault that this build has.
const Put = 6
