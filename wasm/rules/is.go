//go:build !tinygo

package rules

import "errors"

// Is reports whether err is, or wraps, an Error with this code.
func Is(err error, code string) bool {
	var e *Error
	return errors.As(err, &e) && e.Code == code
}
