package widget

import (
	"errors"
	"net/http"

	"gist/server/store"
	"gist/wasm/rules"
)

// shutdown ends what the visitor's token is good for, and its connections. Who
// has no right token has nothing to end.
func (h *handlers) shutdown(r *http.Request, q *request) (any, error) {
	err := h.DB.Update(r.Context(), func(tx *store.Tx) error {
		if _, err := h.Contacts.Authenticate(tx, q.workspace.ID, q.credentials()); err != nil {
			return err
		}
		return h.Contacts.Shutdown(tx, q.workspace.ID, q.credentials())
	})
	var unknown *rules.Error
	switch {
	case errors.As(err, &unknown):
		return struct{}{}, nil
	case err != nil:
		return nil, err
	}
	h.Inbox.TellEnded(q.workspace.ID, q.visitor)
	return struct{}{}, nil
}
