package contact

import (
	"cmp"
	"strconv"

	"gist/server/audit"
	"gist/wasm/rules"
)

// What names may be brought (beside rules.MaxDefinitions in all). Those that only
// pages brought are provisional: the one that the fewest contacts have gives way.
const (
	mostUnsigned        = 200 // by unsigned calls
	mostProvisional     = 800 // by calls of pages in all
	alwaysForTrusted    = 200 // names for which names of pages give way, also those of mode off
	mostProvisionalTags = 500
)

// writing says who writes what a call holds, and when.
type writing struct {
	by      origin
	source  sources
	trusted bool // what it says of types wins, and it may set what is protected
	proven  bool // a proof stands behind what is said
	at      int64
	// onlyNewer tells that it was said at another time than now: what was set
	// later stays.
	onlyNewer bool
}

// older tells whether something was set after what is written now.
func (w *writing) older(r *record, what int64) bool { return w.onlyNewer && r.times.of(what) > w.at }

// Protected is the rejection of what only the site's server may set.
func protected(name, message string) rules.Rejection {
	return rules.Rejection{Property: name, Code: rules.CodePropertyProtected, Message: message}
}

func protectedProperty(name string) rules.Rejection {
	return protected(name, "\""+name+"\" is protected: only your server may set it, by the REST API or in a user_jwt.")
}

// noRoom is the rejection of a name that a page brings where no other of the
// pages' names can give way.
func noRoom(name string) rules.Rejection {
	return rules.Rejection{Property: name, Code: rules.CodeTooManyDefinitions,
		Message: "\"" + name + "\" is a new property, and there is no room for another one that pages bring; bring it by the REST API or in a user_jwt, or use one that exists."}
}

// define gives the definition that a name has, and makes it with this type if
// there is none. spared tells which others the same call names. A rejection says
// why the value is left out.
func (b *book) define(name string, kind rules.Type, w *writing, spared func(definition) bool) (definition, *rules.Rejection, error) {
	d, there := b.known.byName[name]
	if !there {
		room, err := b.makeRoom(w, spared)
		if err != nil {
			return d, nil, err
		}
		if !room {
			left := noRoom(name)
			if w.by == originKept || w.by == originOff {
				left = rules.TooManyDefinitions(name)
			}
			return d, &left, nil
		}
		d, err = b.add(name, kind, w)
		return d, nil, err
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

// definitionSeenEvery is how exactly a definition's last_seen_at is kept.
const definitionSeenEvery = micros(60 * 60 * 1e6)

// seen notes that a call named a property, where that tells something new.
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

// add makes a definition.
func (b *book) add(name string, kind rules.Type, w *writing) (definition, error) {
	k, err := b.changing()
	if err != nil {
		return definition{}, err
	}
	k.lastSlot++
	d := definition{slot: k.lastSlot, name: name, kind: kind, origin: w.by, seenAt: b.s.micros(), sources: w.source}
	err = b.tx.QueryRow(`
		insert into properties (workspace_id, name, type, created_at, slot, provisional, last_seen_at, sources)
		values ($1, $2, $3, $4, $5, $6, $4, $7) returning id`,
		b.ws, name, kind.String(), d.seenAt, d.slot, d.origin, d.sources).Scan(&d.id)
	k.put(d)
	return d, err
}

// makeRoom makes room for a name that a call brings, where one is needed and one
// can be made.
func (b *book) makeRoom(w *writing, spared func(definition) bool) (bool, error) {
	of, all := b.known.count()
	full := all >= rules.MaxDefinitions
	provisional := of[originUnsigned] + of[originSigned]
	switch w.by {
	case originUnsigned:
		if !full && of[originUnsigned] < mostUnsigned && provisional < mostProvisional {
			return true, nil
		}
		return b.giveWay(spared, originUnsigned)
	case originSigned:
		if !full && provisional < mostProvisional {
			return true, nil
		}
		return b.giveWay(spared, originUnsigned, originSigned)
	}
	if !full {
		return true, nil
	}
	made, err := b.giveWay(spared, originUnsigned, originSigned)
	if made || err != nil || w.by != originKept || of[originKept] >= alwaysForTrusted {
		return made, err
	}
	return b.giveWay(spared, originOff)
}

// giveWay ends the property of these origins that the fewest contacts have; of
// several one that unsigned calls brought, and then the one that was not seen for
// the longest time. It tells whether there was one.
func (b *book) giveWay(spared func(definition) bool, origins ...origin) (bool, error) {
	var pool []definition
	for _, d := range b.known.bySlot {
		for _, o := range origins {
			if d.origin == o && !d.protected && !spared(d) {
				pool = append(pool, d)
			}
		}
	}
	if len(pool) == 0 {
		return false, nil
	}
	t, err := b.s.tallies.fresh(b.ws, b.s.now())
	if err != nil {
		return false, err
	}
	first, fewest := pool[0], t.property(pool[0].slot)
	for _, d := range pool[1:] {
		n := t.property(d.slot)
		if cmp.Or(cmp.Compare(n, fewest), cmp.Compare(d.origin, first.origin), cmp.Compare(d.seenAt, first.seenAt), cmp.Compare(d.slot, first.slot)) < 0 {
			first, fewest = d, n
		}
	}
	if err := b.end(first, gaveWay); err != nil {
		return false, err
	}
	return true, b.s.count(b.tx, b.ws, audit.GaveWay, "property", "", 0)
}

// end takes a definition away. Contacts hold its values until they are settled.
func (b *book) end(d definition, why string) error {
	k, err := b.changing()
	if err != nil {
		return err
	}
	k.remove(d)
	if _, err := b.tx.Exec(`delete from properties where workspace_id = $1 and id = $2`, b.ws, d.id); err != nil {
		return err
	}
	return b.noteEnded("property", d.slot, d.name, d.kind.String(), nil, why)
}

// retype gives a definition another type, and another slot.
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
	return d, b.noteEnded("property", old.slot, old.name, old.kind.String(), d.slot, retyped)
}

// noteEnded notes a slot or a tag that has ended, to be taken out of contacts.
func (b *book) noteEnded(kind string, id int64, name, typed string, successor any, why string) error {
	b.tx.OnCommit(b.s.settling.wake)
	_, err := b.tx.Exec(`
		insert into ended_definitions (workspace_id, kind, id, name, type, successor, why, at)
		values ($1, $2, $3, $4, $5, $6, $7, $8)`, b.ws, kind, id, name, typed, successor, why, b.s.micros())
	return err
}

// convert gives a value as another type has it, where it fits: a number as its
// digits, digits as their number, true and false as their words.
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
