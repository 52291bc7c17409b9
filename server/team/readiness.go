package team

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"strings"
	"time"

	"gist/server/store"
	"gist/wasm/rules"
)

// Outcome says what an identify call was worth.
type Outcome string

// The outcomes. A call that mode off believes is a claim as well: it would be
// refused if signatures were required. Calls that the rule book refuses, and those
// that a page need not send since they change nothing, are not counted.
const (
	Proven  Outcome = "proven"  // signed by who knows the secret
	Claimed Outcome = "claimed" // stored without a signature
	Refused Outcome = "refused" // not signed where that is needed, or wrongly
)

// Bounds, so that no page fills the memory or the database. What is beyond them
// counts as OtherPages, or as a further mistake.
const (
	mostPages = 100 // of a workspace and day
	mostRows  = 400 // of a workspace and day: pages by outcomes by mistakes
	keepDays  = 90
	// mostGiveWay is how many pages make room for busier ones at a time.
	mostGiveWay = 10

	mostCounts  = 1000   // of a workspace that wait to be written
	mostWaiting = 20_000 // of all workspaces

	// Refused calls that are looked at for their mistake, which takes about 1 ms
	// each, within writeEvery: of a workspace, and of all.
	mostLooked  = 40
	mostLookups = 100
)

// writeEvery is how often counts are written.
const writeEvery = 5 * time.Second

// counts are the calls that wait to be written, of each workspace.
type counts struct {
	waiting int // keys in all
	of      map[WorkspaceID]*tally
}

// looks are how many calls were taken to be looked at since a moment.
type looks struct {
	since time.Time
	all   int
	of    map[WorkspaceID]int
}

// allow takes one more of a workspace, if there may be one.
func (l *looks) allow(ws WorkspaceID, now time.Time) bool {
	if now.Sub(l.since) >= writeEvery || l.of == nil {
		*l = looks{since: now, of: map[WorkspaceID]int{}}
	}
	if l.all >= mostLookups || l.of[ws] >= mostLooked {
		return false
	}
	l.all++
	l.of[ws]++
	return true
}

type tally struct {
	ws     Workspace
	counts map[countKey]int64
	looks  []look
}

// countKey is a row of verification_counts. page is an address as it came until
// it is written; "" stands for all further pages.
type countKey struct {
	day     int64 // of 1970, UTC
	page    string
	outcome Outcome
	mistake string // codes with spaces between
}

// look is a refused call whose mistake is not known yet. It stays in memory.
type look struct {
	key countKey
	of  Signed
}

// notLooked is the code of a refused call until somebody has looked at it.
const notLooked = "not_looked"

// CountCall notes what an identify call of a page was worth. refused is the
// error's code, or "". It only counts in memory: WriteCounts, which CountCalls
// calls every five seconds, writes what was counted, so that a server which is
// killed loses the last seconds of counts.
func (s *Service) CountCall(ws Workspace, page string, call rules.Identify, proof Proof, refused string) {
	page, _, _ = strings.Cut(page, "?")
	page, _, _ = strings.Cut(page, "#")
	if len(page) > 4*mostOfPage {
		page = page[:4*mostOfPage]
	}
	key := countKey{day: s.now().Unix() / secondsOfDay, page: cmp.Or(page, UnknownPage)}
	var signed *Signed // to be looked at
	switch {
	case refused == rules.CodeVerificationFailed:
		key.outcome, key.mistake = Refused, notLooked
		signed = &Signed{UserID: call.UserID, Email: call.Email, UserHash: call.UserHash, UserJWT: call.UserJWT}
	case refused != "":
		key.outcome, key.mistake = Refused, unsignedBy(call)
	case proof.Signed(call):
		key.outcome = Proven
	default:
		key.outcome, key.mistake = Claimed, unsignedBy(call)
	}
	s.countMu.Lock()
	defer s.countMu.Unlock()
	key = s.counts.add(ws, key, 1)
	if signed != nil && s.looks.allow(ws.ID, s.now()) {
		t := s.counts.of[ws.ID]
		t.looks = append(t.looks, look{key, *signed})
	}
}

// unsignedBy says why a call without a wrong signature is not signed.
func unsignedBy(call rules.Identify) string {
	if call.UserID != "" && call.UserJWT != "" {
		return "jwt_no_user_id"
	}
	if call.UserID == "" && call.UserJWT != "" {
		return "jwt_no_email"
	}
	return "unsigned"
}

const secondsOfDay = 86_400

