//go:build !linux

package store

import "os"

// flushFile flushes a file's content to disk.
func flushFile(f *os.File) error { return f.Sync() }
