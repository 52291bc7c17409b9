package widget

import (
	"context"
	"errors"
	"net/http"

	"gist/server/contact"
	"gist/server/inbox"
	"gist/server/live"
	"gist/server/store"
	"gist/wasm/rules"
)

// listen decides what a messenger hears. Its data is the connect command's.
func (h *handlers) listen(ctx context.Context, r *http.Request, data []byte) (live.Subscriber, error) {
	q, err := readRequest(data)
	if err != nil {
		return live.Subscriber{}, live.ErrRefused
	}
	var v contact.Visitor
	if err = h.admit(ctx, r, q); err == nil {
		if q.workspace.RateLimits && !live.AskedAgain(ctx) && !h.mayListen(ctx, r, q) {
			return live.Subscriber{}, live.ErrTooMany
		}
		err = h.DB.View(ctx, func(tx *store.Tx) error {
			v, err = h.Contacts.Authenticate(tx, q.workspace.ID, q.credentials())
			return err
		})
	}
	var told *rules.Error
	if errors.As(err, &told) {
		return live.Subscriber{}, live.ErrRefused
	}
	return inbox.Subscriber(q.workspace.ID, v), err
}

// mayListen counts a connection as a call.
func (h *handlers) mayListen(ctx context.Context, r *http.Request, q *request) bool {
	if _, ok := h.byAddress.Allow(ctx, h.Addresses.Of(r), 1); !ok {
		return false
	}
	_, ok := h.byVisitor.Allow(ctx, q.appID+" "+string(q.visitor), 1)
	return ok
}
