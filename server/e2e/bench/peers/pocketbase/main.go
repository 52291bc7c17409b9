// Command pocketbase is PocketBase with one collection to which anybody may
// add, and with synchronous=FULL, so that acknowledged writes are on disk. The
// bench builds it separately; Gist does not depend on it.
//
//	pocketbase serve --http=127.0.0.1:8090 --dir=DIR
package main

import (
	"log"

	"github.com/pocketbase/dbx"
	"github.com/pocketbase/pocketbase"
	"github.com/pocketbase/pocketbase/core"
	"github.com/pocketbase/pocketbase/tools/types"
	_ "modernc.org/sqlite"
)

// pragmas are PocketBase's own, except for synchronous, which is NORMAL there.
const pragmas = "?_pragma=busy_timeout(10000)&_pragma=journal_mode(WAL)&_pragma=journal_size_limit(200000000)&_pragma=synchronous(FULL)&_pragma=foreign_keys(ON)&_pragma=temp_store(MEMORY)&_pragma=cache_size(-32000)"

func main() {
	app := pocketbase.NewWithConfig(pocketbase.Config{
		HideStartBanner: true,
		DBConnect:       func(path string) (*dbx.DB, error) { return dbx.Open("sqlite", path+pragmas) },
	})
	app.OnServe().BindFunc(func(e *core.ServeEvent) error {
		contacts := core.NewBaseCollection("contacts")
		contacts.CreateRule = types.Pointer("")
		for _, name := range []string{"user_id", "email", "name", "subdomain"} {
			contacts.Fields.Add(&core.TextField{Name: name})
		}
		for _, name := range []string{"active_accounts", "last_paid_at"} {
			contacts.Fields.Add(&core.NumberField{Name: name})
		}
		if err := e.App.Save(contacts); err != nil {
			return err
		}
		return e.Next()
	})
	if err := app.Start(); err != nil {
		log.Fatal(err)
	}
}
