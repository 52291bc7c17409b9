package inbox

import (
	"gist/server/contact"
	"gist/server/store"
	"gist/server/team"
)

// visibleWhere is the one condition by which a visitor sees a conversation: it
// is of the visitor's contact, and either the visitor has proven to be that
// contact, or this browser took part in it. $1 is the workspace, $2 the
// contact, $3 whether it is proven, $4 the visitor.
const visibleWhere = `
	where c.workspace_id = $1 and c.contact_id = $2 and ($3 or exists (
		select 1 from conversation_visitors cv
		where cv.workspace_id = $1 and cv.conversation_id = c.id and cv.visitor_id = $4))`

// mostListed bounds a visitor's list of conversations.
const mostListed = 100

// visibleAll lists what a visitor sees, the last active first.
// Index: conversations (workspace_id, contact_id, last_message_at).
func visibleAll(tx *store.Tx, ws team.WorkspaceID, v contact.Visitor) ([]Conversation, error) {
	if v.Contact == 0 {
		return []Conversation{}, nil
	}
	return scanConversations(tx, `select `+conversationColumns+conversationFrom+visibleWhere+`
		order by c.last_message_at desc, c.id desc limit $5`, ws, v.Contact, v.Verified, v.ID, mostListed)
}

// visibleOne gives a conversation if the visitor sees it; to anybody else it
// does not exist.
func visibleOne(tx *store.Tx, ws team.WorkspaceID, v contact.Visitor, id ConversationID) (Conversation, error) {
	if v.Contact == 0 {
		return Conversation{}, errConversationUnknown
	}
	return scanConversation(tx.QueryRow(`select `+conversationColumns+conversationFrom+visibleWhere+` and c.id = $5`,
		ws, v.Contact, v.Verified, v.ID, id))
}

// Summary is what a visitor's page shows before the messenger is opened.
type Summary struct {
	Unread        int  // messages that the visitor has not opened
	Conversations int  // conversations that the visitor sees
	Hidden        bool // the contact has more, hidden for lack of a signature
}

// Summarize counts what the visitor sees, inside the caller's transaction, which
// has begun no conversation itself.
// Index: conversations (workspace_id, contact_id, last_message_at).
func (s *Service) Summarize(tx *store.Tx, ws team.WorkspaceID, v contact.Visitor) (Summary, error) {
	var sum Summary
	if v.Contact == 0 || v.HasNoPast() {
		return sum, nil
	}
	var all int
	err := tx.QueryRow(`select count(*) from conversations where workspace_id = $1 and contact_id = $2`, ws, v.Contact).Scan(&all)
	if err != nil || all == 0 {
		return sum, err
	}
	err = tx.QueryRow(`
		select count(*), coalesce(sum((
			select count(*) from messages m where m.workspace_id = c.workspace_id and m.conversation_id = c.id
				and m.id > c.contact_read_id and m.type = 'reply' and m.author_type = 'teammate')), 0)
		from conversations c `+visibleWhere, ws, v.Contact, v.Verified, v.ID).Scan(&sum.Conversations, &sum.Unread)
	sum.Hidden = sum.Conversations < all
	return sum, err
}
