// Package rules is the rule book of one call: what a user id, an email, a
// property, a tag and an event may be, and what to write instead of what they
// may not be.
//
// The browser compiles it into WebAssembly with TinyGo and the server compiles
// the same files, so both always give the same answer. It holds no state, asks
// no clock and knows no workspace: what depends on a workspace's definitions
// (type_mismatch, too_many_definitions) is decided where they are stored, with
// the messages made here.
//
// It never imports fmt, encoding/json, reflect or anything that would weigh on
// the page; a test holds its imports against a short list.
package rules
