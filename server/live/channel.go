package live

import "strconv"

// The names of channels. They hold ids alone.

// VisitorChannel is what one browser hears.
func VisitorChannel(workspace int64, visitor string) string {
	return "v:" + strconv.FormatInt(workspace, 10) + ":" + visitor
}

// visitorsOf is how the names of a workspace's visitors begin.
func visitorsOf(workspace int64) string { return VisitorChannel(workspace, "") }

// TeamChannel is what the teammates of a workspace hear.
func TeamChannel(workspace int64) string {
	return "t:" + strconv.FormatInt(workspace, 10)
}
