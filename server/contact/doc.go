// Package contact manages contacts: which contact a browser belongs to, what an
// identify call changes, what contacts hold (fields, typed properties, tags)
// and what they did (events, page views).
//
// It guarantees that a call is stored whole or not at all, that a user id never
// has two contacts, and that two user ids never become one. A browser that has
// proven nothing is never tied to a contact in a way that shows it another
// person's data. Most methods work inside the caller's transaction, so that one
// request is one transaction. Each query names its workspace.
//
// The package never verifies a signature (package team does), never moves a
// conversation itself (package inbox does, through Hooks) and does not use
// HTTP.
package contact
