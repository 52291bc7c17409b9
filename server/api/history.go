package api

import (
	"encoding/json"
	"strconv"
	"strings"

	"gist/server/audit"
	"gist/server/contact"
	"gist/server/inbox"
	"gist/server/store"
	"gist/wasm/rules"
)

// entryWire is an entry of the audit log in the API's JSON.
type entryWire struct {
	ID       int64         `json:"id"`
	At       int64         `json:"at"`
	LastAt   int64         `json:"last_at" about:"of the last of count"`
	Count    int           `json:"count" about:"how often it happened within the hour"`
	Action   audit.Action  `json:"action" enum:"merged,promoted,became_other,cut,proof_ended,session_ended,refused,token_healed,mode_changed,secret_rotated,secret_retired,email_told_apart,undone,key_revoked,teammate_removed,password_set,signed_out,restored,property_changed,property_deleted,tag_changed,tag_deleted,gave_way"`
	Reason   string        `json:"reason" about:"a code"`
	Text     string        `json:"text" about:"the same for people"`
	Visitor  *string       `json:"visitor_id"`
	Contact  *BriefContact `json:"contact"`
	Other    *BriefContact `json:"other_contact" about:"what became part of contact, or came back out of it"`
	By       byWire        `json:"by"`
	Undoes   *int64        `json:"undoes" about:"the entry that this one undid"`
	UndoneAt *int64        `json:"undone_at"`
	CanUndo  bool          `json:"can_undo"`
}

// BriefContact is a contact as it is now; Type is "" if it no longer exists.
type BriefContact struct {
	ID     contact.ID   `json:"id"`
	Type   contact.Type `json:"type"`
	UserID string       `json:"user_id"`
	Email  string       `json:"email"`
	Name   string       `json:"name"`
}

type byWire struct {
	Type string `json:"type" enum:"browser,teammate,api_key,command"`
	ID   int64  `json:"id"`
	Name string `json:"name"`
}

type historyAnswer struct {
	History []entryWire `json:"history"`
	Pages   pages       `json:"pages"`
}

type undoAnswer struct {
	Entry   entryWire   `json:"entry"`
	Contact contactWire `json:"contact"`
}

type sessionsAnswer struct {
	Sessions []sessionWire `json:"sessions"`
}

// sessionWire is a browser session of a contact.
type sessionWire struct {
	Visitor    contact.VisitorID `json:"visitor_id"`
	Verified   bool              `json:"verified" about:"this browser has proven to be the contact, and the proof holds"`
	CreatedAt  int64             `json:"created_at"`
	LastSeenAt int64             `json:"last_seen_at"`
	Ended      bool              `json:"ended" about:"by a log-out, or because the browser became somebody else"`
}

