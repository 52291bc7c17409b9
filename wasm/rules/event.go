package rules

// Event is a checked track call.
type Event struct {
	Name       string
	Properties []Property
	Remarks
}

// CheckEvent checks a track call. The name has 1 to 255 characters, is not only
// white space, and holds no control character and no U+FFFD. There are at most
// 150 properties. The error is event_name_invalid or too_many_properties. A
// property whose name or value breaks the rules of custom properties is left
// out. No name is reserved.
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
