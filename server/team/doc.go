// Package team holds workspaces and who may act for them: settings, teammates
// and their sign-ins, API keys, and the secrets with which a site signs its
// users' identity.
//
// Passwords are stored as argon2id hashes. The tokens of sign-ins and API keys
// are random and stored as hashes. Comparisons take constant time. No method
// returns one workspace's rows for another's id.
//
// The package does not use HTTP and never writes a secret into an error or a
// log.
package team
