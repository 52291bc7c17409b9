package rules

import "math"

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

	// Rejected lists what was left out, Warnings what was taken with a remark.
	Rejected []Rejection
	Warnings []string
}

// CheckIdentify holds a page's identify call against the rule book. It needs
// an email. The error is one of user_id_invalid, too_many_properties,
// email_required, email_invalid and verification_failed.
func CheckIdentify(userID Value, properties []Property) (Identify, *Error) {
	call, err := CheckContact(userID, properties)
	if err == nil && call.Email == "" {
		err = &Error{CodeEmailRequired, "An identify call needs an email: gist.identify(\"12345\", { email: \"johndoe@tacos.com\" }).", "email"}
	}
	return call, err
}

// CheckContact is CheckIdentify without the need for an email, for callers
// that have another way to say who is meant.
func CheckContact(userID Value, properties []Property) (Identify, *Error) {
	call := Identify{OverwriteTags: true}
	if err := call.checkUserID(userID); err != nil {
		return call, err
	}
	if len(properties) > MaxProperties {
		return call, &Error{CodeTooManyProperties, "One call holds at most 150 properties; send the others in a second call.", ""}
	}
	for _, p := range properties {
		if err := call.add(p); err != nil {
			return call, err
		}
	}
	return call, nil
}

// NothingToSay tells a call that names nobody and nothing, which is no mistake:
// sites send it for every anonymous visitor.
func NothingToSay(userID Value, properties []Property) bool {
	return len(properties) == 0 && (userID.Kind == Undefined || userID.Kind == Text && userID.Text == "")
}

// PropertiesInvalid is the error of a second argument that is no plain object.
func PropertiesInvalid(got Kind) *Error {
	return &Error{CodePropertiesInvalid, "The properties are " + got.String() + "; send a plain object: { email: \"johndoe@tacos.com\" }.", "properties"}
}

// EmailKey gives what emails are matched by: they are equal when they are the
// same after A to Z became a to z. Nothing else is folded, so that a look-alike
// (a Kelvin sign, a dotted capital I) is another address.
func EmailKey(email string) string {
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

func (c *Identify) checkUserID(v Value) *Error {
	refuse := func(why string) *Error {
		return &Error{CodeUserIDInvalid, "The user id " + why + "; send your own id of this person as text, or \"\" if it is not known.", "user_id"}
	}
	switch v.Kind {
	case Text:
		c.UserID = v.Text
	case Number:
		n := v.Number
		if !(n >= -(1<<53-1) && n <= 1<<53-1) || math.Trunc(n) != n {
			return refuse("is a number that is no safe integer")
		}
		c.UserID = decimal(n)
		c.Warnings = append(c.Warnings, "The user id is a number; send it as text: \""+c.UserID+"\".")
	case Undefined, Null:
		return refuse("is " + v.Kind.String())
	default:
		return refuse("is " + v.Kind.String() + " and no text")
	}
	id := c.UserID
	if id == "" {
		return nil
	}
	if hasControl(id) {
		return refuse("holds a control character")
	}
	if tooLong(id, MaxUserID) {
		return refuse("has 255 characters or more")
	}
	switch trim(id) {
	case "":
		return refuse("is only spaces")
	case "null", "undefined", "NaN", "[object Object]":
		return refuse("is \"" + id + "\", which a template prints when the value is missing")
	}
	return nil
}

// add takes one property into the call: into its place if the name is one of
// Gist's own, else as a custom property.
func (c *Identify) add(p Property) *Error {
	v := p.Value
	switch p.Name {
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
			c.leaveOut(reject(p.Name, CodeTypeMismatch, "\"overwrite_tags\" is "+v.Kind.String()+"; send true or false."))
		}
	case "user_hash":
		return addSignature(&c.UserHash, p)
	case "user_jwt":
		return addSignature(&c.UserJWT, p)
	case "name", "phone":
		v, wrong := checkValue(p.Name, v)
		if wrong == nil && v.Kind != Text && v.Kind != Null {
			wrong = reject(p.Name, CodeTypeMismatch, quote(p.Name)+" is "+v.Kind.String()+"; send text.")
		}
		c.keep(&c.Fields, Property{p.Name, v}, wrong)
	case "created_at", "signed_up_at":
		v, wrong := checkValue(p.Name, v)
		c.keep(&c.Fields, Property{"signed_up_at", v}, wrong)
	default:
		wrong := checkName(p.Name)
		if wrong == nil && isReserved(p.Name) {
			wrong = reject(p.Name, CodeNameReserved, quote(p.Name)+" belongs to Gist and can't be set; use another name.")
		}
		if wrong == nil {
			v, wrong = checkValue(p.Name, v)
		}
		c.keep(&c.Custom, Property{p.Name, v}, wrong)
	}
	return nil
}

func (c *Identify) keep(where *[]Property, p Property, wrong *Rejection) {
	if wrong != nil {
		c.leaveOut(wrong)
		return
	}
	*where = append(*where, p)
}

func (c *Identify) leaveOut(r *Rejection) { c.Rejected = append(c.Rejected, *r) }

func (c *Identify) addEmail(v Value) *Error {
	c.EmailGiven = v.Kind != Undefined
	if v.Kind == Null || v.Kind == Undefined {
		return nil
	}
	if v.Kind != Text {
		return &Error{CodeEmailInvalid, "The email is " + v.Kind.String() + "; send text such as \"johndoe@tacos.com\".", "email"}
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
		if isSpace(c) || isControl(c) {
			return &Error{CodeEmailInvalid, "The email holds a space or a control character; send it as name@domain.", "email"}
		}
	}
	if ats != 1 || at == 0 || at == len(email)-1 {
		return &Error{CodeEmailInvalid, "The email is not of the form name@domain.", "email"}
	}
	if tooLong(email, MaxEmail) {
		return &Error{CodeEmailInvalid, "The email has more than 254 characters.", "email"}
	}
	return nil
}

// addSignature takes a signature as it is: the server judges it. What is no
// text can't be right, and must not pass for an unsigned call.
func addSignature(to *string, p Property) *Error {
	switch v := p.Value; {
	case v.Kind == Null || v.Kind == Undefined:
		return nil
	case v.Kind != Text || len(v.Text) > MaxSignature:
		return &Error{CodeVerificationFailed, quote(p.Name) + " is " + v.Kind.String() + " and no signature; send the text that your server makes.", p.Name}
	default:
		*to = v.Text
		return nil
	}
}
