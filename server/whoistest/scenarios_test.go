package whoistest_test

import "testing"

// Scenarios for each rule and each row of who is who, in each mode. What a line
// names with "reads", "misses", "is" and "->" was written by hand; the model
// holds all else after each line. A line in brackets is for these modes alone.

type scenario struct{ says, steps string }

// inEachMode plays scenarios, each in each mode.
func inEachMode(t *testing.T, scenarios []scenario) {
	p := newPlace(t)
	for _, s := range scenarios {
		for _, mode := range []string{"off", "optional", "required"} {
			t.Run(s.says+" ("+mode+")", func(t *testing.T) { playAt(t, p, mode, s.steps) })
		}
	}
}

func TestOnlyAProofJoins(t *testing.T) { inEachMode(t, joining) }

var joining = []scenario{
	{"a claim never matches an email that somebody proved", `
		b0 identify - kim hash
		b0 write t0
		team answers t1 in t0
		[required] b1 identify - kim none -> verification_required
		[optional off] b1 identify - kim none
		[optional required] b1 misses t0 t1
		[off] b1 reads t0 t1
		[optional] b1 is kim
		b1 write t2
		[optional required] b0 misses t2
		team answers t3 in t2
		[optional required] b0 misses t3
		b1 reads t2 t3
	`},
	{"a claim never matches an email that somebody claimed", `
		[optional off] b0 identify - kim none
		b0 write t0
		[optional off] b1 identify - kim none
		[required] b1 identify - kim none -> verification_required
		[optional required] b1 misses t0
		b2 identify - kim hash
		[optional required] b2 misses t0
		b2 write t1
		[optional required] b0 misses t1
		[optional required] b1 misses t1
	`},
	{"a claim never replaces a proven email", `
		b0 identify A kim jwt
		[optional off] b0 identify A bob none
		[required] b0 identify A bob none -> verification_required
		[optional required] A has kim
		[off] A has bob
	`},
	{"a claim never changes a proven contact, and fields of a browser with a live proof do outside required", `
		b0 identify A kim jwt name=n0
		[optional required] b1 identify A kim none name=n1 -> verification_required
		[optional off] b0 identify A kim none name=n2
		[required] b0 identify A kim none name=n3 -> verification_required
	`},
	{"a hash of an email leads to leads only, and a token of it to a user on whom it is proven", `
		b0 identify A kim jwt
		b0 write t0
		b1 identify - kim hash
		b1 misses t0
		b1 is kim
		b2 identify - kim jwt
		b2 reads t0
		b2 is A
	`},
	{"an email that a signed user only wrote leads nobody to them, nor them to anybody", `
		b0 identify - kim hash
		b0 write t0
		b3 identify E kim hash
		b3 write t1
		[optional required] b3 misses t0
		b1 identify - kim jwt
		[optional required] b1 reads t0
		[optional required] b1 misses t1
		[optional required] b3 misses t0
	`},
	{"a key that names a user by the email alone does not prove it on them", `
		mode off
		b0 identify A kim jwtmail
		b0 write t0
		key saves email=kim
		mode optional
		b1 identify - kim jwt
		b1 misses t0
		b1 is kim
	`},
	{"the newer secret's signature of an email stands when the older is retired as leaked", `
		rotate
		b0 identify - kim jwt@0
		b0 write t0
		b1 identify - kim hash
		retire leaked
		b2 identify - kim hash
		b2 reads t0
	`},
	{"a lead that several have becomes the user on whom a token proves its email", `
		b0 identify - kim hash
		b0 write t0
		b1 identify - kim hash
		b1 identify A kim jwt
		b1 reads t0
	`},
	{"an email that a leaked secret signed leads nobody to its user any more", `
		b0 identify A kim jwt
		b0 write t0
		rotate
		retire leaked
		b1 identify - kim jwt
		b1 misses t0
		b1 is kim
	`},
	{"an email that is proven on two users leads to neither", `
		b0 identify A kim jwt
		b1 identify B kim jwt
		b0 write t0
		b1 write t1
		b2 identify - kim jwt
		b2 misses t0 t1
		b2 is kim
		key saves email=kim text=t2
		b0 misses t2
		b1 misses t2
	`},
	{"claims of the same email stand beside each other", `
		[optional] b0 identify A kim none
		[optional] b1 identify B kim none
		[optional] b3 identify - kim none
		b0 write t0
		b1 write t1
		b3 write t3
		[optional required] b0 misses t1 t3
		[optional required] b1 misses t0 t3
		[optional required] b3 misses t0 t1
	`},
	{"a planted claim gets nothing of its owner's next proof", `
		[optional] b3 identify - kim none name=n0
		[optional] b3 write t0
		b0 identify - kim hash
		b0 write t1
		team answers t2 in t1
		b3 misses t1 t2
		[optional] b0 misses t0
		[optional] b3 reads t0
		b0 identify A kim jwt
		b3 misses t1 t2
		[optional] b0 misses t0
	`},
	{"a look-alike email proves the look-alike", `
		b0 identify - kim hash
		b0 write t0
		b3 identify - look hash
		b3 misses t0
		b3 identify E look jwt
		b3 misses t0
		b2 identify - dot hash
		b2 misses t0
		b1 identify - KIM hash
		b1 reads t0
		b4 identify - look folded -> verification_failed
		b4 misses t0
	`},
}