// texts explain an entry, by its action and reason or by its action alone. They
// have placeholders for Contact and Other.
var texts = map[string]string{
	"merged identified_on_same_browser": "{other} became part of {contact}: both were identified on the same browser.",
	"merged same_email_proven":          "{other} became part of {contact}: a call proved that the email of both is the same person's.",
	"merged by_hand":                    "{other} was merged into {contact} by hand. Browsers of {other} go on by themselves, and keep what they began.",
	"promoted":                          "{contact} was identified, and keeps what it had done before.",
	"became_other":                      "The browser of {other} was identified as somebody else, and became another visitor. {other} stays as it was, and nothing of it moved.",
	"became_other refused":              "The browser of {other} made a call for somebody else, which was refused, and became another visitor. {other} stays as it was.",
	"cut first_proof":                   "{contact} was proven for the first time. This browser had proven nothing of it, and became another visitor; what it wrote stays, not verified.",
	"cut lead_joined":                   "A lead became part of {contact}, on whom its email is proven. What this browser had proven of the lead says nothing of {contact}: it became another visitor, and proves anew.",
	"cut mode_required":                 "Identity verification became required. This browser had proven nothing of {contact}, and became another visitor; what it wrote stays, not verified.",
	"proof_ended expired":               "This browser's proof of being {contact} has expired. It reads and writes nothing of it until the next signed call.",
	"proof_ended secret_retired":        "This browser's proof of being {contact} ended, since the secret that signed it was retired. It reads and writes nothing of it until the next signed call.",
	"proof_ended mode_changed":          "This browser's proof of being {contact} ended, since identity verification is not off any more. It reads and writes nothing of it until the next signed call.",
	"proof_ended mode_off_ended":        "Identity verification is not off any more, so that what this browser had said of being {contact} is a claim from now on: it sees what it began itself.",
	"proof_ended shutdown":              "A browser that had proven to be {contact} logged out, which ended its proof.",
	"proof_ended by_hand":               "What this browser had proven ended, since the contact it was on was merged into {contact} by hand. It goes on by itself, and proves anew with its next signed call.",
	"proof_ended lead_joined":           "What this browser had proven ended, since the lead it was on became part of {contact}. It proves anew with its next call.",
	"proof_ended promoted":              "What this browser had proven ended, since {contact} was given a user id that it has not proven. It goes on by itself.",
	"proof_ended undone":                "What this browser had proven ended, since a merge or a promotion of {contact} was undone. It proves anew with its next signed call.",
	"session_ended":                     "A browser of {contact} was ended by hand.",
	"mode_changed off":                  "Identity verification was set to off: every call is believed.",
	"mode_changed optional":             "Identity verification was set to optional.",
	"mode_changed required":             "Identity verification was set to required: browsers of users that have proven nothing become other visitors.",
	"email_told_apart":                  "The email of {contact} was taken for a look-alike of another contact's. Emails are told apart by every letter now; only A to Z and a to z are the same.",
	"refused verification_failed":       "A call was refused, since its signature was wrong.",
	"refused verification_required":     "A call was refused, since it was not signed.",
	"token_healed token_unknown":        "A browser named this visitor without the right token, and became another visitor.",
	"token_healed token_ended":          "A browser came with a token that had ended, and became another visitor.",
	"secret_rotated":                    "A verification secret was added.",
	"secret_retired":                    "The older verification secrets were retired. Proofs that they had signed ended.",
	"secret_retired leaked":             "The older verification secrets were retired as leaked. Proofs that they had signed ended, and emails that they had proven are not proven any more.",
	"key_revoked":                       "An API key was revoked.",
	"teammate_removed":                  "A teammate was removed.",
	"password_set":                      "A teammate was given another password, and signed out.",
	"signed_out":                        "A teammate was signed out everywhere.",
	"restored what_had_ended":           "A backup was restored; what had ended since it was made stayed so.",
	"restored all_ended":                "A backup was restored, and all sign-ins and visitors' tokens ended.",
	"property_changed archived":         "The property {name} was archived: it is not offered any more, and its values stay.",
	"property_changed unarchived":       "The property {name} was taken out of the archive.",
	"property_changed protected":        "The property {name} was protected: only your server sets it.",
	"property_changed unprotected":      "The property {name} is not protected any more: pages set it too.",
	"property_changed described":        "The property {name} was given another label or description.",
	"property_changed retyped":          "The property {name} was given another type. Values that fit were converted, and the others kept as rejected values.",
	"property_changed type_won":         "Your server gave the property {name}, which only pages had brought, another type. Values that fit were converted, and the others kept as rejected values.",
	"property_changed kept":             "The property {name}, which only pages had brought, was kept: it gives way no more.",
	"property_deleted":                  "The property {name} was deleted, with all of its values.",
	"tag_changed renamed":               "The tag {name} got this name.",
	"tag_changed archived":              "The tag {name} was archived: it is not offered any more, and who has it keeps it.",
	"tag_changed unarchived":            "The tag {name} was taken out of the archive.",
	"tag_changed protected":             "The tag {name} was protected: only your server gives and takes it.",
	"tag_changed unprotected":           "The tag {name} is not protected any more: pages give and take it too.",
	"tag_changed kept":                  "The tag {name}, which only pages had brought, was kept: it gives way no more.",
	"tag_deleted":                       "The tag {name} was deleted, and taken from all who had it.",
	"gave_way property":                 "A property that only pages had brought, and that the fewest contacts had, made room for another. Its values were kept as rejected values.",
	"gave_way tag":                      "A tag that only pages had brought, and that the fewest contacts had, made room for another.",
	"undone":                            "{other} was taken out of {contact} again.",
}

