//go:build !fault_1 && !fault_2 && !fault_4 && !fault_5 && !fault_6

package fault

// Put is the number of this build's fault; 0 is none.
const Put = 0
