package contact_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/golang-jwt/jwt/v5"

	"gist/server/contact"
	"gist/server/store"
	"gist/server/team"
	"gist/wasm/rules"
)

// Who is who: each test is a row of the table in docs/verification.md. Browsers are
// named for the person before them.

var everyMode = []team.Mode{team.ModeOff, team.ModeOptional}

func inEachMode(t *testing.T, do func(t *testing.T, w *world)) {
	for _, mode := range everyMode {
		t.Run("in mode "+string(mode), func(t *testing.T) { do(t, newWorld(t, mode)) })
	}
}

func TestAnAnonymousBrowserBecomesANewUserWithItsHistory(t *testing.T) {
	inEachMode(t, func(t *testing.T, w *world) {
		ann := w.browser()
		ann.track("before")
		before := ann.visitor().Contact
		want(t, "type before", contact.TypeVisitor, w.get(before).Type)

		out := ann.identify("A", `{"email":"ann@tacos.com"}`)
		want(t, "contact", before, out.Contact.ID)
		want(t, "type", contact.TypeUser, w.get(before).Type)
		want(t, "user id", "A", w.get(before).UserID)
		want(t, "history", 1, len(w.history(before)))
		want(t, "contacts", 1, len(w.all()))
	})
}

func TestAnAnonymousBrowserBecomesAKnownUserWithItsHistory(t *testing.T) {
	inEachMode(t, func(t *testing.T, w *world) {
		var moved [][2]contact.ID
		w.contacts.SetHooks(contact.Hooks{Moved: func(tx *store.Tx, ws team.WorkspaceID, from, to contact.ID) error {
			want(t, "workspace of what moved", w.ws.ID, ws)
			tx.OnCommit(func() { moved = append(moved, [2]contact.ID{from, to}) })
			return nil
		}})
		home, office := w.browser(), w.browser()
		ann := home.identify("A", `{"email":"ann@tacos.com"}`).Contact.ID
		home.track("at home")
		office.track("at the office")
		before := office.visitor().Contact

		out := office.identify("A", `{"email":"ann@tacos.com"}`)
		want(t, "contact", ann, out.Contact.ID)
		if !slices.Equal(out.Merged, []contact.ID{before}) || !slices.Equal(moved, [][2]contact.ID{{before, ann}}) {
			t.Errorf("want %d merged into %d, got %v and moved %v", before, ann, out.Merged, moved)
		}
		if got := w.history(ann); !slices.Equal(got, []string{"at home", "at the office"}) {
			t.Errorf("history: got %v", got)
		}
		want(t, "the office's contact", ann, office.visitor().Contact)
		want(t, "who the old id leads to", ann, w.get(before).ID)
		want(t, "contacts", 1, len(w.all()))
	})
}

func TestIdentifyAgainUpdatesTheUser(t *testing.T) {
	inEachMode(t, func(t *testing.T, w *world) {
		b := w.browser()
		first := b.identify("A", `{"email":"ann@tacos.com","plan":"free"}`).Contact.ID
		again := b.identify("A", `{"email":"Ann@Example.com","plan":"pro"}`).Contact
		want(t, "contact", first, again.ID)
		want(t, "email, as given", "Ann@Example.com", again.Email)
		want(t, "properties", `text plan="pro"`, properties(w.get(first)))
		want(t, "contacts", 1, len(w.all()))
	})
}

