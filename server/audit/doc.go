// Package audit holds what happened to whom, when and why: merges, promotions,
// refusals and rotations, a row each, and what came along with them, so that
// support can see why a conversation is where it is and undo a wrong promotion.
//
// It promises that strangers can't fill the disk: refusals of one hour are
// counted in a bounded number of rows. It holds no secret, token or signature,
// and decides nothing: the rooms that do something note it here, in their own
// transaction.
package audit
