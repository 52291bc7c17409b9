package widget

import (
	"errors"
	"net/http"

	"gist/server/contact"
	"gist/server/store"
)

// farewell is what a shutdown answers: whose it was, and what became of the last
// words.
type farewell struct {
	Visitor visitorWire `json:"visitor"`
	Results []outcome   `json:"results,omitempty"`
}

// shutdown ends what the visitor's token is good for, and its connections. Who
// has no right token has nothing to end. It may bring calls, the visitor's last
// words, which are stored first: a page that goes away has one request.
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
