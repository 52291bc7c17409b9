// Package transport holds the common parts of the server's HTTP packages: how
// an error becomes an answer, how a body is read, who the caller is, how many
// calls it may make, and what is logged.
//
// Only this package maps an error's code to a status. The cause of an error is
// logged and never sent to a client. The log never contains a query, a body, a
// token or an email.
package transport
