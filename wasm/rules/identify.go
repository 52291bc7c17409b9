package rules

import (
	"math"
	"strings"

	"gist/wasm/ranges"
)

// Identify is a checked identify call: what is left of it may be stored.
type Identify struct {
	// UserID is the id that the site owner's system gives this person, or ""
	// when it is not known: the contact is then known by its email.
	UserID string
	// Email is as the call gave it; EmailGiven tells an email that was
	// cleared from one that was not named, which only trusted calls may do.
	Email      string
	EmailGiven bool
	// Fields holds name, phone and signed_up_at, those that the call named.
	// created_at arrives here as signed_up_at. Null clears.
	Fields []Property
	// Custom holds the custom properties, dates as whole seconds. Null clears.
	Custom []Property
	// Tags is what the call's text named, in its order, none empty; the same
	// tag may stand twice (see UniqueTags).
	Tags          []string
	TagsGiven     bool
	OverwriteTags bool
	// UserHash and UserJWT are signatures that the server judges.
	UserHash, UserJWT string

	Remarks
}

// CheckIdentify holds a page's identify call against the rule book. It needs
// an email. The error is one of user_id_invalid, too_many_properties,
// email_required, email_invalid and verification_failed.
func CheckIdentify(userID Value, properties []Property) (Identify, *Error) {
	call, err := CheckContact(userID, properties)
	if err == nil && call.Email == "" {
		err = refuse(CodeEmailRequired, "email", "An identify call needs \"email\" among its properties: gist.identify(\"12345\", { email: \"johndoe@tacos.com\" }).")
	}
	return call, err
}

// CheckContact is CheckIdentify without the need for an email, for callers
// that have another way to say who is meant.
func CheckContact(userID Value, properties []Property) (Identify, *Error) {
	call := Identify{OverwriteTags: true}
	err := call.addUserID(userID)
	if err == nil {
		err = checkNumber(properties)
	}
	for i := 0; i < len(properties) && err == nil; i++ {
		err = call.add(properties[i])
	}
	return call, err
}

func checkNumber(properties []Property) *Error {
	if len(properties) > MaxProperties {
		return refuse(CodeTooManyProperties, "", "One call holds at most 150 properties; send the others in a second call.")
	}
	return nil
}

// NothingToSay tells a call that names nobody and nothing, which is no mistake:
// sites send it for every anonymous visitor.
func NothingToSay(userID Value, properties []Property) bool {
	return len(properties) == 0 && (userID.Kind == Undefined || userID.Kind == Text && userID.Text == "")
}

// PropertiesInvalid is the error of a second argument that is no plain object.
func PropertiesInvalid(got Kind) *Error {
	return refuse(CodePropertiesInvalid, "properties", "The properties are "+got.String()+"; send a plain object: { email: \"johndoe@tacos.com\" }.")
}

// EmailKey gives what emails are matched by: they are equal when they are the
// same after A to Z became a to z. Nothing else is folded, so that a look-alike
// (a Kelvin sign, a dotted capital I) is another address.
func EmailKey(email string) string {
	if foldsAll {
		return strings.ToLower(email)
	}
	for i := range len(email) {
		if email[i] >= 'A' && email[i] <= 'Z' {
			return foldASCII(email, i)
		}
	}
	return email
}

func foldASCII(text string, from int) string {
	folded := []byte(text)
	for i := from; i < len(folded); i++ {
		if c := folded[i]; c >= 'A' && c <= 'Z' {
			folded[i] = c + 'a' - 'A'
		}
	}
	return string(folded)
}

