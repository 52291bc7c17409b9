package store_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"gist/server/store"
	"gist/server/store/storetest"
)

// outcome is how one run of an update's function ends.
type outcome byte

const (
	succeeds outcome = 'S' // writes its row
	declines outcome = 'D' // fails before it has written
	fails    outcome = 'F' // fails after it has written
	panics   outcome = 'P' // panics after it has written
	refused  outcome = 'R' // is refused by the database, which on PostgreSQL undoes all
)

var errOwn = errors.New("the update's own error")

// scripted is an update whose runs end as its script says, and well after that.
type scripted struct {
	id     int
	script string
	runs   int
	last   outcome
	shared sharing
}

// sharing counts what updates found of what others had shared with them.
type sharing struct{ found, wrong int }

// newest reads the id of the newest row, or takes what another update of the
// batch has shared of it, and holds that against what is there.
func (s *sharing) newest(tx *store.Tx) error {
	var id int
	if err := tx.QueryRow(`select coalesce(max(from_id), 0) from merged_contacts where workspace_id = 1`).Scan(&id); err != nil {
		return err
	}
	if shared := tx.Shared("newest"); shared != nil {
		s.found++
		if shared != id {
			s.wrong++
		}
	}
	tx.Share("newest", id)
	return nil
}

func (s *scripted) do(tx *store.Tx) error {
	s.last = succeeds
	if s.runs < len(s.script) {
		s.last = outcome(s.script[s.runs])
	}
	s.runs++
	if err := s.shared.newest(tx); err != nil {
		return err
	}
	if s.last == declines {
		return errOwn
	}
	tx.Unshare("newest")
	if err := put(tx, s.id); err != nil {
		return err
	}
	if s.id%2 == 0 {
		tx.Share("newest", s.id)
	}
	switch s.last {
	case fails:
		return errOwn
	case panics:
		panic("on purpose")
	case refused:
		if tx.Dialect() == store.SQLite {
			return put(tx, s.id) // is there already
		}
		_, err := tx.Exec(`do $$ begin raise exception 'another was in the way' using errcode = '40001'; end $$`)
		return err
	}
	return nil
}

// wrong tells what is wrong with an answer, by how the function ended last.
func (s *scripted) wrong(err error) bool {
	switch s.last {
	case succeeds:
		return err != nil
	case declines, fails:
		return !errors.Is(err, errOwn)
	case panics:
		return err == nil || !strings.Contains(err.Error(), "on purpose")
	}
	return !store.IsUnique(err) // on PostgreSQL it runs again
}

// scripts gives each script of so many runs.
func scripts(outcomes string, runs int) []string {
	all := []string{""}
	for range runs {
		var longer []string
		for _, script := range all {
			for _, o := range outcomes {
				longer = append(longer, script+string(o))
			}
		}
		all = longer
	}
	return all
}

// batches gives each row of so many scripts.
func batches(scripts []string, size int) [][]string {
	all := [][]string{nil}
	for range size {
		var longer [][]string
		for _, batch := range all {
			for _, script := range scripts {
				longer = append(longer, append(batch[:len(batch):len(batch)], script))
			}
		}
		all = longer
	}
	return all
}

// TestEachCallerOfABatchIsAnsweredOnce has batches fail in every order, at
// their first run and at the runs after it. What they share is never of something
// that was undone.
func TestEachCallerOfABatchIsAnsweredOnce(t *testing.T) {
	var tried int
	// What runs before a batch decides whether its updates get savepoints at
	// once, and who is the first to fail at a rerun.
	ways := []struct {
		before     []string
		outcomes   string
		runs, size int
	}{
		{[]string{"S", "SF", "SR"}, "SFR", 2, 3},
		{[]string{"F"}, "SDFPR", 1, 3},
		{[]string{"F", "SF"}, "SDFR", 2, 2},
	}
	if storetest.Dialect() == store.SQLite {
		ways[0].runs = 1 // what the database refuses there does not run again
	}
	db := open(t)
	var id, stored int
	var shared sharing
	for _, way := range ways {
		for _, batch := range batches(scripts(way.outcomes, way.runs), way.size) {
			for _, before := range way.before {
				id, stored = id+1, stored+run(t, db, append([]string{before}, batch...), &id, &shared)
				tried++
			}
		}
	}
	if got := count(t, db); got != stored {
		t.Errorf("%d rows are stored, and %d updates were told so", got, stored)
	}
	if shared.wrong > 0 || shared.found == 0 {
		t.Errorf("%d times something was shared by another update, %d times wrongly", shared.found, shared.wrong)
	}
	closed := make(chan error, 1)
	go func() { closed <- db.Close() }()
	select {
	case err := <-closed:
		if err != nil {
			t.Error(err)
		}
	case <-time.After(time.Minute):
		t.Fatal("the database does not close: it waits for a caller that was forgotten")
	}
	t.Logf("%d batches", tried)
}

// run has the first script run alone while the others stand in line behind it,
// and gives how many were stored.
func run(t *testing.T, db *store.DB, scripts []string, id *int, shared *sharing) (stored int) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	updates := make([]scripted, len(scripts))
	answers := make([]error, len(scripts))
	var answered atomic.Int32
	var group sync.WaitGroup
	held, free := make(chan struct{}), make(chan struct{})
	for i, script := range scripts {
		*id++
		updates[i] = scripted{id: *id, script: script}
		first := sync.OnceFunc(func() { close(held); <-free })
		group.Go(func() {
			answers[i] = db.Update(context.Background(), 1, func(tx *store.Tx) error {
				if i == 0 {
					first()
				}
				return updates[i].do(tx)
			})
			answered.Add(1)
		})
		if i == 0 {
			<-held
		}
		until(t, fmt.Sprintf("update %d in line", i), func() bool { return db.Stats().Waiting >= i })
	}
	close(free)
	all := make(chan struct{})
	go func() { group.Wait(); close(all) }()
	select {
	case <-all:
	case <-ctx.Done():
		t.Fatalf("%q: %d of %d callers were answered", scripts, answered.Load(), len(scripts))
	}
	for i := range updates {
		if updates[i].wrong(answers[i]) {
			t.Errorf("%q: update %d ended as %c after %d runs, and its caller got %v", scripts, i, updates[i].last, updates[i].runs, answers[i])
		}
		if answers[i] == nil {
			stored++
		}
		shared.found += updates[i].shared.found
		shared.wrong += updates[i].shared.wrong
	}
	return stored
}
