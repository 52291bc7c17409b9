package widget

import (
	"context"
	"errors"
	"net/http"

	"gist/server/contact"
	"gist/server/live"
	"gist/server/store"
	"gist/server/transport"
	"gist/wasm/rules"
)

// listen authorizes a messenger's connection by the data of its connect
// command.
func (h *handlers) listen(ctx context.Context, r *http.Request, data []byte) (live.Subscriber, error) {
	q := new(request)
	err := q.read(data)
	if err != nil {
		return live.Subscriber{}, live.ErrRefused
	}
	var v contact.Visitor
	if err = h.admit(ctx, r, q); err == nil {
		// Opening counts as a call: for the address, and, once the token is
		// verified, for the visitor.
		counts := q.workspace.RateLimits && !live.AskedAgain(ctx)
		if counts && !allows(ctx, h.byAddress, h.Addresses.Network(r)) {
			return live.Subscriber{}, live.ErrTooMany
		}
		err = h.DB.View(ctx, func(tx *store.Tx) error {
			v, err = h.Contacts.Authenticate(tx, q.workspace.ID, q.credentials())
			return err
		})
		if err == nil && counts && !allows(ctx, h.byVisitor, q.caller()) {
			return live.Subscriber{}, live.ErrTooMany
		}
	}
	var told *rules.Error
	if errors.As(err, &told) && !told.Kind.Passes() {
		return live.Subscriber{}, live.ErrRefused
	}
	who := h.Inbox.Subscriber(q.workspace.ID, v)
	who.Group, who.Unlimited = q.appID, !q.workspace.RateLimits
	return who, err
}

func allows(ctx context.Context, l *transport.Limiter, key string) bool {
	_, ok := l.Allow(ctx, key, 1)
	return ok
}
