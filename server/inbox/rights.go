package inbox

import (
	"gist/server/contact"
	"gist/server/live"
	"gist/server/store"
	"gist/server/team"
)

// moved moves the conversations of contact from to contact to.
func moved(tx *store.Tx, ws team.WorkspaceID, from, to contact.ID) error {
	_, err := tx.Exec(`
		update messages set author_id = $3
		where workspace_id = $1 and author_type = 'contact' and author_id = $2
			and conversation_id in (select id from conversations where workspace_id = $1 and contact_id = $2)`, ws, from, to)
	if err != nil {
		return err
	}
	_, err = tx.Exec(`
		update conversations set contact_id = $3
		where workspace_id = $1 and contact_id = $2`, ws, from, to)
	return err
}

// counted returns how many conversations a contact has.
// Index: conversations (workspace_id, contact_id, last_message_at).
func counted(tx *store.Tx, ws team.WorkspaceID, of contact.ID) (n int, err error) {
	err = tx.QueryRow(`select count(c.id) from conversations c where c.workspace_id = $1 and c.contact_id = $2`, ws, of).Scan(&n)
	return n, err
}

// snapshot writes the ids of a contact's conversations into audit_items of an
// entry.
// Index: conversations (workspace_id, contact_id, last_message_at).
func snapshot(tx *store.Tx, ws team.WorkspaceID, entry int64, of contact.ID) error {
	_, err := tx.Exec(`
		insert into audit_items (workspace_id, audit_id, kind, item)
		select workspace_id, cast($2 as bigint), 'conversation', cast(id as text) from conversations
		where workspace_id = $1 and contact_id = $3`, ws, entry, of)
	return err
}

// restore moves the conversations of an entry's audit_items (see snapshot) to
// contact back. It makes back the author of messages in them if one of its own
// browsers, or no browser, sent them. Its own browsers no longer hold these
// conversations.
func restore(tx *store.Tx, ws team.WorkspaceID, entry int64, back contact.ID) error {
	_, err := tx.Exec(`
		update messages set author_id = $3
		where workspace_id = $1 and author_type = 'contact'
			and conversation_id in (
				select cast(i.item as bigint) from audit_items i
				where i.workspace_id = $1 and i.audit_id = $2 and i.kind = 'conversation')
			and (visitor_id is null or visitor_id in (
				select i.item from audit_items i
				where i.workspace_id = $1 and i.audit_id = $2 and i.kind = 'visitor'))`, ws, entry, back)
	if err != nil {
		return err
	}
	_, err = tx.Exec(`
		update conversations set contact_id = $3, held_by = case when held_by in (
			select v.id from visitors v where v.workspace_id = $1 and v.contact_id = $3 and v.revoked_at is null) then null else held_by end
		where workspace_id = $1 and id in (
			select cast(i.item as bigint) from audit_items i
			where i.workspace_id = $1 and i.audit_id = $2 and i.kind = 'conversation')`, ws, entry, back)
	return err
}

// held marks the conversations of each browser of a contact as held by the
// browser that began them. It is called before these browsers move on to other
// contacts.
// Indexes: conversations (workspace_id, contact_id, last_message_at), visitors
// (workspace_id, contact_id).
func held(tx *store.Tx, ws team.WorkspaceID, of contact.ID) error {
	_, err := tx.Exec(`
		update conversations set held_by = visitor_id, held_read_id = contact_read_id
		where workspace_id = $1 and contact_id = $2 and held_by is null and visitor_id in (
			select v.id from visitors v where v.workspace_id = $1 and v.contact_id = $2 and v.revoked_at is null)`, ws, of)
	return err
}

// letGo ends a browser's hold on all its conversations.
// Index: conversations (workspace_id, held_by, last_message_at).
func letGo(tx *store.Tx, ws team.WorkspaceID, v contact.VisitorID) error {
	_, err := tx.Exec(`
		update conversations set held_by = null
		where workspace_id = $1 and held_by = $2`, ws, v)
	return err
}

// mostHolders is how many browsers holders returns at most.
const mostHolders = 100

// holders returns browsers that hold conversations of a contact; only v unless
// v is "".
// Index: conversations (workspace_id, contact_id, last_message_at).
func holders(tx *store.Tx, ws team.WorkspaceID, of contact.ID, v contact.VisitorID) ([]contact.VisitorID, error) {
	return store.Column[contact.VisitorID](tx.Query(`
		select distinct held_by from conversations
		where workspace_id = $1 and contact_id = $2 and held_by is not null and ($3 = '' or held_by = $3)
		limit $4`, ws, of, v, mostHolders))
}

// rightsChanged notifies browsers after the commit that their rights have changed.
func (s *Service) rightsChanged(tx *store.Tx, ws team.WorkspaceID, browsers []contact.Browser) error {
	tx.OnCommit(func() {
		for _, b := range browsers {
			if b.Ends {
				s.TellEnded(ws, b.ID)
			} else {
				s.tellRights(ws, b.ID)
			}
		}
	})
	return nil
}

// TellBecame notifies a browser's open pages that the visitor before has become
// the visitor after. rotated reports that it has a new token. Call it after the
// commit.
func (s *Service) TellBecame(ws team.WorkspaceID, before, after contact.Visitor, rotated bool) {
	switch {
	case before.New(): // no page listens yet
	case before.ID != after.ID || rotated:
		s.TellEnded(ws, before.ID)
	case before.Contact != after.Contact || before.Proof != after.Proof:
		s.tellRights(ws, before.ID)
	}
}

// TellEnded ends the connections of a visitor whose token is no longer valid.
// To reconnect, a page needs the newest token.
func (s *Service) TellEnded(ws team.WorkspaceID, v contact.VisitorID) {
	s.hub.End(live.VisitorChannel(int64(ws), string(v)))
}

// tellRights tells a visitor's pages to ask the server again who they are. It
// does not change what they receive: each publication checks their rights.
func (s *Service) tellRights(ws team.WorkspaceID, v contact.VisitorID) {
	s.hub.Publish(publication{Type: "session"}, live.VisitorChannel(int64(ws), string(v)))
}

// Subscriber returns what a visitor's connection subscribes to: the visitor's
// own channel. Rights are checked for each publication (see hearing). The
// connection is renewed when the visitor's proof ends.
func (s *Service) Subscriber(ws team.WorkspaceID, v contact.Visitor) live.Subscriber {
	own := live.VisitorChannel(int64(ws), string(v.ID))
	who := live.Subscriber{Name: own, Channels: []string{own}}
	if !v.ProofEnds.IsZero() {
		who.Lasts = v.ProofEnds.Sub(s.now())
	}
	return who
}
