package rules

// Kind is the kind of a value before its check: one of the kinds of JSON, or
// one that only a page's JavaScript has.
type Kind byte

// The kinds of values in a call.
const (
	Null Kind = iota
	Text
	Number
	Boolean
	Object
	DateObject // a JavaScript Date, an object with a message of its own
	Array
	Undefined
	Function
	Symbol
	BigInt
)

// String returns the kind's name for a message to a site owner.
func (k Kind) String() string {
	switch k {
	case Null:
		return "null"
	case Text:
		return "text"
	case Number:
		return "a number"
	case Boolean:
		return "a boolean"
	case Object:
		return "an object"
	case DateObject:
		return "a Date"
	case Array:
		return "an array"
	case Function:
		return "a function"
	case Symbol:
		return "a symbol"
	case BigInt:
		return "a bigint"
	}
	return "undefined"
}

// Value is one value of a call. Only the field that Kind names is set. Number
// is a float64 as in JavaScript, so it loses no digit.
type Value struct {
	Kind    Kind
	Text    string
	Number  float64
	Boolean bool
}

// fromDigits turns a text of digits alone into the number.
func (v *Value) fromDigits() {
	n := 0.0
	for _, c := range v.Text {
		if c < '0' || c > '9' {
			return
		}
		n = 10*n + float64(c-'0')
	}
	if v.Text != "" {
		*v = Value{Kind: Number, Number: n}
	}
}

// Property is a name with its value. Lists of properties have the order of the
// call.
type Property struct {
	Name  string
	Value Value
}

// Type is the type of a property in a workspace. The first value that is not
// null sets it.
type Type byte

// The types of properties. TypeNone is the type of null.
const (
	TypeNone Type = iota
	TypeText
	TypeNumber
	TypeBoolean
	TypeDate
)

var typeNames = [...]string{"", "text", "number", "boolean", "date"}

// String returns the type's name in the API and in the database.
func (t Type) String() string {
	if int(t) < len(typeNames) {
		return typeNames[t]
	}
	return ""
}

// ParseType returns the type of a name that String wrote, and TypeNone for any
// other text.
func ParseType(name string) Type {
	for i, n := range typeNames {
		if n == name {
			return Type(i)
		}
	}
	return TypeNone
}

// TypeOf returns the type that a checked value gives a property of this name:
// date for a number under a name that ends in _at, else the value's own type.
// It reports false for null, which sets no type.
func TypeOf(name string, v Value) (Type, bool) {
	switch v.Kind {
	case Text:
		return TypeText, true
	case Number:
		if IsTimestamp(name) {
			return TypeDate, true
		}
		return TypeNumber, true
	case Boolean:
		return TypeBoolean, true
	}
	return TypeNone, false
}
