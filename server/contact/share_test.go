package contact_test

import (
	"context"
	"errors"
	"runtime"
	"sync"
	"testing"

	"gist/server/contact"
	"gist/server/store"
	"gist/server/store/storetest"
	"gist/server/team"
)

// TestWhatABatchSharesEndsWithWhatIsWrittenInIt has updates of one batch read,
// change and read what decides which proofs hold.
func TestWhatABatchSharesEndsWithWhatIsWrittenInIt(t *testing.T) {
	for name, change := range map[string]struct {
		mode   team.Mode
		signed bool
		do     func(w *world) error
	}{
		"a secret is retired": {team.ModeOptional, true, func(w *world) error {
			return w.team.RetireSecret(context.Background(), w.ws.ID, true)
		}},
		"the mode changes": {team.ModeOff, false, func(w *world) error {
			return w.team.Set(context.Background(), w.ws.AppID, "identity_verification", "optional")
		}},
	} {
		t.Run(name, func(t *testing.T) {
			// Without rehearsals, which change the order.
			w := newWorldOn(t, storetest.OpenURL(t, storetest.URL(t)), change.mode)
			b := w.browser()
			call := `{"email":"a@b.c"}`
			if change.signed {
				call = `{"email":"a@b.c","user_hash":"` + w.hash("A") + `"}`
			}
			b.identify("A", call)
			if _, err := w.team.RotateSecret(t.Context(), w.ws.ID); err != nil {
				t.Fatal(err)
			}
			began, hold := make(chan struct{}), make(chan struct{})
			var all sync.WaitGroup
			first := sync.OnceFunc(func() { close(began) }) // it runs again with its batch
			all.Go(func() { w.must(func(*store.Tx) error { first(); <-hold; return nil }) })
			<-began
			queued := 0
			queue := func(do func() error, fails bool) {
				queued++
				all.Go(func() {
					if err := do(); (err != nil) != fails {
						t.Error(err)
					}
				})
				for w.db.Stats().Waiting < queued {
					runtime.Gosched()
				}
			}
			errMine := errors.New("mine")
			states, fresh := make([]contact.Proof, 6), make([]contact.Visitor, 6)
			look := func(n int, end error) {
				queue(func() error {
					return w.update(func(tx *store.Tx) error {
						v, err := w.contacts.Authenticate(tx, w.ws.ID, b.credentials)
						states[n] = v.Proof
						if err == nil {
							fresh[n], _, err = w.contacts.OpenVisitor(tx, w.ws.ID, contact.Credentials{}, nil)
						}
						return errors.Join(err, end)
					})
				}, end != nil)
			}
			look(0, nil)
			look(1, errMine)
			queue(func() error { // undone
				return w.update(func(tx *store.Tx) error {
					_, err := w.contacts.CreateTag(tx, w.ws.ID, "x")
					return errors.Join(err, errMine)
				})
			}, true)
			look(2, nil)
			queue(func() error { return change.do(w) }, false)
			look(3, nil)
			look(4, errMine)
			look(5, nil)
			close(hold)
			all.Wait()
			for n, s := range states {
				if before := n < 3; (s == contact.ProofLive) != before {
					t.Errorf("the proof is %v at look %d", s, n)
				}
			}
			for n, v := range fresh {
				var there bool
				w.view(func(tx *store.Tx) error {
					return tx.QueryRow(`select exists (select 1 from visitors where workspace_id = $1 and id = $2)`, w.ws.ID, v.ID).Scan(&there)
				})
				if failed := n == 1 || n == 4; there == failed {
					t.Errorf("the new visitor of look %d is there: %v", n, there)
				}
			}
		})
	}
}
