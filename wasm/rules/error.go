package rules

// Error says why a whole call was refused. Code is stable and for programs.
// Message is for a person and says what to write instead. Field names the
// argument or JSON field at fault; it may be empty.
type Error struct {
	Code    string `json:"code"`
	Message string `json:"message"`
	Field   string `json:"field,omitempty"`

	Kind ErrorKind `json:"-"`
}

// ErrorKind says what a caller can do about an Error. Each kind has one HTTP
// status.
type ErrorKind byte

// Kinds of errors.
const (
	Invalid      ErrorKind = iota // a rule is broken: change the call
	Malformed                     // it can't be read
	Unauthorized                  // nobody is known by this key, session or token
	Forbidden                     // the caller may not do this
	Unknown                       // there is no such thing
	BadMethod                     // the address does not take this method
	TooSlow                       // the body did not come in time
	Conflict                      // it is in the way of something that exists
	Gone                          // it has become part of something else
	TooLarge                      // more than a call may hold
	TooMany                       // wait, then send it again
	Internal                      // a fault of this server
	Unavailable                   // send it again in a moment
)

// Passes reports whether the same call may succeed later.
func (k ErrorKind) Passes() bool {
	return k == TooSlow || k == TooMany || k == Internal || k == Unavailable
}

// NewError returns an Error that is Invalid and has no field.
func NewError(code, message string) *Error {
	return &Error{Code: code, Message: message}
}

// ErrorOf returns an Error of a kind that is about no field in particular.
func ErrorOf(kind ErrorKind, code, message string) *Error {
	return &Error{Kind: kind, Code: code, Message: message}
}

func refuse(code, field, message string) *Error {
	return &Error{Code: code, Message: message, Field: field}
}

// Error returns the code and the message, for logs and wrapped errors.
func (e *Error) Error() string { return e.Code + ": " + e.Message }

// Rejection says why one property, or one tag, was left out of a call. The
// other properties of the call are kept.
type Rejection struct {
	Property string `json:"property"`
	Code     string `json:"code"`
	Message  string `json:"message"`
}

// Remarks holds the findings about a call that may be stored.
type Remarks struct {
	Rejected []Rejection // the properties and tags that were left out
	Warnings []string    // about accepted values: what to write instead
}

func (r *Remarks) leaveOut(wrong *Rejection) { r.Rejected = append(r.Rejected, *wrong) }

func (r *Remarks) warn(text string) { r.Warnings = append(r.Warnings, text) }

// take checks a value and appends it to a list under the name as. It leaves the
// value out if wrong is set or the value breaks a rule.
func (r *Remarks) take(to *[]Property, as string, p Property, wrong *Rejection) {
	v := p.Value
	if wrong == nil {
		v, wrong = checkValue(p.Name, v)
	}
	if wrong != nil {
		r.leaveOut(wrong)
		return
	}
	if v.Kind != p.Value.Kind {
		r.warn(quote(p.Name) + " is text; send the number " + decimal(v.Number) + ".")
	}
	*to = append(*to, Property{as, v})
}

// Codes that refuse a whole call.
const (
	CodeUserIDInvalid        = "user_id_invalid"
	CodeEmailRequired        = "email_required"
	CodeEmailInvalid         = "email_invalid"
	CodePropertiesInvalid    = "properties_invalid"
	CodeTooManyProperties    = "too_many_properties"
	CodeEventNameInvalid     = "event_name_invalid"
	CodeBodyRequired         = "body_required"
	CodeBodyTooLong          = "body_too_long"
	CodeVerificationRequired = "verification_required"
	CodeVerificationFailed   = "verification_failed"
)

// Codes that leave one property out of a call.
const (
	CodeNameInvalid        = "name_invalid"
	CodeNameReserved       = "name_reserved"
	CodeObjectRejected     = "object_rejected"
	CodeArrayRejected      = "array_rejected"
	CodeTypeUnsupported    = "type_unsupported"
	CodeValueTooLong       = "value_too_long"
	CodeTimestampInvalid   = "timestamp_invalid"
	CodeTypeMismatch       = "type_mismatch"
	CodeTooManyDefinitions = "too_many_definitions"
	CodePropertyProtected  = "property_protected"
)
