// Package dashboard is the team's app: sign in, read and answer conversations,
// look at contacts. Its components run in the browser, as WebAssembly, and on
// the server. The server renders the same initial page, so that nothing flashes
// when the app takes over.
//
// The app draws the state of package desk and loads more through package
// remote. Text from outside only ever becomes text nodes and attributes, never
// HTML.
package dashboard

import (
	"sync"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"gist/wasm/dashboard/desk"
)

// Prefix is the path under which the dashboard lives.
const Prefix = "/dashboard"

// Routes registers the dashboard's component with go-app, for every address.
// The app in the browser and Handler call it. A second call does nothing.
func Routes() { routes() }

var routes = sync.OnceFunc(func() {
	app.RouteWithRegexp("^/", &App{})
})

// at returns the full path of a route, for links.
func at(r desk.Route) string { return Prefix + r.Path() }

func conversationPath(id int64) string { return at(desk.Route{Page: desk.ConversationPage, ID: id}) }
func detailsPath(id int64) string      { return at(desk.Route{Page: desk.ConversationContactPage, ID: id}) }
func contactPath(id int64) string      { return at(desk.Route{Page: desk.ContactPage, ID: id}) }
func inboxPath(state string) string    { return at(desk.Route{Page: desk.InboxPage, State: state}) }
func peoplePath(nr int) string         { return at(desk.Route{Page: desk.People, Nr: nr}) }