func TestABrowserTakesAlongOnlyWhatItAloneHas(t *testing.T) { inEachMode(t, taking) }

var taking = []scenario{
	{"what a browser did before its log-in goes along", `
		b0 write t0
		b0 track e0
		b0 identify A kim hash
		b0 reads t0
		b0 is A
		b1 identify A kim hash
		b1 reads t0
	`},
	{"a lead that another browser was on is not taken along", `
		b0 identify - kim hash
		b0 write t0
		b1 identify - kim hash
		b1 write t1
		b1 identify A kim hash
		[optional required] b1 misses t0 t1
		[optional required] b0 reads t0 t1
	`},
	{"a lead that somebody else was on by mode off is not taken along", `
		mode off
		b0 identify - kim none
		b0 write t0
		b1 identify - kim none
		b1 reads t0
		mode optional
		b1 identify E eve hash
		b1 misses t0
		b1 is E
	`},
	{"a contact that a teammate merged something into is not taken along", `
		b0 write t0
		b3 write t1
		team merges t0 into t1
		b3 identify E eve hash
		b3 misses t0
		b0 reads t0
	`},
	{"a contact that an API key merged something into is not taken along", `
		b0 write t0
		b3 write t1
		key merges t0 into t1
		b3 identify E eve jwt
		b3 misses t0 t1
		b0 reads t0
	`},
	{"a proven lead goes with a signed call that has the same email", `
		b0 identify - kim hash
		b0 write t0
		b0 identify A KIM hash
		b0 reads t0
		b0 is A
	`},
	{"a proven lead goes with no other", `
		b0 identify - kim hash
		b0 write t0
		b0 identify B bob hash
		b0 misses t0
		b0 is B
		[optional] b1 identify - kim hash
		[optional] b1 reads t0
		[optional] b1 identify A kim none
		[optional] b1 misses t0
	`},
	{"a lead that only claims its email becomes the user", `
		[optional off] b0 identify - kim none
		b0 write t0
		[optional off] b0 identify A kim none
		[optional off] b0 is A
		[required] b0 identify A kim hash
		b0 reads t0
		b1 identify A kim hash
		b1 reads t0
	`},
	{"a proven email of nobody makes a new lead where the browser has its own not alone", `
		b0 identify - kim hash
		b0 write t0
		b1 identify - kim hash
		b1 identify - bob hash
		b1 misses t0
		b1 is bob
		b0 reads t0
		b0 is kim
	`},
	{"a claim takes along what the browser alone has to a user who was never proven", `
		b0 write t0
		[optional off] b0 identify A kim none
		[required] b0 identify A kim none -> verification_required
		b0 reads t0
		[optional off] b0 is A
		[required] b0 is nobody
	`},
}

func TestAProvenContactHasProvenBrowsersOnly(t *testing.T) { inEachMode(t, cutting) }