// add counts n calls, and gives under which key. Whoever calls it holds the lock.
func (c *counts) add(ws Workspace, key countKey, n int64) countKey {
	if c.of == nil {
		c.of = map[WorkspaceID]*tally{}
	}
	t := c.of[ws.ID]
	if t == nil {
		t = &tally{ws: ws, counts: map[countKey]int64{}}
		c.of[ws.ID] = t
	}
	if _, there := t.counts[key]; !there {
		if len(t.counts) >= mostCounts || c.waiting >= mostWaiting {
			key.page = ""
		}
		if _, there := t.counts[key]; !there {
			c.waiting++
		}
	}
	t.counts[key] += n
	return key
}

// CountCalls writes what CountCall counts, until the context ends. WriteCounts is
// called once more when no further call comes.
func (s *Service) CountCalls(ctx context.Context, log *slog.Logger) {
	tick := time.NewTicker(writeEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		if err := s.WriteCounts(ctx); err != nil && ctx.Err() == nil {
			log.Debug("counting signed and unsigned calls", "error", err)
		}
	}
}

// WriteCounts adds what this server has counted to what all servers have. What
// can't be written is kept for the next time.
func (s *Service) WriteCounts(ctx context.Context) error {
	s.writeMu.Lock()
	defer s.writeMu.Unlock()
	s.countMu.Lock()
	counted := s.counts
	s.counts = counts{}
	s.countMu.Unlock()
	var failed error
	for _, t := range counted.of {
		t.look(s.lookAt(ctx, t))
		if err := s.writeCounts(ctx, t); err != nil {
			failed = errors.Join(failed, err)
			s.countMu.Lock()
			for key, n := range t.counts {
				s.counts.add(t.ws, key, n)
			}
			s.countMu.Unlock()
		}
	}
	if failed != nil {
		return fmt.Errorf("writing the counts of calls: %w", failed)
	}
	return nil
}

// lookAt finds the likely mistakes of refused calls, as codes, in their order.
func (s *Service) lookAt(ctx context.Context, t *tally) []string {
	if len(t.looks) == 0 {
		return nil
	}
	keys, err := s.keysToTry(ctx, t.ws, mostTried, true)
	if err != nil {
		return nil // they stay refused for a reason that nobody knows
	}
	found := make([]string, len(t.looks))
	for i, l := range t.looks {
		var codes []string
		for _, m := range s.mistakesOf(keys, l.of) {
			if len(codes) < 3 && !slices.Contains(codes, m.code) {
				codes = append(codes, m.code)
			}
		}
		found[i] = strings.Join(codes, " ")
	}
	return found
}

// look gives the calls that were looked at their mistakes. The others of the same
// page and moment are likely to have the last one's.
func (t *tally) look(found []string) {
	last := map[countKey]string{}
	for i, mistake := range found {
		key := t.looks[i].key
		last[key] = mistake
		t.counts[key]--
		key.mistake = mistake
		t.counts[key]++
	}
	for from, mistake := range last {
		to := from
		to.mistake = mistake
		t.counts[to] += t.counts[from]
		delete(t.counts, from)
	}
	t.looks = nil
}

// writeCounts adds a workspace's counts in one transaction. Its rows are bounded:
// pages that are there come first, then those with the most calls.
func (s *Service) writeCounts(ctx context.Context, t *tally) error {
	named := map[countKey]int64{}
	for key, n := range t.counts {
		if key.page != "" && key.page != UnknownPage {
			key.page = PageName(key.page)
		}
		named[key] += n
	}
	byCount := slices.SortedFunc(maps.Keys(named), func(a, b countKey) int {
		return cmp.Or(cmp.Compare(named[b], named[a]), cmp.Compare(a.page, b.page), cmp.Compare(a.outcome, b.outcome), cmp.Compare(a.mistake, b.mistake))
	})
	return s.db.Update(ctx, store.Part(t.ws.ID), func(tx *store.Tx) error {
		today := s.now().Unix() / secondsOfDay
		_, err := tx.Exec(`delete from verification_counts where workspace_id = $1 and day < $2`, t.ws.ID, today-keepDays)
		if err != nil {
			return err
		}
		days := map[int64]*dayRows{}
		for _, key := range byCount {
			day := days[key.day]
			if day == nil {
				if day, err = readDay(tx, t.ws.ID, key.day); err != nil {
					return err
				}
				days[key.day] = day
			}
			if err := day.makeRoom(tx, t.ws.ID, key, named[key]); err != nil {
				return err
			}
			if err := day.add(tx, t.ws.ID, day.fit(key), named[key]); err != nil {
				return err
			}
		}
		return nil
	})
}

