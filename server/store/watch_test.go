package store_test

import (
	"context"
	"strings"
	"sync"
	"testing"
	"time"

	"gist/server/store"
	"gist/server/store/storetest"
)

func TestAWatcherHearsOfCommitsAndOfSlowStatementsWithoutTheirValues(t *testing.T) {
	storetest.Each(t, func(t *testing.T, url string) {
		db := storetest.OpenURL(t, url)
		var mu sync.Mutex
		var slow []string
		updates := 0
		db.Watch(store.Watcher{
			Slow: time.Nanosecond,
			SlowQuery: func(query string, took time.Duration) {
				mu.Lock()
				defer mu.Unlock()
				if took <= 0 {
					t.Errorf("%s took %s", query, took)
				}
				slow = append(slow, query)
			},
			Commit: func(c store.Commit) {
				mu.Lock()
				defer mu.Unlock()
				updates += c.Updates
			},
		})
		err := db.Update(t.Context(), 1, func(tx *store.Tx) error {
			_, err := tx.Exec(`insert into workspaces (app_id, name, created_at) values ($1, $2, $3)`, "tacos123", "a name", 1)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		if err := db.Ping(t.Context()); err != nil {
			t.Fatal(err)
		}
		mu.Lock()
		defer mu.Unlock()
		if updates != 1 {
			t.Errorf("the watcher heard of %d updates, not of 1", updates)
		}
		text := strings.Join(slow, "\n")
		if len(slow) != 2 || !strings.Contains(text, "$1, $2, $3") || strings.Contains(text, "tacos123") || !strings.Contains(text, "select 1") {
			t.Errorf("the slow statements were %q", slow)
		}
	})
}

func TestAWatcherHearsOfFailures(t *testing.T) {
	c := storetest.NewCluster(t)
	db := storetest.OpenURL(t, c.Database(t))
	failed := make(chan string, 10)
	db.Watch(store.Watcher{Failed: func(what string) { failed <- what }})
	c.Stop(t, true)
	if err := db.Ping(context.Background()); err == nil {
		t.Fatal("a stopped database answered")
	}
	if what := <-failed; what != "view" {
		t.Errorf("the watcher heard that a %s failed", what)
	}
	c.Start(t)
}
