package live

import "strconv"

// VisitorChannel returns the name of a browser's channel. Channel names hold
// only ids.
func VisitorChannel(workspace int64, visitor string) string {
	return "v:" + strconv.FormatInt(workspace, 10) + ":" + visitor
}

// visitorsOf returns the prefix of the channel names of a workspace's visitors.
func visitorsOf(workspace int64) string { return VisitorChannel(workspace, "") }

// TeamChannel returns the name of the channel of a workspace's teammates.
func TeamChannel(workspace int64) string {
	return "t:" + strconv.FormatInt(workspace, 10)
}
