package remote

import (
	"encoding/json"
	"strings"
	"time"

	"gist/wasm/dashboard/desk"
)

// Event is one event of the live channel for the team.
type Event struct {
	Type           string             `json:"type"` // message, conversation, deleted, contact, read
	Conversation   *desk.Conversation `json:"conversation"`
	Message        *desk.Message      `json:"message"`
	Contact        *desk.Contact      `json:"contact"`
	ConversationID int64              `json:"conversation_id"`
	Unread         int                `json:"unread"`
}

// ConnectCommand is the command that connects to the live channel. The cookie
// of the upgrade request says who connects.
const ConnectCommand = `{"id":1,"connect":{}}`

// Received is the meaning of one WebSocket frame.
type Received struct {
	Answer    string        // to be sent back, if not ""
	Connected bool          // the channel is connected: catch up now
	Ping      time.Duration // how often the server pings, set with Connected
	Refused   bool          // the server refused the connection; ask who is signed in
	Events    []Event
}

// Read parses one frame of centrifuge's JSON protocol. A frame holds one JSON
// object per line. Read skips lines that are of no use here.
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

// Final reports whether a WebSocket's close code forbids reconnecting.
// Centrifuge has two ranges of codes for that.
func Final(code int) bool { return 3500 <= code && code < 4000 || 4500 <= code && code < 5000 }

// Wait returns how long to wait before reconnect n, counted from 0. The wait is
// half a second, doubled with each try up to 30 seconds. dice, a random number
// from 0 to 1, shortens it by up to half, so that not all dashboards reconnect
// at the same time.
func Wait(n int, dice float64) time.Duration {
	d := 30 * time.Second
	if n < 6 {
		d = 500 * time.Millisecond << n
	}
	return d/2 + time.Duration(dice*float64(d/2))
}
