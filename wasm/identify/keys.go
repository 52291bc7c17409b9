package main

// keys are the names of all keys of the library in the page's localStorage.
// Each begins with gist- and ends with the app id, so that two workspaces on
// one origin never share one. queue.js adds
//   - gist-lease, the lease of the tab that sends. It lasts as long as one
//     request and changes each second, so that the other tabs see that this one
//     is alive;
//   - a key for each waiting call, so that tabs never overwrite one another's:
//     gist-call-, its number, its id. Numbers grow from call to call, so keys
//     sort in the order of the calls, whatever clocks say. A call stays until
//     the server has answered it.
//
// Apart from the waiting calls, nothing here identifies a person.
type keys struct {
	// visitor is the key of the visitor id, a UUID version 4. The id is public.
	// It stays until shutdown, or until the server gives this browser another
	// visitor.
	visitor string
	// token is the key of the visitor token, the browser's secret to act as
	// that visitor. It stays as long.
	token string
	// stored is the key of the text about the last stored identify call, see
	// record. It counts for 30 minutes and stays until the next one or
	// shutdown.
	stored string
	// after is the end of all keys.
	after string
}

func newKeys(app string) keys {
	after := ":" + app
	return keys{
		visitor: "gist-visitor-id" + after,
		token:   "gist-visitor-token" + after,
		stored:  "gist-stored" + after,
		after:   after,
	}
}
