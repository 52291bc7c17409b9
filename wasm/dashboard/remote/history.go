package remote

import (
	"context"
	"net/url"
	"strconv"

	"gist/wasm/dashboard/desk"
)

// History is one page of what happened to a contact, the last first; more says
// whether there is an older one.
func (c Client) History(ctx context.Context, contact int64, page int) (list []desk.Entry, more bool, err error) {
	q := url.Values{"page": {strconv.Itoa(page)}, "per_page": {"10"}}
	var out struct {
		History []desk.Entry `json:"history"`
		pages
	}
	err = c.call(ctx, "GET", contactAddress(contact)+"/history?"+q.Encode(), nil, &out)
	return out.History, out.Pages.Next != "", err
}

// Undo takes back a merge or a promotion, and gives the contact that is there
// again.
func (c Client) Undo(ctx context.Context, entry int64) (desk.Contact, error) {
	var out oneContact
	err := c.call(ctx, "POST", "/api/history/"+strconv.FormatInt(entry, 10)+"/undo", map[string]any{}, &out)
	return out.Contact, err
}

// PreviewMerge tells what Merge would do, and does nothing.
func (c Client) PreviewMerge(ctx context.Context, into, from int64) (desk.MergePreview, error) {
	var out struct {
		Preview desk.MergePreview `json:"preview"`
	}
	err := c.call(ctx, "POST", contactAddress(into)+"/merge?preview=1", map[string]int64{"contact_id": from}, &out)
	return out.Preview, err
}

// Merge makes one contact part of another, which it gives.
func (c Client) Merge(ctx context.Context, into, from int64) (desk.Contact, error) {
	var out oneContact
	err := c.call(ctx, "POST", contactAddress(into)+"/merge", map[string]int64{"contact_id": from}, &out)
	return out.Contact, err
}
