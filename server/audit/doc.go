// Package audit stores the audit log: the action, the contact, the time and the
// reason of each merge, promotion, refusal or rotation, with the items that
// moved. From it, support can explain the place of a conversation, and undo a
// wrong promotion.
//
// Strangers can't fill the disk: the refusals of one hour are counted in a
// bounded number of rows. The log holds no secret, token or signature. The
// package decides nothing: other packages write entries in their own
// transaction.
package audit
