// Command messenger is the chat in the panel: the page inside the iframe,
// compiled to WebAssembly. Its markup is in web/messenger.html, its style in
// web/messenger.css.
//
// The host page sends the visitor's id and token (by postMessage, never in an
// address). The server sends what there is over HTTP and what is new over a
// WebSocket. Messages are in the server's order. The messenger keeps what the
// visitor has written until the server has it; nothing is stored twice.
//
// Text from outside only ever becomes text nodes and the addresses of http and
// https links, never HTML.
package main
