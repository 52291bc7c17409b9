package contact

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"gist/server/fault"
	"gist/server/team"
)

// proofKind is the way in which a browser has proven to be its contact.
type proofKind string

// A new way of proving (a code that came by mail) is a kind of its own, with its
// end in until.
const (
	proofOff  proofKind = "off"  // mode off believes what is said
	proofHash proofKind = "hash" // a user_hash
	proofJWT  proofKind = "jwt"  // a user_jwt
)

// hashLasts is how long a user_hash proves after the last call that it signed.
// renewEvery is how exactly that is kept: a browser that calls each minute need
// not be written each minute.
const (
	hashLasts  = micros(30 * 24 * time.Hour / time.Microsecond)
	renewEvery = micros(time.Hour / time.Microsecond)
)

// proof is one thing that a browser has proven of its contact.
type proof struct {
	kind   proofKind
	secret int64  // that signed; of mode off, its epoch
	at     micros // of the call
	until  micros // 0: no end of its own
}

// standing is what decides which proofs hold, at one moment.
type standing struct {
	team.Standing
	now micros
}

// holds tells whether a proof is live.
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

// modeOff tells whether what mode off proved in an epoch is still proven.
func (s standing) modeOff(epoch int64) bool { return s.Mode == team.ModeOff && epoch == s.Epoch }

// proofs are all that a browser has proven of its contact, at most one of each
// kind and secret. What has ended stays in it: a browser whose proof has ended
// is none that never had one.
type proofs []proof

// live tells whether one of them holds.
func (ps proofs) live(s standing) bool { return slices.ContainsFunc(ps, s.holds) }

// off tells whether mode off proves it now.
func (ps proofs) off(s standing) bool {
	return slices.ContainsFunc(ps, func(p proof) bool { return p.kind == proofOff && s.holds(p) })
}

// signed tells whether a signature was ever among them.
func (ps proofs) signed() bool {
	return slices.ContainsFunc(ps, func(p proof) bool { return p.kind != proofOff })
}

// ends gives when the last of them that holds ends by itself; 0: none does.
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

// with gives the proofs and another one, which renews the one of its kind.
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

// String writes the proofs as a column holds them; "" is none.
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

// pattern is like what String writes of proofs among which there is one of this kind
// and secret.
func (p proof) pattern() string {
	return "%" + string(p.kind) + " " + strconv.FormatInt(p.secret, 10) + " %"
}

// parseProofs reads what String wrote. What it does not know proves nothing.
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

// proofsOf gives what a call proves of whom it names, beside mode off.
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
	ProofNone  Proof = iota // it sees what it began itself
	ProofLive               // it sees all of its contact
	ProofEnded              // it sees and does nothing of it until the next proof
	ProofCut                // it is to become a fresh visitor
)

// browserFacts are what the state of a browser's proof follows from.
type browserFacts struct {
	kind          Type // of its contact; "": it has none
	contactProven bool
	proofs        proofs
	linkedIn      int64 // the epoch in which it came to its contact
}

// stateOf decides what a browser may do with its contact. A proven contact has
// proven browsers alone; who had a signature waits for the next one; and when
// the mode becomes required, browsers on a user that have proven nothing become
// fresh visitors.
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
// Of two proofs of the same email the higher one stands, of two signatures on a
// lead the one by the newer secret, which is the last to be retired.
type trust int

const (
	trustNone trust = 0 // whoever wrote it proved nothing
	trustOff  trust = 1 // in mode off, as long as that lasts
	trustAPI  trust = 2 // by an API key, a sync or an import
	trustHash trust = 3 // by a user_hash of it, on a lead
	trustJWT  trust = 5 // by a user_jwt, on a user together with its user id
)

// emailProof is how an email was proven on a contact.
type emailProof struct {
	trust  trust
	secret int64 // that signed; of mode off, its epoch; 0: none, or not known any more
}

// stronger tells whether a proof stands beside a later one of the same email.
func (p emailProof) stronger(later emailProof, on Type) bool {
	if p.trust >= trustHash && later.trust >= trustHash && (on == TypeLead || p.trust == later.trust) {
		return p.secret > later.secret
	}
	return p.trust > later.trust
}

// holds tells whether the email is still proven. What a leaked secret proved is
// not read at all (see recordColumns).
func (p emailProof) holds(s standing) bool {
	return p.trust > trustOff || p.trust == trustOff && s.modeOff(p.secret)
}
