package rules

// Event is a checked track call.
type Event struct {
	Name       string
	Properties []Property
	Rejected   []Rejection
}

// CheckEvent holds a track call against the rule book: a name of 1 to 255
// characters without control characters, at most 150 properties, each with a
// name and a value that a custom property could have. No name is reserved. The
// error is event_name_invalid or too_many_properties.
func CheckEvent(name Value, properties []Property) (Event, *Error) {
	e := Event{Name: name.Text}
	if name.Kind != Text || trim(e.Name) == "" || tooLong(e.Name, MaxText) || hasControl(e.Name) {
		return e, &Error{CodeEventNameInvalid, "An event needs a name of 1 to 255 characters: gist.track(\"Plan changed\", { plan: \"pro\" }).", "name"}
	}
	if len(properties) > MaxProperties {
		return e, &Error{CodeTooManyProperties, "One event holds at most 150 properties.", ""}
	}
	for _, p := range properties {
		wrong := checkName(p.Name)
		if wrong == nil {
			p.Value, wrong = checkValue(p.Name, p.Value)
		}
		if wrong != nil {
			e.Rejected = append(e.Rejected, *wrong)
			continue
		}
		e.Properties = append(e.Properties, p)
	}
	return e, nil
}