func TestIdentifyAsSomebodyElseWithoutShutdownMergesNothing(t *testing.T) {
	inEachMode(t, func(t *testing.T, w *world) {
		for _, known := range []bool{false, true} {
			if known {
				w = w.workspace(w.ws.Mode)
				w.upsert(0, "B", `{"email":"bob@tacos.com"}`)
			}
			b := w.browser()
			ann := b.identify("A", `{"email":"ann@tacos.com"}`)
			b.track("Ann's")
			annsVisitor := b.credentials

			bob := b.identify("B", `{"email":"bob@tacos.com"}`)
			if bob.Visitor.ID == ann.Visitor.ID || bob.NewToken == "" || bob.Contact.ID == ann.Contact.ID {
				t.Fatalf("want a fresh visitor and another contact, got %+v after %+v", bob, ann)
			}
			b.track("Bob's")
			if got := w.history(ann.Contact.ID); !slices.Equal(got, []string{"Ann's"}) {
				t.Errorf("Ann's history: got %v", got)
			}
			if got := w.history(bob.Contact.ID); !slices.Equal(got, []string{"Bob's"}) {
				t.Errorf("Bob's history: got %v", got)
			}
			want(t, "what was merged", 0, len(bob.Merged))
			err := w.update(func(tx *store.Tx) error {
				_, err := w.contacts.Authenticate(tx, w.ws.ID, annsVisitor)
				return err
			})
			wantCode(t, "token_replaced", err)
			want(t, "contacts", 2, len(w.all()))
		}
	})
}

func TestTwoBrowsersThatTypeTheSameEmailAreTwoLeads(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	one, other := w.browser(), w.browser()
	a := one.identify("", `{"email":"ann@tacos.com"}`)
	b := other.identify("", `{"email":"Ann@tacos.com"}`)
	if a.Contact.ID == b.Contact.ID || a.Contact.Type != contact.TypeLead || b.Contact.Type != contact.TypeLead {
		t.Errorf("want two leads, got %+v and %+v", a.Contact, b.Contact)
	}
	want(t, "first verified", false, a.Visitor.Verified())
	want(t, "second verified", false, b.Visitor.Verified())
}

func TestALeadThatTypesAnotherEmailStaysTheSameLead(t *testing.T) {
	inEachMode(t, func(t *testing.T, w *world) {
		b := w.browser()
		first := b.identify("", `{"email":"jon@tacos.com"}`).Contact.ID
		again := b.identify("", `{"email":"john@tacos.com"}`).Contact
		want(t, "contact", first, again.ID)
		want(t, "email", "john@tacos.com", again.Email)
		want(t, "contacts", 1, len(w.all()))
	})
}

func TestAnEmailAloneUpdatesTheUserOfTheBrowser(t *testing.T) {
	inEachMode(t, func(t *testing.T, w *world) {
		b := w.browser()
		user := b.identify("A", `{"email":"ann@tacos.com"}`).Contact.ID
		again := b.identify("", `{"email":"ann@example.com"}`).Contact
		want(t, "contact", user, again.ID)
		want(t, "type", contact.TypeUser, again.Type)
		want(t, "email", "ann@example.com", again.Email)
	})
}

func TestAProvenEmailIsOneContactOnEveryBrowser(t *testing.T) {
	prove := map[string]func(*world) string{
		"by mode off": func(w *world) string {
			w.mode(team.ModeOff)
			return `{"email":"ann@tacos.com"}`
		},
		"by its hash": func(w *world) string {
			return `{"email":"ann@tacos.com","user_hash":"` + w.hash("ann@tacos.com") + `"}`
		},
		"by a token": func(w *world) string {
			return `{"email":"ann@tacos.com","user_jwt":"` + w.jwt(jwt.MapClaims{"email": "ann@tacos.com"}) + `"}`
		},
	}
	for how, proof := range prove {
		t.Run(how+", the one user on whom it is proven, but for a hash", func(t *testing.T) {
			w := newWorld(t, team.ModeOptional)
			user := w.browser().identify("A", `{"email":"Ann@Tacos.com","user_jwt":"`+w.jwt(jwt.MapClaims{"user_id": "A", "email": "ann@tacos.com"})+`"}`).Contact.ID
			w.browser().identify("", `{"email":"ann@tacos.com"}`)
			call := proof(w)
			b := w.browser()
			b.track("before")
			out := b.identify("", call)
			want(t, "is the user", how != "by its hash", out.Contact.ID == user)
			want(t, "verified", true, b.visitor().Verified())
			want(t, "history", 1, len(w.history(out.Contact.ID)))
		})
		t.Run(how+", no user who only wrote it", func(t *testing.T) {
			w := newWorld(t, team.ModeOptional)
			user := w.browser().identify("A", `{"email":"Ann@Tacos.com","user_hash":"`+w.hash("A")+`"}`).Contact.ID
			want(t, "is the user", false, w.browser().identify("", proof(w)).Contact.ID == user)
		})
		t.Run(how+", else the lead", func(t *testing.T) {
			w := newWorld(t, team.ModeOptional)
			call := proof(w)
			w.upsert(0, "A", `{"email":"ann@tacos.com"}`)
			w.upsert(0, "B", `{"email":"ann@tacos.com"}`) // of two users it is nobody's
			one, other := w.browser(), w.browser()
			lead := one.identify("", call).Contact
			want(t, "type", contact.TypeLead, lead.Type)
			other.track("elsewhere")
			want(t, "contact", lead.ID, other.identify("", call).Contact.ID)
			want(t, "verified", true, other.visitor().Verified())
			want(t, "contacts", 3, len(w.all()))
		})
		t.Run(how+", without what unproven browsers left under it", func(t *testing.T) {
			w := newWorld(t, team.ModeOptional)
			stranger := w.browser()
			stranger.identify("", `{"email":"ann@tacos.com"}`)
			stranger.track("unproven")
			out := w.browser().identify("", proof(w))
			want(t, "contacts", 2, len(w.all()))
			want(t, "history", 0, len(w.history(out.Contact.ID)))
			want(t, "the unproven browser sees all", false, stranger.visitor().Verified())
		})
	}
}

