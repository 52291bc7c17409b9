package inbox

import (
	"gist/server/contact"
	"gist/server/live"
	"gist/server/store"
	"gist/server/team"
)

// moved gives the conversations of one contact to another.
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

// kept notes the conversations of a contact beside an entry of the history.
// Index: conversations (workspace_id, contact_id, last_message_at).
func kept(tx *store.Tx, ws team.WorkspaceID, entry int64, of contact.ID) error {
	_, err := tx.Exec(`
		insert into audit_items (workspace_id, audit_id, kind, item)
		select workspace_id, cast($2 as bigint), 'conversation', cast(id as text) from conversations
		where workspace_id = $1 and contact_id = $3`, ws, entry, of)
	return err
}

// returned gives a contact that came back the conversations that an entry has
// noted, and in them what its own browsers have said, or nobody's.
func returned(tx *store.Tx, ws team.WorkspaceID, entry int64, back contact.ID) error {
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
		update conversations set contact_id = $3
		where workspace_id = $1 and id in (
			select cast(i.item as bigint) from audit_items i
			where i.workspace_id = $1 and i.audit_id = $2 and i.kind = 'conversation')`, ws, entry, back)
	return err
}

// unsettled tells browsers that their rights have changed, once that is on
// disk. Those that heard what all proven browsers of a contact hear are cut
// off, and come back with what they may hear now.
func (s *Service) unsettled(tx *store.Tx, ws team.WorkspaceID, browsers []contact.Browser) error {
	tx.OnCommit(func() {
		for _, b := range browsers {
			if b.Ends {
				s.TellEnded(ws, b.ID)
			} else {
				s.tellRights(ws, b.ID, b.Proven)
			}
		}
	})
	return nil
}

// TellBecame tells a browser's open pages that the visitor before has become
// the visitor after. Call it when that is on disk.
func (s *Service) TellBecame(ws team.WorkspaceID, before, after contact.Visitor) {
	switch {
	case before.ID != after.ID:
		s.TellEnded(ws, before.ID)
	case before.Contact != after.Contact || before.Verified != after.Verified:
		s.tellRights(ws, before.ID, before.Verified)
	}
}

// TellEnded ends the connections of a visitor whose token is worth nothing any
// more.
func (s *Service) TellEnded(ws team.WorkspaceID, v contact.VisitorID) {
	s.hub.End(live.VisitorChannel(int64(ws), string(v)))
}

// tellRights tells a visitor's pages to ask again who they are. Those that
// heard more than their own news are cut off as well, whatever they do.
func (s *Service) tellRights(ws team.WorkspaceID, v contact.VisitorID, heardMore bool) {
	own := live.VisitorChannel(int64(ws), string(v))
	s.hub.Publish(publication{Type: "session"}, own)
	if heardMore {
		s.hub.Cut(own)
	}
}

// Subscriber says what a visitor hears: its own news, and those of its contact
// where it has proven to be that.
func Subscriber(ws team.WorkspaceID, v contact.Visitor) live.Subscriber {
	own := live.VisitorChannel(int64(ws), string(v.ID))
	channels := []string{own}
	if v.Verified && v.Contact != 0 {
		channels = append(channels, live.ContactChannel(int64(ws), int64(v.Contact)))
	}
	return live.Subscriber{Name: own, Channels: channels}
}
