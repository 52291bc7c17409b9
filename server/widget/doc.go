// Package widget is the HTTP of the library and the messenger: what a page
// calls with a visitor's token. Its addresses are no public API, but tabs that
// loaded an earlier release keep working: unknown fields are ignored and an
// unknown call is refused alone.
//
// It promises that a 200 means that the calls in it are on disk. It takes
// simple requests only (a POST of text without headers of its own, no cookie),
// so that no page pays for a preflight, and never a token in an address.
//
// # What a page is told of its proof
//
// The answers to /widget/calls and /widget/conversations hold
//
//	"proof": {"state": "none" | "live" | "ended", "ends_in": seconds}
//
// none: the browser sees what it began itself; contact holds its id and what the
// browser said, and hidden is true where it said a user id. live: it sees all of
// its contact; ends_in counts from the answer, and is left out where the proof
// does not end by itself (mode off). ended: contact is null, nothing is listed,
// and nothing can be written until a call proves who this is again. A page that
// remembers an identify call as unchanged sends it again when contact is null.
//
// # The page that asks
//
// A request names its page's address in "page", cut to 500 characters. Its identify
// calls are counted by it (without query and fragment), for the report of how many
// are signed; it decides nothing.
//
// # Calls that wait for a proof
//
// A page that sends "waits": true keeps the calls that are answered
//
//	{"id": …, "status": "waiting", "error": {"code": "identity_expired"}}
//
// and sends them again after the next proof, never after the browser has become
// another visitor: they are not that one's. Calls that wait are stored at once
// where an identify call behind them in the same request brings the proof. A page
// that says nothing of waiting is answered 503 proof_awaited where all of its
// calls would wait, after which tabs of every release try again later; else such
// calls are rejected with identity_expired. /widget/send, messages and read answer
// 403 identity_expired; the message is not stored and goes back to its writer.
//
// # An email that a visitor types
//
// {"id": …, "type": "email", "email": "a@b.c"} is what the messenger's box sends. It
// is an unsigned identify call with that email alone, but where signatures are
// required it is stored as the visitor's claimed address, which matches nothing and
// makes no lead.
//
// # Older tokens
//
// A token is followed by another one when the identity changes, and with the first
// proof after one has ended. Who repeats the very call that made it (the same id,
// the same signatures) with the token before gets the same again. For everything
// else that token is good for nothing: /widget/calls and /widget/shutdown answer
// 503 storage_changed, after which a tab of any release reads its storage and sends
// again; the other addresses answer 401 token_replaced, after which the messenger
// asks its page. Neither makes another visitor.
//
// # Live connections
//
// A connection hears its own visitor's channel, and for each piece of news the
// server asks who may read it then. {"type": "session"} tells to ask anew. It ends
// with 3500 when the token is followed by another one or worth nothing (ask the
// page for the newest), and with 3011 when a proof ends by itself, the mode changes
// or a secret is retired: connect again, and ask for the conversations.
//
// A conversation with "moved": true was moved by the team to another contact than
// that of the browser which began it; with "read_only": true the reader can't write
// in it (403 conversation_read_only).
package widget
