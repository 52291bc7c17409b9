package api_test

import (
	"context"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"

	"gist/server/team"
)

// A socket is a dashboard's live connection.
type socket struct {
	*testing.T
	conn *websocket.Conn
}

// patience bounds a wait that only a bug makes long.
const patience = 2 * time.Minute

func (w *world) dial(headers ...string) (*socket, *http.Response, error) {
	w.Helper()
	header := http.Header{}
	for i := 0; i+1 < len(headers); i += 2 {
		header.Set(headers[i], headers[i+1])
	}
	conn, res, err := websocket.Dial(w.Context(), w.url+"/dashboard/live", &websocket.DialOptions{HTTPHeader: header})
	if err != nil {
		return nil, res, err
	}
	w.Cleanup(func() { conn.CloseNow() })
	s := &socket{w.T, conn}
	check(w.T, conn.Write(w.Context(), websocket.MessageText, []byte(`{"id":1,"connect":{}}`)))
	return s, res, nil
}

// listen opens a connection that hears.
func (w *world) listen(session string) *socket {
	w.Helper()
	s, _, err := w.dial("Cookie", session, "Origin", w.url)
	check(w.T, err)
	s.hears(`"connect"`)
	return s
}

func (s *socket) read() (string, error) {
	ctx, cancel := context.WithTimeout(s.Context(), patience)
	defer cancel()
	_, frame, err := s.conn.Read(ctx)
	return string(frame), err
}

// hears waits for news that hold a text, and gives all until then.
func (s *socket) hears(text string) string {
	s.Helper()
	all := ""
	for !strings.Contains(all, text) {
		frame, err := s.read()
		if err != nil {
			s.Fatalf("waiting for %s: %v after %q", text, err, all)
		}
		all += frame + "\n"
	}
	return all
}

// ends waits until the server ends the connection, and gives the code.
func (s *socket) ends() websocket.StatusCode {
	s.Helper()
	for {
		if _, err := s.read(); err != nil {
			return websocket.CloseStatus(err)
		}
	}
}

func TestADashboardHearsItsWorkspaceAlone(t *testing.T) {
	w := newWorld(t)
	tess := w.listen(w.session("tess@tacos.com"))
	other, key := w.workspace("Burgers")
	_, err := w.teams.CreateTeammate(t.Context(), other.ID, "bob@burgers.com", "Bob", password)
	check(t, err)
	bob := w.listen(w.session("bob@burgers.com"))
	w.run(w.key, []step{
		{"POST", "/api/contacts", `{"user_id":"A","name":"Ann"}`, 200, nil, ""},
		{"POST", "/api/conversations", `{"from":{"id":1},"body":"How hot?"}`, 200, nil, ""},
		{"POST", "/api/conversations/1/messages", `{"message_type":"note","from":{"teammate_id":1},"body":"A note"}`, 200, nil, ""},
		{"PATCH", "/api/conversations/1", `{"state":"closed"}`, 200, nil, ""},
		{"POST", "/api/conversations/1/read", `{}`, 200, nil, ""},
	})
	heard := tess.hears(`{"type":"read","conversation_id":1,"unread":0}`)
	for _, part := range []string{`{"type":"contact","contact":{"id":1,"type":"user","user_id":"A"`, "How hot?", "A note", `"state":"closed"`} {
		if !strings.Contains(heard, part) {
			t.Errorf("the dashboard did not hear %s: %s", part, heard)
		}
	}
	w.run(key, []step{{"POST", "/api/contacts", `{"user_id":"B"}`, 200, nil, ""}})
	if heard := bob.hears(`"user_id":"B"`); strings.Contains(heard, "Ann") || strings.Contains(heard, "How hot?") {
		t.Errorf("another workspace's dashboard heard %s", heard)
	}
}

func TestOnlyASessionOfTheSameOriginListens(t *testing.T) {
	w := newWorld(t)
	session := w.session("tess@tacos.com")
	for _, headers := range [][]string{{}, {"Cookie", "gist_session=wrong"}, {"Authorization", "Bearer " + w.key}} {
		s, _, err := w.dial(headers...)
		check(t, err)
		if code := s.ends(); code != 3500 {
			t.Errorf("with %v the connection ended with %d", headers, code)
		}
	}
	if _, res, err := w.dial("Cookie", session, "Origin", "https://evil.com"); err == nil || res.StatusCode != 403 {
		t.Errorf("another site's page was let in: %v", err)
	}
}

func TestWhoSignsOutHearsNoMore(t *testing.T) {
	w := newWorld(t)
	session := w.session("tess@tacos.com")
	s := w.listen(session)
	w.runWith([]step{{"POST", "/dashboard/sign-out", "{}", 200, nil, ""}}, "Cookie", session)
	s.ends()
	again, _, err := w.dial("Cookie", session)
	check(t, err)
	if code := again.ends(); code != 3500 {
		t.Errorf("after a sign-out a new connection ended with %d", code)
	}
}

func TestADashboardWhoseSessionEndedElsewhereIsEndedSoon(t *testing.T) {
	for name, end := range map[string]func(w *world, mate team.Teammate) error{
		"removed": func(w *world, mate team.Teammate) error { return w.teams.RemoveTeammate(t.Context(), w.ws.ID, mate.ID) },
		"signed out": func(w *world, mate team.Teammate) error {
			return w.teams.SignOutEverywhere(t.Context(), w.ws.ID, mate.ID)
		},
		"another password": func(w *world, mate team.Teammate) error {
			return w.teams.SetPassword(t.Context(), w.ws.ID, mate.ID, "another horse")
		},
		"a month later": func(w *world, mate team.Teammate) error {
			w.later.Add(int64(31 * 24 * time.Hour))
			return nil
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			tom, err := w.teams.CreateTeammate(t.Context(), w.ws.ID, "tom@tacos.com", "Tom", password)
			check(t, err)
			session := w.session("tom@tacos.com")
			tabs := []*socket{w.listen(session), w.listen(session)}
			w.later.Add(int64(time.Second))
			tess := w.listen(w.session("tess@tacos.com"))
			check(t, end(w, tom))
			for _, tab := range tabs {
				if code := tab.ends(); code != 3500 {
					t.Errorf("a connection ended with %d", code)
				}
			}
			w.runWith([]step{{"GET", "/api/contacts", "", 401, []string{"session_ended"}, ""}}, "Cookie", session)
			if name != "a month later" {
				w.run(w.key, []step{{"POST", "/api/contacts", `{"user_id":"B"}`, 200, nil, ""}})
				tess.hears(`"user_id":"B"`)
			}
		})
	}
}
