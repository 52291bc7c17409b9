package whoistest_test

import (
	"context"
	"strings"
	"sync"
	"time"

	"github.com/coder/websocket"
)

// patience bounds a wait that only a bug makes long.
const patience = 20 * time.Second

// A line is one live connection of a messenger, which keeps all that it hears.
type line struct {
	conn        *websocket.Conn
	end         context.CancelFunc
	of, checked int // whose session it is, and how much of it was held against the model

	mu    sync.Mutex
	news  chan struct{} // gets one when something was heard, or the line ended
	heard []string
	over  bool
}

// dial opens a messenger's live connection. It gives nil where the server
// refuses it.
func (p *place) dial(data string) *line {
	ctx, cancel := context.WithCancel(context.Background())
	opening, opened := context.WithTimeout(ctx, patience)
	defer opened()
	conn, _, err := websocket.Dial(opening, p.served.URL+"/widget/live", nil)
	if err != nil {
		cancel()
		return nil
	}
	l := &line{conn: conn, end: cancel, news: make(chan struct{}, 1)}
	go l.hear(ctx)
	if conn.Write(opening, websocket.MessageText, []byte(`{"id":1,"connect":{"data":`+data+`}}`)) != nil || !l.waits(`"connect"`) {
		l.close()
		return nil
	}
	return l
}

func (l *line) hear(ctx context.Context) {
	for {
		_, frame, err := l.conn.Read(ctx)
		l.mu.Lock()
		if l.over = err != nil; err == nil {
			l.heard = append(l.heard, string(frame))
		}
		l.mu.Unlock()
		select {
		case l.news <- struct{}{}:
		default:
		}
		if err != nil {
			return
		}
		if strings.TrimSpace(string(frame)) == "{}" { // a ping
			_ = l.conn.Write(ctx, websocket.MessageText, []byte("{}"))
		}
	}
}

// all gives what was heard so far, and whether the line is over.
func (l *line) all() ([]string, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.heard, l.over
}

// waits until a text is heard; it gives false when the line ends without, or
// does not bring it.
func (l *line) waits(text string) bool {
	late := time.After(patience)
	for {
		heard, over := l.all()
		for _, frame := range heard {
			if strings.Contains(frame, text) {
				return true
			}
		}
		if over {
			return false
		}
		select {
		case <-l.news:
		case <-late:
			return false
		}
	}
}

func (l *line) close() {
	l.end()
	_ = l.conn.CloseNow()
}
