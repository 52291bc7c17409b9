package contact

import (
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// TagsOptions say which tags to list. The zero value lists the first 50 by
// name.
type TagsOptions struct {
	Page    int    // from 1
	PerPage int    // at most MaxPerPage
	Order   string // "desc": the last one first
	OrderBy string // name (unless given) or id
}

// Tags gives one page of the workspace's tags and how many there are. The
// error is order_by_invalid. Index: tags (workspace_id, name_key).
func (s *Service) Tags(tx *store.Tx, ws team.WorkspaceID, o TagsOptions) ([]Tag, int, error) {
	by, ok := map[string]string{"": "name_key", "name": "name_key", "id": "id"}[o.OrderBy]
	if !ok {
		return nil, 0, &rules.Error{Code: "order_by_invalid", Field: "order_by", Message: "Tags can be ordered by name and id."}
	}
	if o.Order == "" {
		o.Order = "asc"
	}
	var total int
	if err := tx.QueryRow(`select count(id) from tags where workspace_id = $1`, ws).Scan(&total); err != nil {
		return nil, 0, err
	}
	limit, offset := window(o.Page, o.PerPage)
	rows, err := tx.Query(`
		select id, name from tags
		where workspace_id = $1
		order by `+by+` `+direction(o.Order)+` limit $2 offset $3`, ws, limit, offset)
	if err != nil {
		return nil, 0, err
	}
	defer rows.Close()
	list := []Tag{}
	for rows.Next() {
		var t Tag
		if err := rows.Scan(&t.ID, &t.Name); err != nil {
			return nil, 0, err
		}
		list = append(list, t)
	}
	return list, total, rows.Err()
}
