package contact

import (
	"testing"
	"time"

	"gist/server/team"
)

// What an identify call does, clause by clause: each row is one sentence of the
// rules, over facts alone.
func TestDecisionsFollowFromTheRules(t *testing.T) {
	const (
		none    = Type("")
		visitor = TypeVisitor
		lead    = TypeLead
		user    = TypeUser
	)
	for _, c := range []struct {
		name string
		f    callFacts
		want decision
	}{
		// identify(A), proven.
		{"an anonymous browser that has its contact alone takes it along", callFacts{byUserID: true, proven: true, signed: true, browser: visitor, alone: true}, decideTake},
		{"so does it into a known user", callFacts{byUserID: true, proven: true, signed: true, browser: visitor, alone: true, target: true, targetProven: true}, decideTake},
		{"not what it does not have alone", callFacts{byUserID: true, proven: true, signed: true, browser: visitor}, decideFresh},
		{"a browser without a contact has nothing to take", callFacts{byUserID: true, proven: true, signed: true, browser: none}, decideStay},
		{"another user stays behind", callFacts{byUserID: true, proven: true, signed: true, browser: user, alone: true}, decideFresh},
		{"a proven lead goes with a signed call that has its email", callFacts{byUserID: true, proven: true, signed: true, browser: lead, browserProven: true, alone: true, sameEmail: true}, decideTake},
		{"not with another email", callFacts{byUserID: true, proven: true, signed: true, browser: lead, browserProven: true, alone: true}, decideFresh},
		{"not where another browser was on it", callFacts{byUserID: true, proven: true, signed: true, browser: lead, browserProven: true, sameEmail: true}, decideFresh},
		{"not by mode off", callFacts{byUserID: true, proven: true, browser: lead, browserProven: true, alone: true, sameEmail: true}, decideFresh},
		{"an unproven lead goes whatever its email", callFacts{byUserID: true, proven: true, signed: true, browser: lead, alone: true}, decideTake},
		{"the same user stays", callFacts{byUserID: true, proven: true, signed: true, browser: user, target: true, itself: true}, decideStay},

		// identify(A), a claim.
		{"a claim of a user whom nobody proved takes along", callFacts{byUserID: true, browser: visitor, alone: true, target: true}, decideTake},
		{"by the same rule", callFacts{byUserID: true, browser: visitor, target: true}, decideFresh},
		{"a claim takes no proven lead along", callFacts{byUserID: true, browser: lead, browserProven: true, alone: true, sameEmail: true, state: ProofLive}, decideFresh},
		{"a claim of a proven user is refused", callFacts{byUserID: true, browser: visitor, alone: true, target: true, targetProven: true}, decideRefuse},
		{"but on a browser with a live proof", callFacts{byUserID: true, browser: user, browserProven: true, target: true, targetProven: true, itself: true, state: ProofLive}, decideStay},
		{"an ended one is none", callFacts{byUserID: true, browser: user, browserProven: true, target: true, targetProven: true, itself: true, state: ProofEnded}, decideRefuse},
		{"refused, another user leaves", callFacts{byUserID: true, browser: user, target: true, targetProven: true}, decideLeave},
		{"refused, another proven lead leaves", callFacts{byUserID: true, browser: lead, browserProven: true, alone: true, sameEmail: true, target: true, targetProven: true}, decideLeave},
		{"refused, a lead that is only claimed stays", callFacts{byUserID: true, browser: lead, alone: true, target: true, targetProven: true}, decideRefuse},

		// identify("", e), a claim.
		{"a claim of an email is the browser's own, whoever else has it", callFacts{browser: visitor, alone: true}, decideStay},
		{"also on a user's browser", callFacts{browser: user}, decideStay},
		{"not on a proven user's without a live proof", callFacts{browser: user, browserProven: true, state: ProofEnded}, decideRefuse},
		{"on a proven user's with one", callFacts{browser: user, browserProven: true, state: ProofLive}, decideStay},
		{"on a proven lead another email is another lead", callFacts{browser: lead, browserProven: true, state: ProofLive}, decideFresh},
		{"the same email is the same lead", callFacts{browser: lead, browserProven: true, state: ProofLive, sameEmail: true}, decideStay},
		{"unless its proof has ended", callFacts{browser: lead, browserProven: true, state: ProofEnded, sameEmail: true}, decideRefuse},

		// identify("", e), proven.
		{"a proven email leads to the contact on which it is proven", callFacts{proven: true, signed: true, browser: visitor, alone: true, target: true}, decideTake},
		{"what the browser does not have alone stays behind", callFacts{proven: true, signed: true, browser: visitor, target: true}, decideFresh},
		{"a user does", callFacts{proven: true, signed: true, browser: user, alone: true, target: true}, decideFresh},
		{"of nobody it is the browser's own lead", callFacts{proven: true, signed: true, browser: lead, alone: true, sameEmail: true}, decideStay},
		{"or a new one", callFacts{proven: true, signed: true, browser: lead, sameEmail: true}, decideFresh},
		{"a user becomes no lead", callFacts{proven: true, signed: true, browser: user, alone: true}, decideFresh},
		{"in mode off a user has a new email", callFacts{proven: true, browser: user, alone: true}, decideStay},
	} {
		if got := decide(c.f); got != c.want {
			t.Errorf("%s: decided %d, want %d", c.name, got, c.want)
		}
	}
}

