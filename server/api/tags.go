package api

import (
	"gist/server/contact"
	"gist/server/store"
)

type tagWire struct {
	ID   int64  `json:"id"`
	Name string `json:"name"`
}

type tagsAnswer struct {
	Tags  []tagWire `json:"tags"`
	Pages pages     `json:"pages"`
}

func (c *call) tags() (any, error) {
	p, err := c.paging()
	if err != nil {
		return nil, err
	}
	var list []contact.Tag
	var total int
	err = c.DB.View(c.r.Context(), func(tx *store.Tx) (err error) {
		list, total, err = c.Contacts.Tags(tx, c.workspace.ID, contact.TagsOptions{Page: p.page, PerPage: p.perPage, Order: p.order, OrderBy: p.orderBy})
		return err
	})
	if err != nil {
		return nil, err
	}
	answer := tagsAnswer{Tags: []tagWire{}, Pages: c.pages(p, total)}
	for _, t := range list {
		answer.Tags = append(answer.Tags, tagWire(t))
	}
	return answer, nil
}
