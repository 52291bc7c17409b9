// Package fault puts known faults of who is who back, for the test that the
// walk of server/whoistest finds them: go test -tags fault_1 …, and .ci/mutants
// does it for all. Without a tag Put is 0 and the compiler leaves out what asks
// for it. What the faults were:
//
//	fault_1  a browser takes a contact along that it does not have alone
//	fault_2  an email leads to a contact on which it was only claimed
//	fault_3  emails are folded as Unicode (in wasm/rules)
//	fault_4  the token before a change is as good as the one after it
//	fault_5  a proven contact keeps its unproven browsers
//	fault_6  a proof never ends
package fault
