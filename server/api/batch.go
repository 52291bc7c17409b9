package api

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"

	"gist/server/contact"
	"gist/server/store"
	"gist/server/transport"
	"gist/wasm/rules"
)

const (
	// mostInBatch is the maximum number of contacts per call (docs/api.md).
	mostInBatch = 1000
	// inOneTransaction is how many contacts are written in one transaction, so
	// that other calls wait only milliseconds for it.
	inOneTransaction = 100
)

type contactsBatchAnswer struct {
	Contacts []batchLine `json:"contacts"`
}

// batchLine is a saved contact with what was rejected, or the errors.
type batchLine struct {
	*contactWire
	Rejected  []rules.Rejection `json:"rejected,omitempty"`
	ClaimedBy []contact.ID      `json:"claimed_by,omitempty"`
	Errors    []*rules.Error    `json:"errors,omitempty"`
}

type contactsInput struct {
	Contacts []rawContact `json:"contacts" about:"at most 1,000"`
}

// rawContact is a contact that is decoded by itself, so that a malformed one does
// not affect the others.
type rawContact struct{ json.RawMessage }

func (rawContact) schema() object { return schemaOf(reflect.TypeFor[contactInput](), false) }

// saveContacts creates or updates many contacts. A contact with an error does
// not affect the others.
func (c *call) saveContacts(in contactsInput) (*contactsBatchAnswer, error) {
	if len(in.Contacts) > mostInBatch {
		return nil, &rules.Error{Code: "batch_too_large", Field: "contacts", Message: fmt.Sprintf("A batch has at most %d contacts; send the rest in another.", mostInBatch)}
	}
	answer := contactsBatchAnswer{make([]batchLine, len(in.Contacts))}
	for from := 0; from < len(in.Contacts); from += inOneTransaction {
		to := min(from+inOneTransaction, len(in.Contacts))
		if err := c.savePart(in.Contacts[from:to], answer.Contacts[from:to]); err != nil {
			return nil, err
		}
	}
	return &answer, nil
}

// savePart writes some contacts in one transaction, and puts the result of each
// into lines.
func (c *call) savePart(sent []rawContact, lines []batchLine) error {
	wanted := make([]wantedContact, len(sent))
	refused := make([]*rules.Error, len(sent))
	for i, raw := range sent {
		var one contactInput
		err := json.Unmarshal(raw.RawMessage, &one)
		if err != nil {
			err = transport.Malformed(err)
		} else {
			wanted[i], err = c.check(&one)
		}
		if err != nil && !errors.As(err, &refused[i]) {
			return err
		}
	}
	var saved []contact.Saved
	var failed []*rules.Error
	err := c.Contacts.Update(c.r.Context(), c.workspace.ID, func(tx *store.Tx) error {
		saved, failed = make([]contact.Saved, len(sent)), make([]*rules.Error, len(sent))
		for i := range wanted {
			if refused[i] != nil {
				continue
			}
			var err error
			if saved[i], err = c.save(tx, wanted[i]); err != nil && !errors.As(err, &failed[i]) {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	for i := range lines {
		switch {
		case refused[i] != nil:
			lines[i].Errors = []*rules.Error{refused[i]}
		case failed[i] != nil:
			lines[i].Errors = []*rules.Error{failed[i]}
		default:
			wire := contactOf(saved[i].Contact)
			lines[i].contactWire, lines[i].Rejected, lines[i].ClaimedBy = &wire, saved[i].Rejected, saved[i].ClaimedBy
			c.Inbox.TellContact(c.workspace.ID, saved[i].Contact)
		}
	}
	return nil
}
