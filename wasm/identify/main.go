// Command identify is the library in the host page, compiled to WebAssembly and
// inlined in web/gist.js. gist.js passes it the page's calls.
//
// It checks each call with package rules, keeps it in localStorage until the
// server has answered, and settles its Promise. It shares one visitor and one
// queue with the site's other tabs, and shows the launcher and the messenger's
// frame. It never throws into the page, never blocks it, and stores no person's
// data except in waiting calls.
//
// Every page of a site downloads it, so it must be small. Go decides; small
// functions in gist.js and glue.js do what takes fewer bytes in JavaScript:
// they settle Promises, write JSON and print messages.
package main
