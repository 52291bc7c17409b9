package dashboard

import (
	"context"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"gist/wasm/dashboard/desk"
	"gist/wasm/dashboard/remote"
)

// App is the dashboard: the one component of every page. It keeps the board,
// and shows it.
type App struct {
	app.Compo
	board

	api  remote.Client
	live *remote.Live
	ctx  app.Context
	off  []func() // takes the listeners away

	early early
}

// OnInit decides what the first picture is. In the browser it is the one that
// the server has drawn, so that taking over from it does not show.
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

// asOutside, in the query of a request to go-app's handler, draws the sign-in
// form: Handler adds it for a browser without a session cookie.
const asOutside = "outside"

// OnPreRender draws the first picture on the server.
func (a *App) OnPreRender(ctx app.Context) {
	u := ctx.Page().URL()
	a.visit(u.Path)
	if u.Query().Has(asOutside) {
		a.phase = outside
	}
}

// OnMount takes over in the browser.
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

// OnDismount lets go of the page.
func (a *App) OnDismount() {
	if a.live == nil { // on the server, which never mounts it
		return
	}
	a.live.Close()
	for _, off := range a.off {
		off()
	}
}

// OnNav follows the address.
func (a *App) OnNav(ctx app.Context) {
	before := a.chosen()
	a.keepDraft(before)
	a.visit(ctx.Page().URL().Path)
	a.help = false
	if a.phase == inside {
		a.arrive(before)
	}
}

// OnAppUpdate offers the newer version of the app.
func (a *App) OnAppUpdate(app.Context) { a.renewed = true }

// visit takes in an address.
func (a *App) visit(path string) {
	a.route = desk.ParseRoute(strings.TrimPrefix(path, Prefix))
	if a.route.State != "" {
		a.state = a.route.State
	}
}

// arrive loads what the address asks for.
func (a *App) arrive(before int64) {
	switch a.route.Page {
	case desk.InboxPage:
		a.wantList(a.state)
	case desk.Conversing, desk.Acquaintance:
		a.wantList(a.state)
		a.wantThread(a.route.ID)
		if before != a.route.ID {
			a.showDraft(a.route.ID)
			a.scrollDown()
		}
		a.focusHeading()
	case desk.People:
		a.wantPeople(a.route.Nr)
	case desk.Someone:
		if a.people.load != desk.Ready {
			a.wantPeople(a.route.Nr)
		}
		a.wantContact(a.route.ID)
		a.focusHeading()
	}
	a.title()
}

// name is what the page shows, in a word.
func (a *App) name() string {
	switch a.route.Page {
	case desk.People, desk.Someone:
		return "Contacts"
	case desk.Missing:
		return "Not found"
	}
	return "Inbox"
}

// title is the page's, with what is unread.
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

// tick draws the page again each minute, so that "5m" becomes "6m".
func (a *App) tick() {
	a.after(time.Minute, a.tick)
}

// after does something later, on the UI goroutine. Context.After would keep go-app
// from stopping, and so from saying that it has failed.
func (a *App) after(wait time.Duration, do func()) {
	time.AfterFunc(wait, func() { a.ctx.Dispatch(func(app.Context) { do() }) })
}

// in runs a request beside the page and hands its outcome to then, on the UI
// goroutine. A session that has ended shows the sign-in form instead.
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

// Render draws the board.
func (a *App) Render() app.UI {
	switch a.phase {
	case outside:
		return a.viewEntry()
	case stuck:
		return a.viewStuck()
	}
	return a.viewShell()
}