// dayRows are the rows of a workspace and day.
type dayRows struct {
	rows  map[countKey]int64
	pages map[string]int64 // calls of each that is told apart
	gave  int              // pages that gave way
}

// add adds to a row.
func (d *dayRows) add(tx *store.Tx, ws WorkspaceID, row countKey, n int64) error {
	d.rows[row] += n
	if row.page != "" {
		d.pages[row.page] += n
	}
	_, err := tx.Exec(`
		insert into verification_counts (workspace_id, day, page, outcome, mistake, count)
		values ($1, $2, $3, $4, $5, $6)
		on conflict (workspace_id, day, page, outcome, mistake) do update set count = verification_counts.count + excluded.count`,
		ws, row.day, row.page, row.outcome, row.mistake, n)
	return err
}

// makeRoom has the page with the fewest calls give way to one that comes with more,
// so that nobody hides a site's pages behind made-up ones.
func (d *dayRows) makeRoom(tx *store.Tx, ws WorkspaceID, key countKey, n int64) error {
	if key.page == "" || d.pages[key.page] > 0 || len(d.pages) < mostPages || d.gave >= mostGiveWay {
		return nil
	}
	least := ""
	for page, calls := range d.pages {
		if least == "" || calls < d.pages[least] || calls == d.pages[least] && page > least {
			least = page
		}
	}
	if d.pages[least] >= n {
		return nil
	}
	d.gave++
	delete(d.pages, least)
	// Index: the primary key of verification_counts.
	if _, err := tx.Exec(`delete from verification_counts where workspace_id = $1 and day = $2 and page = $3`, ws, key.day, least); err != nil {
		return err
	}
	for row, calls := range d.rows {
		if row.page != least {
			continue
		}
		delete(d.rows, row)
		row.page = ""
		if err := d.add(tx, ws, d.fit(row), calls); err != nil {
			return err
		}
	}
	return nil
}

// Index: the primary key of verification_counts.
func readDay(tx *store.Tx, ws WorkspaceID, day int64) (*dayRows, error) {
	d := &dayRows{rows: map[countKey]int64{}, pages: map[string]int64{}}
	rows, err := tx.Query(`
		select page, outcome, mistake, count from verification_counts
		where workspace_id = $1 and day = $2`, ws, day)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		key := countKey{day: day}
		var n int64
		if err := rows.Scan(&key.page, &key.outcome, &key.mistake, &n); err != nil {
			return nil, err
		}
		d.rows[key] = n
		if key.page != "" {
			d.pages[key.page] += n
		}
	}
	return d, rows.Err()
}

// fit gives the row that a count is added to.
func (d *dayRows) fit(key countKey) countKey {
	if key.page != "" && d.pages[key.page] == 0 && len(d.pages) >= mostPages {
		key.page = ""
	}
	if d.rows[key] == 0 && len(d.rows) >= mostRows {
		key.page = ""
		if key.mistake != "" && key.mistake != "unsigned" {
			key.mistake = "several"
		}
	}
	return key
}

// Calls are identify calls by their outcome, and those that were not proven by
// the likely mistake, the most frequent one first.
type Calls struct {
	Proven, Claimed, Refused int64
	Mistakes                 []Mistakes
}

// Total is how many calls there were.
func (c Calls) Total() int64 { return c.Proven + c.Claimed + c.Refused }

// Mistakes are the calls of one outcome that are likely to have one mistake.
type Mistakes struct {
	Outcome Outcome
	Code    string // codes with spaces between, where there are several
	Message string // what to do instead
	Count   int64
}

// PageCalls are the calls of a page: an address, OtherPages or UnknownPage.
type PageCalls struct {
	Page string
	Calls
}

// DayCalls are the calls of a day (UTC), and of its pages, those with the most calls
// first.
type DayCalls struct {
	Day time.Time // its beginning
	Calls
	Pages []PageCalls
}

// Readiness tells how many identify calls of the last days were signed.
type Readiness struct {
	Since time.Time // the beginning of the first day
	Calls
	Days  []DayCalls  // the last one first; those without calls are left out
	Pages []PageCalls // of all days, those with the most calls that were not proven first, at most 100 and OtherPages
}

// MostDays is how far back Readiness goes.
const MostDays = keepDays

