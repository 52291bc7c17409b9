package store

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
)

// tellPlanner writes the statistics of SQLite's indexes for its planner.
// Without them SQLite assumes that the first column of an index leads to ten
// rows. But that column is workspace_id, which leads to a million. SQLite would
// read a whole workspace, although an index of two columns leads to the one
// wanted row. Counting the rows (analyze) would read everything.
func tellPlanner(ctx context.Context, db *sql.DB) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("telling SQLite of its indexes: %w", err)
		}
	}()
	// The primary key of a table without rowid holds the table's rows, and its
	// statistics are stored under the table's name.
	const indexes = `
		select t.name as tbl, case when i.origin = 'pk' and t.wr then t.name else i.name end as idx,
			'1000000 ' || group_concat(case
				when i."unique" and not i.partial and c.seqno = (select max(l.seqno) from pragma_index_xinfo(i.name) l where l.key and l.cid >= 0) then 1
				when c.name = 'workspace_id' then 500000
				when c.name in ('type', 'kind', 'state', 'status', 'action') then 100000
				else 10 end, ' ' order by c.seqno) as stat
		from pragma_table_list t, pragma_index_list(t.name) i, pragma_index_xinfo(i.name) c
		where t.schema = 'main' and t.type = 'table' and t.name not like 'sqlite%' and c.key and c.cid >= 0
		group by t.name, i.name`
	var known int
	if err := db.QueryRowContext(ctx, `select count(*) from sqlite_schema where name = 'sqlite_stat1'`).Scan(&known); err != nil {
		return err
	}
	if known == 1 {
		var missing int
		if err := db.QueryRowContext(ctx, `select count(*) from (`+indexes+`) i
			where not exists (select 1 from sqlite_stat1 s where s.tbl = i.tbl and s.idx = i.idx and s.stat = i.stat)`).Scan(&missing); err != nil || missing == 0 {
			return err
		}
	}
	_, err = db.ExecContext(ctx, strings.Join([]string{
		`begin immediate`,
		`analyze goose_db_version`, // a small table; creates sqlite_stat1
		`delete from sqlite_stat1`,
		`insert into sqlite_stat1 (tbl, idx, stat) ` + indexes,
		`commit`,
		`analyze sqlite_schema`, // makes SQLite read sqlite_stat1 again
	}, "; "))
	return err
}
