package main

// keys are the names of all that the library keeps in the page's localStorage.
// Each begins with gist- and ends with the app id, so that two workspaces on
// one origin never meet. Besides the waiting calls nothing here says who
// somebody is.
type keys struct {
	// visitor is the visitor's public id, a UUID version 4. It lasts until
	// shutdown, or until the server gives this browser another visitor.
	visitor string
	// token is what lets this browser act as that visitor. It lasts as long.
	token string
	// stored says which identify call the server stored last, see record. It
	// is looked at for 30 minutes and lasts until the next one or shutdown.
	stored string
	// lease is held by the tab that sends, where the browser has no Web Locks:
	// the time until which it is good. It lasts as long as one request.
	lease string
	// Each waiting call has a key of its own, so that tabs never overwrite one
	// another's: call, the millisecond it was made in, its id, and after. They
	// sort in the order of the calls. A call lasts until the server has
	// answered it.
	call, after string
}

func newKeys(app string) keys {
	after := ":" + app
	return keys{
		visitor: "gist-visitor-id" + after,
		token:   "gist-visitor-token" + after,
		stored:  "gist-stored" + after,
		lease:   "gist-lease" + after,
		call:    callPrefix,
		after:   after,
	}
}

const (
	callPrefix   = "gist-call-"
	secondLength = 10 // digits of unix seconds, until the year 2286
	milliLength  = 13 // digits of unix milliseconds
	idLength     = 36 // characters of a UUID
	callLength   = len(callPrefix) + milliLength + 1 + idLength
)

// ofCall gives the key of a waiting call.
func (k keys) ofCall(millisecond, id string) string {
	return callPrefix + millisecond + "-" + id + k.after
}

// isCall tells whether a key is one that ofCall has made.
func (k keys) isCall(key string) bool { return len(key) == callLength+len(k.after) }

// millisecondOf gives when the call that waits under a key was made.
func millisecondOf(key string) string {
	return key[len(callPrefix) : len(callPrefix)+milliLength]
}

// idOf gives the id of the call that waits under a key.
func idOf(key string) string { return key[callLength-idLength : callLength] }
