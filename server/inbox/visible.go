package inbox

import (
	"errors"
	"strconv"
	"strings"

	"gist/server/contact"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// rights are what a browser may do with a conversation.
type rights struct {
	read, write bool
	holder      bool // the browser keeps the conversation, though it was moved to another contact
}

// may returns what a browser may do with a conversation. visibleWhere is the
// same condition in SQL; all other code uses one of the two.
//
// A browser with a live proof reads all conversations of its contact. A browser
// without a proof reads and writes what it began. After its proof has ended, a
// browser reads nothing. When the team moves a conversation to a contact that
// the browser has not proven to be, the browser keeps it: then only this
// browser and the team write in it.
func may(v contact.Visitor, c Conversation) rights {
	switch {
	case c.HeldBy != "" && c.HeldBy == v.ID:
		return rights{read: true, write: true, holder: true}
	case v.Contact == 0 || v.Contact != c.Contact:
		return rights{}
	case v.Proof == contact.ProofLive:
		return rights{read: true, write: c.HeldBy == ""}
	case v.Proof == contact.ProofNone && c.Began == v.ID && c.HeldBy == "":
		return rights{read: true, write: true}
	}
	return rights{}
}

// visibleWhere is the condition by which a visitor sees a conversation. $1 is
// the workspace, $2 the result of contactOf, $3 whether the visitor is
// verified, $4 the visitor id.
const visibleWhere = `
	where c.workspace_id = $1 and c.contact_id = $2 and ($3 or c.visitor_id = $4 and c.held_by is null)`

// began is the condition of visibleWhere for an unverified visitor, with the
// given table alias. It searches by what the visitor began, and does not scan
// the other conversations of the contact: the unary + keeps SQLite from using
// the index on contact_id.
func began(table string) string {
	return strings.ReplaceAll(`
	where c.workspace_id = $1 and c.visitor_id = $4 and +c.contact_id = $2 and not $3 and c.held_by is null`, "c.", table+".")
}

// visibleOrHeldWhere is visibleWhere for a visitor that holds conversations of
// other contacts.
const visibleOrHeldWhere = `
	where c.workspace_id = $1 and c.id in (
		select o.id from conversations o where o.workspace_id = $1 and o.contact_id = $2 and ($3 or o.visitor_id = $4 and o.held_by is null)
		union all
		select h.id from conversations h where h.workspace_id = $1 and h.held_by = $4)`

func whereFor(v contact.Visitor) string {
	switch {
	case v.Holds:
		return visibleOrHeldWhere
	case !v.Verified():
		return began("c")
	}
	return visibleWhere
}

// contactOf returns the contact whose conversations a visitor may see; 0 for
// none.
func contactOf(v contact.Visitor) contact.ID {
	if v.Proof == contact.ProofEnded || v.Proof == contact.ProofCut {
		return 0
	}
	return v.Contact
}

// mostListed bounds a visitor's list of conversations.
const mostListed = 100

// visibleAll returns the conversations that a visitor sees, the last active
// first.
// Indexes: conversations (workspace_id, contact_id, last_message_at), conversations
// (workspace_id, visitor_id, last_message_at), conversations (workspace_id, held_by,
// last_message_at).
func visibleAll(tx *store.Tx, ws team.WorkspaceID, v contact.Visitor) ([]Conversation, error) {
	if contactOf(v) == 0 && !v.Holds {
		return []Conversation{}, nil
	}
	list, err := scanConversations(tx, `select `+conversationColumns+conversationFrom+whereFor(v)+`
		order by c.last_message_at desc, c.id desc limit $5`, ws, contactOf(v), v.Verified(), v.ID, mostListed)
	for i := range list {
		list[i] = list[i].asSeenBy(v)
	}
	return list, err
}

// rightsIn returns what a visitor may do with a conversation. The error is
// conversation_unknown when the visitor does not see it, or identity_expired
// when its proof has ended.
func rightsIn(tx *store.Tx, ws team.WorkspaceID, v contact.Visitor, id ConversationID) (rights, error) {
	var c Conversation
	err := tx.QueryRow(`
		select contact_id, coalesce(visitor_id, ''), coalesce(held_by, '') from conversations
		where workspace_id = $1 and id = $2`, ws, id).Scan(&c.Contact, &c.Began, &c.HeldBy)
	if err != nil && !errors.Is(err, store.ErrNoRows) {
		return rights{}, err
	}
	can := may(v, c)
	switch {
	case err == nil && can.read:
		return can, nil
	case v.Proof == contact.ProofEnded:
		return rights{}, contact.ErrProofEnded
	}
	return rights{}, ErrUnknown
}

// asSeenBy returns the conversation with the read marks of the visitor's side.
func (c Conversation) asSeenBy(v contact.Visitor) Conversation {
	can := may(v, c)
	if can.holder {
		c.UnreadByContact = c.UnreadByHolder
	}
	c.ReadOnly = !can.write
	return c
}

var errReadOnly = &rules.Error{Kind: rules.Forbidden, Code: "conversation_read_only", Field: "conversation_id",
	Message: "The team has moved this conversation here; who began it and the team alone write in it. Begin another one."}

// Summary is what a visitor's page shows before the messenger is opened.
type Summary struct {
	Unread        int // messages that the visitor has not opened
	Conversations int // conversations that the visitor sees
}

// Hides reports whether a browser claims a user id without proof, and so sees
// only what it began itself. It does not tell whether there is more.
func Hides(v contact.Visitor) bool { return v.Proof == contact.ProofNone && v.Said().UserID != "" }

// hasPast reports whether Summarize may find anything.
func hasPast(v contact.Visitor) bool {
	return v.Holds || contactOf(v) != 0 && !v.HasNoPast()
}

// HasAny reports whether there may be a conversation for Summarize to count.
// Most calls are of visitors without one, and this query is cheaper than
// counting.
// Index: conversations (workspace_id, contact_id, last_message_at).
func (s *Service) HasAny(tx *store.Tx, ws team.WorkspaceID, v contact.Visitor) (any bool, err error) {
	if v.Holds || !hasPast(v) {
		return v.Holds, nil
	}
	err = tx.QueryRow(`select exists (select 1 from conversations where workspace_id = $1 and contact_id = $2)`, ws, contactOf(v)).Scan(&any)
	return any, err
}

// mostSummarized bounds the conversations that Summarize reads, the last active
// first: a visitor may have begun any number.
const mostSummarized = 1000

// Summarize counts the conversations that the visitor sees and their unread
// messages, among the mostListed last active ones.
// Indexes: conversations (workspace_id, contact_id, last_message_at), conversations
// (workspace_id, visitor_id, last_message_at), conversations (workspace_id, held_by,
// last_message_at).
func (s *Service) Summarize(tx *store.Tx, ws team.WorkspaceID, v contact.Visitor) (Summary, error) {
	var sum Summary
	if !hasPast(v) {
		return sum, nil
	}
	most := ` order by last_message_at desc limit ` + strconv.Itoa(mostSummarized)
	where := visibleWhere
	last := `(select * from conversations where workspace_id = $1 and contact_id = $2` + most + `) c`
	if !v.Verified() {
		where, last = ``, `(select * from conversations o`+began("o")+most+`) c`
	}
	if v.Holds {
		last = `(select * from ` + last + ` union all select * from (
			select * from conversations where workspace_id = $1 and held_by = $4` + most + `) h where contact_id <> $2) c`
		where = ` where c.held_by = $4 or c.contact_id = $2 and ($3 or c.visitor_id = $4 and c.held_by is null)`
	}
	err := tx.QueryRow(`
		select count(*), coalesce(sum(`+unreadByContact+`), 0) from (
			select c.workspace_id, c.id, case when c.held_by = $4 then c.held_read_id else c.contact_read_id end as contact_read_id from `+last+where+`
			order by c.last_message_at desc limit $5) c`, ws, contactOf(v), v.Verified(), v.ID, mostListed).Scan(&sum.Conversations, &sum.Unread)
	return sum, err
}
