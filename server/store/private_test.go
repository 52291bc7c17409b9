package store_test

import (
	"os"
	"path/filepath"
	"testing"

	"gist/server/store"
	"gist/server/store/storetest"
)

func TestOnlyItsOwnerReadsANewDatabase(t *testing.T) {
	path := filepath.Join(t.TempDir(), "gist.db")
	db := storetest.OpenURL(t, "sqlite:"+path)
	if err := db.Update(t.Context(), 1, func(tx *store.Tx) error { return put(tx, 1) }); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{path, path + "-wal", path + "-shm"} {
		if info, err := os.Stat(name); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s is %v (%v)", name, info, err)
		}
	}
}
