package desk_test

import (
	"fmt"
	"testing"
	"time"

	"gist/wasm/dashboard/desk"
)

func message(id int64, author string, by, at int64, body string) desk.Message {
	return desk.Message{ID: id, ConversationID: 1, Kind: desk.Reply, Author: desk.Author{Type: author, ID: by}, CreatedAt: at, Body: body}
}

func bodies(t *desk.Thread) string {
	list := []string{}
	for _, m := range t.Messages {
		list = append(list, m.Body)
	}
	return fmt.Sprint(list)
}

func TestMessagesStandInTheServersOrderAndOnce(t *testing.T) {
	var th desk.Thread
	a, b, c := message(1, desk.FromContact, 5, 10, "a"), message(2, desk.FromContact, 5, 10, "b"), message(3, desk.FromTeammate, 7, 11, "c")
	th.Add(c)
	th.Add(a, c)
	th.Add(b, a)
	if got := bodies(&th); got != "[a b c]" {
		t.Errorf("the messages are %s", got)
	}
	if th.First() != 1 || th.Last() != 3 {
		t.Errorf("from %d to %d", th.First(), th.Last())
	}
}

func TestASentMessageTakesThePlaceOfThePendingOne(t *testing.T) {
	ours := message(9, desk.FromTeammate, 7, 10, "hello")
	named := ours
	named.ClientID = "x"
	for name, arrives := range map[string]desk.Message{"with its client id": named, "live, without one": ours} {
		var th desk.Thread
		th.Send(desk.Pending{ClientID: "x", Kind: desk.Reply, Body: "hello"})
		th.Send(desk.Pending{ClientID: "y", Kind: desk.Note, Body: "hello"})
		th.Add(arrives)
		if len(th.Pending) != 1 || th.Pending[0].ClientID != "y" {
			t.Errorf("%s: %+v is pending", name, th.Pending)
		}
	}
	var th desk.Thread
	th.Send(desk.Pending{ClientID: "x", Kind: desk.Reply, Body: "hello"})
	th.Add(message(9, desk.FromContact, 5, 10, "hello"))
	if len(th.Pending) != 1 {
		t.Error("a contact's message settled the team's")
	}
}

func TestAFailedMessageIsTriedAgainOrForgotten(t *testing.T) {
	var th desk.Thread
	th.Send(desk.Pending{ClientID: "x", Body: "hello"})
	th.Fail("x", "No way.")
	if th.Pending[0].Problem != "No way." {
		t.Fatalf("pending is %+v", th.Pending)
	}
	if p, ok := th.Retry("x"); !ok || p.Problem != "" || p.Body != "hello" {
		t.Errorf("the retry is %+v", p)
	}
	th.Discard("x")
	if _, ok := th.Retry("x"); ok || len(th.Pending) != 0 {
		t.Error("it was not forgotten")
	}
}

func TestMessagesAreGroupedByDayAndAuthor(t *testing.T) {
	utc := func(unix int64) time.Time { return time.Unix(unix, 0).UTC() }
	now := time.Date(2026, 3, 4, 12, 0, 0, 0, time.UTC)
	at := func(d time.Duration) int64 { return now.Add(d).Unix() }
	no := false
	unverified := message(5, desk.FromContact, 5, at(-49*time.Minute), "e")
	unverified.Verified = &no
	note := message(7, desk.FromTeammate, 7, at(-2*time.Minute), "g")
	note.Kind = desk.Note
	days := desk.Days([]desk.Message{
		message(1, desk.FromContact, 5, at(-26*time.Hour), "a"),
		message(2, desk.FromContact, 5, at(-time.Hour), "b"),
		message(3, desk.FromContact, 5, at(-55*time.Minute), "c"),
		message(4, desk.FromTeammate, 7, at(-50*time.Minute), "d"),
		unverified,
		message(6, desk.FromTeammate, 7, at(-3*time.Minute), "f"),
		note,
		message(8, desk.FromTeammate, 8, at(-time.Minute), "h"),
	}, now, utc)
	got := ""
	for _, d := range days {
		got += d.Label + ":"
		for _, g := range d.Groups {
			got += " "
			for _, m := range g.Messages {
				got += m.Body
			}
		}
		got += "; "
	}
	if want := "Yesterday: a; Today: bc d e f g h; "; got != want {
		t.Errorf("grouped %q, want %q", got, want)
	}
	if v := days[1].Groups[2].Verified; v == nil || *v {
		t.Error("the unverified sender is not marked")
	}
}

func TestALongPauseBeginsANewGroup(t *testing.T) {
	utc := func(unix int64) time.Time { return time.Unix(unix, 0).UTC() }
	days := desk.Days([]desk.Message{
		message(1, desk.FromContact, 5, 1000, "a"), message(2, desk.FromContact, 5, 1000+599, "b"), message(3, desk.FromContact, 5, 1000+599+600, "c"),
	}, time.Unix(2000, 0).UTC(), utc)
	if n := len(days[0].Groups); n != 2 {
		t.Errorf("%d groups, want 2", n)
	}
}
