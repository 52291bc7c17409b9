package dashboard

import (
	"context"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"gist/wasm/dashboard/desk"
	"gist/wasm/dashboard/remote"
)

// App is the dashboard: the one component of every page. It holds the board and
// draws it.
type App struct {
	app.Compo
	board

	api  remote.Client
	live *remote.Live
	ctx  app.Context
	off  []func() // these remove the event listeners

	early early
}

// OnInit decides what the initial page is. In the browser it is the one that
// the server has rendered, so that the takeover is not visible.
func (a *App) OnInit() {
	a.board = newBoard()
	if app.IsClient {
		a.visit(app.Window().URL().Path)
	}
	if element(signInForm).Truthy() {
		a.phase = outside
		a.keepEntry()
	}
}

// asOutside is the query parameter that makes go-app's handler draw the sign-in
// form. Handler adds it for a browser without the sign-in cookie.
const asOutside = "outside"

// OnPreRender prepares the initial page on the server.
func (a *App) OnPreRender(ctx app.Context) {
	u := ctx.Page().URL()
	a.visit(u.Path)
	if u.Query().Has(asOutside) {
		a.phase = outside
	}
}

// OnMount starts the app in the browser.
func (a *App) OnMount(ctx app.Context) {
	a.ctx = ctx
	a.api = remote.Client{Do: remote.Fetch}
	a.live = &remote.Live{
		Connected: func() { ctx.Dispatch(func(app.Context) { a.connected() }) },
		Lost:      func() { ctx.Dispatch(func(app.Context) { a.disconnected() }) },
		Refused:   func() { ctx.Dispatch(func(app.Context) { a.refused() }) },
		News:      func(news []remote.Event) { ctx.Dispatch(func(app.Context) { a.take(news) }) },
	}
	a.listen()
	a.tick()
	if a.phase == outside {
		a.adoptEntry()
		return
	}
	a.identify()
}

// OnDismount closes the live channel and removes the event listeners.
func (a *App) OnDismount() {
	if a.live == nil { // on the server, which never mounts it
		return
	}
	a.live.Close()
	for _, off := range a.off {
		off()
	}
}

// OnNav shows the page of a new address.
func (a *App) OnNav(ctx app.Context) {
	before := a.chosen()
	a.keepDraft(before)
	a.visit(ctx.Page().URL().Path)
	a.help = false
	if a.phase == inside {
		a.arrive(before)
	}
}

// OnAppUpdate makes the page offer the newer version of the app.
func (a *App) OnAppUpdate(app.Context) { a.renewed = true }

// visit sets the route from a path.
func (a *App) visit(path string) {
	a.route = desk.ParseRoute(strings.TrimPrefix(path, Prefix))
	if a.route.State != "" {
		a.state = a.route.State
	}
}

// arrive loads the data of the current route. before is the conversation that
// was chosen until now.
func (a *App) arrive(before int64) {
	switch a.route.Page {
	case desk.InboxPage:
		a.wantList(a.state)
	case desk.ConversationPage, desk.ConversationContactPage:
		a.wantList(a.state)
		a.wantThread(a.route.ID)
		if before != a.route.ID {
			a.showDraft(a.route.ID)
			a.scrollDown()
		}
		a.focusHeading()
	case desk.People:
		a.wantPeople(a.route.Nr)
	case desk.ContactPage:
		if a.people.load != desk.Ready {
			a.wantPeople(a.route.Nr)
		}
		a.wantContact(a.route.ID)
		a.focusHeading()
	}
	a.title()
}

// name returns the name of the page.
func (a *App) name() string {
	switch a.route.Page {
	case desk.People, desk.ContactPage:
		return "Contacts"
	case desk.Missing:
		return "Not found"
	}
	return "Inbox"
}

// title sets the page's title, with the number of unread conversations.
func (a *App) title() {
	if a.phase != inside {
		a.ctx.Page().SetTitle("Gist")
		return
	}
	title := a.name() + " · " + desk.Isolated(a.me.Workspace.Name)
	if n := a.inbox.Unread(); n > 0 {
		title = "(" + number(n) + ") " + title
	}
	a.ctx.Page().SetTitle(title)
}

// tick draws the page again every minute, so that "5m" becomes "6m".
func (a *App) tick() {
	a.after(time.Minute, a.tick)
}

// after calls do later, on the UI goroutine. Context.After would keep go-app
// from stopping, and so from reporting that it has failed.
func (a *App) after(wait time.Duration, do func()) {
	time.AfterFunc(wait, func() { a.ctx.Dispatch(func(app.Context) { do() }) })
}

// in sends a request in the background and passes its result to then, on the UI
// goroutine. If the sign-in has ended, it shows the sign-in form instead.
func in[T any](a *App, ask func(context.Context) (T, error), then func(T, error)) {
	go func() {
		answer, err := ask(context.Background())
		a.ctx.Dispatch(func(app.Context) {
			if remote.Is(err, 401) && a.phase == inside {
				a.ended()
				return
			}
			then(answer, err)
		})
	}()
}

// Render draws the page of the current phase.
func (a *App) Render() app.UI {
	switch a.phase {
	case outside:
		return a.viewEntry()
	case stuck:
		return a.viewStuck()
	}
	return a.viewShell()
}
