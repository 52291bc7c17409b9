// Package transport holds what every HTTP room of the server shares: how an
// error becomes an answer, how a body is read, who the caller is, how many
// calls it may make, and what is logged of them.
//
// A status is decided here alone, from an error's code. The raw cause of an
// error goes to the log and never to a client, and the log never holds a
// query, a body, a token or an email.
package transport
