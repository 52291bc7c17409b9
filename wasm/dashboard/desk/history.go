package desk

import "strconv"

// What a line of the history tells, as the REST API names it. There are more;
// the dashboard shows those as their text alone.
const Merged = "merged"

// Entry is one line of a contact's history: a merge, a promotion, a refusal and
// the like.
type Entry struct {
	ID     int64  `json:"id"`
	At     int64  `json:"at"`      // unix seconds
	LastAt int64  `json:"last_at"` // of the last one, where several are counted
	Count  int    `json:"count"`
	Action string `json:"action"`
	Text   string `json:"text"` // a sentence
	By     struct {
		Type string `json:"type"`
		Name string `json:"name"`
	} `json:"by"`
	Contact      *Person `json:"contact"`
	OtherContact *Person `json:"other_contact"` // of a merge: who became part of Contact
	UndoneAt     int64   `json:"undone_at"`
	CanUndo      bool    `json:"can_undo"`
}

// Who is who did it, in a word or two.
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

// Times says how often it happened, and nothing for once.
func (e Entry) Times() string {
	if e.Count < 2 {
		return ""
	}
	return strconv.Itoa(e.Count) + " times"
}

// MergeInto says which of two contacts the other one becomes part of, since a
// user stays who they are. Two users never merge.
func MergeInto(shown, other Person) (into, from Person, ok bool) {
	switch {
	case shown.UserID != "" && other.UserID != "":
		return Person{}, Person{}, false
	case other.UserID != "":
		return other, shown, true
	}
	return shown, other, true
}
