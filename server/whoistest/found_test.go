package whoistest_test

import "testing"

// What walks have found, by the shortest steps that showed it. Each is played
// against the model; it failed before the fault was mended.
func TestWhatWalksHaveFoundStaysMended(t *testing.T) {
	p := newPlace(t)
	for _, found := range []scenario{
		{"a look-alike of a user's email that was only claimed took a key's call", `
			b2 identify A kim none
			key saves email=look
		`},
		{"a look-alike claimed by somebody took the owner's lead", `
			b0 identify A kim hash
			b3 identify - look jwt
		`},
		{"a claimed look-alike became part of the owner's user", `
			b2 identify - look none
			b1 identify A kim jwt
		`},
		{"the token before a log-in was good for the user's contact", `
			b3 hello
			b3 identify E eve hash
		`},
		{"the token before a claim read the name and the talk of after", `
			b0 write t2
			b0 identify B kim none name=n6
		`},
		{"the token before a proof read the name of after", `
			b4 identify A KIM none lost
			b4 identify A kim both name=n7 lost
		`},
		{"a hash of an email led to a user", `
			b1 identify A kim hash
			b0 identify - kim hash name=n2
		`},
		{"a proven email led to a lead that had only claimed it", `
			b0 identify - kim none
			b1 identify - kim hash
		`},
		{"a proven email led to a user that had only claimed it", `
			b0 identify A KIM none
			b4 identify - KIM hash name=n15
		`},
		{"a lead that had only claimed an email became the user who proved it", `
			b2 identify - kim none
			b0 identify A kim both name=n6
		`},
		{"a claim replaced an email that a key had proven", `
			key saves user=A email=kim
			b4 identify A bob none
		`},
		{"a key's call by email went to a user who only wrote it beside a signature", `
			b3 identify E look hash
			key saves email=kim
		`},
		{"a browser stayed a user over which a log-in was refused", `
			b0 identify E kim none
			b0 identify B bob expired
		`},
		{"a browser stayed a proven lead over which a log-in was refused", `
			b3 identify - eve jwt
			b3 identify - look folded name=n11
		`},
		{"a proven lead took a claim of another email", `
			b2 identify - bob hash
			b2 identify A kim none name=n9
		`},
		{"an unproven browser stayed on a user that was proven elsewhere", `
			b4 identify A kim none
			b0 identify A kim hash
			b4 write t11
		`},
		{"a live proof let no claim update fields", `
			b1 identify A kim jwtid
			b1 identify A kim none name=n2
		`},
		{"a token of the email alone let a browser in that mode required must turn out", `
			b0 identify A kim jwtmail lost
			mode required
			b0 identify - look none
		`},
		{"what the team began with a lead was read by nobody", `
			b2 identify - kim none
			team writes t5 to b2
		`},
		{"a key's message by email needs no contact to be there", `
			key saves email=bob text=t4
			b2 identify - bob hash
			b2 reads t4
		`},
		{"what the team began with a proven lead stayed its browser's after a merge", `
			b3 identify - look hash
			b1 identify A KIM hash
			team writes t36 to b3
			team merges b3 into A
		`},
		{"a signed email that leads to a user proves nothing of its user id", `
			key saves user=E email=kim
			b0 identify - kim jwt name=n9
			b2 identify E kim none name=n34
		`},
	} {
		t.Run(found.says, func(t *testing.T) { playAt(t, p, "optional", found.steps) })
	}
}
