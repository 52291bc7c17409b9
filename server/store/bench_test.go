package store_test

import (
	"sync/atomic"
	"testing"

	"gist/server/store"
	"gist/server/store/storetest"
)

// BenchmarkUpdate stores one row a call, durable, from 64 goroutines.
func BenchmarkUpdate(b *testing.B) {
	db := storetest.Open(b)
	var n atomic.Int64
	b.SetParallelism(32)
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			id := n.Add(1)
			if err := db.Update(b.Context(), 1, func(tx *store.Tx) error {
				_, err := tx.Exec(`insert into merged_contacts (workspace_id, from_id, to_id, at, why) values ($1, $2, $3, $4, $5)`, 1, id, id, id, "bench")
				return err
			}); err != nil {
				b.Error(err)
			}
		}
	})
}
