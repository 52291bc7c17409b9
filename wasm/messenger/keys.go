package main

// keys are the names of all that the messenger keeps in localStorage, on the
// server's origin (browsers give each site that frames it a storage of its
// own). What belongs to another visitor than the present one is removed when the
// messenger starts.
//
//	gist-unsent-VISITOR-CLIENT_ID:APP  a message that the server has not
//	                                   confirmed, until it has
//	gist-talks:APP                     this visitor, where they have a
//	                                   conversation: the list is shown first
//	gist-heard-VISITOR-CONTACT:APP     of which messages the host page has been
//	                                   told; also in sessionStorage, for the tab
//	gist-email-VISITOR:APP             this visitor has answered the question
//	                                   for an email, or has put it aside
type keys struct{ unsent, heard, email, after string }

func newKeys(app, visitor string) keys {
	return keys{
		unsent: "gist-unsent-" + visitor + "-",
		heard:  "gist-heard-" + visitor + "-",
		email:  "gist-email-" + visitor + ":" + app,
		after:  ":" + app,
	}
}

func talksKey(app string) string { return "gist-talks:" + app }

// ofUnsent is the key of an unsent message.
func (k keys) ofUnsent(client string) string { return k.unsent + client + k.after }

// ofHeard is the key of what has been told of a contact's messages.
func (k keys) ofHeard(contact string) string { return k.heard + contact + k.after }

// mine tells whether a key is one of these.
func (k keys) mine(key string) bool {
	return key == k.email || len(key) > len(k.heard) && key[:len(k.heard)] == k.heard || len(key) > len(k.unsent) && key[:len(k.unsent)] == k.unsent
}
