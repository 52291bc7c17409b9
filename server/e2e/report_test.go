package e2e_test

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/google/uuid"

	"gist/server/e2e/harness"
	"gist/server/store/storetest"
	"gist/server/team"
)

// TestTheReportOfSignedCallsOutlivesTheServers lets servers on one database
// count calls, stops them, and asks the command line.
func TestTheReportOfSignedCallsOutlivesTheServers(t *testing.T) {
	storetest.Each(t, func(t *testing.T, databaseURL string) {
		servers := []*harness.Server{harness.Start(t, "--database", databaseURL)}
		if strings.HasPrefix(databaseURL, "postgres") {
			servers = append(servers, harness.Start(t, "--database", databaseURL))
		}
		appID := servers[0].Workspace("Tacos")
		chosen := servers[0].Workspace("Burgers")
		servers[0].Set(chosen, "identity_verification=optional")
		secret := servers[0].CLI("", "secret", "show", "--workspace", appID)
		call := func(server *harness.Server, page, userID, hash string) {
			t.Helper()
			body := fmt.Sprintf(`{"app_id":%q,"visitor_id":%q,"page":%q,"calls":[{"id":%q,"type":"identify","user_id":%q,"properties":{"email":"a@tacos.com","user_hash":%q}}]}`,
				appID, uuid.NewString(), page, uuid.NewString(), userID, hash)
			answer, err := http.Post(server.URL+"/widget/calls", "text/plain", strings.NewReader(body))
			if err != nil {
				t.Fatal(err)
			}
			defer answer.Body.Close()
			if said, err := io.ReadAll(answer.Body); err != nil || answer.StatusCode != 200 {
				t.Fatalf("a call was answered %d %s (%v)", answer.StatusCode, said, err)
			}
		}
		for i, server := range servers {
			for n := range 3 {
				call(server, "https://tacos.com/signed", fmt.Sprint("user", i, n), team.Sign(secret, fmt.Sprint("user", i, n)))
			}
			call(server, "https://tacos.com/cart?secret=1", "cid", "")
			call(server, "https://tacos.com/cart", "dee", strings.Repeat("ab", 32))
		}
		for _, server := range servers {
			if code := server.Stop(); code != 0 {
				t.Errorf("a server that was told to stop ended with %d: %s", code, server.Log())
			}
		}

		servers[0].Run()
		for _, part := range []string{
			`"identity_verification is optional, the default, which nobody has chosen"`, `"workspaces":1,"app_ids":"` + appID + `"`,
			`"identity_verification is optional",`, `"workspaces":1,"app_ids":"` + chosen + `"`,
		} {
			harness.Eventually(t, "the log of a start to say "+part, func() (bool, any) {
				log := servers[0].Log() // its lines come a little late
				return strings.Contains(log, part), log
			})
		}

		var report struct {
			Proven, Claimed, Refused int
			ByPage                   []struct{ Page string } `json:"by_page"`
			WouldBeRefused           struct{ Total int }     `json:"would_be_refused"`
		}
		said := servers[0].CLI("", "verify", "--workspace", appID, "--report", "--json", "--days", "2")
		if err := json.Unmarshal([]byte(said), &report); err != nil {
			t.Fatalf("the report is no JSON: %s", said)
		}
		n := len(servers)
		if report.Proven != 3*n || report.Claimed != n || report.Refused != n || report.WouldBeRefused.Total != 1 || len(report.ByPage) != 2 || report.ByPage[0].Page != "https://tacos.com/cart" {
			t.Errorf("after %d servers the report is %s", n, said)
		}
		said = servers[0].CLI("", "verify", "--workspace", appID, "--report")
		for _, part := range []string{
			"identity_verification is optional, the default, which nobody has chosen",
			"60.0 % are proven, 20.0 % claimed, 20.0 % refused",
			"would be refused if signatures were required: 1; with signed and unsigned pages: 0",
			fmt.Sprintf("\thttps://tacos.com/signed\t%d\t%d\t0\t0\n", 3*n, 3*n),
			fmt.Sprintf("\thttps://tacos.com/cart\t%d\t0\t%d\t%d\n", 2*n, n, n),
			"No usual mistake gives this signature",
			"would be refused\t",
		} {
			if !strings.Contains(said, part) {
				t.Errorf("gist verify --report does not say %q:\n%s", part, said)
			}
		}
		if strings.Contains(said, "secret=1") {
			t.Errorf("the report tells a page's query:\n%s", said)
		}
		refuse(t, servers[0], "verify", "--workspace", appID, "--report", "--days", "91")
	})
}
