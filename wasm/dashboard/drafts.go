package dashboard

import (
	"encoding/json"
	"strconv"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"gist/wasm/dashboard/desk"
	"gist/wasm/rules"
)

// Drafts outlive the page. Each is in localStorage, under a key with the
// workspace, the teammate and the conversation. It stays until it is sent or
// emptied, a teammate signs out, or draftLife has passed.

// draft is text that is not sent yet, and its kind.
type draft struct{ kind, text string }

// keptDraft is a draft in localStorage.
type keptDraft struct {
	Kind string `json:"kind"`
	Text string `json:"text"`
	At   int64  `json:"at"` // unix seconds
}

const (
	draftPrefix = "gist-draft:"
	draftLife   = 30 * 24 * time.Hour
)

func (a *App) draftsOfMine() string {
	return draftPrefix + a.me.Workspace.AppID + ":" + strconv.FormatInt(a.me.Teammate.ID, 10) + ":"
}

// setDraft stores a conversation's draft, in memory and in localStorage.
func (a *App) setDraft(id int64, d draft) {
	a.drafts[id] = d
	a.storeDraft(id, d)
}

// storeDraft stores a draft in localStorage. A blank one is removed.
func (a *App) storeDraft(id int64, d draft) {
	if a.phase != inside || id == 0 {
		return
	}
	key := a.draftsOfMine() + strconv.FormatInt(id, 10)
	withStorage(func(storage app.Value) {
		if rules.Blank(d.text) {
			storage.Call("removeItem", key)
			return
		}
		text, err := json.Marshal(keptDraft{d.kind, d.text, time.Now().Unix()})
		if err == nil { // texts and a number can always be JSON
			storage.Call("setItem", key, string(text))
		}
	})
}

// typed stores the text of the reply box. It runs at every input, so that only
// the end of the browser itself can lose a letter.
func (a *App) typed() {
	if element(boxID).Truthy() {
		a.storeDraft(a.chosen(), draft{kind: a.kind(a.chosen()), text: field(boxID)})
	}
}

// loadDrafts loads the signed-in teammate's drafts from localStorage, and
// removes expired and unreadable ones.
func (a *App) loadDrafts() {
	mine, oldest := a.draftsOfMine(), time.Now().Add(-draftLife).Unix()
	withStorage(func(storage app.Value) {
		for _, key := range draftKeys(storage) {
			var kept keptDraft
			err := json.Unmarshal([]byte(storage.Call("getItem", key).String()), &kept)
			if err != nil || kept.At < oldest {
				storage.Call("removeItem", key)
				continue
			}
			rest, ok := strings.CutPrefix(key, mine)
			if id, err := strconv.ParseInt(rest, 10, 64); ok && err == nil {
				a.drafts[id] = draft{kind: kept.Kind, text: kept.Text}
			}
		}
	})
}

// forgetDrafts removes the drafts of all teammates, because others may use the
// browser after a sign-out.
func forgetDrafts() {
	withStorage(func(storage app.Value) {
		for _, key := range draftKeys(storage) {
			storage.Call("removeItem", key)
		}
	})
}

func draftKeys(storage app.Value) (keys []string) {
	for i := range storage.Get("length").Int() {
		if key := storage.Call("key", i).String(); strings.HasPrefix(key, draftPrefix) {
			keys = append(keys, key)
		}
	}
	return keys
}

// withStorage calls do with localStorage, if the browser allows it. A full
// localStorage throws; drafts then last only as long as the page.
func withStorage(do func(storage app.Value)) {
	defer func() { _ = recover() }()
	if storage := app.Window().Get("localStorage"); storage.Truthy() {
		do(storage)
	}
}

// keepDraft stores the text of the reply box as a conversation's draft.
func (a *App) keepDraft(id int64) {
	if id != 0 && element(boxID).Truthy() {
		a.setDraft(id, draft{kind: a.kind(id), text: field(boxID)})
	}
}

// showDraft puts a conversation's draft into the reply box.
func (a *App) showDraft(id int64) {
	a.ctx.Defer(func(app.Context) {
		if box := element(boxID); box.Truthy() {
			box.Set("value", a.drafts[id].text)
		}
	})
}

// takeUpDrafts loads the drafts after the sign-in. Text typed before that wins
// over the draft of the chosen conversation.
func (a *App) takeUpDrafts() {
	early := draft{desk.Reply, field(boxID)}
	a.loadDrafts()
	if id := a.chosen(); id != 0 && !rules.Blank(early.text) {
		a.setDraft(id, early)
	}
}
