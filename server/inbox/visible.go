package inbox

import (
	"strconv"

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

// HasPast tells whether there may be anything that Summarize counts.
func (s *Service) HasPast(v contact.Visitor) bool { return v.Contact != 0 && !v.HasNoPast() }

// mostSummarized bounds the conversations that Summarize looks at, the last
// active ones: a visitor may have begun any number.
const mostSummarized = 1000

// Summarize counts what the visitor sees, of the last active mostListed
// conversations.
// Index: conversations (workspace_id, contact_id, last_message_at).
func (s *Service) Summarize(tx *store.Tx, ws team.WorkspaceID, v contact.Visitor) (Summary, error) {
	var sum Summary
	if !s.HasPast(v) {
		return sum, nil
	}
	last := `(select * from conversations where workspace_id = $1 and contact_id = $2 order by last_message_at desc limit ` + strconv.Itoa(mostSummarized) + `) c`
	err := tx.QueryRow(`
		select count(*), coalesce(sum(`+unreadByContact+`), 0) from (
			select c.workspace_id, c.id, c.contact_read_id from `+last+visibleWhere+`
			order by c.last_message_at desc limit $5) c`, ws, v.Contact, v.Verified, v.ID, mostListed).Scan(&sum.Conversations, &sum.Unread)
	if err != nil || v.Verified {
		return sum, err
	}
	err = tx.QueryRow(`
		select exists (select 1 from `+last+` where not exists (
			select 1 from conversation_visitors cv
			where cv.workspace_id = $1 and cv.conversation_id = c.id and cv.visitor_id = $3))`, ws, v.Contact, v.ID).Scan(&sum.Hidden)
	return sum, err
}
