package main

import (
	"gist/wasm/browser"
	"gist/wasm/rules"
)

// A call is an object of gist.js, which keeps it until its Promise is settled.
// It has
//   - method, the index in gist.js's METHODS;
//   - args, for each argument an array of its rules.Kind and its value. The
//     value of a plain object is an array of name, kind, value, name, …; that
//     of another object is undefined;
//   - left, the list of rejected properties, at first empty.
//
// While it waits it also has key, under which its text is stored (or
// unchangedKey); says, the text; status, for the case that no answer comes; and
// joined, if an equal call was stored under that key already.

// Indexes of gist.js's METHODS.
const (
	methodIdentify = iota
	methodTrack
	methodTrackEvent
	methodTrackPageView
	methodShutdown
	methodChat
	methodNavigate
)

// call runs one call of the page.
func (l *library) call(call browser.Value) {
	args := call.Get("args")
	switch call.Get("method").Int() {
	case methodIdentify:
		l.identify(call, args)
		return
	case methodTrack, methodTrackEvent:
		l.track(call, args)
		return
	case methodTrackPageView:
		// The server stores 2,048 characters of an address, and 255 of a title.
		begin := func(of browser.Value, name string, length float64) string {
			return of.Get(name).Call("slice", browser.Number(0), browser.Number(length)).Text()
		}
		l.enqueue(call, pageText(begin(browser.Window.Get("location"), "href", 4096), begin(browser.Document, "title", 512), begin(browser.Document, "referrer", 4096)))
		return
	case methodShutdown:
		l.shutdown(call)
		return
	case methodChat:
		if textAt(args, 0) == "shutdown" {
			l.shutdown(call)
			return
		}
		l.command(textAt(args, 0), textAt(args, 1), textAt(args, 2))
	case methodNavigate:
		l.navigate(textAt(args, 0), textAt(args, 1))
	}
	call.Call("done")
}

func textAt(args browser.Value, i int) string { return argument(args, i).Text }

// valueOf returns the value at i. Its kind is the element before it.
func valueOf(from browser.Value, i int) rules.Value {
	read := rules.Value{Kind: rules.Kind(from.At(i - 1).Int())}
	v := from.At(i)
	switch read.Kind {
	case rules.Text:
		read.Text = v.Text()
	case rules.Number:
		read.Number = v.Number()
	case rules.Boolean:
		read.Boolean = v.Truthy()
	}
	return read
}

// argument returns a call's argument i, or a value of Kind Undefined if there
// is none.
func argument(args browser.Value, i int) rules.Value {
	if i >= args.Len() {
		return rules.Value{Kind: rules.Undefined}
	}
	return valueOf(args.At(i), 1)
}

// properties returns the properties of argument i. The argument must be a plain
// object or undefined, else the error is properties_invalid.
func properties(args browser.Value, i int) ([]rules.Property, *rules.Error) {
	kind := argument(args, i).Kind
	if kind == rules.Undefined {
		return nil, nil
	}
	fields := args.At(i).At(1)
	if kind != rules.Object || fields == browser.Undefined {
		return nil, rules.PropertiesInvalid(kind)
	}
	read := make([]rules.Property, fields.Len()/3)
	for i := range read {
		read[i] = rules.Property{Name: fields.At(3 * i).Text(), Value: valueOf(fields, 3*i+2)}
	}
	return read, nil
}

func (l *library) identify(call, args browser.Value) {
	userID := argument(args, 0)
	all, err := properties(args, 1)
	if argument(args, 1).Kind == rules.Undefined {
		switch {
		case userID.Kind == rules.Object: // identify(properties)
			userID = rules.Value{Kind: rules.Text}
			all, err = properties(args, 0)
		case userID.Kind == rules.Text && hasAt(userID.Text): // identify("a@b.com")
			l.identifyEmail(call, userID.Text)
			return
		}
	}
	l.identifyAs(call, userID, all, err)
}

func hasAt(text string) bool {
	for i := range len(text) {
		if text[i] == '@' {
			return true
		}
	}
	return false
}

// identifyEmail identifies a contact by its email alone.
func (l *library) identifyEmail(call browser.Value, email string) {
	l.identifyAs(call, rules.Value{Kind: rules.Text}, []rules.Property{{Name: "email", Value: rules.Value{Kind: rules.Text, Text: email}}}, nil)
}

func (l *library) identifyAs(call browser.Value, userID rules.Value, all []rules.Property, err *rules.Error) {
	if err == nil && rules.NothingToSay(userID, all) {
		settle(call, "unchanged", l.contact)
		return
	}
	var checked rules.Identify
	if err == nil {
		checked, err = rules.CheckIdentify(userID, all)
	}
	if refused(call, "gist.identify: ", checked.Remarks, err) {
		return
	}
	says := identifyText(checked)
	if !l.join(call, says) {
		l.sendUnchanged() // before this call, in the page's order
		l.enqueue(call, says)
	}
}

func (l *library) track(call, args browser.Value) {
	all, err := properties(args, 1)
	var event rules.Event
	if err == nil {
		event, err = rules.CheckEvent(argument(args, 0), all)
	}
	if !refused(call, "gist.track: ", event.Remarks, err) {
		l.enqueue(call, trackText(event))
	}
}

// refused takes the findings about a call and reports whether it was refused.
// It notes the properties that were left out. It settles a call that can't be
// stored, and prints the warnings of any other.
func refused(call browser.Value, name string, found rules.Remarks, err *rules.Error) bool {
	for _, r := range found.Rejected {
		call.Get("left").Call("push", reason(r.Code, r.Message, browser.Text(r.Property)))
	}
	if err != nil {
		settle(call, "rejected", browser.Null, browser.Undefined, reason(err.Code, err.Message, browser.Undefined))
		return true
	}
	for _, warning := range found.Warnings {
		once("warn", name+warning)
	}
	return false
}

// reason returns the object that tells a page why a property was rejected. If
// property is Undefined, it is the error of a whole call.
func reason(code, message string, property browser.Value) browser.Value {
	return browser.Host.Call("reason", browser.Text(code), browser.Text(message), property)
}

// settle resolves a call's Promise with a status. rest is the contact, the
// properties that the server has left out, and the error. The properties in the
// call's left are added.
func settle(call browser.Value, status string, rest ...browser.Value) {
	browser.Host.Call("settle", append([]browser.Value{call, browser.Text(status)}, rest...)...)
}

// result returns an answer to a call as the server would give it: a status, the
// contact and the error.
func result(status string, rest ...browser.Value) browser.Value {
	return browser.Host.Call("result", append([]browser.Value{browser.Text(status)}, rest...)...)
}