// addUserID takes the user id from the call's argument, or from among its
// properties, where "" says nothing and another one than before is a mistake.
func (c *Identify) addUserID(v Value) *Error {
	invalid := func(why string) *Error {
		return refuse(CodeUserIDInvalid, "user_id", "The user id "+why+"; send your own id of this person as text, or \"\" if it is not known.")
	}
	id := v.Text
	switch v.Kind {
	case Text:
	case Number:
		n := v.Number
		if !(n >= -(1<<53-1) && n <= 1<<53-1) || math.Trunc(n) != n {
			return invalid("is a number that is no safe integer")
		}
		id = decimal(n)
		c.warn("The user id is a number; send it as text: " + quote(id) + ".")
	default:
		return invalid("is " + v.Kind.String())
	}
	if id == "" {
		return nil
	}
	if trim(id) == "" {
		return invalid("is only spaces")
	}
	if short := trim(id); short != id {
		id = short
		c.warn("The user id has white space at its ends, which is cut off: " + quote(id) + ".")
	}
	switch {
	case has(id, unreadable):
		return invalid("holds a control character")
	case tooLong(id, MaxUserID):
		return invalid("has 255 characters or more")
	case printed(id):
		return invalid("is " + quote(id) + ", which a template or a default prints when there is no id")
	case c.UserID != "" && c.UserID != id:
		return invalid("is " + quote(c.UserID) + ", and " + quote(id) + " among the properties")
	}
	c.UserID = id
	return nil
}

// add takes one property into the call: into its place if the name is one of
// Gist's own, else as a custom property.
func (c *Identify) add(p Property) *Error {
	v := p.Value
	switch p.Name {
	case "user_id":
		return c.addUserID(v)
	case "email":
		return c.addEmail(v)
	case "tags":
		c.addTags(v)
	case "overwrite_tags":
		switch v.Kind {
		case Boolean:
			c.OverwriteTags = v.Boolean
		case Null, Undefined:
		default:
			c.leaveOut(reject(p.Name, CodeTypeMismatch, "is "+v.Kind.String()+"; send true or false."))
		}
	case "user_hash":
		return addSignature(&c.UserHash, p)
	case "user_jwt":
		return addSignature(&c.UserJWT, p)
	case "name", "phone":
		_, wrong := checkValue(p.Name, v)
		if wrong == nil && v.Kind != Text && v.Kind != Null {
			wrong = reject(p.Name, CodeTypeMismatch, "is "+v.Kind.String()+"; send text.")
		}
		c.take(&c.Fields, p.Name, p, wrong)
	case "created_at", "signed_up_at":
		c.take(&c.Fields, "signed_up_at", p, nil)
	default:
		wrong := checkName(p.Name)
		if wrong == nil && among(reserved, "|"+p.Name+"|", exactly) {
			wrong = reject(p.Name, CodeNameReserved, "belongs to Gist and can't be set; use another name.")
		}
		c.take(&c.Custom, p.Name, p, wrong)
	}
	return nil
}

func (c *Identify) addEmail(v Value) *Error {
	c.EmailGiven = v.Kind != Undefined
	if v.Kind == Null || v.Kind == Undefined {
		return nil
	}
	if v.Kind != Text {
		return refuse(CodeEmailInvalid, "email", "The email is "+v.Kind.String()+"; send text such as \"johndoe@tacos.com\".")
	}
	c.Email = v.Text
	if v.Text == "" {
		return nil
	}
	return CheckEmail(v.Text)
}

// CheckEmail gives the error email_invalid unless the text is local@domain,
// without spaces or control characters and of at most 254 characters.
func CheckEmail(email string) *Error {
	ats, at := 0, 0
	for i, c := range email {
		if c == '@' {
			ats, at = ats+1, i
		}
	}
	if ats != 1 || at == 0 || at == len(email)-1 || has(email, ranges.Spaces) || has(email, unreadable) || tooLong(email, MaxEmail) {
		return refuse(CodeEmailInvalid, "email", "The email is not of the form name@domain: one @, no spaces, at most 254 characters.")
	}
	return nil
}

// addSignature takes a signature, without the white space that templates put
// around it: the server judges it. What is no text can't be right, and must not
// pass for an unsigned call.
func addSignature(to *string, p Property) *Error {
	v := p.Value
	text := trim(v.Text)
	switch {
	case v.Kind == Null || v.Kind == Undefined:
	case v.Kind != Text || len(text) > MaxSignature:
		return refuse(CodeVerificationFailed, p.Name, "is "+v.Kind.String()+" and no signature; send the text that your server makes.")
	default:
		*to = text
	}
	return nil
}