func TestTheStateOfAProofFollowsFromTheRules(t *testing.T) {
	now := micros(1_800_000_000_000_000)
	hour := micros(time.Hour / time.Microsecond)
	st := func(mode team.Mode, epoch, required int64) standing {
		return standing{team.Standing{Mode: mode, Epoch: epoch, Required: required, Secrets: [2]int64{7, 8}}, now}
	}
	optional := st(team.ModeOptional, 0, 0)
	for _, c := range []struct {
		name string
		f    browserFacts
		s    standing
		want Proof
	}{
		{"nobody yet", browserFacts{}, optional, ProofNone},
		{"a claim", browserFacts{kind: TypeUser}, optional, ProofNone},
		{"a hash within 30 days", browserFacts{kind: TypeUser, contactProven: true, proofs: proofs{{proofHash, 7, now, now + 1}}}, optional, ProofLive},
		{"a hash after them", browserFacts{kind: TypeUser, contactProven: true, proofs: proofs{{proofHash, 7, now, now}}}, optional, ProofEnded},
		{"a hash by a secret that is retired", browserFacts{kind: TypeUser, contactProven: true, proofs: proofs{{proofHash, 6, now, now + hour}}}, optional, ProofEnded},
		{"and one by a secret that is not", browserFacts{kind: TypeUser, contactProven: true, proofs: proofs{{proofHash, 6, now, now + hour}, {proofHash, 8, now, now + hour}}}, optional, ProofLive},
		{"a token before its exp", browserFacts{kind: TypeUser, contactProven: true, proofs: proofs{{proofJWT, 7, now, now + 1}}}, optional, ProofLive},
		{"a token at it", browserFacts{kind: TypeUser, contactProven: true, proofs: proofs{{proofJWT, 7, now - hour, now}}}, optional, ProofEnded},
		{"a token that ended beside a hash that did not", browserFacts{kind: TypeUser, contactProven: true, proofs: proofs{{proofJWT, 7, now - hour, now}, {proofHash, 7, now, now + hour}}}, optional, ProofLive},
		{"a token of the email alone that ended, on a user whom nobody signed", browserFacts{kind: TypeUser, proofs: proofs{{proofJWT, 7, now - hour, now}}}, optional, ProofEnded},
		{"mode off while it lasts", browserFacts{kind: TypeUser, proofs: proofs{{kind: proofOff, secret: 3}}}, st(team.ModeOff, 3, 0), ProofLive},
		{"mode off that came back", browserFacts{kind: TypeUser, proofs: proofs{{kind: proofOff, secret: 3}}}, st(team.ModeOff, 5, 0), ProofNone},
		{"mode off that changed: from then on a claim", browserFacts{kind: TypeUser, proofs: proofs{{kind: proofOff, secret: 3}}}, st(team.ModeOptional, 4, 0), ProofNone},
		{"on a contact that was proven meanwhile", browserFacts{kind: TypeUser, contactProven: true, proofs: proofs{{kind: proofOff, secret: 3}}}, st(team.ModeOptional, 4, 0), ProofEnded},
		{"mode off before required", browserFacts{kind: TypeUser, linkedIn: 3, proofs: proofs{{kind: proofOff, secret: 3}}}, st(team.ModeRequired, 4, 4), ProofCut},
		{"a claim from before required", browserFacts{kind: TypeUser, linkedIn: 1}, st(team.ModeRequired, 2, 2), ProofCut},
		{"also when it is optional again", browserFacts{kind: TypeUser, linkedIn: 1}, st(team.ModeOptional, 3, 2), ProofCut},
		{"a claim from after that", browserFacts{kind: TypeUser, linkedIn: 3}, st(team.ModeOptional, 3, 2), ProofNone},
		{"a lead from before required", browserFacts{kind: TypeLead, linkedIn: 1}, st(team.ModeRequired, 2, 2), ProofNone},
		{"an anonymous browser from before required", browserFacts{kind: TypeVisitor, linkedIn: 1}, st(team.ModeRequired, 2, 2), ProofNone},
		{"a proof from before required", browserFacts{kind: TypeUser, contactProven: true, linkedIn: 1, proofs: proofs{{proofHash, 7, now, now + hour}}}, st(team.ModeRequired, 2, 2), ProofLive},
		{"one that ended in it waits", browserFacts{kind: TypeUser, contactProven: true, linkedIn: 1, proofs: proofs{{proofHash, 7, now, now}}}, st(team.ModeRequired, 2, 2), ProofEnded},
		{"a kind that is not known proves nothing", browserFacts{kind: TypeUser, contactProven: true, proofs: proofs{{"wish", 7, now, now + hour}}}, optional, ProofEnded},
	} {
		if got := stateOf(c.f, c.s); got != c.want {
			t.Errorf("%s: %d, want %d", c.name, got, c.want)
		}
	}
}

func TestProofsAreReadAsTheyWereWritten(t *testing.T) {
	ps := proofs{{proofHash, 7, 1, 2}, {proofJWT, 8, 3, 4}, {kind: proofOff, secret: 5, at: 6}}
	if got := parseProofs(ps.String()); got.String() != ps.String() || len(got) != 3 {
		t.Errorf("%q became %q", ps, got)
	}
	for _, text := range []string{"", ";", "hash", "hash 1 2", "hash 1 2 3 4", "x y z w"} {
		if s := (standing{team.Standing{Mode: team.ModeOff}, 0}); parseProofs(text).live(s) {
			t.Errorf("%q proves something", text)
		}
	}
}
