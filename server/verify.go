package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"

	"gist/server/api"
	"gist/server/app"
	"gist/server/team"
)

// verifyCmd helps to set up identity verification.
type verifyCmd struct {
	ofWorkspace
	UserID   string `help:"User id of the call." placeholder:"ID"`
	Email    string `help:"Email of the call; it is what is signed where there is no user id."`
	UserHash string `help:"The user_hash that your server made." placeholder:"HEX"`
	UserJWT  string `help:"The user_jwt that your server made." name:"user-jwt" placeholder:"JWT"`

	Report bool `help:"Tell how many identify calls of the last days were signed, and who would be refused in mode required."`
	Days   int  `help:"Of how many days the report is, at most 90." default:"14"`
	JSON   bool `help:"Print the report as JSON, as verification_report of GET /api/verification_report holds it." name:"json"`
}

// Run prints whether a signature is right and, if not, the likely mistake. With
// --report, it prints the report; a running server adds its counts to it every
// five seconds.
func (c *verifyCmd) Run() error {
	if c.Report {
		return c.report()
	}
	return c.do(func(ctx context.Context, teams *team.Service, ws team.Workspace) error {
		says, err := teams.Diagnose(ctx, ws, team.Signed{UserID: c.UserID, Email: c.Email, UserHash: c.UserHash, UserJWT: c.UserJWT})
		if err == nil {
			fmt.Println(says)
		}
		return err
	})
}

func (c *verifyCmd) report() error {
	return c.open(func(ctx context.Context, a *app.App) error {
		ws, err := a.Teams.WorkspaceByAppID(ctx, c.Workspace)
		if err != nil {
			return err
		}
		r, err := api.Readiness(ctx, a.DB, a.Teams, a.Contacts, ws, c.Days)
		if err != nil {
			return err
		}
		if c.JSON {
			to := json.NewEncoder(os.Stdout)
			to.SetEscapeHTML(false)
			to.SetIndent("", "\t")
			return to.Encode(r)
		}
		return printReport(r)
	})
}

// printReport prints the report for people: a summary, then lists with a header
// and tabs between the columns.
func printReport(r api.ReadinessReport) error {
	chosen := ""
	if r.IsDefault {
		chosen = ", the default, which nobody has chosen"
	}
	fmt.Printf("identity_verification is %s%s\n", r.Mode, chosen)
	fmt.Printf("of %d identify calls in the last %d days %s are proven, %s claimed, %s refused\n", r.Calls, r.Days,
		percent(r.Shares.Proven), percent(r.Shares.Claimed), percent(r.Shares.Refused))
	fmt.Printf("contacts that would be refused if signatures were required: %d; with signed and unsigned pages: %d\n",
		r.WouldBeRefused.Total, r.SignedAndNot.Total)
	type row struct {
		day, page string
		calls     api.ReadinessCalls
	}
	var rows []row
	for _, d := range r.ByDay {
		for _, p := range d.Pages {
			rows = append(rows, row{d.Day, p.Page, p.ReadinessCalls})
		}
	}
	fmt.Println()
	err := printList(listing{}, rows, []column[row]{
		{"day", func(r row) any { return r.day }},
		{"page", func(r row) any { return r.page }},
		{"calls", func(r row) any { return r.calls.Calls }},
		{"proven", func(r row) any { return r.calls.Proven }},
		{"claimed", func(r row) any { return r.calls.Claimed }},
		{"refused", func(r row) any { return r.calls.Refused }},
	})
	if err != nil {
		return err
	}
	fmt.Println()
	err = printList(listing{}, r.Mistakes, []column[api.ReadinessMistake]{
		{"mistakes_of", func(m api.ReadinessMistake) any { return string(m.Outcome) }},
		{"calls", func(m api.ReadinessMistake) any { return m.Count }},
		{"message", func(m api.ReadinessMistake) any { return m.Message }},
	})
	if err != nil {
		return err
	}
	type who struct {
		why string
		api.ReadinessContact
	}
	var contacts []who
	for why, list := range map[string][]api.ReadinessContact{"would be refused": r.WouldBeRefused.Contacts, "signed and unsigned pages": r.SignedAndNot.Contacts} {
		for _, one := range list {
			contacts = append(contacts, who{why, one})
		}
	}
	slices.SortStableFunc(contacts, func(a, b who) int { return strings.Compare(b.why, a.why) })
	fmt.Println()
	return printList(listing{}, contacts, []column[who]{
		{"contacts", func(w who) any { return w.why }},
		{"id", func(w who) any { return int64(w.ID) }},
		{"user_id", func(w who) any { return w.UserID }},
		{"email", func(w who) any { return w.Email }},
		{"name", func(w who) any { return w.Name }},
		{"unsigned_at", func(w who) any { return time.Unix(w.UnsignedAt, 0) }},
	})
}

func percent(share float64) string {
	return strconv.FormatFloat(100*share, 'f', 1, 64) + " %"
}
