// Package whoistest holds who is who against a second telling of its rules.
//
// model_test.go and hands_test.go are the rules as code that shares no line
// with the server: who is on which contact, what is proven of it and until when,
// and so who may read what. life_test.go has browsers, thieves, a team, a key
// and an operator do things to a server over HTTP and WebSocket, one line for
// each step; rest_test.go does what comes over REST. After each step
// reads_test.go reads as everybody does, by list, by message, by live
// connection and by REST: each text that anybody wrote has a mark, and a mark in
// anything that a browser is given, which its model session may not read, fails;
// so does one that it must be able to read and can't. walk_test.go draws the
// steps, scenarios_test.go writes them by hand for each rule, row and mode, and
// found_test.go keeps what walks have found.
//
// # Why the walks before missed what this one finds
//
// There were two, in server/contact and server/widget, of 100,000 steps each,
// and all that is listed here as broken went by them.
//
//   - They asked the server who is who. What a browser might see was what
//     belonged to the contact that the server had put it on, if the server's own
//     flag said that it was verified. Contacts that were joined wrongly were
//     right by that measure: rights followed the contact and not the proof. Here
//     a text belongs to what the model says, and the server's contacts are held
//     against it.
//   - What they expected had been copied from the code: that the token before
//     works a minute longer, that a merge gives all to the contact that stays,
//     that an email finds who only wrote it when nobody has proven it.
//   - Nobody in them was an attacker. Each browser could have anything signed for
//     anybody, so that every joining looked earned. Here each has signatures of
//     its own people alone and types what it likes.
//   - Nothing ended: no time passed that a signature would not outlive, no secret
//     was retired, and "has proven once" was kept for good, through each change
//     of the mode.
//   - They looked at conversations and events of browsers. The team's answers,
//     names, counts, live connections, REST by email, and what comes with a token
//     of before were asked by nobody.
//   - Their emails were two, in ASCII and lower case.
package whoistest_test
