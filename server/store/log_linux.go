package store

import (
	"os"
	"syscall"
)

// flushFile flushes a file's content to disk. Its times may be lost, which
// saves the file system a write of its own.
func flushFile(f *os.File) error {
	for {
		if err := syscall.Fdatasync(int(f.Fd())); err != syscall.EINTR {
			return err
		}
	}
}
