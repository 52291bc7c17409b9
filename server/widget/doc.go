// Package widget is the HTTP API of the library and the messenger. A page calls
// it with a visitor token. The API is not public, but tabs with an earlier
// release keep working: unknown fields are ignored, and an unknown call is
// refused without affecting the others.
//
// After a 200, the stored calls in the answer are on disk. Only simple requests
// are needed (a POST of text without own headers, no cookie), so that no page
// pays for a preflight. A token is never in a URL.
//
// # The state of the proof
//
// The answers to /widget/calls and /widget/conversations hold
//
//	"proof": {"state": "none" | "live" | "ended", "ends_in": seconds}
//
// none: the browser sees what it began itself. contact holds its id and what
// the browser said, and hidden is true if it said a user id. live: the browser
// sees everything of its contact. ends_in counts from the answer; it is missing
// if the proof does not end by itself (mode off). ended: contact is null,
// nothing is listed, and nothing can be written until a call brings a new
// proof. A page that skips unchanged identify calls sends the call again when
// contact is null.
//
// # The calling page
//
// A request has its page's URL in "page", cut to 500 characters. Its identify
// calls are counted by this URL (without query and fragment) for the report of
// signed calls. It has no other effect.
//
// # Calls that wait for a proof
//
// A page that sends "waits": true keeps the calls that are answered
//
//	{"id": …, "status": "waiting", "error": {"code": "identity_expired"}}
//
// and sends them again after the next proof. After the browser has become
// another visitor it must not send them: they belong to the former one. A
// waiting call is stored at once if a later identify call in the same request
// brings the proof. If a page without "waits" sends only calls that would wait,
// the answer is 503 proof_awaited, and tabs of every release try again later.
// If only some would wait, they are rejected with identity_expired.
// /widget/send, messages and read answer 403 identity_expired; the message is
// not stored, and the messenger returns it to the input.
//
// # An email that a visitor types
//
// The messenger's email box sends {"id": …, "type": "email", "email": "a@b.c"}.
// It is an unsigned identify call with only that email. Where signatures are
// required, the email is stored as the visitor's claimed address: it matches no
// contact and makes no lead.
//
// # Older tokens
//
// A token is replaced when the identity changes, and with the first proof after
// one has ended. A repeat of the call that replaced it (same id, same
// signatures) with the former token gets the same new token. For all else the
// former token is invalid: /widget/calls and /widget/shutdown answer 503
// storage_changed, and a tab of any release reads its storage and sends again;
// the other paths answer 401 token_replaced, and the messenger asks its page
// for the token. Neither makes another visitor.
//
// # Live connections
//
// A connection receives its own visitor's channel. For each publication, the
// server checks who may read it at that time. {"type": "session"} asks the page
// to read its state again. The connection ends with code 3500 when the token is
// replaced or invalid: get the newest from the page. It ends with code 3011
// when a proof ends by itself, the mode changes or a secret is retired:
// reconnect, and read the conversations.
//
// A conversation with "moved": true was moved by the team away from the contact
// of its first browser. With "read_only": true the reader can't write in it
// (403 conversation_read_only).
package widget