func textOf(e audit.Entry, one, other *BriefContact) string {
	text, ok := texts[string(e.Action)+" "+e.Reason]
	if !ok {
		text = texts[string(e.Action)]
	}
	var detail struct{ Name string }
	if strings.Contains(text, "{name}") {
		if err := json.Unmarshal([]byte(e.Detail), &detail); err != nil {
			detail.Name = "" // only this package's callers write it
		}
	}
	return strings.NewReplacer("{contact}", one.name(), "{other}", other.name(), "{name}", strconv.Quote(detail.Name)).Replace(text)
}

// name returns how an entry's text names a contact.
func (b *BriefContact) name() string {
	switch {
	case b == nil:
		return "a contact"
	case b.Name != "":
		return b.Name
	case b.UserID != "":
		return b.UserID
	case b.Email != "":
		return b.Email
	}
	return "contact " + strconv.FormatInt(int64(b.ID), 10)
}

// contactHistory lists the audit log of a contact, the newest first.
func (c *call) contactHistory() (*historyAnswer, error) {
	return c.history(audit.ListOptions{Contact: c.id}, func(tx *store.Tx) error {
		_, err := c.Contacts.Get(tx, c.workspace.ID, contact.ID(c.id))
		return err
	})
}

// conversationHistory lists the entries that moved a conversation.
func (c *call) conversationHistory() (*historyAnswer, error) {
	if _, err := c.Inbox.Get(c.r.Context(), c.workspace.ID, inbox.ConversationID(c.id)); err != nil {
		return nil, err
	}
	return c.history(audit.ListOptions{Conversation: c.id}, nil)
}

// workspaceHistory lists the audit log of the workspace.
func (c *call) workspaceHistory() (*historyAnswer, error) {
	return c.history(audit.ListOptions{Action: audit.Action(c.r.URL.Query().Get("action"))}, nil)
}

func (c *call) history(o audit.ListOptions, check func(*store.Tx) error) (*historyAnswer, error) {
	p, err := c.paging()
	if err != nil {
		return nil, err
	}
	o.Page, o.PerPage, o.Order = p.page, p.perPage, p.order
	var list []audit.Entry
	var total int
	var known map[contact.ID]contact.Contact
	err = c.DB.View(c.r.Context(), func(tx *store.Tx) (err error) {
		if check != nil {
			if err := check(tx); err != nil {
				return err
			}
		}
		if list, total, err = audit.List(tx, int64(c.workspace.ID), o); err != nil {
			return err
		}
		known, err = c.named(tx, list...)
		return err
	})
	if err != nil {
		return nil, err
	}
	answer := historyAnswer{History: make([]entryWire, len(list)), Pages: c.pages(p, total)}
	for i, e := range list {
		answer.History[i] = entryOf(e, known)
	}
	return &answer, nil
}

// named returns the contacts of entries.
func (c *call) named(tx *store.Tx, entries ...audit.Entry) (map[contact.ID]contact.Contact, error) {
	var ids []contact.ID
	for _, e := range entries {
		for _, id := range []int64{e.Contact, e.Other} {
			if id != 0 {
				ids = append(ids, contact.ID(id))
			}
		}
	}
	return c.Contacts.Briefs(tx, c.workspace.ID, ids)
}

func entryOf(e audit.Entry, known map[contact.ID]contact.Contact) entryWire {
	brief := func(id int64) *BriefContact {
		if id == 0 {
			return nil
		}
		k := known[contact.ID(id)]
		return &BriefContact{contact.ID(id), k.Type, k.UserID, k.Email, k.Name}
	}
	w := entryWire{ID: e.ID, At: e.At.Unix(), LastAt: e.LastAt.Unix(), Count: e.Count, Action: e.Action, Reason: e.Reason,
		Visitor: orNull(e.Visitor), Contact: brief(e.Contact), Other: brief(e.Other), By: byWire{e.By.Type, e.By.ID, e.By.Name},
		UndoneAt: unix(e.UndoneAt), CanUndo: e.CanUndo()}
	if e.Undoes != 0 {
		w.Undoes = &e.Undoes
	}
	w.Text = textOf(e, w.Contact, w.Other)
	return w
}

