// Package rules checks what a call holds: a user id, an email, properties,
// tags, an event, a message. Each error says what to write instead.
//
// The browser compiles it into WebAssembly with TinyGo and the server compiles
// the same files, so both always give the same answer. It holds no state, reads
// no clock and has no data of a workspace. Two rules depend on a workspace's
// definitions: type_mismatch and too_many_definitions. The server checks these
// where it stores definitions, and makes most of the messages here.
//
// It never imports fmt, encoding/json, reflect or any other package that makes
// the page's download much larger. A test compares its imports with a short
// list.
package rules
