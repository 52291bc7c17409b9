// Package remote is the dashboard's way to the server: the REST API by the
// session cookie, and the live channel over a WebSocket. It turns every failure
// into a Problem that says in a sentence what happened. The requests and the
// channel's protocol are plain Go; only fetch.go and socket.go touch the
// browser.
package remote

import (
	"context"
	"encoding/json"
	"errors"
	"net/url"
	"strconv"
	"strings"

	"gist/wasm/dashboard/desk"
)

// Problem is why a request brought nothing.
type Problem struct {
	Status  int    // of HTTP; 0 when the server was not reached
	Code    string // the server's, for machines
	Message string // the server's, for people
}

// Error is a sentence for the person at the screen.
func (p *Problem) Error() string {
	switch {
	case p.Status == 0:
		return "The server could not be reached."
	case p.Status == 401:
		return "Your session has ended."
	case p.Status == 403:
		return "You may not do that."
	case p.Status == 404:
		return "It is not there any more."
	case p.Status == 429:
		return "Too many requests at once."
	case p.Status == 503:
		return "The server's database does not answer."
	case p.Status < 500 && p.Message != "":
		return p.Message
	}
	return "Something went wrong on the server."
}

// Words is any error as a sentence.
func Words(err error) string {
	var p *Problem
	if errors.As(err, &p) {
		return p.Error()
	}
	return "The server's answer could not be read."
}

// Is reports whether err is a Problem with this HTTP status; 0 asks whether the
// server was not reached.
func Is(err error, status int) bool {
	var p *Problem
	return errors.As(err, &p) && p.Status == status
}

// Code is the server's name for what went wrong; "" when it gave none.
func Code(err error) string {
	var p *Problem
	if errors.As(err, &p) {
		return p.Code
	}
	return ""
}

// Client calls the server. Do sends one request and answers the status and the
// body; it fails only when the server could not be reached.
type Client struct {
	Do func(ctx context.Context, method, path, body string) (status int, answer string, err error)
}

func (c Client) call(ctx context.Context, method, path string, in, out any) error {
	var body string
	if in != nil {
		b, err := json.Marshal(in)
		if err != nil {
			return err
		}
		body = string(b)
	}
	status, answer, err := c.Do(ctx, method, path, body)
	if err != nil {
		return &Problem{}
	}
	if status < 200 || status > 299 {
		return problem(status, answer)
	}
	if out == nil {
		return nil
	}
	return json.Unmarshal([]byte(answer), out)
}

func problem(status int, answer string) *Problem {
	var wire struct {
		Errors []struct {
			Code    string `json:"code"`
			Message string `json:"message"`
		} `json:"errors"`
	}
	p := &Problem{Status: status}
	if json.Unmarshal([]byte(answer), &wire) == nil && len(wire.Errors) > 0 {
		p.Code, p.Message = wire.Errors[0].Code, wire.Errors[0].Message
	}
	return p
}

// Me is who is signed in; a Problem with status 401 when nobody is.
func (c Client) Me(ctx context.Context) (me desk.Me, err error) {
	err = c.call(ctx, "GET", "/dashboard/me", nil, &me)
	return
}

// SignIn asks for a session, which the browser keeps as a cookie. appID is ""
// unless the same sign-in exists in several workspaces.
func (c Client) SignIn(ctx context.Context, email, password, appID string) (me desk.Me, err error) {
	in := map[string]string{"email": email, "password": password}
	if appID != "" {
		in["app_id"] = appID
	}
	err = c.call(ctx, "POST", "/dashboard/sign-in", in, &me)
	return
}

// SignOut ends the session.
func (c Client) SignOut(ctx context.Context) error {
	return c.call(ctx, "POST", "/dashboard/sign-out", map[string]string{}, nil)
}

// PerPage is how many conversations or contacts one request brings.
const PerPage = 50

type pages struct {
	Pages struct {
		Next string `json:"next"`
	} `json:"pages"`
}

// Conversations is one page of those in a state, the last active first; more
// says whether there is a further page.
func (c Client) Conversations(ctx context.Context, state string, page int) (list []desk.Conversation, more bool, err error) {
	q := url.Values{
		"state": {state}, "order_by": {"last_message_at"}, "order": {"desc"},
		"page": {strconv.Itoa(page)}, "per_page": {strconv.Itoa(PerPage)},
	}
	var out struct {
		Conversations []desk.Conversation `json:"conversations"`
		pages
	}
	err = c.call(ctx, "GET", "/api/conversations?"+q.Encode(), nil, &out)
	return out.Conversations, out.Pages.Next != "", err
}

type oneConversation struct {
	Conversation desk.Conversation `json:"conversation"`
}

// Conversation is one of them.
func (c Client) Conversation(ctx context.Context, id int64) (desk.Conversation, error) {
	var out oneConversation
	err := c.call(ctx, "GET", conversation(id), nil, &out)
	return out.Conversation, err
}

// SetState opens or closes a conversation.
func (c Client) SetState(ctx context.Context, id int64, state string, by desk.Teammate) (desk.Conversation, error) {
	var out oneConversation
	in := map[string]any{"state": state, "teammate_id": by.ID}
	err := c.call(ctx, "PATCH", conversation(id), in, &out)
	return out.Conversation, err
}

