package dashboard

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"gist/wasm/dashboard/desk"
)

// viewInboxContact draws the contact of the chosen conversation.
func (a *App) viewInboxContact() app.UI {
	id := a.chosen()
	if _, known := a.inbox.Find(id); id == 0 || !known && a.thread(id).Load == desk.Failed {
		return app.Aside().Class("contact", "nothing").Aria("label", "Contact")
	}
	c, ok := a.inbox.Find(id)
	who := c.Person()
	if !ok {
		who = desk.Person{}
	}
	return a.viewContact(who, conversationPath(id), "Back to the conversation", id)
}

// viewSomeone draws the contact that was opened from the list of contacts.
func (a *App) viewSomeone() app.UI {
	if a.route.Page != desk.ContactPage {
		return app.Aside().Class("contact", "nothing").Aria("label", "Contact")
	}
	who := desk.Person{ID: a.route.ID}
	if k := a.contacts[who.ID]; k != nil && k.load == desk.Ready {
		who = k.contact.Person
	} else {
		for _, p := range a.people.items {
			if p.ID == who.ID {
				who = p.Person
			}
		}
	}
	return a.viewContact(who, peoplePath(max(a.people.nr, 1)), "Back to the contacts", 0)
}

// viewContact draws all that is known of a person. conversation is the one
// shown beside it, which needs no link.
func (a *App) viewContact(who desk.Person, back, backName string, conversation int64) app.UI {
	k := a.contacts[who.ID]
	bar := app.Header().Class("bar").Body(
		app.A().Class("button quiet square contact-back").Attr("href", back).Aria("label", backName).Body(iconArrowLeft.draw()),
		app.H2().Text("Contact"),
	)
	side := app.Aside().Class("contact").Aria("label", "Contact")
	switch {
	case who.ID == 0 || k == nil && who.Type == "":
		return side.Body(bar, app.Div().Class("contact-body scrolls").Body(contactBones(), contactLines()))
	case k != nil && k.load == desk.Failed:
		return side.Body(bar, app.Div().Class("contact-body scrolls").Body(trouble(k.error, a.onContactAgain(who.ID), who.ID)))
	case k == nil || k.load == desk.Waiting:
		if who.Type == "" {
			return side.Body(bar, app.Div().Class("contact-body scrolls").Body(contactBones(), contactLines()))
		}
		return side.Body(bar, app.Div().Class("contact-body scrolls").Body(contactHead(who), contactLines()))
	}
	return side.Body(bar, app.Div().Class("contact-body scrolls").TabIndex(0).Role("group").Aria("label", "About the contact").Body(
		contactHead(k.contact.Person),
		viewFacts(k.contact),
		viewTags(k.contact),
		viewProperties(k.contact),
		a.viewTalks(k.talks, conversation),
		a.viewSame(k),
		a.viewHistory(k),
	))
}

func (a *App) onContactAgain(id int64) app.EventHandler {
	return func(app.Context, app.Event) { a.wantContact(id) }
}

func contactHead(who desk.Person) app.UI {
	name := who.Called()
	var proof app.UI
	switch {
	case !who.Claims():
	case who.Verified:
		proof = app.Span().Class("mark sure").Title("A signature has proven who this is.").Body(iconShieldCheck.draw(), app.Text("Verified"))
	default:
		proof = app.Span().Class("mark doubt").Title("Nothing has proven who this is: identity verification is off, or the pages do not sign yet.").Body(iconShieldAlert.draw(), app.Text("Not verified"))
	}
	return app.Div().Class("contact-head").Body(
		avatar(who.ID, name, "large"),
		app.P().Class("contact-name").Attr("dir", "auto").Body(breakable(name)...),
		app.P().Class("contact-marks").Body(app.If(who.Known(), app.Span().Class("mark").Text(who.Kind())), proof),
	)
}

func contactBones() app.UI {
	return app.Div().Class("contact-head").Aria("hidden", "true").Body(
		bone("disc large"), app.P().Class("contact-name").Body(bone("half")), app.P().Class("contact-marks").Body(bone("pill")),
	)
}

func contactLines() app.UI {
	return skeleton("contact-bones", 5, func() app.UI {
		return app.Div().Class("fact").Body(bone("short"), bone("half"))
	})
}

