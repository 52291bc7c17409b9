package contact

import (
	"slices"

	"gist/server/team"
	"gist/wasm/rules"
)

// notSaid are the names of a user_jwt that are no properties: those of the token,
// and those that say who it is about.
var notSaid = []string{"iss", "sub", "aud", "exp", "nbf", "iat", "jti", "user_id", "email", "user_hash", "user_jwt"}

// saidBy gives what a call's user_jwt says of whom the call names, held against
// the rule book; nothing where it says nothing. What a token that is about
// somebody else says is left out: a token of an email says nothing of the user id
// beside it. The error is too_many_properties.
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

// without gives the call without what the user_jwt beside it says: that wins.
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
