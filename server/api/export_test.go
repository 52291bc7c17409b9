package api

// Routes lists the API's addresses with their methods.
func Routes() []string {
	var list []string
	for _, r := range routes {
		list = append(list, r.method+" /api"+r.path)
	}
	return list
}

// Matches reports whether a path is one of a route's.
var Matches = matches

// PlainNumber writes a whole number as its digits.
var PlainNumber = plainNumber
