package rules

import (
	"math"
	"strings"

	"gist/wasm/ranges"
)

// Identify is a checked identify call without what was left out. It may be
// stored.
type Identify struct {
	// UserID is the id of this person in the site owner's system. It is "" when
	// it is not known; the contact is then found by its email.
	UserID string
	// Email is as the call gave it. EmailGiven is true when the call named an
	// email, also to clear it. Only trusted calls may clear it.
	Email      string
	EmailGiven bool
	// Fields holds those of name, phone and signed_up_at that the call named.
	// created_at becomes signed_up_at. Null clears a value.
	Fields []Property
	// Custom holds the custom properties, dates as whole seconds. Null clears a
	// value.
	Custom []Property
	// Tags holds the tags of the call's text in their order, none of them
	// empty. A tag may be there twice (see UniqueTags). TagsGiven is true when
	// the call named tags, also to clear them. OverwriteTags is true when the
	// tags replace the contact's, and false when they are added; true is the
	// default.
	Tags          []string
	TagsGiven     bool
	OverwriteTags bool
	// UserHash and UserJWT are signatures. The server verifies them.
	UserHash, UserJWT string

	Remarks
}

// CheckIdentify checks a page's identify call. The call needs an email. The
// error is one of user_id_invalid, too_many_properties, email_required,
// email_invalid and verification_failed.
func CheckIdentify(userID Value, properties []Property) (Identify, *Error) {
	call, err := CheckContact(userID, properties)
	if err == nil && call.Email == "" {
		err = refuse(CodeEmailRequired, "email", "An identify call needs \"email\" among its properties: gist.identify(\"12345\", { email: \"johndoe@tacos.com\" }).")
	}
	return call, err
}

// CheckContact is CheckIdentify without the need for an email. Its callers have
// another way to name the contact.
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

// NothingToSay reports whether a call has no user id and no properties. That is
// no mistake: sites send such calls for every anonymous visitor.
func NothingToSay(userID Value, properties []Property) bool {
	return len(properties) == 0 && (userID.Kind == Undefined || userID.Kind == Text && userID.Text == "")
}

// PropertiesInvalid returns the error of a second argument that is no plain
// object.
func PropertiesInvalid(got Kind) *Error {
	return refuse(CodePropertiesInvalid, "properties", "The properties are "+got.String()+"; send a plain object: { email: \"johndoe@tacos.com\" }.")
}

// EmailKey returns the key by which emails are matched: the email with A to Z
// as a to z. Nothing else is folded, so a look-alike (a Kelvin sign, a dotted
// capital I) makes another address.
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

// addUserID takes the user id from the call's argument or from its properties.
// "" is no user id. A second user id that differs from the first is an error.
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

// add takes one property into the call: into its own field if the name is one
// of Gist's own, else as a custom property.
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

// CheckEmail returns the error email_invalid unless the text is local@domain.
// The text has one @, no spaces, control characters or U+FFFD, and at most 254
// characters.
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

// addSignature takes a signature without the white space that templates put
// around it. The server verifies it. A value that is no text, or longer than
// MaxSignature bytes, is an error, since the call must not count as unsigned.
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
