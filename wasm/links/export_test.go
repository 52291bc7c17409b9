package links

// Lists are the ranges that package ranges needs in their order.
var Lists = []string{ends, trails, noHost}
