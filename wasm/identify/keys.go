package main

// keys are the names of all that the library keeps in the page's localStorage.
// Each begins with gist- and ends with the app id, so that two workspaces on
// one origin never meet. queue.js adds to them
//   - gist-lease, which the tab that sends holds, as long as one request, and
//     changes each second, so that the others see that it lives;
//   - a key for each waiting call, so that tabs never overwrite one another's:
//     gist-call-, its number, its id. Numbers grow from call to call, so keys sort
//     in the order of the calls, whatever clocks say. A call lasts until the
//     server has answered it.
//
// Besides the waiting calls nothing here says who somebody is.
type keys struct {
	// visitor is the visitor's public id, a UUID version 4. It lasts until
	// shutdown, or until the server gives this browser another visitor.
	visitor string
	// token is what lets this browser act as that visitor. It lasts as long.
	token string
	// stored says which identify call the server stored last, see record. It
	// is looked at for 30 minutes and lasts until the next one or shutdown.
	stored string
	// after is how all keys end.
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
