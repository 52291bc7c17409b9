package api

import (
	"context"
	"math"
	"time"

	"gist/server/contact"
	"gist/server/store"
	"gist/server/team"
)

// ReadinessDays is the default number of days of a report.
const ReadinessDays = 14

type readinessAnswer struct {
	Report ReadinessReport `json:"verification_report"`
}

// ReadinessReport shows how a workspace's identify calls would fare if all of
// them had to be signed.
type ReadinessReport struct {
	Mode      team.Mode `json:"identity_verification" enum:"off,optional,required"`
	IsDefault bool      `json:"is_default" about:"nobody has chosen the mode"`
	Days      int       `json:"days"`
	Since     int64     `json:"since" about:"the beginning of the first day, in UTC"`
	ReadinessCalls
	ByDay  []readinessDay  `json:"by_day" about:"the last day first; days without calls are left out"`
	ByPage []readinessPage `json:"by_page" about:"of all days, those with the most calls that were not proven first, at most 100 and other pages"`

	WouldBeRefused readinessGroup `json:"would_be_refused" about:"contacts whose last identify call was not signed and none before it was: in mode required they would be refused"`
	SignedAndNot   readinessGroup `json:"signed_and_unsigned" about:"contacts with signed and unsigned calls: some pages sign, and others do not"`
}

// ReadinessCalls counts identify calls by their outcome.
type ReadinessCalls struct {
	Calls    int64              `json:"calls" about:"identify calls; the rule book's refusals are not counted"`
	Proven   int64              `json:"proven" about:"with a right signature of whom they name"`
	Claimed  int64              `json:"claimed" about:"stored without one, also where mode off believed them"`
	Refused  int64              `json:"refused" about:"for lack of a right signature"`
	Shares   readinessShares    `json:"shares"`
	Mistakes []ReadinessMistake `json:"mistakes" about:"why calls were not proven, the most frequent first"`
}

type readinessShares struct {
	Proven  float64 `json:"proven" about:"from 0 to 1, as the others are"`
	Claimed float64 `json:"claimed"`
	Refused float64 `json:"refused"`
}

// ReadinessMistake is a reason for which calls were not proven.
type ReadinessMistake struct {
	Outcome team.Outcome `json:"outcome" enum:"claimed,refused"`
	Code    string       `json:"code" about:"several codes with spaces between where several mistakes come together"`
	Message string       `json:"message" about:"what it means, and what to do instead"`
	Count   int64        `json:"count"`
}

type readinessDay struct {
	Day string `json:"day" about:"as 2006-01-02, in UTC"`
	ReadinessCalls
	Pages []readinessPage `json:"pages" about:"those with the most calls first, at most 100 and other pages"`
}

type readinessPage struct {
	Page string `json:"page" about:"an address without query and fragment, other pages, or unknown page"`
	ReadinessCalls
}

type readinessGroup struct {
	Total    int                `json:"total"`
	Contacts []ReadinessContact `json:"contacts" about:"the first 100"`
}

// ReadinessContact is a contact with unsigned calls.
type ReadinessContact struct {
	BriefContact
	UnsignedAt int64 `json:"unsigned_at" about:"when the last unsigned call came"`
}

// Readiness returns the report of a workspace for a number of days, including
// today. The error is days_invalid.
func Readiness(ctx context.Context, db *store.DB, teams *team.Service, contacts *contact.Service, ws team.Workspace, days int) (ReadinessReport, error) {
	read, err := teams.Readiness(ctx, ws.ID, days)
	if err != nil {
		return ReadinessReport{}, err
	}
	var unready contact.Unready
	err = db.View(ctx, func(tx *store.Tx) (err error) {
		unready, err = contacts.Unready(tx, ws.ID, read.Since)
		return err
	})
	r := ReadinessReport{Mode: ws.Mode, IsDefault: !ws.ModeChosen, Days: days, Since: read.Since.Unix(), ReadinessCalls: callsOf(read.Calls),
		ByDay: make([]readinessDay, len(read.Days)), ByPage: pageCallsOf(read.Pages),
		WouldBeRefused: groupOf(unready.WouldBeRefused), SignedAndNot: groupOf(unready.SignedAndNot)}
	for i, d := range read.Days {
		r.ByDay[i] = readinessDay{d.Day.Format(time.DateOnly), callsOf(d.Calls), pageCallsOf(d.Pages)}
	}
	return r, err
}

func callsOf(c team.Calls) ReadinessCalls {
	w := ReadinessCalls{Calls: c.Total(), Proven: c.Proven, Claimed: c.Claimed, Refused: c.Refused, Mistakes: make([]ReadinessMistake, len(c.Mistakes))}
	w.Shares = readinessShares{share(c.Proven, w.Calls), share(c.Claimed, w.Calls), share(c.Refused, w.Calls)}
	for i, m := range c.Mistakes {
		w.Mistakes[i] = ReadinessMistake{m.Outcome, m.Code, m.Message, m.Count}
	}
	return w
}

// share returns part divided by all, rounded to four digits.
func share(part, all int64) float64 {
	return math.Round(1e4*float64(part)/float64(max(all, 1))) / 1e4
}

func pageCallsOf(list []team.PageCalls) []readinessPage {
	wires := make([]readinessPage, len(list))
	for i, p := range list {
		wires[i] = readinessPage{p.Page, callsOf(p.Calls)}
	}
	return wires
}

func groupOf(g contact.Group) readinessGroup {
	w := readinessGroup{g.Total, make([]ReadinessContact, len(g.Contacts))}
	for i, s := range g.Contacts {
		w.Contacts[i] = ReadinessContact{BriefContact{s.ID, s.Type, s.UserID, s.Email, s.Name}, s.UnsignedAt.Unix()}
	}
	return w
}

// verificationReport returns how many identify calls were signed, and who would
// be refused if all had to be.
func (c *call) verificationReport() (*readinessAnswer, error) {
	days, err := c.number("days", "how many days the report is of", 1)
	if err != nil {
		return nil, err
	}
	if days == 0 {
		days = ReadinessDays
	}
	report, err := Readiness(c.r.Context(), c.DB, c.Teams, c.Contacts, c.workspace, int(min(days, 1000)))
	return &readinessAnswer{report}, err
}
