package store_test

import (
	"log/slog"
	"path/filepath"
	"sync/atomic"
	"testing"

	"gist/server/store"
)

// BenchmarkUpdate stores one row a call, durable, from 64 goroutines.
func BenchmarkUpdate(b *testing.B) {
	db, err := store.Open(b.Context(), "sqlite:"+filepath.Join(b.TempDir(), "gist.db"), slog.New(slog.DiscardHandler))
	if err != nil {
		b.Fatal(err)
	}
	defer db.Close()
	var n atomic.Int64
	b.SetParallelism(32)
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			id := n.Add(1)
			if err := db.Update(b.Context(), func(tx *store.Tx) error {
				_, err := tx.Exec(`insert into merged_contacts (workspace_id, from_id, to_id, at, why) values ($1, $2, $3, $4, $5)`, 1, id, id, id, "bench")
				return err
			}); err != nil {
				b.Error(err)
			}
		}
	})
}
