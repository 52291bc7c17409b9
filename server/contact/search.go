package contact

import (
	"context"
	"encoding/json"

	"gist/server/contact/filter"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// FilterMemory is how many bytes the columns of filters may take, unless
// LimitFilters changes it. A million contacts take 8 MB, and 4 to 8 MB more for
// each property used in a filter.
const FilterMemory = 256 << 20

// LimitFilters sets how many bytes the columns of filters may take. Call it
// before the first Search.
func (s *Service) LimitFilters(bytes int64) {
	s.filters = filter.NewEngine(s.db, s.now, bytes)
}

// Filters returns the engine of Search, so that the caller can run its Follow
// and measure it.
func (s *Service) Filters() *filter.Engine { return s.filters }

// SearchOptions say which contacts to find. The zero value finds all, and
// returns the 50 newest.
type SearchOptions struct {
	Filter  json.RawMessage // docs/api.md, Filters; nothing, null and {} match everyone
	Tag     string          // only with this tag, ignoring case; "" any
	TagID   int64           // only with this tag; 0 any
	Email   string          // only with this email, ignoring the case of A to Z, of the first 100 that have it; "" any
	Order   string          // "asc": smallest first
	OrderBy string          // one of the names that filter.ParseOrder takes
	PerPage int             // at most MaxPerPage
	Page    int             // from 1
	After   string          // the cursor of the previous page, instead of Page
}

// Found is one page of what Search found.
type Found struct {
	Contacts []Contact // complete
	Count    int       // of all that match
	After    string    // the cursor of the next page; "" when this is the last
}

// Search returns the contacts that match a filter, including the last committed
// call. It opens its own transactions. The error is one of filter.Parse,
// order_by_invalid or after_invalid.
func (s *Service) Search(ctx context.Context, ws team.WorkspaceID, o SearchOptions) (Found, error) {
	if err := s.settled(ctx, ws); err != nil {
		return Found{}, err
	}
	limit, skip := window(o.Page, o.PerPage)
	q := filter.Query{After: o.After, Skip: skip, Limit: limit}
	err := s.db.View(ctx, func(tx *store.Tx) (err error) {
		q.Filter, q.Order, err = s.parseSearch(tx, ws, o)
		return err
	})
	if err != nil {
		return Found{}, err
	}
	var found Found
	err = s.filters.Answer(ctx, ws, q, func(tx *store.Tx, r filter.Result) error {
		found = Found{Contacts: make([]Contact, 0, len(r.IDs)), Count: r.Count, After: r.After}
		ids := make([]ID, len(r.IDs))
		for i, id := range r.IDs {
			ids[i] = ID(id)
		}
		contacts, err := s.ByIDs(tx, ws, ids)
		for _, id := range ids {
			if c, ok := contacts[id]; ok {
				found.Contacts = append(found.Contacts, c)
			}
		}
		return err
	})
	return found, err
}

func (s *Service) parseSearch(tx *store.Tx, ws team.WorkspaceID, o SearchOptions) (filter.Filter, filter.Order, error) {
	order, err := filter.ParseOrder(o.OrderBy, o.Order)
	if err != nil {
		return filter.Filter{}, order, err
	}
	b, err := s.book(tx, ws)
	if err != nil {
		return filter.Filter{}, order, err
	}
	f, err := filter.Parse(o.Filter, filter.Schema{
		Property: func(name string) (int64, rules.Type, bool, error) {
			d, there := b.known.byName[name]
			return d.slot, d.kind, there, nil
		},
		Tag:    func(name string) (int64, bool, error) { return tagNamed(tx, ws, name) },
		Proofs: func() (filter.Proofs, error) { return proofsOfEmails(tx, ws) },
		Now:    s.now(),
	})
	if err != nil {
		return f, order, err
	}
	if o.Tag != "" {
		if o.TagID, _, err = tagNamed(tx, ws, o.Tag); err != nil {
			return f, order, err
		}
		f = f.And(filter.HasTag(o.TagID))
	} else if o.TagID != 0 {
		f = f.And(filter.HasTag(o.TagID))
	}
	if o.Email != "" {
		ids, err := s.claimedBy(tx, ws, rules.EmailKey(o.Email), 0)
		if err != nil {
			return f, order, err
		}
		whole := make([]int64, len(ids))
		for i, id := range ids {
			whole[i] = int64(id)
		}
		f = f.And(filter.HasID(whole...))
	}
	return f, order, nil
}

// proofsOfEmails returns what determines whether an email is proven: see
// emailProof.holds, and recordColumns.
func proofsOfEmails(tx *store.Tx, ws team.WorkspaceID) (p filter.Proofs, err error) {
	st, err := team.ReadStanding(tx, ws)
	if err != nil {
		return p, err
	}
	p.Off, p.Epoch = st.Mode == team.ModeOff, st.Epoch
	p.Leaked, err = team.LeakedSecrets(tx, ws)
	return p, err
}
