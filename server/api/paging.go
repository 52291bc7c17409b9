package api

import (
	"fmt"
	"strconv"
	"strings"

	"gist/server/inbox"
	"gist/wasm/rules"
)

// defaultPerPage is the default size of a page.
const defaultPerPage = 50

// paging holds the query parameters that all lists have.
type paging struct {
	page, perPage  int
	order, orderBy string
}

func (c *call) paging() (paging, error) {
	q := c.r.URL.Query()
	p := paging{page: 1, perPage: defaultPerPage, order: q.Get("order"), orderBy: q.Get("order_by")}
	for _, n := range []struct {
		name string
		to   *int
		most int
	}{{"page", &p.page, 1 << 31}, {"per_page", &p.perPage, inbox.MaxPerPage}} {
		text := q.Get(n.name)
		if text == "" {
			continue
		}
		value, err := strconv.Atoi(text)
		if err != nil || value < 1 || value > n.most {
			return p, outOfRange(n.name, n.most)
		}
		*n.to = value
	}
	return p, checkOrder(p.order)
}

func outOfRange(name string, most int) error {
	return &rules.Error{Code: name + "_invalid", Field: name, Message: fmt.Sprintf("%s is a number from 1 to %d.", name, most)}
}

func checkOrder(order string) error {
	if order != "" && order != "asc" && order != "desc" {
		return &rules.Error{Code: "order_invalid", Field: "order", Message: "order is asc or desc."}
	}
	return nil
}

// pages holds the URLs of a list's other pages.
type pages struct {
	First string  `json:"first"`
	Next  *string `json:"next"`
	Last  string  `json:"last"`
}

func (c *call) pages(p paging, total int) pages {
	last := max(1, (total+p.perPage-1)/p.perPage)
	result := pages{First: c.pageURL(1), Last: c.pageURL(last)}
	if p.page < last {
		next := c.pageURL(p.page + 1)
		result.Next = &next
	}
	return result
}

func (c *call) pageURL(n int) string {
	q := c.r.URL.Query()
	q.Set("page", strconv.Itoa(n))
	return c.base() + c.r.URL.Path + "?" + q.Encode()
}

// base returns the origin of this server's URLs, without a trailing slash.
func (c *call) base() string {
	if c.PublicURL != "" {
		return strings.TrimRight(c.PublicURL, "/")
	}
	if c.Addresses.IsHTTPS(c.r) {
		return "https://" + c.r.Host
	}
	return "http://" + c.r.Host
}