var cutting = []scenario{
	{"with the first proof of a user unproven browsers become fresh visitors", `
		[optional off] b3 identify A kim none name=n0
		b3 write t0
		b3 listen
		b0 identify A kim hash
		[optional] b0 reads t0
		team answers t1 in t0
		[optional] b0 reads t1
		[optional] b3 misses t0 t1
		[optional] b3 hello
		b3 write t2
		[optional required] b0 misses t2
	`},
	{"with mode required unproven browsers of users become fresh visitors, and those of leads stay", `
		mode optional
		b0 identify A kim none
		b0 write t0
		b1 identify - bob none
		b1 write t1
		b2 identify B bob hash
		b2 write t2
		mode required
		b0 misses t0
		b1 reads t1
		b2 reads t2
		b0 is nobody
		b0 identify A kim hash
		b0 reads t0
		mode optional
		b0 reads t0
	`},
}

func TestWhatSomebodyWritesReachesOnlyWhomTheyCouldExpect(t *testing.T) { inEachMode(t, reaching) }

var reaching = []scenario{
	{"an unproven browser reads what it began, and no answer to others", `
		[optional] b0 identify A kim none
		[optional] b1 identify A kim none
		b0 write t0
		b1 write t1
		team answers t2 in t0
		team answers t3 in t1
		b0 reads t0 t2
		b1 reads t1 t3
		[optional required] b0 misses t1 t3
		[optional required] b1 misses t0 t2
	`},
	{"what the team moved stays its browser's own until shutdown", `
		b0 identify A kim hash
		b0 write t0
		b1 write t1
		b1 listen
		team merges t1 into A
		b0 reads t0 t1
		b1 reads t1
		b1 misses t0
		b1 write t2 in t1
		team answers t3 in t1
		b0 reads t2 t3
		b1 reads t2 t3
		b0 write t4 in t1
		b1 write t5
		b0 misses t5
		b1 shutdown
		b1 misses t1 t2 t3
		b0 reads t1
	`},
	{"what the team moved stays its browser's own until another identity", `
		b0 identify A kim hash
		b1 write t1
		team merges t1 into A
		b1 identify B bob hash
		b1 misses t1
		b0 reads t1
	`},
	{"a proven contact is not merged into one that is not", `
		b0 identify - kim hash
		b0 write t0
		b1 write t1
		team merges t0 into t1
		key merges t0 into t1
		b0 reads t0
		b1 misses t0
	`},
	{"an undo gives nobody more", `
		b0 identify A kim hash
		b1 write t1
		team merges t1 into A
		undo
		b0 misses t1
		b3 misses t1
	`},
}

func TestAProofEnds(t *testing.T) { inEachMode(t, ending) }

var ending = []scenario{
	{"by a user_jwt at its exp", `
		b0 identify A kim jwt
		b0 write t0
		b0 listen
		time 15m
		[optional required] b0 misses t0
		team answers t1 in t0
		[optional required] b0 misses t1
		[off] b0 reads t0 t1
		b0 track e0
		b0 write t2 in t0
		b0 identify A kim jwt
		b0 reads t0 t1
	`},
	{"by a user_hash 30 days after the last signed call", `
		b0 identify A kim hash
		b0 write t0
		time 480h
		b0 reads t0
		b0 identify A kim hash
		time 480h
		b0 reads t0
		time 280h
		[optional required] b0 misses t0
		b0 identify A kim hash
		b0 reads t0
	`},
	{"by a lead's hash as well", `
		b0 identify - kim hash
		b0 write t0
		time 760h
		[optional required] b0 misses t0
		b0 identify - kim hash
		b0 reads t0
	`},
	{"as soon as its secret is retired", `
		b0 identify A kim hash
		b0 write t0
		rotate
		b0 reads t0
		b1 identify A kim hash
		retire
		[optional required] b0 misses t0
		b1 reads t0
		b0 identify A kim hash@0 -> verification_failed
		b0 identify A kim hash
		b0 reads t0
	`},
	{"by mode off as soon as the mode changes", `
		mode off
		b0 identify A kim none
		b0 write t0
		b1 identify A kim none
		b1 reads t0
		mode optional
		b1 misses t0
		mode off
		b1 identify A kim none
		b1 reads t0
		mode required
		b0 misses t0
		b1 misses t0
	`},
	{"at shutdown, for the tokens of before as well", `
		b0 hello
		b0 identify A kim hash
		b0 write t0
		old b0
		stranger b0
		b0 shutdown
		b0 misses t0
		old b0
		b0 hello
		b0 is nobody
	`},
	{"at another identity", `
		b4 identify A kim hash
		b4 write t0
		b4 identify B bob hash
		b4 misses t0
		b4 is B
		old b4
		b4 write t1
		b4 identify A kim hash
		b4 reads t0
		b4 misses t1
	`},
	{"when the team ends that browser's session", `
		b0 identify A kim hash
		b0 write t0
		b1 identify A kim hash
		b0 listen
		team ends b0
		b0 misses t0
		b1 reads t0
	`},
	{"by a merge, and no undo brings it back", `
		b0 identify - kim hash
		b0 write t0
		b1 identify A bob hash
		team merges t0 into A
		b0 reads t0
		b1 reads t0
		undo
		[optional required] b0 misses t0
		b1 misses t0
		b0 identify - kim hash
		b0 reads t0
		b1 misses t0
	`},
	{"an unsigned call brings no ended proof back", `
		b0 identify A kim jwt
		b0 write t0
		time 15m
		[optional required] b0 identify A kim none -> verification_required
		[optional required] b0 misses t0
		b1 identify A kim hash
		[optional required] b0 misses t0
	`},
}

