package store

import "errors"

// Column reads the single column of a query's rows, and closes the rows. It
// takes what Query returns: Column[int64](tx.Query(…)).
func Column[T any](rows Rows, err error) (list []T, _ error) {
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var one T
		if err := rows.Scan(&one); err != nil {
			return nil, err
		}
		list = append(list, one)
	}
	return list, errors.Join(rows.Err(), rows.Close())
}
