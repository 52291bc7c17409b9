package rules

// Event is a checked track call.
type Event struct {
	Name       string
	Properties []Property
	Remarks
}

// CheckEvent holds a track call against the rule book: a name of 1 to 255
// characters without control characters, at most 150 properties, each with a
// name and a value that a custom property could have. No name is reserved. The
// error is event_name_invalid or too_many_properties.
func CheckEvent(name Value, properties []Property) (Event, *Error) {
	e := Event{Name: name.Text}
	if name.Kind != Text || trim(e.Name) == "" || tooLong(e.Name, MaxText) || has(e.Name, unreadable) {
		return e, refuse(CodeEventNameInvalid, "name", "An event needs a name of 1 to 255 characters: gist.track(\"Plan changed\", { plan: \"pro\" }).")
	}
	if err := checkNumber(properties); err != nil {
		return e, err
	}
	for _, p := range properties {
		e.take(&e.Properties, p.Name, p, checkName(p.Name))
	}
	return e, nil
}
