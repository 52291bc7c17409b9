package remote

import (
	"context"
	"net/url"
	"strconv"

	"gist/wasm/dashboard/desk"
)

// History returns one page of a contact's history, the last entry first. more
// reports whether there is an older page.
func (c Client) History(ctx context.Context, contact int64, page int) (list []desk.Entry, more bool, err error) {
	q := url.Values{"page": {strconv.Itoa(page)}, "per_page": {"10"}}
	var out struct {
		History []desk.Entry `json:"history"`
		pages
	}
	err = c.call(ctx, "GET", contactAddress(contact)+"/history?"+q.Encode(), nil, &out)
	return out.History, out.Pages.Next != "", err
}

// Undo undoes a merge or a promotion, and returns the restored contact.
func (c Client) Undo(ctx context.Context, entry int64) (desk.Contact, error) {
	var out oneContact
	err := c.call(ctx, "POST", "/api/history/"+strconv.FormatInt(entry, 10)+"/undo", map[string]any{}, &out)
	return out.Contact, err
}

// PreviewMerge returns what Merge would do, and changes nothing.
func (c Client) PreviewMerge(ctx context.Context, into, from int64) (desk.MergePreview, error) {
	var out struct {
		Preview desk.MergePreview `json:"preview"`
	}
	err := c.call(ctx, "POST", contactAddress(into)+"/merge?preview=1", map[string]int64{"contact_id": from}, &out)
	return out.Preview, err
}

// Merge makes from part of into, and returns into.
func (c Client) Merge(ctx context.Context, into, from int64) (desk.Contact, error) {
	var out oneContact
	err := c.call(ctx, "POST", contactAddress(into)+"/merge", map[string]int64{"contact_id": from}, &out)
	return out.Contact, err
}
