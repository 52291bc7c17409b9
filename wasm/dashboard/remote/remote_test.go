package remote_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"gist/wasm/dashboard/desk"
	"gist/wasm/dashboard/remote"
)

// fake answers every request alike, and keeps the last one.
type fake struct {
	status             int
	answer             string
	err                error
	method, path, body string
}

func (f *fake) do(_ context.Context, method, path, body string) (int, string, error) {
	f.method, f.path, f.body = method, path, body
	return f.status, f.answer, f.err
}

func TestFailuresAreSentences(t *testing.T) {
	for _, c := range []struct {
		name   string
		answer fake
		want   string
	}{
		{"no network", fake{err: errors.New("dial tcp: secret detail")}, "The server could not be reached."},
		{"no session", fake{status: 401, answer: `{}`}, "Your session has ended."},
		{"a rule", fake{status: 422, answer: `{"errors":[{"code":"body_invalid","message":"A message needs text."}]}`}, "A message needs text."},
		{"a crash", fake{status: 500, answer: `{"errors":[{"code":"internal_error","message":"pq: secret detail"}]}`}, "Something went wrong on the server."},
		{"a proxy's page", fake{status: 502, answer: `<html>`}, "Something went wrong on the server."},
		{"no database", fake{status: 503}, "The server's database does not answer."},
		{"nonsense", fake{status: 200, answer: `<html>`}, "The server's answer could not be read."},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := remote.Client{Do: c.answer.do}.Me(context.Background())
			if err == nil {
				t.Fatal("it is no failure")
			}
			if got := remote.Words(err); got != c.want {
				t.Errorf("it says %q, want %q", got, c.want)
			}
		})
	}
}

func TestRequestsAreTheContracts(t *testing.T) {
	f := &fake{status: 200, answer: `{"message":{"id":5},"conversations":[{"id":1}],"pages":{"next":"/api/conversations?page=2"}}`}
	c := remote.Client{Do: f.do}
	ctx := context.Background()
	me := desk.Teammate{ID: 7, Name: "Tess"}

	m, err := c.Send(ctx, 12, desk.Pending{ClientID: "x", Kind: desk.Note, Body: "hi"}, me)
	if err != nil || m.Author.Name != "Tess" {
		t.Errorf("sending gave %+v, %v", m, err)
	}
	if f.method != "POST" || f.path != "/api/conversations/12/messages" ||
		f.body != `{"body":"hi","client_id":"x","from":{"teammate_id":7,"type":"teammate"},"message_type":"note"}` {
		t.Errorf("sending asked %s %s %s", f.method, f.path, f.body)
	}

	list, more, err := c.Conversations(ctx, desk.Open, 1)
	if err != nil || len(list) != 1 || !more {
		t.Errorf("listing gave %v, %v, %v", list, more, err)
	}
	for _, part := range []string{"/api/conversations?", "state=open", "page=1", "per_page=50"} {
		if !strings.Contains(f.path, part) {
			t.Errorf("listing asked %s, without %s", f.path, part)
		}
	}

	if _, err := c.SetState(ctx, 12, desk.Closed, me); err != nil || f.method != "PATCH" || f.body != `{"state":"closed","teammate_id":7}` {
		t.Errorf("closing asked %s %s %s: %v", f.method, f.path, f.body, err)
	}
	if _, err := c.SignIn(ctx, "a@b.c", "p", ""); err != nil || strings.Contains(f.body, "app_id") {
		t.Errorf("signing in asked %s: %v", f.body, err)
	}
}

func TestTheLiveChannelIsRead(t *testing.T) {
	r := remote.Read(`{"id":1,"connect":{"client":"c","version":"v","subs":{"t:1":{}},"ping":25,"pong":true}}`)
	if !r.Connected || r.Ping != 25*time.Second || r.Answer != "" {
		t.Errorf("connecting was read as %+v", r)
	}
	if r = remote.Read("{}"); r.Answer != "{}" || r.Connected {
		t.Errorf("a ping was read as %+v", r)
	}
	r = remote.Read(`{"push":{"channel":"t:1","pub":{"data":{"type":"message","conversation":{"id":1,"state":"open"},"message":{"id":2,"type":"note","body":"a\nb"}}}}}` + "\n{}\n" +
		`{"push":{"channel":"t:1","pub":{"data":{"type":"contact","contact":{"id":3,"name":"N","custom_properties":{"a":1}}}}}}` + "\n")
	if len(r.Events) != 2 || r.Answer != "{}" || r.Events[0].Message.Kind != desk.Note || r.Events[0].Conversation.ID != 1 || r.Events[1].Contact.Name != "N" {
		t.Errorf("two events and a ping were read as %+v", r)
	}
	if r = remote.Read(`{"id":1,"error":{"code":101,"message":"unauthorized"}}`); !r.Refused {
		t.Errorf("a refusal was read as %+v", r)
	}
	for _, frame := range []string{"", "\n", "[]", "null", `{"push":{"pub":{"data":5}}}`, `{"push":{"join":{}}}`, `{"push":{"pub":{"data":{"type":"message","message":[]}}}}`} {
		if r := remote.Read(frame); len(r.Events) != 0 || r.Connected || r.Refused {
			t.Errorf("%q was read as %+v", frame, r)
		}
	}
}

func TestWaitsGrowAndAreSpread(t *testing.T) {
	for n, want := range []time.Duration{500, 1000, 2000, 4000, 8000, 16000, 30000, 30000} {
		want *= time.Millisecond
		if least, most := remote.Wait(n, 0), remote.Wait(n, 1); least != want/2 || most != want {
			t.Errorf("try %d waits %s to %s, want %s to %s", n, least, most, want/2, want)
		}
	}
	if remote.Wait(1000, 1) != 30*time.Second {
		t.Error("the waits grow without end")
	}
}

func TestSomeCloseCodesAreFinal(t *testing.T) {
	for code, want := range map[int]bool{1000: false, 1006: false, 3000: false, 3499: false, 3500: true, 3999: true, 4000: false, 4500: true, 5000: false} {
		if remote.Final(code) != want {
			t.Errorf("Final(%d) is %v", code, !want)
		}
	}
}
