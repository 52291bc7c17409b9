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

// unsettled ends the connections of browsers that heard what all proven
// browsers of a contact hear. They come back with what they may hear now.
func (s *Service) unsettled(tx *store.Tx, ws team.WorkspaceID, browsers []contact.VisitorID) error {
	tx.OnCommit(func() {
		for _, v := range browsers {
			s.tellRights(ws, v, true)
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
