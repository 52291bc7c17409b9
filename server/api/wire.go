package api

import "time"

// unix returns a time in unix seconds; null for the zero time.
func unix(t time.Time) *int64 {
	if t.IsZero() {
		return nil
	}
	seconds := t.Unix()
	return &seconds
}

// orNull returns a text, or null for "".
func orNull(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