func TestWhatHappensWhenSomebodyIsIdentified(t *testing.T) { inEachMode(t, happening) }

var happening = []scenario{
	{"a claim of a user who was proven is refused, and the browser stays who it was", `
		b0 identify A kim hash
		b0 write t0
		b1 write t1
		[optional required] b1 identify A kim none -> verification_required
		[optional required] b1 reads t1
		[optional required] b1 misses t0
		[optional required] b1 is nobody
	`},
	{"a refused log-in over another user leaves a fresh visitor", `
		b0 identify A kim hash
		b4 identify B bob hash
		b4 write t1
		[optional required] b4 identify A kim none -> verification_required
		b4 identify A kim wrong -> verification_failed
		b4 misses t1
		[optional required] b4 is nobody
		old b4
	`},
	{"a refused log-in over a proven lead leaves a fresh visitor", `
		b0 identify A kim hash
		b4 identify - bob hash
		b4 write t1
		b4 identify A kim expired -> verification_failed
		b4 misses t1
		b4 is nobody
	`},
	{"a wrong signature stores nothing", `
		b0 write t0
		b0 identify A kim wrong name=n0 -> verification_failed
		b0 identify A kim mailhash -> verification_failed
		b0 identify A kim otherid -> verification_failed
		b0 identify A kim expired -> verification_failed
		b0 identify - kim wrong -> verification_failed
		b0 is nobody
		b0 reads t0
	`},
	{"the same user again, or with a new email, is never a second contact", `
		b0 identify A kim hash
		b0 write t0
		b0 identify A bob hash
		b0 identify A eve jwt
		b0 reads t0
		A has eve
		b1 identify A kim hash
		b1 reads t0
	`},
	{"another user without a shutdown sees nothing, and nothing is merged", `
		b4 identify A kim hash
		b4 write t0
		b4 identify B kim hash
		b4 misses t0
		b4 write t1
		b0 identify A kim hash
		b0 reads t0
		b0 misses t1
	`},
	{"an email claimed on a user's browser is that user's, and not proven", `
		b0 identify A kim hash
		b0 write t0
		[optional off] b0 identify - bob none
		[required] b0 identify - bob none -> verification_required
		[optional required] b0 is A
		[optional required] b2 identify - bob jwt
		[optional required] b2 misses t0
		[optional required] b2 is bob
	`},
	{"a proven email leads to the one contact on which it is proven", `
		b0 identify - kim hash
		b0 write t0
		b1 write t1
		b1 identify - kim jwt
		b1 reads t0 t1
		b0 reads t0 t1
	`},
	{"a proven email of nobody yet makes the browser's own lead", `
		b0 write t0
		b0 identify - kim hash
		b0 reads t0
		b0 is kim
	`},
	{"leads of other browsers become the user where the email is proven on both", `
		b0 identify - kim hash
		b0 write t0
		b1 identify A kim jwt
		b1 reads t0
		b1 write t1
		[optional required] b0 misses t1
	`},
	{"a lead that several browsers have becomes the user where the email is proven on both", `
		b0 identify - kim hash
		b0 write t0
		b1 identify - kim hash
		b1 identify A kim jwt
		b1 reads t0
		[optional required] b0 misses t0
	`},
	{"leads of other browsers do not become a user who only wrote the email", `
		b0 identify - kim hash
		b0 write t0
		b3 identify E kim hash
		[optional required] b3 misses t0
		[optional required] b0 reads t0
		[off] b3 reads t0
	`},
	{"two users with the same email are two contacts", `
		b0 identify A kim jwt
		b0 write t0
		b3 identify E kim jwt
		b3 write t1
		b0 misses t1
		b3 misses t0
	`},
	{"the same user on a second browser is one contact", `
		b0 identify A kim hash
		b0 write t0
		b1 identify A kim jwt
		b1 reads t0
		b1 is A
		[optional required] b3 identify A kim none -> verification_required
		[optional required] b3 misses t0
	`},
	{"a token of the email alone beside another's user id is a claim", `
		b0 identify A kim hash
		b0 write t0
		[optional required] b3 identify A eve jwtmail -> verification_required
		[optional required] b3 misses t0
		[optional] b3 identify B eve jwtmail
		[required] b3 identify B eve jwtmail -> verification_required
		b2 identify B bob hash
		b2 write t1
		[optional required] b3 misses t1
	`},
}

