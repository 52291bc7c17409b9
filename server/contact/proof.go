package contact

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"gist/server/fault"
	"gist/server/team"
)

// proofKind is how a browser has proven to be its contact.
type proofKind string

// A new way of proving (a code sent by mail) needs a new kind, with its end in
// until.
const (
	proofOff  proofKind = "off"  // mode off accepts every call
	proofHash proofKind = "hash" // a user_hash
	proofJWT  proofKind = "jwt"  // a user_jwt
)

// hashLasts is how long a user_hash proves after the last call that it signed.
// renewEvery is the precision of that: a browser that calls every minute is not
// written every minute.
const (
	hashLasts  = micros(30 * 24 * time.Hour / time.Microsecond)
	renewEvery = micros(time.Hour / time.Microsecond)
)

// proof is one proof of a browser for its contact.
type proof struct {
	kind   proofKind
	secret int64  // id of the secret that signed; of mode off, its epoch
	at     micros // time of the call
	until  micros // end of the proof; 0: no end of its own
}

// standing holds what determines which proofs are live at one moment.
type standing struct {
	team.Standing
	now micros
}

// holds reports whether a proof is live.
func (s standing) holds(p proof) bool {
	if fault.Put == 6 {
		return true
	}
	switch p.kind {
	case proofOff:
		return s.modeOff(p.secret)
	case proofHash, proofJWT:
		return s.now < p.until && p.secret != 0 && (p.secret == s.Secrets[0] || p.secret == s.Secrets[1])
	}
	return false
}

// modeOff reports whether a proof by mode off in this epoch is still live.
func (s standing) modeOff(epoch int64) bool { return s.Mode == team.ModeOff && epoch == s.Epoch }

// proofs holds all proofs of a browser for its contact, at most one of each
// kind and secret. Ended proofs stay in it, because a browser whose proof has
// ended is treated differently from one that never had a proof.
type proofs []proof

// live reports whether one of them is live.
func (ps proofs) live(s standing) bool { return slices.ContainsFunc(ps, s.holds) }

// off reports whether one by mode off is live.
func (ps proofs) off(s standing) bool {
	return slices.ContainsFunc(ps, func(p proof) bool { return p.kind == proofOff && s.holds(p) })
}

// signed reports whether one of them is by a signature, live or not.
func (ps proofs) signed() bool {
	return slices.ContainsFunc(ps, func(p proof) bool { return p.kind != proofOff })
}

// ends returns when the last live proof ends; 0 if one has no end of its own.
func (ps proofs) ends(s standing) (end micros) {
	for _, p := range ps {
		switch {
		case !s.holds(p):
		case p.until == 0:
			return 0
		default:
			end = max(end, p.until)
		}
	}
	return end
}

// with returns the proofs and p. p replaces the proof of the same kind and
// secret; but a user_hash only if its end is renewEvery later, a user_jwt only
// if its end is later.
func (ps proofs) with(p proof) proofs {
	for i, old := range ps {
		if old.kind != p.kind || old.secret != p.secret {
			continue
		}
		renewed := slices.Clone(ps)
		switch {
		case p.kind == proofHash && p.until-old.until < renewEvery:
			return ps
		case p.kind == proofJWT && p.until <= old.until:
			return ps
		}
		renewed[i] = p
		return renewed
	}
	return append(slices.Clone(ps), p)
}

// String encodes the proofs for their column; "" is none.
func (ps proofs) String() string {
	var b strings.Builder
	for i, p := range ps {
		if i > 0 {
			b.WriteByte(';')
		}
		b.WriteString(string(p.kind))
		for _, n := range []int64{p.secret, int64(p.at), int64(p.until)} {
			b.WriteByte(' ')
			b.WriteString(strconv.FormatInt(n, 10))
		}
	}
	return b.String()
}

// pattern returns a pattern for SQL's like. It matches the encoded proofs with
// one of this kind and secret.
func (p proof) pattern() string {
	return "%" + string(p.kind) + " " + strconv.FormatInt(p.secret, 10) + " %"
}

// parseProofs decodes what String wrote. An unknown kind proves nothing.
func parseProofs(text string) (ps proofs) {
	for text != "" {
		var one string
		one, text, _ = strings.Cut(text, ";")
		fields := strings.Split(one, " ")
		if len(fields) != 4 {
			continue
		}
		var n [3]int64
		for i, field := range fields[1:] {
			n[i], _ = strconv.ParseInt(field, 10, 64) // String wrote it
		}
		ps = append(ps, proof{proofKind(fields[0]), n[0], micros(n[1]), micros(n[2])})
	}
	return ps
}

// proofsOf returns the proofs by a call's signatures, without mode off.
func proofsOf(by []team.Evidence, now micros) (ps proofs) {
	for _, e := range by {
		switch e.Kind {
		case team.ByHash:
			ps = append(ps, proof{proofHash, e.Secret, now, now + hashLasts})
		case team.ByJWT:
			ps = append(ps, proof{proofJWT, e.Secret, now, micros(e.Until.UnixMicro())})
		}
	}
	return ps
}

// Proof says what a browser may do with its contact at one moment.
type Proof int

// The states of a browser's proof.
const (
	ProofNone  Proof = iota // it sees only what it began
	ProofLive               // it sees all of its contact
	ProofEnded              // it has no access to its contact until the next proof
	ProofCut                // it has to become a new visitor
)

// browserFacts holds the facts that determine the state of a browser's proof.
type browserFacts struct {
	kind          Type // of its contact; "" if it has none
	contactProven bool
	proofs        proofs
	linkedIn      int64 // the epoch in which it was tied to its contact
}

// stateOf decides what a browser may do with its contact. On a proven contact,
// and after an ended signature, a browser has to wait for its next proof. When
// the mode becomes required, browsers on a user that have proven nothing become
// new visitors.
func stateOf(f browserFacts, s standing) Proof {
	switch {
	case f.kind == "":
		return ProofNone
	case f.proofs.live(s):
		return ProofLive
	case f.contactProven && fault.Put != 5 || f.proofs.signed():
		return ProofEnded
	case f.kind == TypeUser && f.linkedIn < s.Required:
		return ProofCut
	}
	return ProofNone
}

// trust says how a contact's email was proven; contacts.email_proven holds it.
// Of two proofs of the same email the higher one is kept. Of two signatures on
// a lead, or of two of the same kind, the one by the newer secret is kept,
// because that secret is retired last.
type trust int

const (
	trustNone trust = 0 // not proven
	trustOff  trust = 1 // by mode off, as long as that lasts
	trustAPI  trust = 2 // by an API key, a sync or an import
	trustHash trust = 3 // by a user_hash of it, on a lead
	trustJWT  trust = 5 // by a user_jwt, on a user together with its user id
)

// emailProof is how an email was proven on a contact.
type emailProof struct {
	trust  trust
	secret int64 // id of the secret that signed; of mode off, its epoch; 0: none or unknown
}

// stronger reports whether a proof is kept over a later one of the same email.
func (p emailProof) stronger(later emailProof, on Type) bool {
	if p.trust >= trustHash && later.trust >= trustHash && (on == TypeLead || p.trust == later.trust) {
		return p.secret > later.secret
	}
	return p.trust > later.trust
}

// holds reports whether the email is still proven. Proofs by a leaked secret
// are not even read (see recordColumns).
func (p emailProof) holds(s standing) bool {
	return p.trust > trustOff || p.trust == trustOff && s.modeOff(p.secret)
}
