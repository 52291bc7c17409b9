package contact

// This file decides what an identify call does, from facts alone: no SQL, no
// clock. identify.go finds the facts and carries out the decision.

// callFacts holds the facts that determine what an identify call does.
type callFacts struct {
	byUserID bool // the call names a user id; else an email, or neither
	proven   bool // the user id (the email if there is none) is proven, by a signature or mode off
	signed   bool // it is proven by a signature

	browser       Type  // of the browser's contact; "" if it has none
	browserProven bool  // that contact is proven; this never ends
	state         Proof // of the browser's proof for it
	alone         bool  // only this browser has it (see record.alone)
	sameEmail     bool  // it has the call's email, or the call names nobody

	target       bool // the call leads to an existing contact
	targetProven bool
	itself       bool // that is the browser's own contact
}

// decision is what an identify call does to the browser.
type decision int

const (
	decideStay   decision = iota // nothing: the call is for the browser's own contact, or it has none
	decideTake                   // its contact is merged into the one of the call
	decideFresh                  // it becomes a new visitor, and nothing is merged
	decideRefuse                 // the call fails with verification_required, and the browser keeps its contact
	decideLeave                  // the call fails with verification_required, and the browser becomes a new visitor
)

// decide returns what an identify call does to the browser.
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

// claimOfUser decides a call with a user id that is not proven.
func (f callFacts) claimOfUser() decision {
	switch {
	case f.target && f.targetProven && !(f.itself && f.state == ProofLive):
		return f.refused()
	case f.itself:
		return decideStay
	}
	return f.takeAlong()
}

// refused returns what a refused call does to the browser. The browser keeps
// its contact, unless that is another user or another proven lead.
func (f callFacts) refused() decision {
	if f.isAnother() {
		return decideLeave
	}
	return decideRefuse
}

// isAnother reports whether the browser's contact is a user or a proven lead,
// and is not the one that the call names.
func (f callFacts) isAnother() bool {
	switch f.browser {
	case TypeUser:
		return f.byUserID && !f.itself
	case TypeLead:
		return f.browserProven && (f.byUserID || !f.sameEmail)
	}
	return false
}

// claimOfEmail decides a call without a user id whose email is not proven. It
// is about the browser's own contact, even if other contacts have that email.
func (f callFacts) claimOfEmail() decision {
	switch {
	case f.isAnother():
		return decideFresh // a proven lead is identified by its email: another email is another lead
	case f.browserProven && f.state != ProofLive:
		return decideRefuse
	}
	return decideStay
}

// takeAlong decides whether the browser's contact is merged into another
// identity. Only a contact that the browser alone has is merged, and a proven
// lead only by a signed call with the same email. Users never merge.
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

// provenEmailOfNobody decides a call with a proven email that is proven on no
// contact. The call is for the browser's own lead, or for a new one.
func (f callFacts) provenEmailOfNobody() decision {
	switch {
	case f.browser == TypeUser && !f.signed:
		return decideStay // mode off: the user has a new email
	case f.takeAlong() == decideFresh:
		return decideFresh
	}
	return decideStay
}