func TestAProvenEmailGoesBeforeOneThatAUserOnlyWrote(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	proven := `{"email":"ann@tacos.com","user_hash":"` + w.hash("ann@tacos.com") + `"}`
	ann := w.browser()
	lead := ann.identify("", proven).Contact.ID
	mallory := w.browser()
	mallory.identify("M", `{"email":"ann@tacos.com","user_hash":"`+w.hash("M")+`"}`)

	want(t, "Ann on her browser", lead, ann.identify("", proven).Contact.ID)
	want(t, "Ann on another browser", lead, w.browser().identify("", proven).Contact.ID)
}

// Owning an email, and writing it beside a user id without proof, must not add
// up to that user's history.
func TestAProvenEmailOpensNoUserThatItsOwnerOnlyClaimedToBe(t *testing.T) {
	for name, claim := range map[string]func(w *world, mallory *browser, proof string){
		"unsigned": func(w *world, mallory *browser, _ string) {
			mallory.identify("A", `{"email":"m@tacos.com"}`)
		},
		"with the email proven in the same call": func(w *world, mallory *browser, _ string) {
			mallory.identify("A", `{"email":"m@tacos.com","user_jwt":"`+w.jwt(jwt.MapClaims{"email": "m@tacos.com"})+`"}`)
		},
		"with the email proven before": func(w *world, mallory *browser, proof string) {
			mallory.identify("", proof)
			mallory.identify("A", `{"email":"m@tacos.com"}`)
		},
		"beside another user with the email": func(w *world, mallory *browser, _ string) {
			w.browser().identify("B", `{"email":"m@tacos.com"}`)
			mallory.identify("A", `{"email":"m@tacos.com"}`)
		},
		"with the email proven after, twice": func(w *world, mallory *browser, proof string) {
			mallory.identify("A", `{"email":"m@tacos.com"}`)
			mallory.identify("", proof)
		},
	} {
		for _, known := range []bool{true, false} {
			t.Run(fmt.Sprintf("%s, known %v", name, known), func(t *testing.T) {
				w := newWorld(t, team.ModeOptional)
				if known {
					w.upsert(0, "A", `{"name":"Ann"}`)
				}
				proof := `{"email":"m@tacos.com","user_hash":"` + w.hash("m@tacos.com") + `"}`
				mallory := w.browser()
				claim(w, mallory, proof)
				for _, b := range []*browser{mallory, w.browser()} {
					out := b.identify("", proof)
					if out.Contact.UserID == "" {
						continue // a lead: nobody's history but its own
					}
					want(t, "sees all of a user", false, out.Visitor.Verified())
					want(t, "the user is verified", false, out.Contact.Verified)
				}
			})
		}
	}
}

