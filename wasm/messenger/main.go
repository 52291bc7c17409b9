// Command messenger is the chat in the panel: the page inside the iframe,
// compiled to WebAssembly. Its markup stands in web/messenger.html, its look in
// web/messenger.css; here is what it does.
//
// The host page says who the visitor is (by postMessage, never by an address);
// the server says what there is (over HTTP) and what is new (over a
// WebSocket). Messages stand in the server's order. What the visitor has
// written is kept until the server has it, and is never stored twice.
//
// Text from outside only ever becomes text nodes and the addresses of http and
// https links, never HTML.
package main