// Readiness reads the counts of so many days, today (UTC) among them: all that this
// server has counted, and what other servers have written. The error is
// days_invalid.
func (s *Service) Readiness(ctx context.Context, ws WorkspaceID, days int) (Readiness, error) {
	if days < 1 || days > MostDays {
		return Readiness{}, fieldError("days_invalid", "days", fmt.Sprintf("days is a number from 1 to %d.", MostDays))
	}
	if err := s.WriteCounts(ctx); err != nil {
		return Readiness{}, err
	}
	first := s.now().Unix()/secondsOfDay - int64(days) + 1
	r := Readiness{Since: time.Unix(first*secondsOfDay, 0).UTC()}
	var all sums
	var byDay map[int64]*daySums
	var byPage map[string]*sums
	err := s.db.View(ctx, func(tx *store.Tx) error {
		all, byDay, byPage = sums{}, map[int64]*daySums{}, map[string]*sums{}
		rows, err := tx.Query(`
			select day, page, outcome, mistake, count from verification_counts
			where workspace_id = $1 and day >= $2`, ws, first)
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			var key countKey
			var n int64
			if err := rows.Scan(&key.day, &key.page, &key.outcome, &key.mistake, &n); err != nil {
				return err
			}
			day := made(byDay, key.day)
			if day.pages == nil {
				day.pages = map[string]*sums{}
			}
			for _, sum := range []*sums{&all, &day.sums, made(day.pages, key.page), made(byPage, key.page)} {
				sum.add(key, n)
			}
		}
		return rows.Err()
	})
	if err != nil {
		return Readiness{}, fmt.Errorf("reading the counts of calls: %w", err)
	}
	r.Calls = all.calls()
	for _, day := range slices.Backward(slices.Sorted(maps.Keys(byDay))) {
		sum := byDay[day]
		r.Days = append(r.Days, DayCalls{time.Unix(day*secondsOfDay, 0).UTC(), sum.calls(), pagesOf(sum.pages, Calls.Total)})
	}
	r.Pages = pagesOf(byPage, func(c Calls) int64 { return c.Claimed + c.Refused })
	return r, nil
}

// sums adds up rows.
type sums struct {
	outcomes map[Outcome]int64
	mistakes map[[2]string]int64 // by outcome and mistake
}

type daySums struct {
	sums
	pages map[string]*sums
}

// made gives the value of a key, which is made if there is none.
func made[K comparable, V any](m map[K]*V, key K) *V {
	if m[key] == nil {
		m[key] = new(V)
	}
	return m[key]
}

func (s *sums) add(key countKey, n int64) {
	if s.outcomes == nil {
		s.outcomes, s.mistakes = map[Outcome]int64{}, map[[2]string]int64{}
	}
	s.outcomes[key.outcome] += n
	if key.mistake != "" {
		s.mistakes[[2]string{string(key.outcome), key.mistake}] += n
	}
}

// join adds what another one has.
func (s *sums) join(other *sums) {
	for outcome, n := range other.outcomes {
		s.add(countKey{outcome: outcome}, n)
	}
	for m, n := range other.mistakes {
		s.mistakes[m] += n
	}
}

func (s *sums) calls() Calls {
	c := Calls{Proven: s.outcomes[Proven], Claimed: s.outcomes[Claimed], Refused: s.outcomes[Refused]}
	for m, n := range s.mistakes {
		c.Mistakes = append(c.Mistakes, Mistakes{Outcome(m[0]), m[1], sentenceOf(m[1]), n})
	}
	slices.SortFunc(c.Mistakes, func(a, b Mistakes) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Outcome, b.Outcome), cmp.Compare(a.Code, b.Code))
	})
	return c
}

// pagesOf lists pages, those of the highest rank first and then those with the most
// calls. All but the first 100 are OtherPages, which is the last one.
func pagesOf(pages map[string]*sums, rank func(Calls) int64) (list []PageCalls) {
	for page, sum := range pages {
		if page != "" {
			list = append(list, PageCalls{page, sum.calls()})
		}
	}
	slices.SortFunc(list, func(a, b PageCalls) int {
		return cmp.Or(cmp.Compare(rank(b.Calls), rank(a.Calls)), cmp.Compare(b.Total(), a.Total()), cmp.Compare(a.Page, b.Page))
	})
	var others sums
	if sum := pages[""]; sum != nil {
		others.join(sum)
	}
	if len(list) > mostPages {
		for _, p := range list[mostPages:] {
			others.join(pages[p.Page])
		}
		list = list[:mostPages]
	}
	if len(others.outcomes) > 0 {
		list = append(list, PageCalls{OtherPages, others.calls()})
	}
	return list
}
