package main

// keys are the names of all keys of the messenger in localStorage, on the
// server's origin (browsers give each site that frames it a storage of its
// own). When the messenger starts, it removes the keys of any other visitor.
//
//	gist-unsent-VISITOR-CLIENT_ID:APP  a message that the server has not
//	                                   confirmed yet
//	gist-talks:APP                     this visitor's id, if they have a
//	                                   conversation: the list is shown first
//	gist-heard-VISITOR-CONTACT:APP     which messages the host page was told
//	                                   of; also in sessionStorage, for the tab
//	gist-email-VISITOR:APP             this visitor has answered the question
//	                                   for an email, or has put it off
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

// ofUnsent returns the key of an unsent message.
func (k keys) ofUnsent(client string) string { return k.unsent + client + k.after }

// ofHeard returns the key of what the host page was told of a contact's
// messages.
func (k keys) ofHeard(contact string) string { return k.heard + contact + k.after }

// mine reports whether a key is one of this visitor's, apart from gist-talks.
func (k keys) mine(key string) bool {
	return key == k.email || len(key) > len(k.heard) && key[:len(k.heard)] == k.heard || len(key) > len(k.unsent) && key[:len(k.unsent)] == k.unsent
}
