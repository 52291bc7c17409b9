package rules

// Error says why a whole call was refused. Code is stable and for machines,
// Message is for a person and says what to write instead, Field names the
// argument or JSON field it is about and may be empty.
type Error struct {
	Code    string `json:"code"`
	Message string `json:"message"`
	Field   string `json:"field,omitempty"`
}

// NewError makes an Error that is about no field in particular.
func NewError(code, message string) *Error {
	return &Error{Code: code, Message: message}
}

// Error gives the code and the message, for logs and wrapped errors.
func (e *Error) Error() string { return e.Code + ": " + e.Message }

// Rejection says why one property, or one tag, was left out of a call whose
// other properties are kept.
type Rejection struct {
	Property string `json:"property"`
	Code     string `json:"code"`
	Message  string `json:"message"`
}

// Codes that refuse a whole call.
const (
	CodeUserIDInvalid        = "user_id_invalid"
	CodeEmailRequired        = "email_required"
	CodeEmailInvalid         = "email_invalid"
	CodePropertiesInvalid    = "properties_invalid"
	CodeTooManyProperties    = "too_many_properties"
	CodeEventNameInvalid     = "event_name_invalid"
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
)
