package contact

import (
	"slices"

	"gist/server/store"
	"gist/wasm/rules"
)

// ended describes a slot whose definition has ended.
type ended struct {
	name      string
	kind      rules.Type
	successor int64 // the slot of the property's next type; 0: none
	why       string
}

// The reasons why a definition ended.
const (
	gaveWay = "gave_way" // to make room for others
	retyped = "retyped"  // its name has another type now
	deleted = "deleted"  // by the team
)

// learnEnded reads what became of slots that have no definition.
func (b *book) learnEnded(slots []int64) error {
	for len(slots) > 0 {
		slots = slices.DeleteFunc(slots, func(slot int64) bool {
			_, live := b.known.bySlot[slot]
			_, had := b.ended[slot]
			return live || had
		})
		if b.ended == nil {
			b.ended = make(map[int64]ended)
		}
		var next []int64
		err := store.InChunks(slots, func(list string, args []any) error {
			rows, err := b.tx.Query(`
				select id, name, type, coalesce(successor, 0), why from ended_definitions
				where workspace_id = $1 and id in (`+list+`) and kind = 'property'`, append([]any{b.ws}, args...)...)
			if err != nil {
				return err
			}
			defer rows.Close()
			for rows.Next() {
				var slot int64
				var e ended
				var kind string
				if err := rows.Scan(&slot, &e.name, &kind, &e.successor, &e.why); err != nil {
					return err
				}
				e.kind = rules.ParseType(kind)
				b.ended[slot] = e
				if e.successor != 0 {
					next = append(next, e.successor)
				}
			}
			return rows.Err()
		})
		if err != nil {
			return err
		}
		slots = next
	}
	return nil
}

// nameOf returns the name that a slot has or had; "" if it is unknown.
func (b *book) nameOf(slot int64) (string, error) {
	if d, ok := b.known.bySlot[slot]; ok {
		return d.name, nil
	}
	err := b.learnEnded([]int64{slot})
	return b.ended[slot].name, err
}

// resolved is a contact's properties after the end of definitions.
type resolved struct {
	values   properties      // by live slots
	moved    map[int64]int64 // from ended slots to the live slots that have their values now
	dropped  []int64         // all other ended slots
	rejected []RejectedValue
}

// resolve applies the end of definitions to a contact's properties. Most often
// nothing has ended, and it returns them as they are.
func (b *book) resolve(p properties) (resolved, error) {
	var dead []int64
	for _, s := range p {
		if _, live := b.known.bySlot[s.definition]; !live {
			dead = append(dead, s.definition)
		}
	}
	if dead == nil {
		return resolved{values: p}, nil
	}
	if err := b.learnEnded(slices.Clone(dead)); err != nil {
		return resolved{}, err
	}
	r := resolved{moved: map[int64]int64{}}
	said := map[string]bool{} // names of which there is a later value
	for _, s := range p {
		if d, live := b.known.bySlot[s.definition]; live {
			r.values = append(r.values, s)
			said[d.name] = true
		}
	}
	// Of two slots of one name the higher one is later, and so is its value.
	for _, s := range slices.Backward(p) {
		if !slices.Contains(dead, s.definition) {
			continue
		}
		name := b.ended[s.definition].name
		if said[name] {
			r.dropped = append(r.dropped, s.definition)
		} else if err := b.resolveOne(&r, s); err != nil {
			return resolved{}, err
		}
		said[name] = true
	}
	return r, nil
}

// resolveOne moves, drops or rejects a value whose slot has ended.
func (b *book) resolveOne(r *resolved, s storedProperty) error {
	first, there := b.ended[s.definition]
	if !there {
		return errProperties
	}
	last := first
	for last.successor != 0 {
		if d, live := b.known.bySlot[last.successor]; live {
			if value, fits := convert(s.value, first.kind, d.kind); fits {
				r.moved[s.definition] = d.slot
				r.values.put(d.slot, []byte(value))
				return nil
			}
			r.reject(s, first, whyMismatch)
			return nil
		}
		next, there := b.ended[last.successor]
		if !there {
			return errProperties
		}
		last = next
	}
	if last.why == deleted {
		r.dropped = append(r.dropped, s.definition)
		return nil
	}
	r.reject(s, first, whyGaveWay)
	return nil
}

func (r *resolved) reject(s storedProperty, e ended, why string) {
	r.dropped = append(r.dropped, s.definition)
	r.rejected = append(r.rejected, RejectedValue{Name: e.name, Value: parseValue(s.value, e.kind), Type: e.kind, Why: why, raw: s.value})
}
