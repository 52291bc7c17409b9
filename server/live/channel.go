package live

import "strconv"

// The names of channels. They hold ids alone.

// VisitorChannel is what one browser hears.
func VisitorChannel(workspace int64, visitor string) string {
	return "v:" + strconv.FormatInt(workspace, 10) + ":" + visitor
}

// ContactChannel is what all verified browsers of a contact hear.
func ContactChannel(workspace, contact int64) string {
	return "c:" + strconv.FormatInt(workspace, 10) + ":" + strconv.FormatInt(contact, 10)
}

// TeamChannel is what the teammates of a workspace hear.
func TeamChannel(workspace int64) string {
	return "t:" + strconv.FormatInt(workspace, 10)
}
