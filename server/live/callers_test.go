package live_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"

	"gist/server/live"
)

// knock opens a connection from an address that says nothing, and gives the
// status of the answer.
func knock(t *testing.T, url, address string) (conn *websocket.Conn, status int) {
	t.Helper()
	conn, res, err := websocket.Dial(t.Context(), url, &websocket.DialOptions{HTTPHeader: http.Header{"X-From": {address}}})
	if err == nil {
		t.Cleanup(func() { conn.CloseNow() })
	} else if res == nil {
		t.Fatal(err)
	}
	return conn, res.StatusCode
}

func served(t *testing.T, who func(int, string) (live.Subscriber, error)) string {
	t.Helper()
	hub, url := serve(t, true, who)
	hub.CountBy(func(r *http.Request) string { return r.Header.Get("X-From") })
	return url
}

func TestAnAddressHoldsFewConnectionsThatSayNothing(t *testing.T) {
	url := served(t, named)
	var silent []*websocket.Conn
	for i := range 100 {
		conn, status := knock(t, url, "a")
		if status != http.StatusSwitchingProtocols {
			t.Fatalf("connection %d was answered %d", i, status)
		}
		silent = append(silent, conn)
	}
	if _, status := knock(t, url, "a"); status != http.StatusTooManyRequests {
		t.Errorf("one more was answered %d", status)
	}
	other, status := knock(t, url, "b")
	if status != http.StatusSwitchingProtocols {
		t.Fatalf("another address was answered %d", status)
	}
	// Those that say who they are, and those that go, make room.
	said := socket{t, silent[0]}
	said.say(`{"id":1,"connect":{"data":"x"}}`)
	said.hears(`"connect"`)
	silent[1].CloseNow()
	for range 2 {
		comesIn(t, url, "a")
	}
	if _, status := knock(t, url, "a"); status != http.StatusTooManyRequests {
		t.Errorf("one more was answered %d", status)
	}
	// And who goes on to say nothing is ended.
	socket{t, other}.ends(3502)
	comesIn(t, url, "a")
}

// comesIn waits until an address has room for one more connection.
func comesIn(t *testing.T, url, address string) {
	t.Helper()
	for began := time.Now(); ; <-time.After(10 * time.Millisecond) {
		if _, status := knock(t, url, address); status == http.StatusSwitchingProtocols {
			return
		}
		if time.Since(began) > patience {
			t.Fatal("no room came free")
		}
	}
}

func TestAnAddressHoldsSoManyConnectionsUnlessItsWorkspaceHasNoLimits(t *testing.T) {
	url := served(t, func(_ int, data string) (live.Subscriber, error) {
		return live.Subscriber{Name: data, Channels: []string{data}, Unlimited: strings.Contains(data, "free")}, nil
	})
	open := func(address, name string) int {
		conn, status := knock(t, url, address)
		if status == http.StatusSwitchingProtocols {
			s := socket{t, conn}
			s.say(fmt.Sprintf(`{"id":1,"connect":{"data":%q}}`, name))
			s.hears(`"connect"`)
		}
		return status
	}
	for i := range 1100 {
		if status := open("a", fmt.Sprint("free ", i)); status != http.StatusSwitchingProtocols {
			t.Fatalf("connection %d of a workspace without limits was answered %d", i, status)
		}
	}
	for i := range 1000 {
		if status := open("a", fmt.Sprint(i)); status != http.StatusSwitchingProtocols {
			t.Fatalf("connection %d was answered %d", i, status)
		}
	}
	if status := open("a", "more"); status != http.StatusTooManyRequests {
		t.Errorf("connection 1,001 was answered %d", status)
	}
	if status := open("b", "more"); status != http.StatusSwitchingProtocols {
		t.Errorf("another address was answered %d", status)
	}
}

func TestAConnectionThatSaysTooMuchIsCutOff(t *testing.T) {
	for name, words := range map[string]string{
		"junk commands":        `{"id":%d,"rpc":{}}`,
		"pings":                `{"id":%d,"ping":{}}`,
		"subscriptions":        `{"id":%d,"subscribe":{"channel":"v:1:x"}}`,
		"many in each message": strings.Repeat(`{"id":%[1]d,"rpc":{}}`+"\n", 100),
	} {
		t.Run(name, func(t *testing.T) {
			url := served(t, named)
			conn, _ := knock(t, url, "a")
			s := socket{t, conn}
			s.say(`{"id":1,"connect":{"data":"x"}}`)
			s.hears(`"connect"`)
			go func() {
				for {
					if _, _, err := conn.Read(t.Context()); err != nil {
						return
					}
				}
			}()
			// Far more than the buffers of the system between the two may hold: what
			// a client could write is not what the server has read.
			const most = 128 << 20
			said := 0
			for id := 2; said < most; id++ {
				text := fmt.Sprintf(words, id)
				if err := conn.Write(t.Context(), websocket.MessageText, []byte(text)); err != nil {
					break
				}
				said += len(text)
			}
			if said >= most {
				t.Error("all that was said was read, and more would be")
			}
		})
	}
	t.Run("a client that speaks another protocol", func(t *testing.T) {
		url := served(t, named)
		conn, _, err := websocket.Dial(t.Context(), url+"?cf_protocol=protobuf", &websocket.DialOptions{Subprotocols: []string{"centrifuge-protobuf"}})
		check(t, err)
		t.Cleanup(func() { conn.CloseNow() })
		s := socket{t, conn}
		s.say(`{"id":1,"connect":{"data":"x"}}`)
		s.hears(`"connect"`)
	})
}
