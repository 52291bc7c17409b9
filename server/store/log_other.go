//go:build !linux

package store

import "os"

// flushFile has the disk keep a file's content.
func flushFile(f *os.File) error { return f.Sync() }
