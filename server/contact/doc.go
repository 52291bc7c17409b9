// Package contact knows who is who: which contact a browser's visitor belongs
// to, what an identify call changes, what contacts hold (fields, typed
// properties, tags) and what they did (events, page views).
//
// It promises that a call is stored whole or not at all, that a user id never
// has two contacts, that two user ids never become one, and that a browser
// which proved nothing is never tied to what it would see of another person.
// Each method works inside the transaction of its caller, so that one request
// is one transaction, and names its workspace in every query.
//
// It never verifies a signature (package team does), never moves a
// conversation itself (package inbox does, through Hooks) and speaks no HTTP.
package contact
