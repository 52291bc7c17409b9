package main

// The first and the longest wait before the library sends again, in
// milliseconds.
const (
	firstWait = 1000
	mostWait  = 5 * 60 * 1000
)

// backoff returns the wait after a number of failures in a row, in
// milliseconds. It doubles up to five minutes. chance, from 0 to 1, takes up to
// a quarter off, so that the pages of a site don't all return at the same
// moment.
func backoff(failures int, chance float64) int {
	wait := firstWait << min(failures-1, 9)
	return int(float64(min(wait, mostWait)) * (1 - chance/4))
}