func TestKeysAndTeammatesProveOnlyWhatTheyMay(t *testing.T) { inEachMode(t, byHand) }

var byHand = []scenario{
	{"a key's message by email goes to whom the email is proven on, never to a claim", `
		[optional] b3 identify E kim none
		[optional] b1 identify - kim none
		key saves email=kim text=t0
		b3 misses t0
		b1 misses t0
		b0 identify - kim hash
		b0 reads t0
		b3 misses t0
		key saves email=kim text=t1
		b0 reads t1
		b3 misses t1
		b1 misses t1
	`},
	{"a key's call by email goes to a user who only claims it, while nothing was ever signed, and for no text", `
		mode optional
		b3 identify E kim none
		key saves email=kim
		key saves email=kim text=t0
		b3 misses t0
	`},
	{"a key's user id and email in one call prove the email, and a contact's id does not", `
		key saves user=A email=kim
		b0 identify A kim hash
		b0 write t0
		b1 identify - kim jwt
		b1 reads t0
		b2 identify B bob hash
		b2 write t1
		key saves id=b2 email=eve
		b3 identify - eve jwt
		[optional required] b3 misses t1
	`},
	{"an email that a teammate types is no proof", `
		b0 identify A kim jwt
		b0 write t0
		team types eve for A
		b3 identify - eve hash
		b3 misses t0
		b3 identify - eve jwt
		b3 misses t0
		b1 identify - kim jwt
		b1 misses t0
		key saves email=eve text=t1
		b0 misses t1
	`},
	{"a key's user id and email join a lead that no browser was on", `
		key saves email=kim text=t0
		key saves user=A email=kim
		b0 identify A kim hash
		b0 reads t0
	`},
	{"a key's user id and email join no lead that a browser was on", `
		b1 identify - kim hash
		b1 write t1
		key saves user=A email=kim
		[optional required] b0 identify A kim hash
		[optional required] b0 misses t1
		b1 reads t1
		b1 is kim
	`},
	{"a conversation that a key begins by the contact's id is for the browser that alone has it", `
		b1 write t0
		key writes t1 to b1
		b1 reads t0 t1
		b3 misses t1
	`},
	{"a conversation that the team begins is for proven browsers", `
		b0 identify A kim hash
		[optional off] b3 identify E eve none
		team writes t0 to A
		b0 reads t0
		b1 identify A kim jwt
		b1 reads t0
		b3 misses t0
	`},
	{"a conversation that a teammate begins is also for the browser that alone has the contact", `
		b1 write t0
		team writes t1 to b1
		b1 reads t1
		key saves email=kim
		key saves email=kim text=t2
		b1 misses t2
	`},
}

func TestTokensAndWordsOfABrowser(t *testing.T) { inEachMode(t, tokens) }

var tokens = []scenario{
	{"a retry of the very call that made the new token gets it again", `
		b0 write t0
		b0 identify A kim hash lost
		b0 reads t0
		b0 identify A kim jwt lost
		b0 reads t0
		old b0
		b0 identify B bob hash lost
		b0 misses t0
		old b0
	`},
	{"anonymous events, page views and messages are stored in each mode", `
		b0 hello
		b0 track e0
		b0 write t0
		team answers t1 in t0
		b0 reads t0 t1
		b0 is nobody
	`},
}
