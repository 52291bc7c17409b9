package widget

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"slices"

	"gist/server/contact"
	"gist/server/inbox"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// mostCalls is the maximum number of calls per request; the library sends the
// rest next.
const mostCalls = 100

type outcome struct {
	ID       string            `json:"id"`
	Status   string            `json:"status"` // stored, rejected or waiting
	Contact  *person           `json:"contact,omitempty"`
	Rejected []rules.Rejection `json:"rejected,omitempty"`
	Error    *rules.Error      `json:"error,omitempty"`
}

type visitorWire struct {
	ID    contact.VisitorID `json:"id"`
	Token string            `json:"token,omitempty"`
}

type callsAnswer struct {
	Visitor       visitorWire `json:"visitor"`
	Contact       *person     `json:"contact"`
	Proof         proofWire   `json:"proof"`
	Unread        int         `json:"unread"`
	Conversations int         `json:"conversations"`
	Hidden        bool        `json:"hidden"`
	Results       []outcome   `json:"results"`
}

// calls stores a page's calls in order, in one transaction. A refused call does
// not affect the others. Without calls, only the visitor's state is returned.
func (h *handlers) calls(r *http.Request, q *request) (any, error) {
	calls := make([]call, len(q.calls))
	for i, raw := range q.calls {
		calls[i] = h.readCall(r.Context(), q.workspace, raw, q.now)
	}
	b := batch{handlers: h, ws: q.workspace, waits: q.waits}
	comesAlong := func(fingerprint []byte) bool {
		return slices.ContainsFunc(calls, func(c call) bool { return bytes.Equal(c.fingerprint(), fingerprint) })
	}
	err := h.Contacts.Update(r.Context(), q.workspace.ID, func(tx *store.Tx) error { return b.store(tx, q.credentials(), calls, comesAlong) })
	if err == nil {
		err = b.summarize(r.Context())
	}
	switch {
	case errors.Is(err, contact.ErrTokenReplaced):
		return nil, errReadAgain
	case err != nil:
		return nil, err
	}
	h.count(r, q, calls, b.answer.Results)
	h.Inbox.TellBecame(b.ws.ID, b.before, b.visitor, b.token != "")
	if b.identified.ID != 0 && b.answer.Conversations > 0 {
		h.Inbox.TellContact(b.ws.ID, b.identified)
	}
	return b.answer, nil
}

// count counts the outcome of each identify call for the verification report.
func (h *handlers) count(r *http.Request, q *request, calls []call, results []outcome) {
	page := q.page
	for i, c := range calls {
		if c.kind != "identify" || c.identify.UserID == "" && c.identify.Email == "" {
			continue
		}
		refused := ""
		if results[i].Status != "stored" {
			if results[i].Error == nil || !isRefusal(results[i].Error) {
				continue
			}
			refused = results[i].Error.Code
		}
		if page == "" {
			page = pageOf(calls, r)
		}
		h.Teams.CountCall(q.workspace, page, c.identify, c.proof, refused)
	}
}

// pageOf returns the page of a request from a tab of an earlier release, which
// does not send "page": that of a page view among the calls, else the origin.
func pageOf(calls []call, r *http.Request) string {
	for _, c := range calls {
		if c.kind == "page" && c.page.URL != "" {
			return c.page.URL
		}
	}
	return r.Header.Get("Origin")
}

// isRefusal reports whether a call was refused because it has no right signature.
func isRefusal(err error) bool {
	return rules.Is(err, rules.CodeVerificationFailed) || rules.Is(err, rules.CodeVerificationRequired)
}

// errReadAgain answers a tab whose token was replaced by another tab. The tab
// reads the storage again, and sends its calls with the token from there. Tabs
// of every release do that after this status.
var errReadAgain = rules.ErrorOf(rules.Unavailable, "storage_changed", "This visitor has another token now; read the storage again, and send the calls with that.")

// errAllWait tells a page that does not support waiting calls to try again
// later.
var errAllWait = rules.ErrorOf(rules.Unavailable, "proof_awaited", contact.ErrProofEnded.Message)

// batch is the state of one request's calls while they are stored.
type batch struct {
	*handlers
	ws team.Workspace

	before, visitor contact.Visitor // the visitor before and after the calls
	token           string          // the new token, if there is one
	waits           bool            // the page supports waiting calls
	identified      contact.Contact // by the last identify call
	talks           bool            // there may be conversations to count
	answer          callsAnswer
}

