package api

import "time"

// unix gives a time as the API does: seconds, or null for none.
func unix(t time.Time) *int64 {
	if t.IsZero() {
		return nil
	}
	seconds := t.Unix()
	return &seconds
}

// orNull gives a text as the API does: null where it is unknown.
func orNull(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
