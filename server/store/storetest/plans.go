package storetest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"

	"gist/server/store"
)

// statements holds the texts of all statements that a package's tests ran on
// databases from Open, by kind of database.
var statements struct {
	mu   sync.Mutex
	text map[store.Dialect]map[string]bool
}

// record adds each statement that runs on db to statements.
func record(db *store.DB) {
	d := current
	db.Watch(store.Watcher{Slow: 1, SlowQuery: func(query string, _ time.Duration) {
		statements.mu.Lock()
		defer statements.mu.Unlock()
		if statements.text == nil {
			statements.text = map[store.Dialect]map[string]bool{store.SQLite: {}, store.PostgreSQL: {}}
		}
		statements.text[d][query] = true
	}})
}

// wholeWorkspace matches the queries that may read all rows of a growing table,
// or all of a workspace's rows in it.
var wholeWorkspace = []*regexp.Regexp{
	// The count of a list without a filter.
	regexp.MustCompile(`^select count\([\w.*]+\) from \w+ ?\w* where [\w.]*workspace_id = \$1$`),
	// A page of such a list. Its order has an index, or is rarely asked for and
	// sorted.
	regexp.MustCompile(`where [ac]\.workspace_id = \$1 order by (fold\()?[ac]\.\w+\)? (asc|desc)`),
	// The lowest and the highest number of a workspace's rows: an index leads
	// to each.
	regexp.MustCompile(`^select (w\.id, )?coalesce\(\(select min\(\w+\) from \w+ where workspace_id = (\$1|w\.id)\), 0\), coalesce\(\(select max\(\w+\) from \w+ where workspace_id = (\$1|w\.id)\), 0\)( from workspaces w)?$`),
	// A filter without an index.
	regexp.MustCompile(`from contacts c where c\.workspace_id = \$1 and \(`),
	// A filter's columns, read of all contacts or of some at a time.
	regexp.MustCompile(`from contacts c where c\.workspace_id = \$1 and c\.id > \$2 and c\.id <= \$3`),
	// A test's search for what no row may hold.
	regexp.MustCompile(`where coalesce\(\w+, ''\) like \$1 or `),
	// The number of contacts by tag. It is counted rarely, in a View.
	regexp.MustCompile(`^select tag_id, count\(\*\) from contact_tags where workspace_id = \$1 group by tag_id$`),
	// Ended definitions that are not settled yet: an index holds only these.
	regexp.MustCompile(`^select distinct workspace_id from ended_definitions where settled = 0$`),
	regexp.MustCompile(`^select kind, id from ended_definitions where workspace_id = \$1 and settled = 0 order by kind, id limit \$2$`),
	// gist workspace list.
	regexp.MustCompile(`^select w\.id from workspaces w order by w\.id$`),
	// The modes of all workspaces, which a server logs when it starts.
	regexp.MustCompile(`from workspaces w left join workspace_settings s on s\.workspace_id = w\.id and s\.key = \$1 order by w\.id$`),
	// gist verify's search for the workspace whose secret made a signature.
	regexp.MustCompile(`order by case when w\.id = \$1`),
}

// step is how a query reads one table.
type step struct {
	table string
	by    []string // the columns whose values lead to the rows; empty: all rows are read
	text  string
}

// scans returns the statements that read all rows of a table, or all of a
// workspace's rows in it, because no index leads to the wanted rows.
func scans(d store.Dialect) ([]string, error) {
	statements.mu.Lock()
	queries := slices.Sorted(maps.Keys(statements.text[d]))
	statements.mu.Unlock()
	if len(queries) == 0 {
		return nil, nil
	}
	explain, end, err := explainer(d)
	if err != nil {
		return nil, err
	}
	defer end()
	var found []string
	for _, query := range queries {
		query = strings.TrimSpace(query)
		if verb, _, _ := strings.Cut(query, " "); !slices.Contains([]string{"select", "insert", "update", "delete", "with"}, strings.TrimSpace(verb)) {
			continue
		}
		steps, err := explain(query)
		if err != nil {
			return nil, fmt.Errorf("explaining %s: %w", query, err)
		}
		for _, s := range steps {
			switch {
			case approved(query):
			case len(s.by) == 0:
				found = append(found, fmt.Sprintf("reads all of %s (%s): %s", s.table, s.text, query))
			case len(s.by) == 1 && s.by[0] == "workspace_id" && !bounded[s.table]:
				found = append(found, fmt.Sprintf("reads all that a workspace has in %s (%s): %s", s.table, s.text, query))
			}
		}
	}
	return found, nil
}