// Read tells that the team has read a conversation up to a message.
func (c Client) Read(ctx context.Context, id, message int64) error {
	return c.call(ctx, "POST", conversation(id)+"/read", map[string]int64{"message_id": message}, nil)
}

// Messages is a conversation's messages, the oldest first: the newest page; with
// after, those that came since; with before, older ones. more says whether there
// are further ones in that direction.
func (c Client) Messages(ctx context.Context, id, after, before int64) (list []desk.Message, more bool, err error) {
	q := url.Values{"per_page": {strconv.Itoa(PerPage)}}
	if after > 0 {
		q.Set("after", strconv.FormatInt(after, 10))
	}
	if before > 0 {
		q.Set("before", strconv.FormatInt(before, 10))
	}
	var out struct {
		Messages []desk.Message `json:"messages"`
		More     bool           `json:"more"`
	}
	err = c.call(ctx, "GET", conversation(id)+"/messages?"+q.Encode(), nil, &out)
	return out.Messages, out.More, err
}

// Send posts a reply or a note. The client id lets a retry find the first try.
func (c Client) Send(ctx context.Context, id int64, p desk.Pending, by desk.Teammate) (desk.Message, error) {
	var out struct {
		Message desk.Message `json:"message"`
	}
	err := c.call(ctx, "POST", conversation(id)+"/messages", map[string]any{
		"message_type": p.Kind, "body": p.Body, "client_id": p.ClientID,
		"from": map[string]any{"type": desk.FromTeammate, "teammate_id": by.ID},
	}, &out)
	if out.Message.Author.Name == "" {
		out.Message.Author.Name = by.Called()
	}
	return out.Message, err
}

// Contact is all that is known of one, or of the one that it has become part of.
func (c Client) Contact(ctx context.Context, id int64) (desk.Contact, error) {
	var out oneContact
	err := c.call(ctx, "GET", contactAddress(id), nil, &out)
	for hops := 0; Is(err, 410) && hops < mostHops; hops++ {
		past, _, failed := c.History(ctx, id, 1)
		if failed != nil {
			return out.Contact, failed
		}
		to := id
		for _, e := range past {
			if e.Action == desk.Merged && e.UndoneAt == 0 && e.Contact != nil && e.OtherContact != nil && e.OtherContact.ID == id {
				to = e.Contact.ID
			}
		}
		if to == id {
			break
		}
		id = to
		err = c.call(ctx, "GET", contactAddress(id), nil, &out)
	}
	return out.Contact, err
}

// mostHops is how many merges after one another are followed.
const mostHops = 16

type oneContact struct {
	Contact desk.Contact `json:"contact"`
}

func contactAddress(id int64) string { return "/api/contacts/" + strconv.FormatInt(id, 10) }

// Contacts is one page of all, the last seen first.
func (c Client) Contacts(ctx context.Context, page int) (list []desk.Contact, more bool, err error) {
	q := url.Values{
		"order_by": {"last_seen_at"}, "order": {"desc"},
		"page": {strconv.Itoa(page)}, "per_page": {strconv.Itoa(PerPage)},
	}
	var out struct {
		Contacts []desk.Contact `json:"contacts"`
		pages
	}
	err = c.call(ctx, "GET", "/api/contacts?"+q.Encode(), nil, &out)
	return out.Contacts, out.Pages.Next != "", err
}

// SameEmail is the other contacts that have a contact's email.
func (c Client) SameEmail(ctx context.Context, of desk.Contact) ([]desk.Contact, error) {
	q := url.Values{"same_email": {of.Email}, "order_by": {"last_seen_at"}, "order": {"desc"}, "per_page": {"20"}}
	var out struct {
		Contacts []desk.Contact `json:"contacts"`
	}
	err := c.call(ctx, "GET", "/api/contacts?"+q.Encode(), nil, &out)
	others := out.Contacts[:0]
	for _, one := range out.Contacts {
		if one.ID != of.ID && strings.EqualFold(one.Email, of.Email) {
			others = append(others, one)
		}
	}
	return others, err
}

// ConversationsOf is a contact's conversations, the last active first.
func (c Client) ConversationsOf(ctx context.Context, contact int64) ([]desk.Conversation, error) {
	q := url.Values{"contact_id": {strconv.FormatInt(contact, 10)}, "order_by": {"last_message_at"}, "order": {"desc"}, "per_page": {"20"}}
	var out struct {
		Conversations []desk.Conversation `json:"conversations"`
	}
	err := c.call(ctx, "GET", "/api/conversations?"+q.Encode(), nil, &out)
	return out.Conversations, err
}

// Teammates is everybody who may answer, for the names of authors.
func (c Client) Teammates(ctx context.Context) ([]desk.Teammate, error) {
	var out struct {
		Teammates []desk.Teammate `json:"teammates"`
	}
	err := c.call(ctx, "GET", "/api/teammates", nil, &out)
	return out.Teammates, err
}

func conversation(id int64) string { return "/api/conversations/" + strconv.FormatInt(id, 10) }
