// Command identify is the library in the host page, compiled to WebAssembly
// and inlined in web/gist.js, which hands it the page's calls.
//
// It checks each call with the rule book, keeps it in localStorage until the
// server has answered, and says what became of it. It shares one visitor and
// one queue with the site's other tabs, and shows the launcher and the
// messenger's frame. It never throws into the page, never blocks it, and keeps
// no person's data but that of calls that wait.
//
// Its weight is what every page of a site pays, so Go decides and the page's
// own objects do what they do best: Promises are settled, JSON is written and
// messages are printed by small functions in gist.js and glue.js.
package main
