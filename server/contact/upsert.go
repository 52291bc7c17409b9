package contact

import (
	"gist/server/audit"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// Details are what only trusted callers set; nil leaves a field as it is.
type Details struct {
	Avatar       *string
	Unsubscribed *bool
	By           audit.By // for the history, should contacts become one
}

var (
	errNobody = rules.NewError("contact_unnamed", "Say who is meant: id, user_id or email.")

	errEmailAmbiguous = &rules.Error{Code: "email_ambiguous", Field: "email",
		Message: "Several contacts have this email; say which one by id or user_id."}

	errUserIDTaken = &rules.Error{Code: "user_id_taken", Field: "user_id",
		Message: "Another contact has this user id, and two user ids never become one."}
)

// Upsert creates or updates a contact for a trusted caller: the one with this
// id (0: not given), else with the call's user id, else with its email. A lead
// that is given a user id becomes that user. It gives the contact, complete,
// and the properties that the workspace's definitions left out.
//
// The error is contact_unknown, contact_unnamed, email_ambiguous or
// user_id_taken.
func (s *Service) Upsert(tx *store.Tx, ws team.WorkspaceID, id ID, call rules.Identify, d Details) (Contact, []rules.Rejection, error) {
	i := identification{
		s: s, tx: tx, ws: team.Workspace{ID: ws}, call: call,
		proof:  team.Proof{UserID: true, Email: true},
		proven: true,
		by:     d.By,
		key:    rules.EmailKey(call.Email),
	}
	var err error
	switch {
	case id != 0:
		err = i.asContact(id)
	case call.UserID != "":
		err = i.asUser()
	case call.Email != "":
		err = i.asOnlyOneWithEmail()
	default:
		err = errNobody
	}
	if err != nil {
		return Contact{}, nil, err
	}
	r := i.contact
	rejected, err := s.apply(tx, ws, r, call, trustProven)
	if err != nil {
		return Contact{}, nil, err
	}
	if d.Avatar != nil {
		set(r, &r.avatar, *d.Avatar)
	}
	if d.Unsubscribed != nil {
		set(r, &r.unsubscribed, *d.Unsubscribed)
	}
	if err := s.save(tx, ws, r); err != nil {
		return Contact{}, nil, err
	}
	c, err := s.complete(tx, ws, r)
	return c, rejected, err
}

// asContact decides a call that names a contact by its id.
func (i *identification) asContact(id ID) error {
	r, err := following(i.tx, i.ws.ID, id)
	if err != nil {
		return err
	}
	i.contact = r
	if i.call.UserID == "" || i.call.UserID == r.userID {
		return nil
	}
	if r.kind != TypeUser {
		i.browser = r // it becomes the user, as on a browser of its own
		return i.asUser()
	}
	other, err := byUserID(i.tx, i.ws.ID, i.call.UserID)
	if err == nil && other != nil {
		err = errUserIDTaken
	}
	return err
}

// asOnlyOneWithEmail decides a call that names a contact by its email alone.
func (i *identification) asOnlyOneWithEmail() error {
	rows, err := i.tx.Query(`
		select `+recordColumns+`
		from contacts c
		where c.workspace_id = $1 and c.email_key = $2
		limit 2`, i.ws.ID, i.key)
	found, err := records(rows, err)
	switch {
	case err != nil:
		return err
	case len(found) > 1:
		return errEmailAmbiguous
	case len(found) == 1:
		i.contact = found[0]
	default:
		i.contact = new(record)
	}
	return nil
}
