package contact

import (
	"strconv"

	"gist/server/audit"
	"gist/server/store"
	"gist/wasm/rules"
)

// writing says who writes the values of a call, and when.
type writing struct {
	by      origin
	source  sources
	trusted bool  // its types win, and it may set protected values
	proven  bool  // a proof covers the values
	at      int64 // unix seconds
	// onlyNewer reports that the values were said at another time than now.
	// Values set later than at are kept then.
	onlyNewer bool
}

// older reports whether the values are older than the one that is set already.
func (w *writing) older(r *record, what int64) bool { return w.onlyNewer && r.times.of(what) > w.at }

// protected returns the rejection of a value that only the site's server may
// set.
func protected(name, message string) rules.Rejection {
	return rules.Rejection{Property: name, Code: rules.CodePropertyProtected, Message: message}
}

func protectedProperty(name string) rules.Rejection {
	return protected(name, "\""+name+"\" is protected: only your server may set it, by the REST API or in a user_jwt.")
}

// noRoom returns the rejection of a new name from a page when no other name of
// pages can give way.
func noRoom(name string) rules.Rejection {
	return rules.Rejection{Property: name, Code: rules.CodeTooManyDefinitions,
		Message: "\"" + name + "\" is a new property, and there is no room for another one that pages bring; bring it by the REST API or in a user_jwt, or use one that exists."}
}

// define returns the definition of a name, as this call may use it. A rejection
// says why the value is left out. bringNames has created the definitions
// before: a name without one found no room.
func (b *book) define(name string, kind rules.Type, w *writing) (definition, *rules.Rejection, error) {
	d, there := b.known.byName[name]
	if !there {
		left := noRoom(name)
		if w.by == originKept || w.by == originOff {
			left = rules.TooManyDefinitions(name)
		}
		return d, &left, nil
	}
	if d.kind != kind {
		if !w.trusted || !d.origin.provisional() {
			left := rules.TypeMismatch(name, d.kind, kind)
			return d, &left, nil
		}
		var err error
		if d, err = b.retype(d, kind); err != nil {
			return d, nil, err
		}
		if err := b.s.noteDefinition(b.tx, b.ws, audit.PropertyChanged, "type_won", name, audit.By{Type: audit.ByAPIKey}); err != nil {
			return d, nil, err
		}
	}
	if to := d.origin.with(w.by); to != d.origin {
		k, err := b.changing()
		if err != nil {
			return d, nil, err
		}
		d.origin = to
		k.put(d)
		if _, err := b.tx.Exec(`update properties set provisional = $3 where workspace_id = $1 and id = $2`, b.ws, d.id, d.origin); err != nil {
			return d, nil, err
		}
	}
	return d, nil, b.seen(d, w.source)
}

// definitionSeenEvery is the precision of a definition's last_seen_at.
const definitionSeenEvery = micros(60 * 60 * 1e6)

// seen stores that a call named a property, if the source is new or the last
// time is definitionSeenEvery old.
func (b *book) seen(d definition, by sources) error {
	now := b.s.micros()
	if now-d.seenAt < definitionSeenEvery && d.sources&by == by {
		return nil
	}
	d.seenAt, d.sources = max(now, d.seenAt), d.sources|by
	b.noting().put(d)
	_, err := b.tx.Exec(`
		update properties set last_seen_at = $3, sources = sources | $4
		where workspace_id = $1 and id = $2`, b.ws, d.id, d.seenAt, d.sources)
	return err
}

// end ends definitions. Contacts keep their values until they are settled.
// Index: properties (workspace_id, slot).
func (b *book) end(ending []definition, why string) error {
	k, err := b.changing()
	if err != nil {
		return err
	}
	slots := make([]int64, len(ending))
	for i, d := range ending {
		k.remove(d)
		slots[i] = d.slot
	}
	b.tx.OnCommit(func() { b.toSettle(why) })
	return store.InChunks(slots, func(list string, args []any) error {
		all := append(append([]any{b.ws}, args...), why)
		reason := parameter(all)
		all = append(all, b.s.micros())
		_, err := b.tx.Exec(`
			insert into ended_definitions (workspace_id, kind, id, name, type, why, at)
			select workspace_id, 'property', slot, name, type, `+reason+`, cast(`+parameter(all)+` as bigint) from properties
			where workspace_id = $1 and slot in (`+list+`)`, all...)
		if err != nil {
			return err
		}
		_, err = b.tx.Exec(`delete from properties where workspace_id = $1 and slot in (`+list+`)`, append([]any{b.ws}, args...)...)
		return err
	})
}

// toSettle starts to settle contacts after definitions have ended. Filters wait
// for changes by the team or the site's server. They do not wait for names that
// gave way, because strangers can cause those as fast as they like.
func (b *book) toSettle(why string) {
	if why == gaveWay {
		b.s.settling.wake()
		return
	}
	b.s.settling.changes(b.ws)
}

// retype gives a definition another type and a new slot.
func (b *book) retype(d definition, kind rules.Type) (definition, error) {
	k, err := b.changing()
	if err != nil {
		return d, err
	}
	old := d
	k.lastSlot++
	d.slot, d.kind = k.lastSlot, kind
	k.put(d)
	if _, err := b.tx.Exec(`update properties set slot = $3, type = $4 where workspace_id = $1 and id = $2`, b.ws, d.id, d.slot, kind.String()); err != nil {
		return d, err
	}
	b.tx.OnCommit(func() { b.toSettle(retyped) })
	_, err = b.tx.Exec(`
		insert into ended_definitions (workspace_id, kind, id, name, type, successor, why, at)
		values ($1, 'property', $2, $3, $4, $5, $6, $7)`, b.ws, old.slot, old.name, old.kind.String(), d.slot, retyped, b.s.micros())
	return d, err
}

// convert converts a value to another type, if it fits: a number to its digits,
// digits to their number, true and false to their words and back.
func convert(raw string, from, to rules.Type) (string, bool) {
	v := parseValue(raw, from)
	switch {
	case from == to:
		return raw, true
	case to == rules.TypeText && v.Kind == rules.Number:
		return "\"" + raw + "\"", true
	case to == rules.TypeText && v.Kind == rules.Boolean:
		return "\"" + strconv.FormatBool(v.Boolean) + "\"", true
	case to == rules.TypeBoolean && v.Kind == rules.Text && (v.Text == "true" || v.Text == "false"):
		return v.Text, true
	case to == rules.TypeNumber && v.Kind == rules.Text:
		d := decoder{in: []byte(v.Text)}
		n, err := d.number()
		if err != nil || d.at != len(d.in) || n.Number-n.Number != 0 {
			return "", false
		}
		return string(appendNumber(nil, n.Number)), true
	}
	return "", false
}
