// Package filter finds the contacts of a workspace that match a filter
// (docs/api.md, Filters): how many they are, and one page of them in an order.
//
// A filter is parsed once, against the properties and tags that the workspace
// has, into conditions that know their types. Then there are two ways to the
// same answer. SQL is the plain one: it reads each contact's row. Engine is the
// fast one: it keeps the columns that filters ask for in memory, typed, and
// before each answer reads what has changed since, so that it is right to the
// last committed call, on any number of servers. It holds no more memory than
// it is given; what does not fit is answered by SQL.
//
// It knows ids, not contacts: package contact reads those.
package filter
