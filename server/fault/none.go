//go:build !fault_1 && !fault_2 && !fault_4 && !fault_5 && !fault_6

package fault

// Put is the number of the fault that this build has.
const Put = 0
