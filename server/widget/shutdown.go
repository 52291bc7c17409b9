package widget

import (
	"errors"
	"net/http"

	"gist/server/contact"
	"gist/server/store"
)

// farewell is the answer to a shutdown: the visitor, and the outcomes of the
// calls.
type farewell struct {
	Visitor visitorWire `json:"visitor"`
	Results []outcome   `json:"results,omitempty"`
}

// shutdown invalidates the visitor's token and ends its connections. Without a
// valid token it does nothing. It first stores the calls of the request: a page
// that is closed can send only one.
func (h *handlers) shutdown(r *http.Request, q *request) (any, error) {
	answer := farewell{Visitor: visitorWire{ID: q.visitor}}
	if len(q.calls) > 0 {
		said, err := h.calls(r, q)
		if err != nil {
			return nil, err
		}
		words := said.(callsAnswer)
		answer.Results, q.visitor = words.Results, words.Visitor.ID
		if words.Visitor.Token != "" {
			q.token = words.Visitor.Token
		}
	}
	var ended bool
	err := h.DB.Update(r.Context(), store.Part(q.workspace.ID), func(tx *store.Tx) (err error) {
		ended, err = h.Contacts.Shutdown(tx, q.workspace.ID, q.credentials())
		return err
	})
	if errors.Is(err, contact.ErrTokenReplaced) {
		err = errReadAgain
	}
	if err != nil {
		return nil, err
	}
	if ended {
		h.Inbox.TellEnded(q.workspace.ID, q.visitor)
	}
	return answer, nil
}
