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

// Outcome is how an identify call was judged.
type Outcome string

// The outcomes. An unsigned call that mode off believes is Claimed: it would be
// refused in mode required. Calls that break a rule (docs/rules.md) are not
// counted. Nor are calls that a page does not send because they change nothing.
const (
	Proven  Outcome = "proven"  // stored with a right signature
	Claimed Outcome = "claimed" // stored without a signature
	Refused Outcome = "refused" // without a required signature, or with a wrong one
)

// Limits, so that no page fills the memory or the database. Counts beyond them
// go to OtherPages, or to the mistake "several".
const (
	mostPages = 100 // of a workspace and day
	mostRows  = 400 // of a workspace and day: combinations of page, outcome and mistake
	keepDays  = 90
	// mostGiveWay is how many pages of a day one write may replace by busier
	// ones.
	mostGiveWay = 10

	mostCounts  = 1000   // keys of a workspace that wait to be written
	mostWaiting = 20_000 // keys of all workspaces

	// The highest number of refused calls whose mistake is looked up within
	// writeEvery, at about 1 ms each: of a workspace, and of all.
	mostLooked  = 40
	mostLookups = 100
)

// writeEvery is how often counts are written.
const writeEvery = 5 * time.Second

// counts holds the calls that wait to be written, by workspace.
type counts struct {
	waiting int // number of keys of all workspaces
	of      map[WorkspaceID]*tally
}

// looks counts the calls that were chosen for a look-up of their mistake since
// a moment.
type looks struct {
	since time.Time
	all   int
	of    map[WorkspaceID]int
}

// allow reports whether one more call of a workspace may be looked up, and
// counts it.
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

// countKey is the key of a row of verification_counts. page is the address as
// it was sent until the row is written; "" stands for all further pages.
type countKey struct {
	day     int64 // days since 1970-01-01, UTC
	page    string
	outcome Outcome
	mistake string // codes with spaces between
}

// look is a refused call whose mistake is not looked up yet. It stays in
// memory.
type look struct {
	key countKey
	of  Signed
}

// notLooked is the mistake of a refused call until it is looked up.
const notLooked = "not_looked"

// CountCall counts an identify call of a page by its outcome. refused is the
// error's code, or "". It counts only in memory. CountCalls writes the counts
// every five seconds, so that a server that is killed loses those of the last
// seconds.
func (s *Service) CountCall(ws Workspace, page string, call rules.Identify, proof Proof, refused string) {
	page, _, _ = strings.Cut(page, "?")
	page, _, _ = strings.Cut(page, "#")
	if len(page) > 4*mostOfPage {
		page = page[:4*mostOfPage]
	}
	key := countKey{day: s.now().Unix() / secondsOfDay, page: cmp.Or(page, UnknownPage)}
	var signed *Signed // the call, if its mistake is to be looked up
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

// unsignedBy returns the mistake of a call without a wrong signature.
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

// add counts n calls and returns the key that they are counted under. The
// caller holds countMu.
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

// CountCalls calls WriteCounts every five seconds until the context ends. The
// caller must call WriteCounts once more after the last CountCall.
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

// WriteCounts adds this server's counts to those in the database. Counts that
// can't be written are kept for the next time.
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

// lookAt returns the likely mistakes of the calls in t.looks, in the same
// order: for each call at most three codes with spaces between them.
func (s *Service) lookAt(ctx context.Context, t *tally) []string {
	if len(t.looks) == 0 {
		return nil
	}
	keys, err := s.keysToTry(ctx, t.ws, mostTried, true)
	if err != nil {
		return nil // they keep the mistake notLooked
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

// look counts the calls that were looked up under their mistakes. The other
// calls with the same key get the mistake of the last one, since they are
// likely to have it too.
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

// writeCounts adds a workspace's counts in one transaction. The number of rows
// is limited. Pages with a row come first, then those with the most calls.
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

// dayRows holds the rows of a workspace and day.
type dayRows struct {
	rows  map[countKey]int64
	pages map[string]int64 // calls by page, of the pages that are counted one by one
	gave  int              // number of pages that were replaced
}

// add adds n calls to a row.
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

// makeRoom moves the page with the fewest calls to the further pages if a new
// page has more calls. So nobody can hide a site's pages behind invented ones.
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

// readDay reads the rows of a workspace and day. Index: the primary key of
// verification_counts.
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

// fit returns the row to which a count is added, within mostPages and mostRows.
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

// Calls holds the numbers of identify calls by outcome. Mistakes holds those
// that were not proven by their likely mistake, the most frequent first.
type Calls struct {
	Proven, Claimed, Refused int64
	Mistakes                 []Mistakes
}

// Total returns the number of calls.
func (c Calls) Total() int64 { return c.Proven + c.Claimed + c.Refused }

// Mistakes holds the number of calls of one outcome with one likely mistake.
type Mistakes struct {
	Outcome Outcome
	Code    string // several codes have spaces between them
	Message string // what to do instead
	Count   int64
}

// PageCalls holds the calls of a page: an address, OtherPages or UnknownPage.
type PageCalls struct {
	Page string
	Calls
}

// DayCalls holds the calls of a day (UTC) and of its pages, those with the most
// calls first.
type DayCalls struct {
	Day time.Time // its beginning
	Calls
	Pages []PageCalls
}

// Readiness holds how many identify calls of the last days were signed.
type Readiness struct {
	Since time.Time // the beginning of the first day
	Calls
	Days  []DayCalls  // newest first; days without calls are left out
	Pages []PageCalls // of all days, those with the most calls that were not proven first, at most 100 and OtherPages
}

// MostDays is the highest number of days for Readiness.
const MostDays = keepDays

// Readiness reads the counts of the last days, including today (UTC). They
// include all counts of this server, and those that other servers have written.
// The error is days_invalid unless days is from 1 to MostDays.
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

// sums holds sums of rows.
type sums struct {
	outcomes map[Outcome]int64
	mistakes map[[2]string]int64 // by outcome and mistake
}

type daySums struct {
	sums
	pages map[string]*sums
}

// made returns the value of a key, and creates it if it is missing.
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

// join adds the sums of other.
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

// pagesOf lists pages by rank and then by the number of calls, the highest
// first. All but the first 100 are added up as OtherPages, which is the last.
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
