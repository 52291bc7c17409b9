package api

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"
	"time"
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
		var list []lenientText
		if err := json.Unmarshal(raw, &list); err != nil {
			return err
		}
		names := make([]string, len(list))
		for i, one := range list {
			names[i] = one.Text
		}
		t.Text = strings.Join(names, ",")
		return nil
	}
	return json.Unmarshal(raw, &t.Text)
}

// lenientTime is a time in unix seconds, whose fractions are cut off; "" and
// null are none.
type lenientTime struct{ time.Time }

// UnmarshalJSON reads a number, "" or null.
func (t *lenientTime) UnmarshalJSON(raw []byte) error {
	text := string(bytes.TrimSpace(raw))
	if text == "null" || text == `""` {
		return nil
	}
	var seconds float64
	if err := json.Unmarshal(raw, &seconds); err != nil {
		return err
	}
	t.Time = time.Unix(int64(max(min(seconds, lastSecond), 0)), 0)
	return nil
}

// lastSecond is the end of the year 9999.
const lastSecond = 253402300799
