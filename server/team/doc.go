// Package team holds what a workspace is and who may act for it: workspaces and
// their settings, teammates and their sign-ins, API keys, and the secrets by
// which a site proves who its users are.
//
// It promises that passwords are kept as argon2id hashes, that sessions and
// keys are random and kept hashed, that comparisons take constant time, and
// that no method gives one workspace's rows for another's id.
//
// It never speaks HTTP and never writes a secret into an error or a log.
package team
