package dashboard

import (
	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"gist/wasm/dashboard/desk"
)

// viewPeople draws the list of contacts, one page at a time.
func (a *App) viewPeople() app.UI {
	return app.Div().Class("list", "wide").Body(
		app.Header().Class("bar").Body(app.H2().Class("bar-title").Text("Contacts"), a.viewPager()),
		a.viewPeopleRows(),
		a.viewMode(),
	)
}

func (a *App) viewPager() app.UI {
	nr := max(a.people.nr, 1)
	if a.people.load != desk.Ready || nr == 1 && !a.people.more {
		return app.Span().Class("pager")
	}
	return app.Nav().Class("pager").Aria("label", "Pages").Body(
		pagerLink(iconChevronLeft, "Previous page", nr-1, nr > 1),
		app.Span().Class("pager-nr").Text("Page "+number(nr)),
		pagerLink(iconChevronRight, "Next page", nr+1, a.people.more),
	)
}

func pagerLink(i icon, name string, nr int, there bool) app.UI {
	if !there {
		return app.Span().Class("button quiet square off").Aria("hidden", "true").Body(i.draw())
	}
	return app.A().Class("button quiet square").Attr("href", peoplePath(nr)).Aria("label", name).Body(i.draw())
}

func (a *App) viewPeopleRows() app.UI {
	switch {
	case a.phase == starting || a.people.load == desk.Waiting:
		return app.Div().Class("table scrolls").Aria("busy", "true").Role("status").Aria("label", "Loading").Body(
			personHeads(),
			skeleton("", 10, func() app.UI {
				return app.Div().Class("person").Body(
					app.Span().Class("person-name").Body(bone("disc small"), bone("half")),
					bone("most person-email"), bone("half person-tags"), bone("short person-seen"),
				)
			}))
	case a.people.load == desk.Failed:
		return app.Div().Class("table scrolls").Body(trouble(a.people.error, a.onPeopleAgain))
	case len(a.people.items) == 0 && a.people.nr > 1:
		return app.Div().Class("table scrolls").Body(hint(iconUsers, "This page is empty", "There are fewer contacts than that.",
			app.A().Class("button").Href(peoplePath(1)).Text("First page")))
	case len(a.people.items) == 0:
		return app.Div().Class("table scrolls").Body(a.viewInstallPeople())
	}
	items := a.people.items
	return app.Div().Class("table scrolls").Body(
		personHeads(),
		app.Ul().Role("list").Aria("label", "Contacts").Body(
			app.Range(items).Slice(func(i int) app.UI { return a.viewPerson(items[i]) }),
		),
	)
}

func personHeads() app.UI {
	return app.Div().Class("person person-heads").Aria("hidden", "true").Body(
		app.Span().Text("Name"), app.Span().Class("person-email").Text("Email"),
		app.Span().Class("person-tags").Text("Tags"), app.Span().Class("person-seen").Text("Last seen"),
	)
}

func (a *App) onPeopleAgain(app.Context, app.Event) { a.wantPeople(a.people.nr) }

func (a *App) viewPerson(c desk.Contact) app.UI {
	name := c.Called()
	seen := app.Span().Class("person-seen").Text("Never")
	if c.LastSeenAt != 0 {
		at := local(c.LastSeenAt)
		seen = seen.Attr("title", desk.Full(at)).Text(desk.Ago(at, now()))
	}
	row := app.A().Class("person").Attr("href", contactPath(c.ID))
	if a.route.Page == desk.ContactPage && a.route.ID == c.ID {
		row = row.Aria("current", "true")
	}
	return app.Li().Body(row.Body(
		app.Span().Class("person-name").Body(
			avatar(c.ID, name, "small"),
			app.Span().Class("person-who").Body(
				app.Span().Class("clip").Attr("dir", "auto").Text(name),
				app.If(c.Known(), app.Span().Class("person-kind").Text(c.Kind())),
			),
		),
		app.Span().Class("person-email clip").Attr("dir", "auto").Text(c.Email),
		app.Span().Class("person-tags").Body(app.Range(c.Tags).Slice(func(i int) app.UI {
			return app.Span().Class("tag").Attr("dir", "auto").Text(c.Tags[i].Name)
		})),
		seen,
	))
}

func (a *App) viewInstallPeople() app.UI {
	return app.Div().Class("install").Body(
		app.Span().Class("hint-icon").Body(iconUsers.draw()),
		app.H2().Text("Contacts will appear here"),
		app.P().Text("Everybody who writes to you, and everybody whom your pages identify."),
		app.Div().Class("snippet").Body(
			app.Pre().TabIndex(0).Aria("label", "The call").Body(app.Code().Text("gist.identify(\"12345\", {\n    email: \"johndoe@tacos.com\",\n    name: \"John Doe\"\n});")),
		),
	)
}
