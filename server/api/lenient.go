package api

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"

	"gist/wasm/rules"
)

// lenientText is a text that some clients send as a number. null is "".
type lenientText struct {
	Text  string
	Given bool
}

// UnmarshalJSON reads a text, a number or null.
func (t *lenientText) UnmarshalJSON(raw []byte) error {
	t.Given = true
	raw = bytes.TrimSpace(raw)
	if string(raw) == "null" {
		return nil
	}
	if len(raw) > 0 && (raw[0] == '-' || raw[0] >= '0' && raw[0] <= '9') {
		t.Text = string(raw)
		return nil
	}
	return json.Unmarshal(raw, &t.Text)
}

// lenientID is a number that may come as text. What is neither is nobody's id
// (0), which is no malformed body.
type lenientID struct {
	ID    int64
	Given bool
}

// UnmarshalJSON reads a number or a text that holds one.
func (i *lenientID) UnmarshalJSON(raw []byte) error {
	text := strings.Trim(string(bytes.TrimSpace(raw)), `"`)
	if text == "null" || text == "" {
		return nil
	}
	i.Given = true
	if id, err := strconv.ParseInt(text, 10, 64); err == nil && id > 0 {
		i.ID = id
	}
	return nil
}

// lenientTags are tags as a text with commas or as an array.
type lenientTags struct {
	Text  string
	Given bool
}

// UnmarshalJSON reads a text, an array of texts or null.
func (t *lenientTags) UnmarshalJSON(raw []byte) error {
	t.Given = true
	raw = bytes.TrimSpace(raw)
	if len(raw) > 0 && raw[0] == '[' {
		var list []string
		if err := json.Unmarshal(raw, &list); err != nil {
			return err
		}
		t.Text = strings.Join(list, ",")
		return nil
	}
	return json.Unmarshal(raw, &t.Text)
}

// whom says who is meant: by id, user id or email.
type whom struct {
	Type   string      `json:"type"`
	ID     lenientID   `json:"id"`
	UserID lenientText `json:"user_id"`
	Email  lenientText `json:"email"`

	TeammateID lenientID `json:"teammate_id"`
}

func (w whom) nobody() error {
	return &rules.Error{Code: "contact_unnamed", Field: "from", Message: "Say who is meant by id, user_id or email."}
}
