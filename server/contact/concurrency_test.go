package contact_test

import (
	"fmt"
	"github.com/google/uuid"
	"sync"
	"testing"

	"gist/server/contact"
	"gist/server/store"
	"gist/server/team"
)

// together runs do in so many goroutines that all begin at once.
func together(count int, do func(i int)) {
	start := make(chan struct{})
	var all sync.WaitGroup
	for i := range count {
		all.Go(func() {
			<-start
			do(i)
		})
	}
	close(start)
	all.Wait()
}

func TestAHundredBrowsersThatIdentifyANewUserAtOnceAreOneContact(t *testing.T) {
	for _, mode := range everyMode {
		w := newWorld(t, mode)
		browsers := make([]*browser, 100)
		for i := range browsers {
			browsers[i] = w.browser()
			if i%2 == 0 {
				browsers[i].track(fmt.Sprint("before ", i))
			}
		}
		together(len(browsers), func(i int) {
			out, err := browsers[i].tryIdentify("A", fmt.Sprintf(`{"email":"a@tacos.com","p%d":%d,"tags":"t%d","overwrite_tags":false}`, i, i, i))
			if err != nil || out.Contact.UserID != "A" {
				t.Errorf("browser %d: got %+v, %v", i, out, err)
			}
		})
		all := w.all()
		want(t, "contacts", 1, len(all))
		want(t, "properties", 100, len(all[0].Properties))
		want(t, "tags", 100, len(all[0].Tags))
		want(t, "events", 50, len(w.history(all[0].ID)))
		for i, b := range browsers {
			want(t, fmt.Sprint("contact of browser ", i), all[0].ID, b.visitor().Contact)
		}
	}
}

func TestTabsOfOneBrowserThatCallAtOnceAreOneContact(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	b := w.browser()
	_, b.credentials.Token = w.session(b.credentials)
	shared := storage{browser: *b}
	together(50, func(i int) {
		err := shared.tab(func(tab *browser) error {
			if i%2 == 0 {
				return tab.tryTrack("in a tab", uuid.NewString())
			}
			_, err := tab.tryIdentify("A", `{"email":"a@tacos.com"}`)
			return err
		})
		if err != nil {
			t.Error(err)
		}
	})
	want(t, "contacts", 1, len(w.all()))
	want(t, "events", 25, len(w.history(shared.visitor().Contact)))
}

func TestAPropertyHasOneTypeHoweverManyAreFirst(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	// Two servers share the database, but nothing in memory.
	servers := []*contact.Service{w.contacts, contact.New(w.db, w.now)}
	together(64, func(i int) {
		server := *w
		server.contacts = servers[i%2]
		value := `5`
		if i%4 > 1 {
			value = `"five"`
		}
		b := server.browser()
		out, err := b.tryIdentify(fmt.Sprint(i+1), `{"email":"a@tacos.com","seats":`+value+`}`)
		if err != nil {
			t.Error(err)
		}
		_ = out
	})
	types := map[string]int{}
	for _, c := range w.all() {
		for _, p := range c.Properties {
			types[p.Type.String()]++
		}
	}
	if len(types) != 1 || types["number"]+types["text"] != 32 {
		t.Errorf("want one type in 32 contacts, got %v", types)
	}
	w.view(func(tx *store.Tx) error {
		var count int
		err := tx.QueryRow(`select count(id) from properties where workspace_id = $1`, w.ws.ID).Scan(&count)
		want(t, "definitions", 1, count)
		return err
	})
}
