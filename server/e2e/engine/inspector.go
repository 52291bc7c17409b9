package engine

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"slices"
	"strings"
	"sync"
	"time"

	"gist/server/e2e/harness"
)

// inspector reads the consoles of WebKit's pages from the socket of WebKit's
// inspector. Pages under automation write them nowhere else. A message on that
// socket is its length, a byte for the byte order, a name, and values as
// GVariant serializes them.
type inspector struct {
	conn net.Conn

	mu    sync.Mutex
	pages []uint64 // their numbers, in the order in which they were found
	lines []string
	err   error
}

// The first connection is the browser's. Its pages have increasing numbers: its
// first page has 1, and the automation 2, which must not be touched.
const (
	theBrowser = 1
	notPages   = 2
)

func inspect(address string) (*inspector, error) {
	conn, err := net.Dial("tcp", address)
	if err != nil {
		return nil, err
	}
	i := &inspector{conn: conn, pages: []uint64{notPages}}
	go i.run()
	return i, i.send("SetupInspectorClient", []byte{0})
}

func (i *inspector) send(name string, values []byte) error {
	body := slices.Concat([]byte(name), []byte{0}, values)
	const littleEndian = 1
	_, err := i.conn.Write(slices.Concat(binary.BigEndian.AppendUint32(nil, uint32(len(body))), []byte{littleEndian}, body))
	return err
}

func page(number uint64) []byte {
	return binary.LittleEndian.AppendUint64(binary.LittleEndian.AppendUint64(nil, theBrowser), number)
}

// opened finds the page that was opened last. Nothing reports its number, so
// opened tries the next three numbers, each once. An unused number is ignored,
// but the browser crashes if it is asked twice for a page that is slow to
// answer.
func (i *inspector) opened() error {
	i.mu.Lock()
	known := len(i.pages)
	last := i.pages[known-1]
	i.mu.Unlock()
	for next := last + 1; next < last+4; next++ {
		if err := i.send("Setup", page(next)); err != nil {
			return err
		}
		for deadline := time.Now().Add(harness.Patience / 4); time.Now().Before(deadline); <-time.After(5 * time.Millisecond) {
			i.mu.Lock()
			now := len(i.pages)
			i.mu.Unlock()
			if now > known {
				return nil
			}
		}
	}
	return errors.New("the inspector does not find the new page")
}

// run processes the inspector's messages until the browser ends.
func (i *inspector) run() {
	for {
		if err := i.receive(); err != nil {
			i.mu.Lock()
			i.err = err
			i.mu.Unlock()
			return
		}
	}
}

func (i *inspector) receive() error {
	var head [5]byte
	if _, err := io.ReadFull(i.conn, head[:]); err != nil {
		return err
	}
	body := make([]byte, binary.BigEndian.Uint32(head[:]))
	if _, err := io.ReadFull(i.conn, body); err != nil {
		return err
	}
	name, values, _ := bytes.Cut(body, []byte{0})
	if string(name) != "SendMessageToFrontend" || len(values) < 17 {
		return nil
	}
	return i.take(binary.LittleEndian.Uint64(values[8:]), values[16:len(values)-1])
}

// said is a message of the inspector's protocol.
type said struct {
	Method string
	Params struct {
		TargetInfo struct{ TargetID string }
		Message    json.RawMessage
	}
}

func (i *inspector) take(number uint64, text []byte) error {
	var outer said
	if err := json.Unmarshal(text, &outer); err != nil {
		return fmt.Errorf("reading %s: %w", text, err)
	}
	switch outer.Method {
	case "Target.targetCreated":
		i.mu.Lock()
		if !slices.Contains(i.pages, number) {
			i.pages = append(i.pages, number)
		}
		i.mu.Unlock()
		enable, err := json.Marshal(map[string]any{"id": 1, "method": "Target.sendMessageToTarget", "params": map[string]any{
			"targetId": outer.Params.TargetInfo.TargetID, "message": `{"id":1,"method":"Console.enable"}`}})
		if err != nil {
			return err
		}
		return i.send("SendMessageToBackend", slices.Concat(page(number), enable, []byte{0}))
	case "Target.dispatchMessageFromTarget":
		var inner string
		var console said
		if err := json.Unmarshal(outer.Params.Message, &inner); err != nil {
			return fmt.Errorf("reading %s: %w", text, err)
		}
		if err := json.Unmarshal([]byte(inner), &console); err != nil {
			return fmt.Errorf("reading %s: %w", inner, err)
		}
		i.mu.Lock()
		defer i.mu.Unlock()
		switch console.Method {
		case "Console.messageAdded":
			var m struct{ Source, Level, Text string }
			if err := json.Unmarshal(console.Params.Message, &m); err != nil {
				return fmt.Errorf("reading %s: %w", inner, err)
			}
			if m.Source != "console-api" && m.Level == "info" { // that it has opened a connection early
				return nil
			}
			i.lines = append(i.lines, m.Level+": "+strings.ReplaceAll(m.Text, "\n", " "))
		case "Console.messageRepeatCountUpdated":
			if n := len(i.lines); n > 0 {
				i.lines = append(i.lines, i.lines[n-1])
			}
		}
	}
	return nil
}

func (i *inspector) console() ([]string, error) {
	i.mu.Lock()
	defer i.mu.Unlock()
	return slices.Clone(i.lines), i.err
}
