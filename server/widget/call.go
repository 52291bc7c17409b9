package widget

import (
	"context"
	"encoding/json"
	"strings"
	"time"

	"github.com/google/uuid"

	"gist/server/contact"
	"gist/server/team"
	"gist/server/transport"
	"gist/wasm/rules"
)

// call is one call of a page, decoded and checked by package rules. Only the
// fields of its kind are set.
type call struct {
	id   string // the page's UUID of the call
	kind string // identify, email, track or page
	at   time.Time

	identify rules.Identify
	proof    team.Proof
	event    rules.Event
	page     contact.Page

	address bool // an email that a visitor typed; it does not identify the visitor

	refused error
}

// fingerprint identifies an identify or email call by its id and signatures; it
// is nil for other calls, and where contact.Fingerprint is.
func (c *call) fingerprint() []byte {
	if c.kind != "identify" && c.kind != "email" {
		return nil
	}
	return contact.Fingerprint(c.id, c.identify.UserHash, c.identify.UserJWT)
}

// asWritten is a call before the checks.
type asWritten struct {
	id, kind         string
	at               int64 // unix seconds
	userID, name     []byte
	properties       []byte
	email            []byte // of a call of type email
	url, title, from string
}

// readCall decodes a call, checks it by package rules and verifies its
// signature. An error goes into refused.
func (h *handlers) readCall(ctx context.Context, ws team.Workspace, raw []byte, now int64) call {
	var w asWritten
	err := members(raw, func(name, value []byte) (err error) {
		switch string(name) {
		case "id":
			return readText(value, &w.id)
		case "type":
			return readText(value, &w.kind)
		case "at":
			w.at, err = readSecond(value)
			return err
		case "user_id":
			w.userID = value
		case "name":
			w.name = value
		case "properties":
			w.properties = value
		case "email":
			w.email = value
		case "url":
			return readText(value, &w.url)
		case "title":
			return readText(value, &w.title)
		case "referrer":
			return readText(value, &w.from)
		}
		return nil
	})
	c := call{id: w.id, kind: w.kind}
	if err != nil {
		c.refused = transport.Malformed(err)
		return c
	}
	c.at = h.made(w.at, now)
	switch w.kind {
	case "identify":
		c.refused = h.readIdentify(ctx, ws, &c, w)
	case "email":
		w.properties = append(append([]byte(`{"email":`), orNull(w.email)...), '}')
		w.userID = nil
		c.refused = h.readIdentify(ctx, ws, &c, w)
		c.proof.Typed = true
		if rules.Is(c.refused, rules.CodeVerificationRequired) {
			c.address, c.refused = true, nil
		}
	case "track":
		c.refused = readTrack(&c, w)
	case "page":
		c.refused = checkID(w.id)
		c.page = contact.Page{URL: w.url, Title: w.title, Referrer: w.from}
	default:
		c.refused = &rules.Error{Code: "call_unknown", Field: "type", Message: "A call is identify, email, track or page."}
	}
	return c
}

// orNull returns a JSON value unchanged, or null if it is missing.
func orNull(raw []byte) []byte {
	if len(raw) == 0 {
		return []byte("null")
	}
	return raw
}

func (h *handlers) readIdentify(ctx context.Context, ws team.Workspace, c *call, w asWritten) error {
	userID, err := readValue(w.userID)
	if err != nil {
		return err
	}
	properties, err := readProperties(w.properties)
	if err != nil {
		return err
	}
	checked, refused := rules.CheckIdentify(userID, properties)
	if refused != nil {
		return refused
	}
	c.identify = checked
	c.proof, err = h.Teams.Verify(ctx, ws, checked)
	return err
}

func readTrack(c *call, w asWritten) error {
	if err := checkID(w.id); err != nil {
		return err
	}
	name, err := readValue(w.name)
	if err != nil {
		return err
	}
	properties, err := readProperties(w.properties)
	if err != nil {
		return err
	}
	event, refused := rules.CheckEvent(name, properties)
	if refused != nil {
		return refused
	}
	c.event = event
	return nil
}

// checkID checks the id of a call. A call with an id counts once, however often
// it is sent; one without counts each time.
func checkID(id string) error {
	if id == "" || len(id) == 36 && uuid.Validate(id) == nil {
		return nil
	}
	return &rules.Error{Code: "call_id_invalid", Field: "id", Message: "id is a UUID that the page makes for each call."}
}

// oldest is the longest time that a call may wait in a page's queue. If the
// clock says more, or is ahead, it is wrong, and the call counts as made now.
const oldest = 366 * 24 * time.Hour

// made returns when a call was made; the zero time is now. at and pageNow are
// unix seconds by the page's clock, which may be wrong: only their difference
// counts, as the time since the call. Without pageNow, at is taken as it is.
func (h *handlers) made(at, pageNow int64) time.Time {
	now := h.Now()
	if at != 0 && pageNow != 0 {
		at += now.Unix() - pageNow
	}
	made := time.Unix(at, 0)
	if made.Before(now.Add(-oldest)) || made.After(now) {
		return time.Time{}
	}
	return made
}

// readSecond reads a second of a page's clock. A number beyond the range of
// readInteger is 0.
func readSecond(raw []byte) (at int64, err error) {
	if err = readInteger(raw, &at); err != nil && strings.IndexByte("-0123456789", raw[0]) >= 0 && json.Valid(raw) {
		return 0, nil
	}
	return at, err
}

// readProperties reads a call's properties; they may be missing.
func readProperties(raw []byte) ([]rules.Property, error) {
	if len(raw) == 0 || isNull(raw) {
		return nil, nil
	}
	if raw[0] != '{' {
		v, err := readValue(raw)
		if err != nil {
			return nil, err
		}
		return nil, rules.PropertiesInvalid(v.Kind)
	}
	properties, err := contact.Decode(raw)
	if err != nil {
		return nil, transport.Malformed(err)
	}
	return properties, nil
}

// readValue reads one value, such as a user id, which a page may send as a
// number. A missing value is "".
func readValue(raw []byte) (rules.Value, error) {
	v := rules.Value{Kind: rules.Text}
	if len(raw) == 0 {
		return v, nil
	}
	if raw[0] == '"' {
		if err := readText(raw, &v.Text); err != nil {
			return v, transport.Malformed(err)
		}
		return v, nil
	}
	list, err := contact.Decode(append(append([]byte(`{"v":`), raw...), '}'))
	if err != nil {
		return v, transport.Malformed(err)
	}
	return list[0].Value, nil
}
