package contact

import (
	"cmp"
	"errors"
	"slices"
	"strconv"

	"gist/wasm/rules"
)

// properties holds the content of contacts.properties, a JSON object from slots
// to values. It is sorted by ascending slot, and the values are JSON.
type properties []storedProperty

type storedProperty struct {
	definition int64
	value      string
}

var errProperties = errors.New("contact: properties in the database are malformed")

func parseProperties(text string) (properties, error) {
	if text == "{}" {
		return nil, nil
	}
	d := decoder{in: []byte(text)}
	d.space()
	if !d.take('{') {
		return nil, errProperties
	}
	list := make(properties, 0, 8)
	for {
		d.space()
		name, err := d.text()
		if err != nil {
			return nil, errProperties
		}
		id, err := strconv.ParseInt(name, 10, 64)
		d.space()
		if err != nil || !d.take(':') {
			return nil, errProperties
		}
		d.space()
		start := d.at
		if !d.pass() {
			return nil, errProperties
		}
		list = append(list, storedProperty{id, text[start:d.at]})
		d.space()
		if d.take(',') {
			continue
		}
		if !d.take('}') {
			return nil, errProperties
		}
		if !slices.IsSortedFunc(list, byDefinition) {
			slices.SortFunc(list, byDefinition)
		}
		return list, nil
	}
}

func byDefinition(a, b storedProperty) int { return cmp.Compare(a.definition, b.definition) }

// pass moves behind a text, a number, true or false without decoding it.
func (d *decoder) pass() bool {
	if !d.take('"') {
		start := d.at
		for d.at < len(d.in) && d.in[d.at] > ' ' && d.in[d.at] != ',' && d.in[d.at] != '}' {
			d.at++
		}
		return d.at > start
	}
	for d.at < len(d.in) {
		switch d.in[d.at] {
		case '"':
			d.at++
			return true
		case '\\':
			d.at++
		}
		d.at++
	}
	return false
}

// String returns the properties as the column stores them.
func (p properties) String() string {
	size := 2
	for _, s := range p {
		size += len(s.value) + 12
	}
	to := append(make([]byte, 0, size), '{')
	for i, s := range p {
		if i > 0 {
			to = append(to, ',')
		}
		to = append(to, '"')
		to = strconv.AppendInt(to, s.definition, 10)
		to = append(to, '"', ':')
		to = append(to, s.value...)
	}
	return string(append(to, '}'))
}

func (p properties) find(definition int64) (int, bool) {
	return slices.BinarySearchFunc(p, storedProperty{definition: definition}, byDefinition)
}

// put sets a value and reports whether that changed anything.
func (p *properties) put(definition int64, value []byte) bool {
	i, there := p.find(definition)
	switch {
	case !there:
		*p = slices.Insert(*p, i, storedProperty{definition, string(value)})
	case (*p)[i].value == string(value):
		return false
	default:
		(*p)[i].value = string(value)
	}
	return true
}

// clear removes a value and reports whether there was one.
func (p *properties) clear(definition int64) bool {
	i, there := p.find(definition)
	if there {
		*p = slices.Delete(*p, i, i+1)
	}
	return there
}

// fill takes over the values that p lacks and reports whether there were any.
func (p *properties) fill(from properties) bool {
	filled := false
	for _, s := range from {
		if i, there := p.find(s.definition); !there {
			*p = slices.Insert(*p, i, s)
			filled = true
		}
	}
	return filled
}

// setProperties sets the custom properties of a call on r. It returns those
// that are left out: because of the workspace's definitions, or because they
// are protected from the caller.
func (b *book) setProperties(r *record, custom []rules.Property, w *writing) ([]rules.Rejection, error) {
	var rejected []rules.Rejection
	var buffer [64]byte
	if err := b.bringNames(custom, w); err != nil {
		return nil, err
	}
	for _, p := range custom {
		known, there := b.known.byName[p.Name]
		if there && known.protected && !w.trusted {
			rejected = append(rejected, protectedProperty(p.Name))
			continue
		}
		kind, ok := rules.TypeOf(p.Name, p.Value)
		if !ok {
			if there && w.older(r, known.slot) {
				continue
			}
			if err := b.clearProperty(r, p.Name); err != nil {
				return nil, err
			}
			if there {
				r.timed(known.slot, w)
			}
			continue
		}
		d, left, err := b.define(p.Name, kind, w)
		switch {
		case err != nil:
			return nil, err
		case left != nil:
			rejected = append(rejected, *left)
		case !w.older(r, d.slot):
			if _, had := r.properties.find(d.slot); !had {
				b.s.tallies.add(b.tx, b.ws, ofProperties, d.slot, 1)
			}
			r.wrote(r.properties.put(d.slot, appendValue(buffer[:0], p.Value)), w.proven, markOfProperty, d.slot)
			r.timed(d.slot, w)
		}
	}
	return rejected, nil
}

// bringNames creates definitions for the new names in a call.
func (b *book) bringNames(custom []rules.Property, w *writing) error {
	var names []fresh
	for _, p := range custom {
		if _, there := b.known.byName[p.Name]; there {
			continue
		}
		if kind, ok := rules.TypeOf(p.Name, p.Value); ok && !slices.ContainsFunc(names, func(f fresh) bool { return f.name == p.Name }) {
			names = append(names, fresh{p.Name, kind})
		}
	}
	if len(names) == 0 {
		return nil
	}
	return b.bring(names, w, func(d definition) bool {
		return slices.ContainsFunc(custom, func(p rules.Property) bool { return p.Name == d.name })
	})
}

// clearProperty removes a property from r, also from slots of that name that
// have ended. Null has no type, so an unknown name needs no definition.
func (b *book) clearProperty(r *record, name string) error {
	for i := len(r.properties) - 1; i >= 0; i-- {
		slot := r.properties[i].definition
		is, err := b.nameOf(slot)
		if err != nil {
			return err
		}
		if is == name {
			r.properties = slices.Delete(r.properties, i, i+1)
			r.changed = true
			r.unmark(markOfProperty(slot))
			b.s.tallies.add(b.tx, b.ws, ofProperties, slot, -1)
		}
	}
	return nil
}

// withNames returns properties by their names.
func (b *book) withNames(p properties) ([]Property, error) {
	live, err := b.resolve(p)
	if err != nil {
		return nil, err
	}
	list := make([]Property, 0, len(live.values))
	for _, stored := range live.values {
		d := b.known.bySlot[stored.definition]
		list = append(list, Property{Name: d.name, Value: parseValue(stored.value, d.kind), Type: d.kind})
	}
	return list, nil
}
