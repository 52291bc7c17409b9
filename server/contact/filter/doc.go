// Package filter finds the contacts of a workspace that match a filter
// (docs/api.md, Filters). It returns how many there are, and one page of them
// in an order.
//
// Parse checks a filter once against the properties and tags of the workspace
// and turns it into typed conditions. SQL and Engine then return the same
// answer. SQL reads each contact's row. Engine is faster: it keeps the columns
// used by filters in memory, typed. Before each answer it reads what has
// changed since, so that the answer includes the last committed call, on any
// number of servers. It uses no more memory than its limit. SQL answers the
// queries that do not fit.
//
// The package returns ids. Package contact reads the contacts.
package filter
