// Package store opens and migrates a database and runs transactions on it. It
// knows no domain types: the tables belong to the packages that use it.
//
// It promises four things. An Update that returned nil is on disk. A failed
// Update leaves nothing behind and harms none of the updates in the same
// commit. The updates of one Part run one after the other. A View sees one
// snapshot.
package store
