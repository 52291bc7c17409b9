// Package remote connects the dashboard to the server: the REST API with the
// sign-in cookie, and the live channel over a WebSocket. It turns every failed
// request into a Problem, whose text says in a sentence what happened. The
// requests and the channel's protocol are plain Go; only fetch.go and socket.go
// use the browser.
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

// Problem is the error of a failed request.
type Problem struct {
	Status  int    // of HTTP; 0 if the server was not reached
	Code    string // the server's error code, for programs
	Message string // the server's error message, for people
}

// Error returns a sentence for the person at the screen.
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

// Words returns any error as a sentence.
func Words(err error) string {
	var p *Problem
	if errors.As(err, &p) {
		return p.Error()
	}
	return "The server's answer could not be read."
}

// Is reports whether err is a Problem with this HTTP status. Status 0 means
// that the server was not reached.
func Is(err error, status int) bool {
	var p *Problem
	return errors.As(err, &p) && p.Status == status
}

// Code returns the server's error code, or "" if it gave none.
func Code(err error) string {
	var p *Problem
	if errors.As(err, &p) {
		return p.Code
	}
	return ""
}

// Client is a client of the server's API. Do sends one request and returns the
// status and the body. It fails only if the server could not be reached.
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

// Me returns the signed-in teammate. If nobody is signed in, the error is a
// Problem with status 401.
func (c Client) Me(ctx context.Context) (me desk.Me, err error) {
	err = c.call(ctx, "GET", "/dashboard/me", nil, &me)
	return
}

// SignIn signs a teammate in. The browser keeps the sign-in as a cookie. appID
// is "" unless the same sign-in exists in several workspaces.
func (c Client) SignIn(ctx context.Context, email, password, appID string) (me desk.Me, err error) {
	in := map[string]string{"email": email, "password": password}
	if appID != "" {
		in["app_id"] = appID
	}
	err = c.call(ctx, "POST", "/dashboard/sign-in", in, &me)
	return
}

// SignOut ends the sign-in.
func (c Client) SignOut(ctx context.Context) error {
	return c.call(ctx, "POST", "/dashboard/sign-out", map[string]string{}, nil)
}

// PerPage is the number of conversations, contacts or messages on a page.
const PerPage = 50

type pages struct {
	Pages struct {
		Next string `json:"next"`
	} `json:"pages"`
}

// Conversations returns one page of the conversations in a state, the last
// active first. more reports whether there is a further page.
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

// Conversation returns one conversation.
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

// Read marks a conversation as read by the team up to a message.
func (c Client) Read(ctx context.Context, id, message int64) error {
	return c.call(ctx, "POST", conversation(id)+"/read", map[string]int64{"message_id": message}, nil)
}

// Messages returns one page of a conversation's messages, the oldest first. By
// default it is the newest page; with after, the messages following that id,
// and with before, the ones preceding that id. more reports whether there are
// further ones in that direction.
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

// Send posts a reply or a note. The client id lets the server recognize a
// retry.
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

// Contact returns a contact. If it was merged into another one, Contact returns
// the other one.
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

// mostHops is the limit of successive merges that Contact follows.
const mostHops = 16

type oneContact struct {
	Contact desk.Contact `json:"contact"`
}

func contactAddress(id int64) string { return "/api/contacts/" + strconv.FormatInt(id, 10) }

// Contacts returns one page of all contacts, the last seen first. more reports
// whether there is a further page.
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

// SameEmail returns the other contacts with the same email, at most 20.
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

// ConversationsOf returns a contact's conversations, the last active first, at
// most 20.
func (c Client) ConversationsOf(ctx context.Context, contact int64) ([]desk.Conversation, error) {
	q := url.Values{"contact_id": {strconv.FormatInt(contact, 10)}, "order_by": {"last_message_at"}, "order": {"desc"}, "per_page": {"20"}}
	var out struct {
		Conversations []desk.Conversation `json:"conversations"`
	}
	err := c.call(ctx, "GET", "/api/conversations?"+q.Encode(), nil, &out)
	return out.Conversations, err
}

// Teammates returns all teammates, for the names of authors.
func (c Client) Teammates(ctx context.Context) ([]desk.Teammate, error) {
	var out struct {
		Teammates []desk.Teammate `json:"teammates"`
	}
	err := c.call(ctx, "GET", "/api/teammates", nil, &out)
	return out.Teammates, err
}

func conversation(id int64) string { return "/api/conversations/" + strconv.FormatInt(id, 10) }
