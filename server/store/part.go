package store

// Part is the number of one part of the database, and the lock that serializes
// the part's updates. They run one after the other, in all processes that have
// the database open: each sees all earlier ones, and none half done. Updates of
// different parts may run concurrently. So an update reads and writes rows of
// its own part. A value that it reads from another part must stay correct when
// that part changes.
//
// The callers choose the numbers. On SQLite the whole database is one part.
type Part int64

// NoPart is the part of everything that belongs to no other part.
const NoPart Part = 0