func TestAProvenEmailOfSomebodyElseMergesNothing(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	for _, known := range []bool{false, true} {
		if known {
			w = w.workspace(team.ModeOptional)
			w.upsert(0, "", `{"email":"bob@tacos.com"}`)
		}
		b := w.browser()
		ann := b.identify("A", `{"email":"ann@tacos.com","user_hash":"`+w.hash("A")+`"}`)
		bob := b.identify("", `{"email":"bob@tacos.com","user_hash":"`+w.hash("bob@tacos.com")+`"}`)
		if bob.Contact.ID == ann.Contact.ID || bob.Visitor.ID == ann.Visitor.ID || bob.NewToken == "" {
			t.Errorf("known %v: want a fresh visitor for Bob, got %+v after %+v", known, bob, ann)
		}
		want(t, "Ann's email", "ann@tacos.com", w.get(ann.Contact.ID).Email)
		cat := b.identify("", `{"email":"cat@tacos.com","user_hash":"`+w.hash("cat@tacos.com")+`"}`)
		if cat.Contact.ID == bob.Contact.ID {
			t.Errorf("known %v: a lead proven by one email became another proven one", known)
		}
	}
}

func TestALeadBecomesTheUserOnItsBrowser(t *testing.T) {
	inEachMode(t, func(t *testing.T, w *world) {
		for _, known := range []bool{false, true} {
			if known {
				w = w.workspace(w.ws.Mode)
				w.upsert(0, "A", `{"name":"Ann"}`)
			}
			b := w.browser()
			b.identify("", `{"email":"ann@tacos.com","name":"A lead","plan":"pro","tags":"warm"}`)
			b.track("as a lead")
			user := b.identify("A", `{"email":"ann@tacos.com"}`).Contact
			want(t, "type", contact.TypeUser, user.Type)
			want(t, "contacts", 1, len(w.all()))
			want(t, "history", 1, len(w.history(user.ID)))
			want(t, "properties", `text plan="pro"`, properties(w.get(user.ID)))
			want(t, "tags", "warm", tags(w.get(user.ID)))
			name := "A lead"
			if known {
				name = "Ann" // what the user has is not overwritten
			}
			want(t, "name", name, user.Name)
		}
	})
}

func TestLeadsOfOtherBrowsersBecomeTheUserOnlyIfTheEmailIsProven(t *testing.T) {
	for _, test := range []struct {
		name     string
		mode     team.Mode
		call     func(*world) string
		contacts int
	}{
		{"unsigned: they stay", team.ModeOptional, func(*world) string { return `{"email":"ann@tacos.com"}` }, 3},
		{"the user id signed: they stay", team.ModeOptional, func(w *world) string {
			return `{"email":"ann@tacos.com","user_hash":"` + w.hash("A") + `"}`
		}, 3},
		{"a token with the user id alone: they stay", team.ModeOptional, func(w *world) string {
			return `{"email":"ann@tacos.com","user_jwt":"` + w.jwt(jwt.MapClaims{"user_id": "A"}) + `"}`
		}, 3},
		{"a token with the email: those become the user on which it is proven", team.ModeOptional, func(w *world) string {
			return `{"email":"ann@tacos.com","user_jwt":"` + w.jwt(jwt.MapClaims{"user_id": "A", "email": "ann@tacos.com"}) + `"}`
		}, 2},
		{"mode off: those become the user that were met in it", team.ModeOff, func(*world) string { return `{"email":"ann@tacos.com"}` }, 2},
	} {
		t.Run(test.name, func(t *testing.T) {
			w := newWorld(t, team.ModeOptional)
			claims := w.browser()
			claims.identify("", `{"email":"ANN@tacos.com"}`)
			claims.track("as a lead")
			w.mode(test.mode)
			proves := w.browser()
			call := `{"email":"ANN@tacos.com"}`
			if test.mode != team.ModeOff {
				call = `{"email":"ANN@tacos.com","user_hash":"` + w.hash("ANN@tacos.com") + `"}`
			}
			proves.identify("", call)
			proves.track("as a proven lead")
			user := w.browser().identify("A", test.call(w)).Contact.ID
			want(t, "contacts", test.contacts, len(w.all()))
			want(t, "the claim's browser is the user", false, claims.visitor().Contact == user)
			joined := 0
			if test.contacts == 2 {
				joined = 1
			}
			want(t, "the proven lead's history is the user's", joined, len(w.history(user)))
			if test.mode == team.ModeOff {
				want(t, "the lead's browser is the user", user, proves.visitor().Contact)
				want(t, "the lead's browser sees all", false, proves.visitor().Verified())
			}
			// And again, when the user is there already.
			late := w.browser()
			late.identify("", call)
			late.track("late")
			want(t, "user", user, w.browser().identify("A", test.call(w)).Contact.ID)
			want(t, "the late lead's history is the user's", 2*joined, len(w.history(user)))
		})
	}
}

