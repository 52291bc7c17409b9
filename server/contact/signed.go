package contact

import (
	"slices"

	"gist/server/team"
	"gist/wasm/rules"
)

// notSaid lists the claims of a user_jwt that are no properties: those about
// the token, and those that name the contact.
var notSaid = []string{"iss", "sub", "aud", "exp", "nbf", "iat", "jti", "user_id", "email", "user_hash", "user_jwt"}

// saidBy returns what a call's user_jwt says about the contact that the call
// names, checked by the rule book. says is false if it says nothing. If the
// token does not prove the call's user id (without one, its email), its values
// are rejected: a token of an email says nothing about the user id beside it.
// The error is too_many_properties.
func saidBy(p team.Proof, call rules.Identify) (said rules.Identify, says bool, err error) {
	if len(p.Says) == 0 {
		return said, false, nil
	}
	list, err := Decode(p.Says)
	if err != nil {
		return said, false, err
	}
	list = slices.DeleteFunc(list, func(p rules.Property) bool { return slices.Contains(notSaid, p.Name) })
	if len(list) == 0 {
		return said, false, nil
	}
	covers := p.EmailBy
	if call.UserID != "" {
		covers = p.UserBy
	}
	if !slices.ContainsFunc(covers, func(e team.Evidence) bool { return e.Kind == team.ByJWT }) {
		for _, one := range list {
			said.Rejected = append(said.Rejected, rules.Rejection{Property: one.Name, Code: rules.CodeVerificationRequired,
				Message: "\"" + one.Name + "\" stands in a user_jwt without the call's user id; put user_id into it."})
		}
		return said, false, nil
	}
	said, wrong := rules.CheckContact(rules.Value{Kind: rules.Text}, list)
	if wrong != nil {
		return said, false, wrong
	}
	return said, true, nil
}

// without returns the call without the values that its user_jwt also has,
// because those win.
func without(call, said rules.Identify) rules.Identify {
	names := func(of []rules.Property) func(rules.Property) bool {
		return func(p rules.Property) bool {
			return slices.ContainsFunc(of, func(s rules.Property) bool { return s.Name == p.Name })
		}
	}
	call.Fields = slices.DeleteFunc(slices.Clone(call.Fields), names(said.Fields))
	call.Custom = slices.DeleteFunc(slices.Clone(call.Custom), names(said.Custom))
	if said.TagsGiven {
		call.Tags, call.TagsGiven = nil, false
	}
	return call
}
