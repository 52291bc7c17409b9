package contact_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"gist/server/audit"
	"gist/server/contact"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// kept is what calls have said, as they were told that it was stored: of each
// user the last value of each name, as text.
type kept map[string]map[string]string

// Whatever pages, keys and the team do to properties, in any order: what a call
// was told is stored is there, under its name, in whatever type that has now, or
// where the team sees it; until another call sets or clears it, or the team
// deletes the property.
func TestSoakNoValueIsLostSilently(t *testing.T) {
	walks, steps := 2, 60
	if os.Getenv("GIST_SOAK") != "" {
		walks, steps = 20, 1000
	}
	for range walks {
		seed := uint64(time.Now().UnixNano())
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			shapes(t, rand.New(rand.NewPCG(seed, 1)), steps)
		})
	}
}

func shapes(t *testing.T, r *rand.Rand, steps int) {
	w := newWorld(t, team.ModeOptional)
	said := kept{}
	users := []string{"u0", "u1", "u2", "k0", "k1"}
	browsers := map[string]*browser{}
	ids := map[string]contact.ID{}
	values := []string{`"5"`, `"x"`, `5`, `-1.5`, `true`, `"true"`, `null`, `"007"`, `""`}
	names := []string{"a", "b", "c", "d", "e"}
	floods, trace := 0, []string{}
	for step := range steps {
		what := ""
		user := one(r, users)
		switch n := r.IntN(20); {
		case n < 12: // a page's user, signed or not, or the key's
			var list []string
			set := map[string]string{}
			for range 1 + r.IntN(3) {
				name, value := one(r, names), one(r, values)
				if _, twice := set[name]; !twice {
					set[name] = value
					list = append(list, fmt.Sprintf("%q:%s", name, value))
				}
			}
			what = user + " " + strings.Join(list, ",")
			w.later(time.Second)
			var rejected []rules.Rejection
			if strings.HasPrefix(user, "k") {
				call := w.check(rules.CheckContact, user, "{"+strings.Join(list, ",")+"}")
				w.must(func(tx *store.Tx) error {
					saved, err := w.contacts.Upsert(tx, w.ws.ID, 0, call, contact.Details{By: audit.By{Type: audit.ByAPIKey}})
					rejected, ids[user] = saved.Rejected, saved.Contact.ID
					return err
				})
			} else {
				if browsers[user] == nil {
					browsers[user] = w.browser()
				}
				sign := ""
				if user == "u0" {
					sign = `,"user_hash":"` + w.hash(user) + `"`
				}
				out := browsers[user].identify(user, `{"email":"a@tacos.com"`+sign+","+strings.Join(list, ",")+`}`)
				rejected, ids[user] = out.Rejected, out.Contact.ID
			}
			if said[user] == nil {
				said[user] = map[string]string{}
			}
			for name, value := range set {
				left := slices.ContainsFunc(rejected, func(r rules.Rejection) bool { return r.Property == name })
				switch {
				case left:
				case value == "null":
					delete(said[user], name)
				default:
					said[user][name] = strings.Trim(value, `"`)
				}
			}
		case n < 14:
			floods++
			what = "a flood"
			w.flood(fmt.Sprint("f", floods, "x"), 2)
		case n < 16:
			d, there := w.definitions()[one(r, names)]
			if !there {
				continue
			}
			to := one(r, []string{"text", "number", "boolean"})
			what = "retype " + d.Name + " to " + to
			w.change(d.Name, contact.DefinitionChange{Type: &to})
		case n < 17:
			d, there := w.definitions()[one(r, names)]
			if !there {
				continue
			}
			what = "delete " + d.Name
			w.must(func(tx *store.Tx) error {
				return w.contacts.DeleteDefinition(tx, w.ws.ID, d.ID, audit.By{Type: audit.ByTeammate})
			})
			for _, of := range said {
				delete(of, d.Name)
			}
		case n < 18:
			if d, there := w.definitions()[one(r, names)]; there {
				what = "keep " + d.Name
				w.change(d.Name, contact.DefinitionChange{Provisional: no()})
			}
		default:
			what = "settle"
			w.settle()
		}
		trace = append(trace, what)
		if wrong := w.holds(said, ids); wrong != "" {
			t.Fatalf("after step %d: %s\n%s", step, wrong, strings.Join(trace, "\n"))
		}
	}
	// Filters agree once all is settled.
	w.settle()
	for name, d := range w.definitions() {
		if !slices.Contains(names, name) {
			continue
		}
		found, err := w.contacts.Search(context.Background(), w.ws.ID, contact.SearchOptions{Filter: []byte(`{"property":"` + name + `","op":"known"}`)})
		if err != nil {
			t.Fatal(err)
		}
		if found.Count != d.Contacts {
			t.Errorf("a filter finds %d with %s, and %d have it", found.Count, name, d.Contacts)
		}
	}
}

// holds tells which value is neither with its contact nor where the team sees it.
func (w *world) holds(said kept, ids map[string]contact.ID) string {
	for user, values := range said {
		is := map[string]string{}
		for _, p := range w.get(ids[user]).Properties {
			is[p.Name] = plainly(p.Value)
		}
		var left []contact.RejectedValue
		w.view(func(tx *store.Tx) (err error) {
			left, err = w.contacts.Rejected(tx, w.ws.ID, ids[user])
			return err
		})
		for name, value := range values {
			there := slices.ContainsFunc(left, func(v contact.RejectedValue) bool { return v.Name == name && plainly(v.Value) == value })
			if got, has := is[name]; (!has || got != value) && !there {
				return fmt.Sprintf("%s said that %s is %s, and it is %q; the team sees %v", user, name, value, got, left)
			}
		}
	}
	return ""
}

// plainly writes a value as text.
func plainly(v rules.Value) string {
	switch v.Kind {
	case rules.Number:
		return fmt.Sprint(v.Number)
	case rules.Boolean:
		return fmt.Sprint(v.Boolean)
	}
	return v.Text
}