// viewFacts draws the standard fields of a contact.
func viewFacts(c desk.Contact) app.UI {
	email := app.Dd().Class("none").Text("Unknown")
	if c.Email != "" {
		email = app.Dd().Attr("dir", "auto").Attr("title", c.Email).Body(append(breakable(c.Email), doubt(c, "email"))...)
	}
	return app.Dl().Class("facts").Body(
		fact("Email", email),
		app.If(c.UserID != "", fact("User id", app.Dd().Attr("dir", "auto").Attr("title", c.UserID).Text(c.UserID))),
		app.If(c.Phone != "", fact("Phone", app.Dd().Attr("dir", "auto").Body(app.Text(c.Phone), doubt(c, "phone")))),
		fact("Last seen", moment(c.LastSeenAt)),
		fact("First seen", moment(c.CreatedAt)),
		app.If(c.SignedUpAt != 0, fact("Signed up", moment(c.SignedUpAt, doubt(c, "signed_up_at")))),
		app.If(c.SessionCount > 0, fact("Visits", app.Dd().Text(number(c.SessionCount)))),
	)
}

// doubt draws a mark if the value was set without a proof.
func doubt(c desk.Contact, name string) app.UI {
	if !c.Doubts(name) {
		return app.Text("")
	}
	why := "A call without a signature has set this."
	if name == "email" && !slices.Contains(c.Unverified, name) {
		why = "Nobody has proven that this email is theirs."
	}
	return app.Span().Body(app.Text(" "), app.Span().Class("mark doubt inline").Title("%s", why).Body(iconShieldAlert.draw(), app.Text("Not verified")))
}

func fact(name string, value app.UI) app.UI {
	return app.Div().Class("fact").Body(app.Dt().Attr("dir", "auto").Attr("title", name).Text(name), value)
}

// moment draws a time with the marks after it, or "Never" for 0.
func moment(unix int64, marks ...app.UI) app.HTMLDd {
	if unix == 0 {
		return app.Dd().Class("none").Text("Never")
	}
	at := local(unix)
	return app.Dd().Attr("title", desk.Full(at)).Body(append([]app.UI{app.Text(capital(desk.AgoInWords(at, now())))}, marks...)...)
}

func capital(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

func viewTags(c desk.Contact) app.UI {
	tags := c.Tags
	if len(tags) == 0 {
		return group("Tags", app.P().Class("none").Text("No tags"))
	}
	return group("Tags", app.Div().Body(
		app.Ul().Class("tags").Role("list").Aria("label", "Tags").Body(app.Range(tags).Slice(func(i int) app.UI {
			return app.Li().Class("tag").Attr("dir", "auto").Text(tags[i].Name)
		})),
		app.If(c.Doubts("tags"), app.P().Class("part-why").Text("Some of them are not verified: calls without a signature have set them.")),
	))
}

func viewProperties(c desk.Contact) app.UI {
	fields := c.Fields()
	if len(fields) == 0 {
		return group("Properties", app.P().Class("none").Text("No properties yet. What your pages pass to gist.identify is shown here."))
	}
	return group("Properties", app.Dl().Class("facts").Body(app.Range(fields).Slice(func(i int) app.UI {
		f := fields[i]
		switch {
		case f.Empty:
			return fact(f.Name, app.Dd().Class("none").Text("Empty"))
		case f.Date != 0:
			at := local(f.Date)
			return fact(f.Name, app.Dd().Attr("title", desk.Full(at)+" ("+f.Raw+")").Body(app.Text(desk.Date(at, now())), doubt(c, f.Name)))
		}
		return fact(f.Name, app.Dd().Attr("dir", "auto").Attr("title", f.Text).Body(app.Text(f.Text), doubt(c, f.Name)))
	})))
}

// viewTalks draws the contact's conversations other than but.
func (a *App) viewTalks(talks []desk.Conversation, but int64) app.UI {
	var rows []app.UI
	for _, c := range talks {
		if c.ID == but {
			continue
		}
		state := ""
		if c.State == desk.Closed {
			state = "Closed, "
		}
		text := c.Preview()
		if text == "" {
			text = "No messages yet"
		}
		rows = append(rows, app.Li().Body(app.A().Class("other").Attr("href", conversationPath(c.ID)).Body(
			app.Span().Class("other-name").Attr("dir", "auto").Text(clip(text, 80)),
			app.Span().Class("other-sub").Text(state+desk.AgoInWords(local(c.Active()), now())),
		)))
	}
	if len(rows) == 0 {
		return nil
	}
	title := "Conversations"
	if but != 0 {
		title = "Other conversations"
	}
	return group(title, app.Ul().Class("others").Role("list").Aria("label", title).Body(rows...))
}

func group(title string, body app.UI) app.UI {
	return app.Section().Class("contact-part").Body(app.H3().Text(title), body)
}