func (b *batch) store(tx *store.Tx, who contact.Credentials, calls []call, comesAlong func([]byte) bool) (err error) {
	*b = batch{handlers: b.handlers, ws: b.ws, waits: b.waits} // the transaction may run again
	b.visitor, b.token, err = b.Contacts.OpenVisitor(tx, b.ws.ID, who, comesAlong)
	if err != nil {
		return err
	}
	b.before = b.visitor
	b.answer.Results = make([]outcome, len(calls))
	for i := range calls {
		if b.answer.Results[i], err = b.one(tx, &calls[i]); err != nil {
			return err
		}
	}
	if err := b.settleWaiting(tx, calls); err != nil {
		return err
	}
	known := b.identified
	if b.visitor.Verified() && known.ID != b.visitor.Contact {
		if known, err = b.Contacts.Get(tx, b.ws.ID, b.visitor.Contact); err != nil {
			return err
		}
	}
	if b.talks, err = b.Inbox.HasAny(tx, b.ws.ID, b.visitor); err != nil {
		return err
	}
	b.answer.Visitor = visitorWire{b.visitor.ID, b.token}
	b.answer.Contact, b.answer.Proof = personOf(known, b.visitor), b.proofOf(b.visitor)
	return nil
}

// waiting is the status of a call that can't be stored because the browser's
// proof has ended. The page keeps it, and sends it again after the next proof.
const waiting = "waiting"

// settleWaiting stores the waiting calls if a later call of the request brought
// the proof. It does not if the browser has become another visitor or contact:
// they are not that one's. Calls that still wait are answered "waiting".
// Without support by the page, they are rejected; if all calls of the request
// wait, the error is errAllWait.
func (b *batch) settleWaiting(tx *store.Tx, calls []call) (err error) {
	left := 0
	for i := range calls {
		r := &b.answer.Results[i]
		if r.Status != waiting {
			continue
		}
		if b.visitor.Verified() && b.visitor.ID == b.before.ID && b.visitor.Contact == b.before.Contact {
			if *r, err = b.one(tx, &calls[i]); err != nil {
				return err
			}
			continue
		}
		left++
		if !b.waits {
			r.Status = "rejected"
		}
	}
	if left > 0 && left == len(calls) && !b.waits {
		return errAllWait
	}
	return nil
}

// summarize counts what the visitor sees. It does so outside the write
// transaction, so that other calls don't wait: there may be much to count.
func (b *batch) summarize(ctx context.Context) error {
	b.answer.Hidden = inbox.Hides(b.visitor)
	if !b.talks {
		return nil
	}
	return b.DB.View(ctx, func(tx *store.Tx) error {
		sum, err := b.Inbox.Summarize(tx, b.ws.ID, b.visitor)
		b.answer.Unread, b.answer.Conversations = sum.Unread, sum.Conversations
		return err
	})
}

// one stores one call. A *rules.Error rejects only this call.
func (b *batch) one(tx *store.Tx, c *call) (outcome, error) {
	result := outcome{ID: c.id, Status: "stored"}
	err := c.refused
	if err == nil {
		switch c.kind {
		case "identify":
			err = b.identify(tx, c, &result)
		case "email":
			// The visitor typed the email in the messenger. Where signatures
			// are required, it matches no contact and makes no lead.
			if c.address {
				err = b.Contacts.LeaveEmail(tx, b.ws.ID, &b.visitor, c.identify.Email)
			} else {
				err = b.identify(tx, c, &result)
			}
		case "track":
			result.Rejected = c.event.Rejected
			err = b.Contacts.Track(tx, b.ws.ID, &b.visitor, c.event, c.id, c.at)
		case "page":
			err = b.Contacts.Page(tx, b.ws.ID, &b.visitor, c.page, c.id, c.at)
		}
	}
	var refused *rules.Error
	if !errors.As(err, &refused) {
		return result, err
	}
	switch {
	case errors.Is(refused, contact.ErrProofEnded):
		return outcome{ID: c.id, Status: waiting, Error: refused}, nil
	case isRefusal(refused):
		b.visitor.Calling(c.fingerprint())
		token, err := b.Contacts.Refused(tx, b.ws.ID, &b.visitor, c.identify, refused.Code)
		if err != nil {
			return result, err
		}
		if token != "" {
			b.token = token
		}
	}
	return outcome{ID: c.id, Status: "rejected", Error: refused}, nil
}

func (b *batch) identify(tx *store.Tx, c *call, result *outcome) error {
	b.visitor.Calling(c.fingerprint())
	o, err := b.Contacts.Identify(tx, b.ws, b.visitor, c.identify, c.proof)
	if err != nil {
		return err
	}
	if o.NewToken != "" {
		b.token = o.NewToken
	}
	b.visitor, b.identified = o.Visitor, o.Contact
	result.Contact = personOf(o.Contact, o.Visitor)
	result.Rejected = append(c.identify.Rejected, o.Rejected...)
	return nil
}
