package contact_test

import (
	"fmt"
	"github.com/google/uuid"
	"testing"

	"gist/server/contact"
	"gist/server/store"
	"gist/server/store/storetest"
	"gist/server/team"
)

// second is the same workspace on another server: a second connection to the
// same database, with nothing in memory that the first one has.
func (w *world) second(t testing.TB, databaseURL string) *world {
	t.Helper()
	other := *w
	other.db = storetest.OpenURL(t, databaseURL)
	other.team, other.contacts = team.New(other.db, w.now), contact.New(other.db, w.now)
	return &other
}

// onServers makes a workspace that two servers serve.
func onServers(t *testing.T, mode team.Mode) [2]*world {
	t.Helper()
	url := storetest.URL(t)
	one := newWorldOn(t, storetest.OpenURL(t, url), mode)
	return [2]*world{one, one.second(t, url)}
}

func TestTwoServersThatIdentifyTheSameNewUserAtOnceMakeOneContact(t *testing.T) {
	servers := onServers(t, team.ModeOff)
	for round := range 10 {
		browsers := make([]*browser, 40)
		for i := range browsers {
			browsers[i] = servers[i%2].browser()
			if i%4 < 2 {
				browsers[i].track(fmt.Sprint("before ", i))
			}
		}
		user := fmt.Sprint("user ", round)
		together(len(browsers), func(i int) {
			out, err := browsers[i].tryIdentify(user, fmt.Sprintf(`{"email":"%d@tacos.com","r%dp%d":%d,"tags":"r%dt%d","overwrite_tags":false}`, round, round, i/2, i/2, round, i/2))
			if err != nil || out.Contact.UserID != user {
				t.Errorf("round %d, browser %d: got %+v, %v", round, i, out, err)
			}
		})
		var c contact.Contact
		servers[0].view(func(tx *store.Tx) (err error) {
			c, err = servers[0].contacts.ByUserID(tx, servers[0].ws.ID, user)
			return err
		})
		want(t, "properties", 20, len(c.Properties))
		want(t, "tags", 20, len(c.Tags))
		want(t, "events", 20, len(servers[1].history(c.ID)))
		for i, b := range browsers {
			want(t, fmt.Sprint("contact of browser ", i), c.ID, b.visitor().Contact)
		}
	}
	want(t, "contacts", 10, len(servers[0].all()))
	t.Logf("%+v, %+v", servers[0].db.Stats(), servers[1].db.Stats())
}

// Whoever tracks while others merge must not leave an event with a contact
// that is gone.
func TestTwoServersThatMergeAndTrackAtOnceLoseNothing(t *testing.T) {
	servers := onServers(t, team.ModeOff)
	browsers := make([]*storage, 20)
	for i := range browsers {
		b := servers[i%2].browser()
		b.identify("", `{"email":"a@tacos.com"}`)
		browsers[i] = &storage{browser: *b}
	}
	together(2*len(browsers), func(i int) {
		err := browsers[i/2].tab(func(b *browser) error {
			if i%2 == 0 {
				_, err := b.tryIdentify("A", `{"email":"a@tacos.com"}`)
				return err
			}
			b.w = servers[i/2%2]
			return b.tryTrack(fmt.Sprint("event ", i), uuid.NewString())
		})
		if err != nil {
			t.Error(err)
		}
	})
	all := servers[0].all()
	want(t, "contacts", 1, len(all))
	want(t, "events", len(browsers), len(servers[0].history(all[0].ID)))
}
