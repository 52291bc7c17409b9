package remote

import (
	"encoding/json"
	"strings"
	"time"

	"gist/wasm/dashboard/desk"
)

// Event is what the live channel tells the team.
type Event struct {
	Type           string             `json:"type"` // message, conversation, deleted, contact, read
	Conversation   *desk.Conversation `json:"conversation"`
	Message        *desk.Message      `json:"message"`
	Contact        *desk.Contact      `json:"contact"`
	ConversationID int64              `json:"conversation_id"`
	Unread         int                `json:"unread"`
}

// ConnectCommand opens a session on the live channel; who it is for is in the
// cookie of the upgrade request.
const ConnectCommand = `{"id":1,"connect":{}}`

// Received is what one frame of the WebSocket means.
type Received struct {
	Answer    string        // to be sent back, when not ""
	Connected bool          // the session stands: catch up now
	Ping      time.Duration // how often the server pings, told with Connected
	Refused   bool          // the session was not taken; ask who is signed in
	Events    []Event
}

// Read reads one frame of centrifuge's JSON protocol, in which a frame holds one
// JSON object a line. Lines that are of no use here are skipped.
func Read(frame string) (r Received) {
	for line := range strings.Lines(frame) {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		if line == "{}" { // a ping, to be answered with a pong
			r.Answer = "{}"
			continue
		}
		r.read(line)
	}
	return r
}

func (r *Received) read(line string) {
	var reply struct {
		Error   *struct{} `json:"error"`
		Connect *struct {
			Ping int `json:"ping"`
		} `json:"connect"`
		Push *struct {
			Pub *struct {
				Data json.RawMessage `json:"data"`
			} `json:"pub"`
		} `json:"push"`
	}
	if json.Unmarshal([]byte(line), &reply) != nil {
		return
	}
	switch {
	case reply.Error != nil:
		r.Refused = true
	case reply.Connect != nil:
		r.Connected, r.Ping = true, time.Duration(reply.Connect.Ping)*time.Second
	case reply.Push != nil && reply.Push.Pub != nil:
		var e Event
		if json.Unmarshal(reply.Push.Pub.Data, &e) == nil && e.Type != "" {
			r.Events = append(r.Events, e)
		}
	}
}

// Final reports whether a WebSocket's close code says not to come back as one is:
// centrifuge's ranges for that.
func Final(code int) bool { return 3500 <= code && code < 4000 || 4500 <= code && code < 5000 }

// Wait is how long to wait before the n-th try to connect again, from 0.5 s to
// 30 s; dice is a random number from 0 to 1, so that not all dashboards come
// back at once.
func Wait(n int, dice float64) time.Duration {
	d := 30 * time.Second
	if n < 6 {
		d = 500 * time.Millisecond << n
	}
	return d/2 + time.Duration(dice*float64(d/2))
}
