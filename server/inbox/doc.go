// Package inbox holds conversations and their messages: who may see them, in
// which order they stand, what is unread, and who is told of something new.
//
// It promises that a message which was answered for is on disk, that the same
// client id never makes two messages, that messages of a conversation have the
// order of their ids for everybody, and that a visitor sees a conversation only
// through the one condition in visible.go. Notes never leave the team.
//
// It never decides who a visitor is (package contact does) and speaks no HTTP.
package inbox