// whoActs returns the author for the audit log: the signed-in teammate, or an
// API key.
func (c *call) whoActs() audit.By {
	if c.teammate != nil {
		return audit.By{Type: audit.ByTeammate, ID: int64(c.teammate.ID)}
	}
	return audit.By{Type: audit.ByAPIKey}
}

// undo undoes a merge or a promotion.
func (c *call) undo() (*undoAnswer, error) {
	var entry audit.Entry
	var back contact.Contact
	var known map[contact.ID]contact.Contact
	err := c.DB.Update(c.r.Context(), store.Part(c.workspace.ID), func(tx *store.Tx) (err error) {
		if entry, back, err = c.Contacts.Undo(tx, c.workspace.ID, c.id, c.whoActs()); err != nil {
			return err
		}
		known, err = c.named(tx, entry)
		return err
	})
	if err != nil {
		return nil, err
	}
	for _, k := range known {
		c.Inbox.TellContact(c.workspace.ID, k)
	}
	return &undoAnswer{entryOf(entry, known), contactOf(back)}, nil
}

type mergeInput struct {
	ContactID lenientID `json:"contact_id" about:"which contact becomes part of this one; it has no user id"`
}

// mergeContacts merges another contact into this one, or returns a preview.
func (c *call) mergeContacts(in mergeInput) (*either[contactAnswer, previewAnswer], error) {
	if in.ContactID.ID == 0 {
		return nil, &rules.Error{Code: "contact_unnamed", Field: "contact_id", Message: "Say which contact becomes part of this one: contact_id."}
	}
	if c.wants("preview") {
		preview, err := c.previewMerge(contact.ID(c.id), contact.ID(in.ContactID.ID))
		return &either[contactAnswer, previewAnswer]{other: preview}, err
	}
	var merged contact.Contact
	err := c.DB.Update(c.r.Context(), store.Part(c.workspace.ID), func(tx *store.Tx) (err error) {
		merged, err = c.Contacts.Merge(tx, c.workspace.ID, contact.ID(c.id), contact.ID(in.ContactID.ID), c.whoActs())
		return err
	})
	if err != nil {
		return nil, err
	}
	c.Inbox.TellContact(c.workspace.ID, merged)
	return &either[contactAnswer, previewAnswer]{one: &contactAnswer{Contact: contactOf(merged)}}, nil
}

type endedAnswer struct {
	Session endedSession `json:"session"`
}

type endedSession struct {
	Visitor contact.VisitorID `json:"visitor_id"`
	Ended   bool              `json:"ended"`
}

// endSession ends a browser session of a contact.
func (c *call) endSession() (*endedAnswer, error) {
	v := contact.VisitorID(c.r.PathValue("visitor"))
	err := c.DB.Update(c.r.Context(), store.Part(c.workspace.ID), func(tx *store.Tx) error {
		return c.Contacts.EndSession(tx, c.workspace.ID, contact.ID(c.id), v, c.whoActs())
	})
	return &endedAnswer{endedSession{v, true}}, err
}

// sessions lists the browser sessions of a contact, the last seen first.
func (c *call) sessions() (*sessionsAnswer, error) {
	var list []contact.Session
	err := c.DB.View(c.r.Context(), func(tx *store.Tx) (err error) {
		list, err = c.Contacts.Sessions(tx, c.workspace.ID, contact.ID(c.id))
		return err
	})
	if err != nil {
		return nil, err
	}
	answer := sessionsAnswer{make([]sessionWire, len(list))}
	for i, s := range list {
		answer.Sessions[i] = sessionWire{s.Visitor, s.Verified, s.CreatedAt.Unix(), s.LastSeenAt.Unix(), s.Ended}
	}
	return &answer, nil
}
