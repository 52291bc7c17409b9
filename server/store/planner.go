package store

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
)

// tellPlanner says what SQLite's indexes are worth. Left to itself it takes
// every first column of an index to lead to ten rows; but that is
// workspace_id, which leads to a million, and so it would read all of a
// workspace where an index of two columns leads to the one row that is wanted.
// Counting (analyze) would read everything.
func tellPlanner(ctx context.Context, db *sql.DB) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("telling SQLite of its indexes: %w", err)
		}
	}()
	// A table without rowid has its rows in its primary key, which goes by the
	// table's name.
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
		`analyze goose_db_version`, // small, and makes the table of statistics
		`delete from sqlite_stat1`,
		`insert into sqlite_stat1 (tbl, idx, stat) ` + indexes,
		`commit`,
		`analyze sqlite_schema`, // which reads the table again
	}, "; "))
	return err
}
