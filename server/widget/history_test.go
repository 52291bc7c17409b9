package widget_test

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// TestTheHistoryTellsEachJoiningCutAndEndedProof has each happen once, and looks for
// its sentence in the contact's history.
func TestTheHistoryTellsEachJoiningCutAndEndedProof(t *testing.T) {
	for name, c := range map[string]struct {
		do   func(w *world, ann *browser) (of int)
		says []string
	}{
		"log-out": {func(w *world, ann *browser) int {
			id := ann.contact()
			ann.post("/widget/shutdown", "").says(200)
			return id
		}, []string{`"action":"proof_ended","reason":"shutdown"`, "logged out, which ended its proof"}},
		"thirty days": {func(w *world, ann *browser) int {
			id := ann.contact()
			w.clock.forward(31 * 24 * time.Hour)
			ann.hello()
			return id
		}, []string{`"action":"proof_ended","reason":"expired"`, "has expired"}},
		"retired secret": {func(w *world, ann *browser) int {
			id := ann.contact()
			_, err := w.teams.RotateSecret(t.Context(), w.ws.ID)
			check(t, err)
			check(t, w.teams.RetireSecret(t.Context(), w.ws.ID, false))
			ann.hello()
			return id
		}, []string{`"action":"proof_ended","reason":"secret_retired"`, "the secret that signed it was retired"}},
		"mode off ends": {func(w *world, _ *browser) int {
			w.set("identity_verification", "off")
			b := w.browser()
			b.identify("off", plain("off@b.c"))
			id := b.contact()
			w.set("identity_verification", "optional")
			b.hello()
			b.hello()
			return id
		}, []string{`"count":1,"action":"proof_ended","reason":"mode_off_ended"`, "is a claim from now on"}},
		"another identity": {func(w *world, ann *browser) int {
			id := ann.contact()
			ann.identify("bob", w.hash("bob", "bob@b.c"))
			return id
		}, []string{`"action":"became_other","reason":"another_identity"`, "was identified as somebody else"}},
		"a refused call": {func(w *world, ann *browser) int {
			id := ann.contact()
			ann.identify("bob", `{"email":"bob@b.c","user_hash":"none"}`).says(200, "verification_failed")
			return id
		}, []string{`"action":"became_other","reason":"refused"`, "which was refused"}},
		"ended by the team": {func(w *world, ann *browser) int {
			id := ann.contact()
			w.team("DELETE", fmt.Sprintf("/api/contacts/%d/sessions/%s", id, ann.visitor), "").says(200)
			return id
		}, []string{`"action":"session_ended","reason":"by_hand"`, "was ended by hand"}},
		"first proof": {func(w *world, _ *browser) int {
			claim := w.browser()
			claim.identify("cid", plain("cid@b.c"))
			signed := w.browser()
			signed.identify("cid", w.hash("cid", "cid@b.c"))
			return signed.contact()
		}, []string{`"action":"cut","reason":"first_proof"`, "was proven for the first time"}},
		"required": {func(w *world, _ *browser) int {
			claim := w.browser()
			claim.identify("cid", plain("cid@b.c"))
			id := claim.contact()
			w.set("identity_verification", "required")
			claim.hello()
			return id
		}, []string{`"action":"cut","reason":"mode_required"`, "Identity verification became required"}},
		"a lead joins": {func(w *world, _ *browser) int {
			lead := w.browser()
			lead.identify("", w.hash("", "lea@b.c"))
			user := w.browser()
			user.identify("lea", w.both("lea", "lea@b.c"))
			return user.contact()
		}, []string{`"action":"merged","reason":"same_email_proven"`, `"action":"cut","reason":"lead_joined"`, "A lead became part of"}},
		"goes along": {func(w *world, _ *browser) int {
			b := w.browser()
			b.hello()
			b.begin("How hot?")
			w.browser().identify("gil", w.hash("gil", "gil@b.c"))
			b.identify("gil", w.hash("gil", "gil@b.c"))
			return b.contact()
		}, []string{`"action":"merged","reason":"identified_on_same_browser"`, "both were identified on the same browser"}},
		"promoted": {func(w *world, _ *browser) int {
			b := w.browser()
			b.hello()
			b.begin("How hot?")
			b.identify("gil", w.hash("gil", "gil@b.c"))
			return b.contact()
		}, []string{`"action":"promoted","reason":"identified"`, "keeps what it had done before"}},
		"merged by hand": {func(w *world, ann *browser) int {
			lead := w.browser()
			lead.identify("", w.hash("", "lea@b.c"))
			w.team("POST", fmt.Sprintf("/api/contacts/%d/merge", ann.contact()), fmt.Sprintf(`{"contact_id":%d}`, lead.contact())).says(200)
			return ann.contact()
		}, []string{`"action":"merged","reason":"by_hand"`, "go on by themselves, and keep what they began", `"action":"proof_ended","reason":"by_hand"`, "was merged into Ann by hand"}},
		"given a user id by a key": {func(w *world, _ *browser) int {
			w.set("identity_verification", "off")
			lead := w.browser()
			lead.identify("", plain("lea@b.c"))
			id := lead.contact()
			w.rest("POST", "/api/contacts", fmt.Sprintf(`{"id":%d,"user_id":"lea"}`, id)).says(200)
			return id
		}, []string{`"action":"promoted"`, `"action":"proof_ended","reason":"promoted"`, "was given a user id that it has not proven"}},
		"undone": {func(w *world, _ *browser) int {
			b := w.browser()
			b.hello()
			b.begin("How hot?")
			b.identify("gil", w.hash("gil", "gil@b.c"))
			id := b.contact()
			var history struct {
				History []struct {
					ID     int
					Action string
				}
			}
			w.team("GET", fmt.Sprintf("/api/contacts/%d/history", id), "").says(200).into(&history)
			var undone struct{ Contact struct{ ID int } }
			w.team("POST", fmt.Sprintf("/api/history/%d/undo", history.History[0].ID), "").says(200).into(&undone)
			return undone.Contact.ID
		}, []string{`"action":"undone"`, `"action":"proof_ended","reason":"undone"`, "was undone"}},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.set("identity_verification", "optional")
			ann := w.browser()
			ann.identify("ann", `{"email":"ann@b.c","name":"Ann","user_hash":"`+w.sign("ann")+`"}`)
			id := c.do(w, ann)
			said := w.team("GET", fmt.Sprintf("/api/contacts/%d/history", id), "").says(200, c.says...)
			if strings.Contains(said.text, `"text":""`) {
				t.Errorf("an entry says nothing: %s", said.text)
			}
		})
	}
}