// bounded are the tables with few rows in a workspace: people create the rows
// by hand, or docs/rules.md limits them.
var bounded = map[string]bool{"workspace_settings": true, "verification_secrets": true, "teammates": true, "api_keys": true, "properties": true, "tags": true}

func approved(query string) bool {
	query = strings.Join(strings.Fields(query), " ")
	return slices.ContainsFunc(wholeWorkspace, func(r *regexp.Regexp) bool { return r.MatchString(query) })
}

// explainer returns two functions: explain shows how a database would run a
// query, and end closes the database.
func explainer(d store.Dialect) (explain func(query string) ([]step, error), end func(), err error) {
	ctx := context.Background()
	if d == store.SQLite {
		dir, err := os.MkdirTemp("", "gist-plans-")
		if err != nil {
			return nil, nil, err
		}
		db, err := store.Open(ctx, "sqlite:"+filepath.Join(dir, "gist.db"), slog.New(slog.DiscardHandler))
		if err != nil {
			return nil, nil, errors.Join(err, os.RemoveAll(dir))
		}
		tables := map[string]bool{}
		if err := db.View(ctx, func(tx *store.Tx) error {
			rows, err := tx.Query(`select name from sqlite_schema where type = 'table'`)
			if err != nil {
				return err
			}
			defer rows.Close()
			for rows.Next() {
				var name string
				if err := rows.Scan(&name); err != nil {
					return err
				}
				tables[name] = true
			}
			return rows.Err()
		}); err != nil {
			return nil, nil, err
		}
		return func(query string) (steps []step, err error) {
				err = db.View(ctx, func(tx *store.Tx) error { steps, err = explainSQLite(tx, query, tables); return err })
				return steps, err
			}, func() {
				_ = db.Close()
				_ = os.RemoveAll(dir)
			}, nil
	}
	c, err := sharedCluster()
	if err != nil {
		return nil, nil, err
	}
	name, err := c.create()
	if err != nil {
		return nil, nil, err
	}
	conn, err := pgx.Connect(ctx, c.url(name))
	if err != nil {
		return nil, nil, err
	}
	_, err = conn.Exec(ctx, manyRows)
	return func(query string) ([]step, error) { return explainPostgres(ctx, conn, query) }, func() { _ = conn.Close(ctx) }, err
}

// manyRows fills all tables with 2 workspaces of 2,000 rows, so that PostgreSQL
// has statistics of its indexes. Then it makes PostgreSQL use an index wherever
// there is one.
const manyRows = `
	set session_replication_role = replica;
	do $$ declare t record; columns text; vals text; begin
		for t in select c.conrelid::regclass as name, quote_ident(c.conname) as con from pg_constraint c
			where c.contype in ('c', 'f') and c.connamespace = 'public'::regnamespace
		loop execute 'alter table ' || t.name || ' drop constraint ' || t.con; end loop;
		for t in select c.oid, c.oid::regclass as name from pg_class c
			where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname not like 'goose%'
		loop
			select string_agg(quote_ident(a.attname), ', '), string_agg(case
				when a.attname = 'workspace_id' then '1 + g % 2'
				when a.atttypid = 'bytea'::regtype then 'decode(md5(g::text), ''hex'')'
				when a.atttypid = 'text'::regtype then 'md5(g::text)'
				else 'g' end, ', ')
			into columns, vals from pg_attribute a where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped;
			execute 'insert into ' || t.name || ' (' || columns || ') select ' || vals || ' from generate_series(1, 4000) g';
		end loop;
	end $$;
	analyze;
	set plan_cache_mode = force_generic_plan;
	set enable_seqscan = off;
	set enable_mergejoin = off;
	set enable_hashjoin = off`

