package store

import "strconv"

// chunkSizes are the numbers of ids that one statement may take. They are few,
// because each size needs a prepared statement of its own.
var chunkSizes = [...]int{1, 8, 64, 512}

// InChunks calls do once for each chunk of ids, with a list of parameters ($2,
// $3, …) and the ids to bind to them. The last list is padded with the last id.
// It stops at do's first error.
func InChunks[T any](ids []T, do func(list string, args []any) error) error {
	for len(ids) > 0 {
		size := chunkSizes[len(chunkSizes)-1]
		for _, s := range chunkSizes {
			if len(ids) <= s {
				size = s
				break
			}
		}
		list := make([]byte, 0, 5*size)
		args := make([]any, size)
		for i := range size {
			if i > 0 {
				list = append(list, ',')
			}
			list = strconv.AppendInt(append(list, '$'), int64(i+2), 10)
			args[i] = ids[min(i, len(ids)-1)]
		}
		if err := do(string(list), args); err != nil {
			return err
		}
		ids = ids[min(size, len(ids)):]
	}
	return nil
}
