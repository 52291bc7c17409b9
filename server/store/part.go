package store

// Part names what belongs together in a database: the updates of one part
// happen one after the other, however many processes have the database open, so
// that each sees all of those before it and none in the middle. Updates of
// different parts may run side by side. An update therefore reads and writes
// what is of its own part; what it needs of another has to be right whenever
// that changes.
//
// The parts are the caller's to number. On SQLite all of the database is one.
type Part int64

// NoPart is the part of what belongs to no other.
const NoPart Part = 0
