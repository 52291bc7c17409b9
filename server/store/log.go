package store

import (
	"fmt"
	"os"
)

// flushLog gives a function that flushes SQLite's write-ahead log to disk, and
// one that ends its use. SQLite itself would do it inside each commit
// (synchronous=full), and keep the writer waiting meanwhile; with
// synchronous=normal it leaves it to us, and flushes only around checkpoints,
// which keeps the file sound.
func flushLog(conn *connection) (flush, end func() error, err error) {
	var path string
	// SQLite knows where the log is, whatever links the path goes through.
	if err := conn.queryRow(`select file from pragma_database_list where name = 'main'`, nil).Scan(&path); err != nil {
		return nil, nil, fmt.Errorf("asking for the database's file: %w", err)
	}
	var log *os.File // made by the first commit, and there until the last connection is closed
	flush = func() (err error) {
		if log == nil {
			if log, err = os.OpenFile(path+"-wal", os.O_RDWR, 0); err != nil {
				return err
			}
		}
		return flushFile(log)
	}
	end = func() error {
		if log == nil {
			return nil
		}
		return log.Close()
	}
	return flush, end, nil
}
