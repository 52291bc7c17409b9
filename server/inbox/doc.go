// Package inbox stores conversations and their messages. It decides who may see
// them, in which order, what is unread, and who is notified of changes.
//
// An acknowledged message is on disk. One client id never makes two messages.
// Everybody sees the messages of a conversation in the order of their ids. A
// visitor sees a conversation only through the one condition in visible.go.
// Notes are visible to the team only.
//
// It does not decide who a visitor is (package contact does), and contains no
// HTTP code.
package inbox
