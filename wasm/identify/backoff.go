package main

// How long the library waits before it sends again, in milliseconds.
const (
	firstWait = 1000
	mostWait  = 5 * 60 * 1000
)

// backoff gives the wait after so many failures in a row: it doubles up to
// five minutes, and chance, from 0 to 1, takes up to a quarter off, so that the
// pages of a site don't all return in the same moment.
func backoff(failures int, chance float64) int {
	wait := firstWait << min(failures-1, 9)
	return int(float64(min(wait, mostWait)) * (1 - chance/4))
}
