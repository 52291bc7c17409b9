package rules

// Kind says what a value was before it was checked: the kinds of JSON, and
// beside them those that only a page's JavaScript has.
type Kind byte

// The kinds of values that a call may bring.
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

// String names the kind as a message to a site owner would.
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

// Value is one value of a call. Only the field that Kind names is meaningful.
// Number is the float64 that JavaScript has, so no digit of it is lost.
type Value struct {
	Kind    Kind
	Text    string
	Number  float64
	Boolean bool
}

// fromDigits makes a text of digits alone the number that they write.
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

// Property is a name with its value, in the order in which the call gave it.
type Property struct {
	Name  string
	Value Value
}

// Type is what the first value that was not null makes a property for the
// whole workspace.
type Type byte

// The types of properties. TypeNone is what null has.
const (
	TypeNone Type = iota
	TypeText
	TypeNumber
	TypeBoolean
	TypeDate
)

var typeNames = [...]string{"", "text", "number", "boolean", "date"}

// String gives the type's name in the API and in the database.
func (t Type) String() string {
	if int(t) < len(typeNames) {
		return typeNames[t]
	}
	return ""
}

// ParseType reads what String wrote; TypeNone stands for any other text.
func ParseType(name string) Type {
	for i, n := range typeNames {
		if n == name {
			return Type(i)
		}
	}
	return TypeNone
}

// TypeOf gives the type that a checked value makes a property with this name:
// date for a name that ends in _at, else the value's own. It reports false for
// null, which fixes no type.
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