// What was proven of a lead says nothing of the user that it becomes part of: its
// browsers prove that anew.
func TestABrowserOfALeadThatJoinsAProvenUserBecomesAFreshVisitor(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	lead := w.browser()
	lead.identify("", `{"email":"ann@tacos.com","user_hash":"`+w.hash("ann@tacos.com")+`"}`)
	was := lead.credentials
	w.browser().identify("A", `{"email":"ann@tacos.com","user_jwt":"`+w.jwt(jwt.MapClaims{"user_id": "A", "email": "ann@tacos.com"})+`"}`)
	want(t, "contacts", 1, len(w.all()))
	err := w.update(func(tx *store.Tx) error {
		_, err := w.contacts.Authenticate(tx, w.ws.ID, was)
		return err
	})
	wantCode(t, "visitor_unknown", err)
	lead.track("anew")
	want(t, "another visitor", true, lead.credentials.Visitor != was.Visitor)
}

func TestAProvenLeadGoesAlongOnlyByASignedCallWithItsEmail(t *testing.T) {
	for name, test := range map[string]struct {
		call string
		goes bool
	}{
		"a claim":                   {`{"email":"ann@tacos.com"}`, false},
		"signed, with another":      {`{"email":"eve@tacos.com","user_hash":"%s"}`, false},
		"signed, with its own":      {`{"email":"ann@tacos.com","user_hash":"%s"}`, true},
		"signed, spelled otherwise": {`{"email":"Ann@Tacos.com","user_hash":"%s"}`, true},
	} {
		for _, known := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s, known %v", name, known), func(t *testing.T) {
				w := newWorld(t, team.ModeOptional)
				if known {
					w.upsert(0, "A", `{}`)
				}
				b := w.browser()
				lead := b.identify("", `{"email":"ann@tacos.com","user_hash":"`+w.hash("ann@tacos.com")+`"}`)
				b.track("Ann's")
				call := test.call
				if strings.Contains(call, "%s") {
					call = fmt.Sprintf(call, w.hash("A"))
				}
				out := b.identify("A", call)
				want(t, "the same visitor", test.goes, out.Visitor.ID == lead.Visitor.ID)
				want(t, "history", test.goes, len(w.history(out.Contact.ID)) == 1)
			})
		}
	}
}

func TestTwoUserIDsWithTheSameEmailStayTwo(t *testing.T) {
	inEachMode(t, func(t *testing.T, w *world) {
		a := w.browser().identify("A", `{"email":"both@tacos.com"}`).Contact.ID
		second := w.browser()
		b := second.identify("B", `{"email":"both@tacos.com"}`).Contact.ID
		if a == b {
			t.Fatal("two user ids became one contact")
		}
		second.identify("B", `{"email":"both@tacos.com"}`)
		want(t, "contacts", 2, len(w.all()))
	})
}

func TestUserIDsAreCaseSensitiveAndEmailsAreNot(t *testing.T) {
	w := newWorld(t, team.ModeOff)
	w.browser().identify("a", `{"email":"one@tacos.com"}`)
	w.browser().identify("A", `{"email":"two@tacos.com"}`)
	w.browser().identify("", `{"email":"LEAD@tacos.com"}`)
	w.browser().identify("", `{"email":"lead@Tacos.com"}`)
	want(t, "contacts", 3, len(w.all()))
}

