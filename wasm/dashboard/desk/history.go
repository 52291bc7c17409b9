package desk

import "strconv"

// Merged is the action of an entry about a merge, as the REST API names it.
// There are more actions; the dashboard shows only the text of those.
const Merged = "merged"

// Entry is one entry of a contact's history: a merge, a promotion, a refusal
// and the like.
type Entry struct {
	ID     int64  `json:"id"`
	At     int64  `json:"at"`      // unix seconds
	LastAt int64  `json:"last_at"` // the last time, if several are counted
	Count  int    `json:"count"`
	Action string `json:"action"`
	Text   string `json:"text"` // a sentence
	By     struct {
		Type string `json:"type"`
		Name string `json:"name"`
	} `json:"by"`
	Contact      *Person `json:"contact"`
	OtherContact *Person `json:"other_contact"` // of a merge: the contact that became part of Contact
	UndoneAt     int64   `json:"undone_at"`
	CanUndo      bool    `json:"can_undo"`
}

// Who returns in a few words who did it.
func (e Entry) Who() string {
	switch {
	case e.By.Name != "":
		return e.By.Name
	case e.By.Type == "api_key":
		return "an API key"
	case e.By.Type == "command":
		return "the command line"
	}
	return "a browser"
}

// Times returns how often it happened in words, or "" for once.
func (e Entry) Times() string {
	if e.Count < 2 {
		return ""
	}
	return strconv.Itoa(e.Count) + " times"
}

// MergeInto returns which of two contacts becomes part of the other: from
// becomes part of into. A user always remains, so ok is false for two users.
func MergeInto(shown, other Person) (into, from Person, ok bool) {
	switch {
	case shown.UserID != "" && other.UserID != "":
		return Person{}, Person{}, false
	case other.UserID != "":
		return other, shown, true
	}
	return shown, other, true
}
