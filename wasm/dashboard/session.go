package dashboard

import (
	"context"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"gist/wasm/dashboard/desk"
	"gist/wasm/dashboard/remote"
)

// identify asks the server who is signed in.
func (a *App) identify() {
	in(a, a.api.Me, func(me desk.Me, err error) {
		switch {
		case remote.Is(err, 401):
			a.phase = outside
			a.entry.ended = remote.Code(err) == "session_ended"
			a.focusEntry()
		case err != nil && a.phase != inside:
			a.phase, a.problem = stuck, remote.Words(err)
		case err == nil:
			a.enter(me)
		}
		a.title()
	})
}

// enter shows the page of the current address to a teammate who has signed in,
// and connects the live channel.
func (a *App) enter(me desk.Me) {
	a.me, a.phase = me, inside
	a.entry = entry{}
	a.takeUpDrafts()
	a.first = a.chosen()
	a.wantTeam()
	a.live.Open()
	a.arrive(0)
}

// onSignIn submits the sign-in form.
func (a *App) onSignIn(_ app.Context, e app.Event) {
	e.PreventDefault()
	a.signIn()
}

func (a *App) signIn() {
	if a.entry.busy {
		return
	}
	email, password, workspace := strings.TrimSpace(field("email")), field("password"), strings.TrimSpace(field("workspace"))
	switch {
	case email == "":
		a.entry.error = "Enter your email."
		a.focus("email")
		return
	case password == "":
		a.entry.error = "Enter your password."
		a.focus("password")
		return
	}
	a.entry.busy, a.entry.error = true, ""
	in(a, func(ctx context.Context) (desk.Me, error) {
		return a.api.SignIn(ctx, email, password, workspace)
	}, func(me desk.Me, err error) {
		a.entry.busy = false
		if err != nil {
			a.refuse(err)
			return
		}
		a.enter(me)
	})
}

// refuse shows why the sign-in failed.
func (a *App) refuse(err error) {
	switch {
	case remote.Code(err) == "workspace_ambiguous":
		a.entry.which = true
		a.entry.error = "You have this sign-in in several workspaces. Enter the app id of the one to open."
		a.focus("workspace")
	case remote.Code(err) == "sign_in_failed", remote.Is(err, 401):
		a.entry.error = "The email or the password is wrong."
		a.focus("password")
	case remote.Is(err, 429):
		a.entry.error = "Too many tries. Wait a minute, then try again."
	case remote.Is(err, 0):
		a.entry.error = "The server could not be reached. Check your connection, then try again."
	default:
		a.entry.error = remote.Words(err)
	}
}

// ended shows the sign-in form when the server no longer accepts the sign-in.
// The address stays, so the same page opens after the next sign-in.
func (a *App) ended() {
	a.leave()
	a.entry.ended = true
	a.focusEntry()
}

// onSignOut signs the teammate out and removes the drafts.
func (a *App) onSignOut(app.Context, app.Event) {
	in(a, func(ctx context.Context) (struct{}, error) {
		return struct{}{}, a.api.SignOut(ctx)
	}, func(_ struct{}, err error) {
		if err != nil && !remote.Is(err, 401) {
			a.say("You are still signed in. "+remote.Words(err), nil)
			return
		}
		a.leave()
		forgetDrafts()
		a.show(inboxPath(desk.Open))
		a.focusEntry()
	})
}

// leave disconnects the live channel, clears the board except for its address,
// and shows the sign-in form.
func (a *App) leave() {
	a.live.Close()
	route, state := a.route, a.state
	a.board = newBoard()
	a.route, a.state, a.phase = route, state, outside
	a.title()
}

func (a *App) onStart(app.Context, app.Event) {
	a.phase = starting
	a.identify()
}