func TestASecondBrowserIsTheSameContact(t *testing.T) {
	for _, test := range []struct {
		mode     team.Mode
		signed   bool
		verified bool
	}{
		{team.ModeOff, false, true},
		{team.ModeOptional, false, false},
		{team.ModeOptional, true, true},
		{team.ModeRequired, true, true},
	} {
		w := newWorld(t, test.mode)
		call := `{"email":"ann@tacos.com"}`
		if test.signed {
			call = `{"email":"ann@tacos.com","user_hash":"` + w.hash("A") + `"}`
		}
		one, other := w.browser(), w.browser()
		other.track("before")
		first := one.identify("A", call)
		second := other.identify("A", call)
		want(t, string(test.mode)+": contact", first.Contact.ID, second.Contact.ID)
		want(t, string(test.mode)+": the first sees all", test.verified, one.visitor().Verified())
		want(t, string(test.mode)+": the second sees all", test.verified, other.visitor().Verified())
		want(t, string(test.mode)+": contact verified", test.signed, second.Contact.Verified)
	}
}

func TestAVerifiedContactTakesNoUnsignedCall(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	signed := `{"email":"ann@tacos.com","name":"Ann","user_hash":"` + w.hash("A") + `"}`
	home := w.browser()
	ann := home.identify("A", signed).Contact.ID

	stranger := w.browser()
	stranger.track("a stranger's")
	before := stranger.visitor()
	stranger.refused("verification_required", "A", `{"email":"m@tacos.com","name":"Mallory"}`)
	want(t, "the stranger's contact", before.Contact, stranger.visitor().Contact)
	want(t, "the stranger's visitor", before.ID, stranger.visitor().ID)
	home.identify("A", `{"email":"ann@tacos.com","plan":"pro"}`)
	want(t, "a browser with a live proof sets fields", `text plan="pro"`, properties(w.get(ann)))
	want(t, "Ann's name", "Ann", w.get(ann).Name)
	want(t, "Ann's email", "ann@tacos.com", w.get(ann).Email)
	want(t, "Ann's browser sees all", true, home.visitor().Verified())

	bob := w.browser()
	bob.identify("B", `{"email":"bob@tacos.com"}`)
	was := bob.credentials
	bob.refused("verification_required", "A", `{"email":"ann@tacos.com"}`)
	want(t, "Bob's browser stays his", was, bob.credentials)
	want(t, "and its token good", was.Visitor, bob.visitor().ID)

	w.mode(team.ModeOff)
	want(t, "in mode off it is trusted", ann, stranger.identify("A", `{"email":"ann@tacos.com"}`).Contact.ID)
}

func TestAVerificationThatComesLaterOpensTheHistory(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	b := w.browser()
	user := b.identify("A", `{"email":"ann@tacos.com"}`).Contact.ID
	want(t, "sees all at first", false, b.visitor().Verified())
	out := b.identify("A", `{"email":"ann@tacos.com","user_hash":"`+w.hash("A")+`"}`)
	want(t, "contact", user, out.Contact.ID)
	want(t, "visitor is the same", b.credentials.Visitor, out.Visitor.ID)
	want(t, "new token", true, out.NewToken != "")
	want(t, "sees all", true, b.visitor().Verified())
}

func TestAWrongSignatureStoresNothing(t *testing.T) {
	for _, mode := range []team.Mode{team.ModeOff, team.ModeOptional, team.ModeRequired} {
		w := newWorld(t, mode)
		w.browser().refused("verification_failed", "A", `{"email":"a@tacos.com","user_hash":"`+w.hash("B")+`"}`)
		want(t, string(mode)+": contacts", 0, len(w.all()))
	}
}

func TestModeRequiredStoresNothingUnsigned(t *testing.T) {
	w := newWorld(t, team.ModeRequired)
	w.browser().refused("verification_required", "A", `{"email":"a@tacos.com"}`)
	w.browser().refused("verification_required", "", `{"email":"a@tacos.com"}`)
	want(t, "contacts", 0, len(w.all()))
}

