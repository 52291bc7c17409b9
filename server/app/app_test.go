package app_test

import (
	"context"
	"net"
	"net/http"
	"testing"
	"time"

	"github.com/coder/websocket"

	"gist/server/app"
	"gist/server/store/storetest"
)

func TestMain(m *testing.M) { storetest.Main(m) }

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// While a server drains, it goes on with all that it does: also with ending the
// live connections of a teammate who is removed.
func TestADrainingServerEndsTheConnectionsOfARemovedTeammate(t *testing.T) {
	a, err := app.Open(t.Context(), app.Options{DB: storetest.Open(t)})
	check(t, err)
	ctx, stop := context.WithCancel(t.Context())
	listening := make(chan net.Addr, 1)
	served := make(chan error, 1)
	go func() {
		served <- a.Serve(ctx, "127.0.0.1:0", 5*time.Second, func(address net.Addr) { listening <- address })
	}()
	ws, err := a.Teams.CreateWorkspace(t.Context(), "Tacos")
	check(t, err)
	tess, err := a.Teams.CreateTeammate(t.Context(), ws.ID, "tess@tacos.com", "Tess", "correct horse")
	check(t, err)
	session, _, err := a.Teams.SignIn(t.Context(), "tess@tacos.com", "correct horse", "")
	check(t, err)
	url := "http://" + (<-listening).String()
	dashboard, _, err := websocket.Dial(t.Context(), url+"/dashboard/live", &websocket.DialOptions{
		HTTPHeader: http.Header{"Cookie": {"gist_session=" + session}, "Origin": {url}}})
	check(t, err)
	defer dashboard.CloseNow()
	check(t, dashboard.Write(t.Context(), websocket.MessageText, []byte(`{"id":1,"connect":{}}`)))
	_, _, err = dashboard.Read(t.Context())
	check(t, err)

	stop()
	check(t, a.Teams.RemoveTeammate(t.Context(), ws.ID, tess.ID))
	for err == nil {
		_, _, err = dashboard.Read(t.Context())
	}
	// Not the code by which a server that stops sends its connections elsewhere.
	if code := websocket.CloseStatus(err); code != 3500 {
		t.Errorf("the dashboard's connection was ended with %d: %v", code, err)
	}
	check(t, <-served)
	check(t, a.Close())
}
