// Package store opens, migrates and transacts on a database. It knows no
// domain word: what is in the tables belongs to the rooms that use it.
//
// It promises that an Update which returned nil is on disk, that a failed
// Update leaves nothing behind and spoils none of those that were committed
// with it, that those of one Part happen one after the other, and that a View
// sees one moment.
package store