func TestShutdownRevokesTheTokenAndTheNextVisitorIsNobody(t *testing.T) {
	inEachMode(t, func(t *testing.T, w *world) {
		b := w.browser()
		ann := b.identify("A", `{"email":"ann@tacos.com"}`)
		old := b.credentials
		b.shutdown()
		err := w.update(func(tx *store.Tx) error {
			_, err := w.contacts.Authenticate(tx, w.ws.ID, old)
			return err
		})
		wantCode(t, "visitor_unknown", err)
		b.track("after")
		if got := b.visitor(); got.ID == old.Visitor || got.Contact == ann.Contact.ID || got.Verified() {
			t.Errorf("want somebody new, got %+v", got)
		}
		want(t, "Ann's history", 0, len(w.history(ann.Contact.ID)))
		bob := b.identify("B", `{"email":"bob@tacos.com"}`)
		want(t, "Bob's history", 1, len(w.history(bob.Contact.ID)))
		want(t, "contacts", 2, len(w.all()))
	})
}

func TestShutdownTwiceOrWithoutATokenIsNoError(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	b := w.browser()
	b.track("once")
	old := b.credentials
	b.shutdown()
	for _, c := range []contact.Credentials{old, {}, {Visitor: old.Visitor}, {Visitor: "nonsense", Token: "x"}} {
		w.must(func(tx *store.Tx) error { _, err := w.contacts.Shutdown(tx, w.ws.ID, c); return err })
	}
}

func TestAnUnsignedCallNeverShutsAnotherBrowserOut(t *testing.T) {
	w := newWorld(t, team.ModeOptional)
	b := w.browser()
	b.track("mine")
	w.must(func(tx *store.Tx) error {
		_, err := w.contacts.Shutdown(tx, w.ws.ID, contact.Credentials{Visitor: b.credentials.Visitor, Token: "guessed"})
		return err
	})
	want(t, "visitor", b.credentials.Visitor, b.visitor().ID)
}

func TestNoCallReachesAnotherWorkspace(t *testing.T) {
	w := newWorld(t, team.ModeOff)
	other := w.workspace(team.ModeOff)
	here := w.browser()
	a := here.identify("A", `{"email":"ann@tacos.com","plan":"pro","tags":"Free"}`)
	there := &browser{w: other, credentials: here.credentials}
	b := there.identify("A", `{"email":"ann@tacos.com","plan":12,"tags":"FREE"}`)
	if a.Contact.ID == b.Contact.ID {
		t.Fatal("one contact in two workspaces")
	}
	want(t, "properties there", "number plan=12", properties(other.get(b.Contact.ID)))
	want(t, "tags there", "FREE", tags(other.get(b.Contact.ID)))
	want(t, "properties here", `text plan="pro"`, properties(w.get(a.Contact.ID)))
	want(t, "contacts here", 1, len(w.all()))
	want(t, "contacts there", 1, len(other.all()))
	err := w.update(func(tx *store.Tx) error {
		_, err := other.contacts.Get(tx, other.ws.ID, a.Contact.ID)
		return err
	})
	wantCode(t, "contact_unknown", err)
	_, err = other.tryUpsert(a.Contact.ID, "", `{"name":"Mallory"}`)
	wantCode(t, "contact_unknown", err)
	stolen := &browser{w: other, credentials: here.credentials}
	stolen.track("elsewhere")
	want(t, "history here", 0, len(w.history(a.Contact.ID)))
}

func TestTraitsWithoutANameStayWithTheVisitor(t *testing.T) {
	// Segment's clients send such calls; gist.identify needs an email.
	w := newWorld(t, team.ModeOptional)
	b := w.browser()
	call := w.check(rules.CheckContact, "", `{"plan":"pro"}`)
	var out contact.Outcome
	err := b.inSession(func(tx *store.Tx, v *contact.Visitor) (err error) {
		out, err = w.contacts.Identify(tx, w.ws, *v, call, team.Proof{})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	want(t, "type", contact.TypeVisitor, out.Contact.Type)
	want(t, "properties", `text plan="pro"`, properties(w.get(out.Contact.ID)))
	want(t, "type with an email", contact.TypeLead, b.identify("", `{"email":"ann@tacos.com"}`).Contact.Type)
}
