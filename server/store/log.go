package store

import (
	"fmt"
	"os"
)

// flushLog returns two functions: flush flushes SQLite's write-ahead log to
// disk, and end closes the log. With synchronous=full SQLite would flush inside
// each commit, while the writer waits. With synchronous=normal it leaves that
// flush to us. It then flushes only around checkpoints, which keeps the file
// sound.
func flushLog(conn *connection) (flush, end func() error, err error) {
	var path string
	// SQLite knows where the log is, whatever links the path goes through.
	if err := conn.queryRow(`select file from pragma_database_list where name = 'main'`, nil).Scan(&path); err != nil {
		return nil, nil, fmt.Errorf("asking for the database's file: %w", err)
	}
	var log *os.File // the first commit creates it, and it exists until the last connection is closed
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
