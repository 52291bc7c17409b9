package contact

// What an identify call does is decided here, of facts alone: no SQL, no clock.
// identify.go finds the facts and does what was decided.

// callFacts are what a decision about an identify call follows from.
type callFacts struct {
	byUserID bool // the call names a user id; else it names an email
	proven   bool // the user id (the email where there is none) is proven, by a signature or mode off
	signed   bool // by a signature

	browser       Type  // of the browser's contact; "": it has none
	browserProven bool  // that contact is proven, for good
	state         Proof // of the browser's proof of it
	alone         bool  // the browser alone has it
	sameEmail     bool  // it has the call's email

	target       bool // there is a contact that the call leads to
	targetProven bool
	itself       bool // and it is the browser's own
}

// decision is what becomes of a browser by an identify call.
type decision int

const (
	decideStay   decision = iota // the call is for the browser's own contact, or it has none
	decideTake                   // its contact goes along into the one that the call leads to
	decideFresh                  // it becomes a fresh visitor, and nothing moves
	decideRefuse                 // verification_required, and it stays who it was
	decideLeave                  // verification_required, and it becomes a fresh visitor
)

// decide says what becomes of a browser by an identify call.
func decide(f callFacts) decision {
	switch {
	case !f.proven && f.byUserID:
		return f.claimOfUser()
	case !f.proven:
		return f.claimOfEmail()
	case f.target && f.itself:
		return decideStay
	case f.target || f.byUserID:
		return f.takeAlong()
	}
	return f.provenEmailOfNobody()
}

// claimOfUser decides an unsigned call with a user id.
func (f callFacts) claimOfUser() decision {
	switch {
	case f.target && f.targetProven && !(f.itself && f.state == ProofLive):
		return f.refused()
	case f.itself:
		return decideStay
	}
	return f.takeAlong()
}

// refused decides what becomes of the browser of a call that is refused: it
// stays who it was, unless that is another user or a proven lead.
func (f callFacts) refused() decision {
	if f.isAnother() {
		return decideLeave
	}
	return decideRefuse
}

// isAnother tells whether a browser is somebody else than the call names, and
// is known for good.
func (f callFacts) isAnother() bool {
	switch f.browser {
	case TypeUser:
		return f.byUserID && !f.itself
	case TypeLead:
		return f.browserProven && (f.byUserID || !f.sameEmail)
	}
	return false
}

// claimOfEmail decides an unsigned call with an email alone: it is about the
// browser's own contact, whoever else has that email.
func (f callFacts) claimOfEmail() decision {
	switch {
	case f.isAnother():
		return decideFresh // a proven lead is known by its email: another one is another lead
	case f.browserProven && f.state != ProofLive:
		return decideRefuse
	}
	return decideStay
}

// takeAlong decides whether the browser's contact goes along into another
// identity: only if the browser alone has it, and a proven lead only by a signed
// call that has the same email. User ids never merge.
func (f callFacts) takeAlong() decision {
	switch {
	case f.browser == "":
		return decideStay
	case f.browser == TypeUser, !f.alone:
		return decideFresh
	case f.browser == TypeLead && f.browserProven && !(f.signed && f.sameEmail):
		return decideFresh
	}
	return decideTake
}

// provenEmailOfNobody decides a call with an email that is proven, and proven on
// no contact: it is for the browser's own lead, or a new one.
func (f callFacts) provenEmailOfNobody() decision {
	switch {
	case f.browser == TypeUser && !f.signed:
		return decideStay // mode off: the user has a new email
	case f.takeAlong() == decideFresh:
		return decideFresh
	}
	return decideStay
}
