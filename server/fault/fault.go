// Package fault puts known faults of identity back into the code, to check that
// the random walk of server/whoistest finds them. A build tag selects one: go
// test -tags fault_1 …; .ci/mutants tries all of them. Without a tag Put is 0,
// and the compiler removes the code that checks for it. The faults are:
//
//	fault_1  a browser takes a contact along that it does not have alone
//	fault_2  an email leads to a contact on which it was only claimed
//	fault_3  emails are folded as Unicode (in wasm/rules)
//	fault_4  the token before a change is accepted like the one after it
//	fault_5  a proven contact keeps its unproven browsers
//	fault_6  a proof never ends
package fault