// parameters returns the highest number of a parameter in a query.
func parameters(query string) (count int) {
	for _, m := range regexp.MustCompile(`\$(\d+)`).FindAllStringSubmatch(query, -1) {
		if n, err := strconv.Atoi(m[1]); err == nil {
			count = max(count, n)
		}
	}
	return count
}

// searched matches a line such as SEARCH c USING INDEX contacts_by_email
// (workspace_id=? AND email_key=?).
var searched = regexp.MustCompile(`^(SEARCH|SCAN) (\w+)(?: (.*))?$`)
var column = regexp.MustCompile(`(\w+)"?\)*\s*(?:=|>|<)`)

func explainSQLite(tx *store.Tx, query string, tables map[string]bool) ([]step, error) {
	rows, err := tx.Query("explain query plan "+query, make([]any, parameters(query))...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var steps []step
	for rows.Next() {
		var id, parent, none int
		var text string
		if err := rows.Scan(&id, &parent, &none, &text); err != nil {
			return nil, err
		}
		m := searched.FindStringSubmatch(text)
		if m == nil || strings.HasPrefix(m[3], "VIRTUAL TABLE") {
			continue
		}
		s := step{table: tableOf(query, m[2]), text: text}
		if !tables[s.table] {
			continue // a subquery's result
		}
		if m[1] == "SEARCH" {
			for _, c := range column.FindAllStringSubmatch(m[3], -1) {
				s.by = append(s.by, c[1])
			}
		}
		steps = append(steps, s)
	}
	return steps, rows.Err()
}

// tableOf returns the table that an alias of a query stands for, or "".
func tableOf(query, alias string) string {
	if m := regexp.MustCompile(`(?:from|join|update|into)\s+(\w+)\s+(?:as\s+)?` + alias + `\b`).FindStringSubmatch(query); m != nil {
		return m[1]
	}
	if regexp.MustCompile(`(?:from|join|update|into)\s+` + alias + `\b`).MatchString(query) {
		return alias
	}
	return ""
}

// node is a node of PostgreSQL's plan.
type node struct {
	Type  string `json:"Node Type"`
	Table string `json:"Relation Name"`
	Index string `json:"Index Name"`
	Cond  string `json:"Index Cond"`
	Plans []node `json:"Plans"`
}

func explainPostgres(ctx context.Context, conn *pgx.Conn, query string) ([]step, error) {
	execute := "execute plan"
	if n := parameters(query); n > 0 {
		execute += "(" + strings.Repeat("null, ", n-1) + "null)"
	}
	if _, err := conn.PgConn().Exec(ctx, "prepare plan as "+query).ReadAll(); err != nil {
		return nil, err
	}
	results, err := conn.PgConn().Exec(ctx, "explain (format json) "+execute).ReadAll()
	if err != nil {
		return nil, err
	}
	if _, err := conn.PgConn().Exec(ctx, "deallocate plan").ReadAll(); err != nil {
		return nil, err
	}
	var plans []struct{ Plan node }
	if err := json.Unmarshal(results[0].Rows[0][0], &plans); err != nil {
		return nil, err
	}
	return plans[0].Plan.steps("", nil), nil
}

// steps appends the steps of a plan to all. The condition of a bitmap scan is
// in the node below it.
func (n node) steps(table string, all []step) []step {
	if n.Table != "" {
		table = n.Table
	}
	if n.Type == "Seq Scan" || strings.Contains(n.Type, "Index") {
		s := step{table: table, text: n.Type + " " + n.Index + " " + n.Cond}
		for _, c := range column.FindAllStringSubmatch(n.Cond, -1) {
			s.by = append(s.by, c[1])
		}
		all = append(all, s)
	}
	for _, below := range n.Plans {
		all = below.steps(table, all)
	}
	return all
}
