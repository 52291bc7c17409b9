package team_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"gist/server/store"
	"gist/server/store/storetest"
	"gist/server/team"
	"gist/wasm/rules"
)

func TestMain(m *testing.M) { storetest.Main(m) }

// A world is the team's room on a database of its own, with a clock.
type world struct {
	testing.TB
	*team.Service
	db  *store.DB
	now time.Time
	ws  team.Workspace
}

func newWorld(t testing.TB) *world {
	t.Helper()
	db := storetest.Open(t)
	w := &world{TB: t, db: db, now: time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)}
	w.Service = team.New(db, func() time.Time { return w.now })
	var err error
	w.ws, err = w.CreateWorkspace(t.Context(), "Tacos")
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// code gives the code of an error that a person may be told of, "" for none.
func code(t testing.TB, err error) string {
	t.Helper()
	if err == nil {
		return ""
	}
	var told *rules.Error
	if !errors.As(err, &told) {
		t.Fatalf("got the error %v, which nobody can be told of", err)
	}
	return told.Code
}

func TestAWorkspaceIsFoundByItsAppID(t *testing.T) {
	w := newWorld(t)
	if len(w.ws.AppID) != 8 {
		t.Errorf("the app id is %q, want 8 characters", w.ws.AppID)
	}
	got, err := w.WorkspaceByAppID(t.Context(), w.ws.AppID)
	if err != nil || got.ID != w.ws.ID || got.Name != "Tacos" || got.Mode != team.ModeOptional || !got.RateLimits || len(got.AllowedOrigins) != 0 {
		t.Errorf("got %+v, %v", got, err)
	}
	_, err = w.WorkspaceByAppID(t.Context(), "NOBODY99")
	if c := code(t, err); c != "app_unknown" {
		t.Errorf("an unknown app id gave %s", c)
	}
	_, err = w.CreateWorkspace(t.Context(), "  ")
	if c := code(t, err); c != "name_invalid" {
		t.Errorf("a workspace without a name gave %q", c)
	}
}

func TestASettingIsCheckedAndFollowedWithinASecond(t *testing.T) {
	w := newWorld(t)
	for _, c := range []struct{ key, value, code string }{
		{"identity_verification", "required", ""},
		{"identity_verification", "maybe", "setting_invalid"},
		{"rate_limits", "off", ""},
		{"rate_limits", "0", "setting_invalid"},
		{"allowed_origins", "https://Tacos.com, http://localhost:3000", ""},
		{"allowed_origins", "tacos.com", "setting_invalid"},
		{"allowed_origins", "https://tacos.com/shop", "setting_invalid"},
		{"allowed_origins", "https://*.tacos.com", "setting_invalid"},
		{"allowed_origins", "https://a.com; script-src *", "setting_invalid"},
		{"colour", "red", "setting_unknown"},
	} {
		if got := code(t, w.Set(t.Context(), w.ws.AppID, c.key, c.value)); got != c.code {
			t.Errorf("%s=%s gave %q, want %q", c.key, c.value, got, c.code)
		}
	}
	w.now = w.now.Add(2 * time.Second)
	got, err := w.WorkspaceByAppID(t.Context(), w.ws.AppID)
	if err != nil || got.Mode != team.ModeRequired || got.RateLimits {
		t.Errorf("got %+v, %v", got, err)
	}
	for origin, want := range map[string]bool{"https://tacos.com": true, "https://TACOS.com": true, "http://localhost:3000": true, "http://tacos.com": false, "https://evil.com": false, "null": false, "": true} {
		if got.Allows(origin) != want {
			t.Errorf("Allows(%q) = %v", origin, !want)
		}
	}
}

func TestASignInBeginsASessionUntilItEnds(t *testing.T) {
	w := newWorld(t)
	mate, err := w.CreateTeammate(t.Context(), w.ws.ID, "Tess@tacos.com", "Tess", "correct horse")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ email, password, appID, code string }{
		{"tess@TACOS.com", "correct horse", "", ""},
		{"tess@tacos.com", "correct horse", w.ws.AppID, ""},
		{"tess@tacos.com", "wrong horse", "", "sign_in_failed"},
		{"tess@tacos.com", "", "", "sign_in_failed"},
		{"nobody@tacos.com", "correct horse", "", "sign_in_failed"},
		{"tess@tacos.com", "correct horse", "NOBODY99", "sign_in_failed"},
		{"tess@tacos.com", strings.Repeat("x", 5000), "", "sign_in_failed"},
	} {
		_, _, err := w.SignIn(t.Context(), c.email, c.password, c.appID)
		if got := code(t, err); got != c.code {
			t.Errorf("%s in %q gave %q, want %q", c.email, c.appID, got, c.code)
		}
	}
	token, _, err := w.SignIn(t.Context(), "tess@tacos.com", "correct horse", "")
	if err != nil {
		t.Fatal(err)
	}
	ws, who, err := w.BySignIn(t.Context(), token)
	if err != nil || ws.ID != w.ws.ID || who.ID != mate.ID {
		t.Errorf("the session is of %+v in %+v, %v", who, ws, err)
	}
	if _, _, err := w.BySignIn(t.Context(), token+"x"); code(t, err) != "session_ended" {
		t.Errorf("another token gave %v", err)
	}
	w.now = w.now.Add(team.SignInFor + time.Second)
	if _, _, err := w.BySignIn(t.Context(), token); code(t, err) != "session_ended" {
		t.Errorf("after its time the session gave %v", err)
	}
	token, _, err = w.SignIn(t.Context(), "tess@tacos.com", "correct horse", "")
	if err != nil {
		t.Fatal(err)
	}
	if err := w.SignOut(t.Context(), token); err != nil {
		t.Fatal(err)
	}
	if _, _, err := w.BySignIn(t.Context(), token); code(t, err) != "session_ended" {
		t.Errorf("after sign-out the session gave %v", err)
	}
}

func TestTheSameSignInInTwoWorkspacesAsksWhichOne(t *testing.T) {
	w := newWorld(t)
	other, err := w.CreateWorkspace(t.Context(), "Burgers")
	if err != nil {
		t.Fatal(err)
	}
	for _, ws := range []team.WorkspaceID{w.ws.ID, other.ID} {
		if _, err := w.CreateTeammate(t.Context(), ws, "tess@tacos.com", "Tess", "correct horse"); err != nil {
			t.Fatal(err)
		}
	}
	_, _, err = w.SignIn(t.Context(), "tess@tacos.com", "correct horse", "")
	if c := code(t, err); c != "workspace_ambiguous" || !strings.Contains(err.Error(), other.AppID) {
		t.Errorf("got %v", err)
	}
	if _, mate, err := w.SignIn(t.Context(), "tess@tacos.com", "correct horse", other.AppID); err != nil || mate.WorkspaceID != other.ID {
		t.Errorf("got %+v, %v", mate, err)
	}
}

func TestATeammateIsCheckedAndStaysInItsWorkspace(t *testing.T) {
	w := newWorld(t)
	for _, c := range []struct{ email, name, password, code string }{
		{"tess@tacos.com", "Tess", "correct horse", ""},
		{"TESS@tacos.com", "Tess again", "correct horse", "teammate_exists"},
		{"tacos.com", "Tess", "correct horse", "email_invalid"},
		{"t@tacos.com", " ", "correct horse", "name_invalid"},
		{"t@tacos.com", "T", "short", "password_weak"},
	} {
		_, err := w.CreateTeammate(t.Context(), w.ws.ID, c.email, c.name, c.password)
		if got := code(t, err); got != c.code {
			t.Errorf("%s, %s gave %q, want %q", c.email, c.name, got, c.code)
		}
	}
	list, err := w.Teammates(t.Context(), w.ws.ID)
	if err != nil || len(list) != 1 {
		t.Fatalf("got %v, %v", list, err)
	}
	if _, err := w.Teammate(t.Context(), w.ws.ID+1, list[0].ID); code(t, err) != "teammate_unknown" {
		t.Errorf("another workspace got %v", err)
	}
}

func TestAKeyActsForItsWorkspaceAlone(t *testing.T) {
	w := newWorld(t)
	key, err := w.CreateKey(t.Context(), w.ws.ID, "test")
	if err != nil {
		t.Fatal(err)
	}
	if ws, err := w.ByKey(t.Context(), key); err != nil || ws.ID != w.ws.ID {
		t.Errorf("got %+v, %v", ws, err)
	}
	for _, wrong := range []string{"", "gk_", key + "x", strings.ToUpper(key)} {
		if _, err := w.ByKey(t.Context(), wrong); code(t, err) != "unauthorized" {
			t.Errorf("the key %q gave %v", wrong, err)
		}
	}
}

// proves is what is proven of a call.
type proves struct{ signed, userID, email bool }

func TestASignatureProvesWhatItSignsAndNoMore(t *testing.T) {
	w := newWorld(t)
	secret, err := w.Secret(t.Context(), w.ws.ID)
	if err != nil {
		t.Fatal(err)
	}
	token := func(method jwt.SigningMethod, key any, claims jwt.MapClaims) string {
		t.Helper()
		s, err := jwt.NewWithClaims(method, claims).SignedString(key)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	in := func(d time.Duration) int64 { return w.now.Add(d).Unix() }
	good := jwt.MapClaims{"user_id": "A", "email": "A@b.c", "exp": in(time.Hour)}
	hs := jwt.SigningMethodHS256
	headed := func(name string, value any) string {
		t.Helper()
		unsigned := jwt.NewWithClaims(hs, good)
		unsigned.Header[name] = value
		s, err := unsigned.SignedString([]byte(secret))
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	none, all := proves{}, proves{signed: true, userID: true, email: true}
	for _, c := range []struct {
		name string
		call rules.Identify
		want proves
		code string
	}{
		{"unsigned", rules.Identify{UserID: "A", Email: "a@b.c"}, none, ""},
		{"hash of the user id", rules.Identify{UserID: "A", Email: "a@b.c", UserHash: team.Sign(secret, "A")}, proves{signed: true, userID: true}, ""},
		{"hash in capitals", rules.Identify{UserID: "A", UserHash: strings.ToUpper(team.Sign(secret, "A"))}, proves{signed: true, userID: true}, ""},
		{"hash with white space at its ends", rules.Identify{UserID: "A", UserHash: "\t " + team.Sign(secret, "A") + "\r\n"}, proves{signed: true, userID: true}, ""},
		{"hash with white space inside", rules.Identify{UserID: "A", UserHash: team.Sign(secret, "A")[:32] + " " + team.Sign(secret, "A")[32:]}, none, "verification_failed"},
		{"jwt with white space at its ends", rules.Identify{UserID: "A", Email: "a@b.c", UserJWT: "\n" + token(hs, []byte(secret), good) + "\u00a0"}, all, ""},
		{"hash of the email of a lead", rules.Identify{Email: "a@b.c", UserHash: team.Sign(secret, "a@b.c")}, proves{signed: true, email: true}, ""},
		{"hash of the email beside a user id", rules.Identify{UserID: "A", Email: "a@b.c", UserHash: team.Sign(secret, "a@b.c")}, none, "verification_failed"},
		{"hash of somebody else", rules.Identify{UserID: "A", UserHash: team.Sign(secret, "B")}, none, "verification_failed"},
		{"hash with another secret", rules.Identify{UserID: "A", UserHash: team.Sign("x", "A")}, none, "verification_failed"},
		{"hash that is none", rules.Identify{UserID: "A", UserHash: "zz"}, none, "verification_failed"},
		{"short hash", rules.Identify{UserID: "A", UserHash: team.Sign(secret, "A")[:10]}, none, "verification_failed"},
		{"jwt of both", rules.Identify{UserID: "A", Email: "a@b.c", UserJWT: token(hs, []byte(secret), good)}, all, ""},
		{"jwt of the user id", rules.Identify{UserID: "7", UserJWT: token(hs, []byte(secret), jwt.MapClaims{"user_id": 7, "exp": in(time.Hour)})}, proves{signed: true, userID: true}, ""},
		{"jwt of the email", rules.Identify{UserID: "A", Email: "a@b.c", UserJWT: token(hs, []byte(secret), jwt.MapClaims{"email": "a@b.c", "exp": in(time.Hour)})}, proves{signed: true, email: true}, ""},
		{"jwt with a property that is spelled almost as the user id", rules.Identify{UserID: "B", UserJWT: token(hs, []byte(secret), jwt.MapClaims{"user_id": "A", "user_iD": "B", "exp": in(time.Hour)})}, none, "verification_failed"},
		{"jwt with a property that folds to the user id", rules.Identify{UserID: "B", UserJWT: token(hs, []byte(secret), jwt.MapClaims{"user_id": "A", "u\u017fer_id": "B", "exp": in(time.Hour)})}, none, "verification_failed"},
		{"jwt with a property that is spelled almost as the email", rules.Identify{UserID: "A", Email: "x@b.c", UserJWT: token(hs, []byte(secret), jwt.MapClaims{"user_id": "A", "Email": "x@b.c", "exp": in(time.Hour)})}, proves{signed: true, userID: true}, ""},
		{"jwt with a property that is spelled almost as the email beside that", rules.Identify{UserID: "A", Email: "x@b.c", UserJWT: token(hs, []byte(secret), jwt.MapClaims{"user_id": "A", "email": "a@b.c", "emaiL": "x@b.c", "exp": in(time.Hour)})}, none, "verification_failed"},
		{"jwt with a property that is spelled almost as its end", rules.Identify{UserID: "A", UserJWT: token(hs, []byte(secret), jwt.MapClaims{"user_id": "A", "exp": in(-time.Hour), "exP": in(time.Hour)})}, none, "verification_failed"},
		{"jwt whose only end is spelled otherwise", rules.Identify{UserID: "A", UserJWT: token(hs, []byte(secret), jwt.MapClaims{"user_id": "A", "Exp": in(time.Hour)})}, none, "verification_failed"},
		{"jwt of a user id with all its digits", rules.Identify{UserID: "9007199254740993", UserJWT: token(hs, []byte(secret), jwt.MapClaims{"user_id": json.Number("9007199254740993"), "exp": in(time.Hour)})}, proves{signed: true, userID: true}, ""},
		{"jwt of a user id that is none", rules.Identify{UserID: "true", UserJWT: token(hs, []byte(secret), jwt.MapClaims{"user_id": true, "exp": in(time.Hour)})}, none, "verification_failed"},
		{"jwt of an email that is none", rules.Identify{UserID: "A", Email: "7", UserJWT: token(hs, []byte(secret), jwt.MapClaims{"user_id": "A", "email": 7, "exp": in(time.Hour)})}, none, "verification_failed"},
		{"jwt made at a time that is none", rules.Identify{UserID: "A", UserJWT: token(hs, []byte(secret), jwt.MapClaims{"user_id": "A", "iat": "now", "exp": in(time.Hour)})}, none, "verification_failed"},
		{"jwt that begins later", rules.Identify{UserID: "A", UserJWT: token(hs, []byte(secret), jwt.MapClaims{"user_id": "A", "nbf": in(30 * time.Minute), "exp": in(time.Hour)})}, none, "verification_failed"},
		{"jwt of another user id", rules.Identify{UserID: "B", Email: "a@b.c", UserJWT: token(hs, []byte(secret), good)}, none, "verification_failed"},
		{"jwt of another email", rules.Identify{UserID: "A", Email: "x@b.c", UserJWT: token(hs, []byte(secret), good)}, none, "verification_failed"},
		{"jwt of nobody", rules.Identify{UserID: "A", UserJWT: token(hs, []byte(secret), jwt.MapClaims{"exp": in(time.Hour)})}, none, "verification_failed"},
		{"jwt without an end", rules.Identify{UserID: "A", UserJWT: token(hs, []byte(secret), jwt.MapClaims{"user_id": "A"})}, none, "verification_failed"},
		{"expired jwt", rules.Identify{UserID: "A", UserJWT: token(hs, []byte(secret), jwt.MapClaims{"user_id": "A", "exp": in(-2 * time.Minute)})}, none, "verification_failed"},
		{"jwt that has just expired", rules.Identify{UserID: "A", UserJWT: token(hs, []byte(secret), jwt.MapClaims{"user_id": "A", "exp": in(-time.Second)})}, none, "verification_failed"},
		{"jwt of a clock that is ahead", rules.Identify{UserID: "A", UserJWT: token(hs, []byte(secret), jwt.MapClaims{"user_id": "A", "nbf": in(30 * time.Second), "exp": in(time.Hour)})}, proves{signed: true, userID: true}, ""},
		{"hash with white space at its ends", rules.Identify{UserID: "A", UserHash: " " + team.Sign(secret, "A") + "\n"}, proves{signed: true, userID: true}, ""},
		{"hash of the email in lower case", rules.Identify{Email: "A@B.c", UserHash: team.Sign(secret, "a@b.c")}, proves{signed: true, email: true}, ""},
		{"hash of a look-alike email", rules.Identify{Email: "\u212Aim@b.c", UserHash: team.Sign(secret, "kim@b.c")}, none, "verification_failed"},
		{"jwt of a look-alike email", rules.Identify{Email: "\u212Aim@b.c", UserJWT: token(hs, []byte(secret), jwt.MapClaims{"email": "kim@b.c", "exp": in(time.Hour)})}, none, "verification_failed"},
		{"jwt valid for too long", rules.Identify{UserID: "A", UserJWT: token(hs, []byte(secret), jwt.MapClaims{"user_id": "A", "exp": in(26 * time.Hour)})}, none, "verification_failed"},
		{"jwt with another secret", rules.Identify{UserID: "A", Email: "a@b.c", UserJWT: token(hs, []byte("x"), good)}, none, "verification_failed"},
		{"jwt with another algorithm", rules.Identify{UserID: "A", Email: "a@b.c", UserJWT: token(jwt.SigningMethodHS512, []byte(secret), good)}, none, "verification_failed"},
		{"jwt with no algorithm", rules.Identify{UserID: "A", Email: "a@b.c", UserJWT: token(jwt.SigningMethodNone, jwt.UnsafeAllowNoneSignatureType, good)}, none, "verification_failed"},
		{"jwt whose header demands what is not understood", rules.Identify{UserID: "A", Email: "a@b.c", UserJWT: headed("crit", []string{"exp"})}, none, "verification_failed"},
		{"jwt whose header demands nothing", rules.Identify{UserID: "A", Email: "a@b.c", UserJWT: headed("crit", []string{})}, none, "verification_failed"},
		{"jwt that says its text is signed as it is", rules.Identify{UserID: "A", Email: "a@b.c", UserJWT: headed("b64", false)}, none, "verification_failed"},
		{"jwt that says its text is base64", rules.Identify{UserID: "A", Email: "a@b.c", UserJWT: headed("b64", true)}, none, "verification_failed"},
		{"jwt that says it is compressed", rules.Identify{UserID: "A", Email: "a@b.c", UserJWT: headed("zip", "DEF")}, none, "verification_failed"},
		{"jwt with a key's name in its header", rules.Identify{UserID: "A", Email: "a@b.c", UserJWT: headed("kid", "1")}, all, ""},
		{"jwt that is none", rules.Identify{UserID: "A", UserJWT: "a.b.c"}, none, "verification_failed"},
		{"a right hash beside a wrong jwt", rules.Identify{UserID: "A", UserHash: team.Sign(secret, "A"), UserJWT: "a.b.c"}, none, "verification_failed"},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, mode := range []team.Mode{team.ModeOff, team.ModeOptional, team.ModeRequired} {
				w.ws.Mode = mode
				want, wantCode := c.want, c.code
				proven := want.userID || c.call.UserID == "" && want.email
				switch {
				case mode == team.ModeOff && wantCode == "":
					want.userID, want.email = true, true
				case mode == team.ModeRequired && wantCode == "" && !proven:
					want, wantCode = none, "verification_required"
				}
				proof, err := w.Verify(t.Context(), w.ws, c.call)
				got := proves{len(proof.UserBy)+len(proof.EmailBy) > 0, proof.UserID, proof.Email}
				if got != want || code(t, err) != wantCode {
					t.Errorf("in mode %s: %+v, %v; want %+v, %q", mode, got, err, want, wantCode)
				}
				if err != nil && strings.Contains(err.Error(), secret) {
					t.Errorf("the error holds the secret")
				}
			}
		})
	}
}

func TestARefusedHashNamesTheLikelyMistake(t *testing.T) {
	w := newWorld(t)
	other, err := w.CreateWorkspace(t.Context(), "Burritos")
	check(t, err)
	ours, err := w.Secret(t.Context(), w.ws.ID)
	check(t, err)
	theirs, err := w.Secret(t.Context(), other.ID)
	check(t, err)
	for name, c := range map[string]struct {
		call       rules.Identify
		says, hush string
	}{
		"of the email beside a user id":      {rules.Identify{UserID: "A", Email: "a@b.c", UserHash: team.Sign(ours, "a@b.c")}, "signs the email", "another workspace"},
		"of the id in another workspace":     {rules.Identify{UserID: "A", Email: "a@b.c", UserHash: team.Sign(theirs, "A")}, "another workspace", other.AppID},
		"of the email in another workspace":  {rules.Identify{Email: "a@b.c", UserHash: team.Sign(theirs, "a@b.c")}, "another workspace", "Burritos"},
		"with a line break":                  {rules.Identify{UserID: "A", UserHash: team.Sign(theirs, "A") + "\n"}, "another workspace", other.AppID},
		"of somebody else":                   {rules.Identify{UserID: "A", Email: "a@b.c", UserHash: team.Sign(ours, "B")}, "hex HMAC-SHA256", "another workspace"},
		"of somebody else in the other":      {rules.Identify{UserID: "A", Email: "a@b.c", UserHash: team.Sign(theirs, "B")}, "hex HMAC-SHA256", "another workspace"},
		"that is none":                       {rules.Identify{UserID: "A", UserHash: "zz"}, "hex HMAC-SHA256", "another workspace"},
		"of the email of a call without one": {rules.Identify{UserID: "A", UserHash: team.Sign(ours, "")}, "hex HMAC-SHA256", "signs the email"},
	} {
		_, err := w.Verify(t.Context(), w.ws, c.call)
		if code(t, err) != rules.CodeVerificationFailed || !strings.Contains(err.Error(), c.says) || strings.Contains(err.Error(), c.hush) {
			t.Errorf("a hash %s gave %v; want %q", name, err, c.says)
		}
		if err != nil && (strings.Contains(err.Error(), ours) || strings.Contains(err.Error(), theirs)) {
			t.Errorf("a hash %s: the error holds a secret", name)
		}
	}
}

func TestASecretIsRotatedWithoutAGap(t *testing.T) {
	w := newWorld(t)
	ctx := t.Context()
	first, err := w.Secret(ctx, w.ws.ID)
	if err != nil {
		t.Fatal(err)
	}
	if c := code(t, w.RetireSecret(ctx, w.ws.ID, false)); c != "nothing_to_retire" {
		t.Errorf("retiring the only secret gave %q", c)
	}
	second, err := w.RotateSecret(ctx, w.ws.ID)
	if err != nil || second == first {
		t.Fatalf("got %q, %v", second, err)
	}
	if _, err := w.RotateSecret(ctx, w.ws.ID); code(t, err) != "secret_unretired" {
		t.Errorf("a third live secret gave %v", err)
	}
	signed := func(secret string) string {
		_, err := w.Verify(ctx, w.ws, rules.Identify{UserID: "A", UserHash: team.Sign(secret, "A")})
		return code(t, err)
	}
	if a, b := signed(first), signed(second); a != "" || b != "" {
		t.Errorf("while two are live: %q and %q", a, b)
	}
	if err := w.RetireSecret(ctx, w.ws.ID, false); err != nil {
		t.Fatal(err)
	}
	if a, b := signed(first), signed(second); a != "verification_failed" || b != "" {
		t.Errorf("after the first is retired: %q and %q", a, b)
	}
	if now, err := w.Secret(ctx, w.ws.ID); err != nil || now != second {
		t.Errorf("the secret to sign with is %q, %v", now, err)
	}
}

// A parser of hostile text must refuse it, and never fail in another way.
func FuzzSignaturesAreRefusedOrRight(f *testing.F) {
	f.Add("", "eyJhbGciOiJIUzI1NiJ9.e30.x")
	f.Add("00", "..")
	f.Add("ff", "eyJhbGciOiJub25lIn0.eyJ1c2VyX2lkIjoiQSJ9.")
	s := team.New(storetest.Open(f), time.Now)
	ws, err := s.CreateWorkspace(f.Context(), "Tacos")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, userHash, userJWT string) {
		if userHash == "" && userJWT == "" {
			return
		}
		proof, err := s.Verify(t.Context(), ws, rules.Identify{UserID: "A", Email: "a@b.c", UserHash: userHash, UserJWT: userJWT})
		if code(t, err) != rules.CodeVerificationFailed || proof.UserID || proof.Email || proof.UserBy != nil || proof.EmailBy != nil {
			t.Errorf("%q, %q gave %+v, %v", userHash, userJWT, proof, err)
		}
	})
}

func TestARevokedKeyIsWorthNothingAndTheOthersGoOn(t *testing.T) {
	w := newWorld(t)
	first, err := w.CreateKey(t.Context(), w.ws.ID, "first")
	if err != nil {
		t.Fatal(err)
	}
	second, err := w.CreateKey(t.Context(), w.ws.ID, "second")
	if err != nil {
		t.Fatal(err)
	}
	w.now = w.now.Add(time.Minute)
	if _, err := w.ByKey(t.Context(), second); err != nil {
		t.Fatal(err)
	}
	list, err := w.Keys(t.Context(), w.ws.ID)
	if err != nil || len(list) != 2 || list[0].Name != "first" || !list[0].LastUsedAt.IsZero() || !list[1].LastUsedAt.Equal(w.now) || !list[0].CreatedAt.Equal(w.now.Add(-time.Minute)) {
		t.Fatalf("got %+v, %v", list, err)
	}
	if err := w.RevokeKey(t.Context(), w.ws.ID+1, list[0].ID); code(t, err) != "key_unknown" {
		t.Errorf("another workspace's key was revoked: %v", err)
	}
	if err := w.RevokeKey(t.Context(), w.ws.ID, list[0].ID); err != nil {
		t.Fatal(err)
	}
	if err := w.RevokeKey(t.Context(), w.ws.ID, list[0].ID); code(t, err) != "key_unknown" {
		t.Errorf("a revoked key was revoked again: %v", err)
	}
	if _, err := w.ByKey(t.Context(), first); code(t, err) != "unauthorized" {
		t.Errorf("the revoked key gave %v", err)
	}
	if _, err := w.ByKey(t.Context(), second); err != nil {
		t.Errorf("the other key gave %v", err)
	}
	if list, err := w.Keys(t.Context(), w.ws.ID); err != nil || len(list) != 1 || list[0].Name != "second" {
		t.Errorf("got %+v, %v", list, err)
	}
}

// signIn signs a teammate in and gives the session's token.
func (w *world) signIn(email, password string) string {
	w.Helper()
	token, _, err := w.SignIn(w.Context(), email, password, "")
	if err != nil {
		w.Fatalf("%s can't sign in: %v", email, err)
	}
	return token
}

func TestARemovedTeammateIsOutAndComesBackAsWhoTheyWere(t *testing.T) {
	w := newWorld(t)
	tess, err := w.CreateTeammate(t.Context(), w.ws.ID, "tess@tacos.com", "Tess", "correct horse")
	if err != nil {
		t.Fatal(err)
	}
	tom, err := w.CreateTeammate(t.Context(), w.ws.ID, "tom@tacos.com", "Tom", "correct horse")
	if err != nil {
		t.Fatal(err)
	}
	hers, his := w.signIn("tess@tacos.com", "correct horse"), w.signIn("tom@tacos.com", "correct horse")
	keys := []string{team.SessionKey(hers), team.SessionKey(his), team.SessionKey("none")}
	if live, err := w.LiveSignIns(t.Context(), keys); err != nil || !live[keys[0]] || !live[keys[1]] || live[keys[2]] {
		t.Errorf("of the sessions %v go on (%v)", live, err)
	}
	if err := w.RemoveTeammate(t.Context(), w.ws.ID+1, tess.ID); code(t, err) != "teammate_unknown" {
		t.Errorf("another workspace's teammate was removed: %v", err)
	}
	if err := w.RemoveTeammate(t.Context(), w.ws.ID, tess.ID); err != nil {
		t.Fatal(err)
	}
	if _, _, err := w.BySignIn(t.Context(), hers); code(t, err) != "session_ended" {
		t.Errorf("the removed teammate's session gave %v", err)
	}
	if _, _, err := w.SignIn(t.Context(), "tess@tacos.com", "correct horse", ""); code(t, err) != "sign_in_failed" {
		t.Errorf("the removed teammate signed in: %v", err)
	}
	if _, err := w.Teammate(t.Context(), w.ws.ID, tess.ID); code(t, err) != "teammate_unknown" {
		t.Errorf("the removed teammate is found: %v", err)
	}
	if list, err := w.Teammates(t.Context(), w.ws.ID); err != nil || len(list) != 1 || list[0].ID != tom.ID {
		t.Errorf("the teammates are %+v (%v)", list, err)
	}
	if live, err := w.LiveSignIns(t.Context(), keys); err != nil || live[keys[0]] || !live[keys[1]] {
		t.Errorf("of the sessions %v go on (%v)", live, err)
	}
	for what, err := range map[string]error{
		"removed":    w.RemoveTeammate(t.Context(), w.ws.ID, tess.ID),
		"changed":    w.SetPassword(t.Context(), w.ws.ID, tess.ID, "another horse"),
		"signed out": w.SignOutEverywhere(t.Context(), w.ws.ID, tess.ID),
	} {
		if code(t, err) != "teammate_unknown" {
			t.Errorf("a removed teammate was %s: %v", what, err)
		}
	}
	again, err := w.CreateTeammate(t.Context(), w.ws.ID, "Tess@tacos.com", "Tess T.", "another horse")
	if err != nil || again.ID != tess.ID || !again.CreatedAt.Equal(tess.CreatedAt) {
		t.Fatalf("she came back as %+v (%v)", again, err)
	}
	if _, _, err := w.BySignIn(t.Context(), hers); code(t, err) != "session_ended" {
		t.Errorf("with her the session came back: %v", err)
	}
	w.signIn("tess@tacos.com", "another horse")
}

func TestAnotherPasswordEndsTheSignInsWithTheOneBefore(t *testing.T) {
	w := newWorld(t)
	mate, err := w.CreateTeammate(t.Context(), w.ws.ID, "tess@tacos.com", "Tess", "correct horse")
	if err != nil {
		t.Fatal(err)
	}
	session := w.signIn("tess@tacos.com", "correct horse")
	if err := w.SetPassword(t.Context(), w.ws.ID, mate.ID, "short"); code(t, err) != "password_weak" {
		t.Errorf("a short password gave %v", err)
	}
	if _, _, err := w.BySignIn(t.Context(), session); err != nil {
		t.Errorf("a password that was refused ended the session: %v", err)
	}
	if err := w.SetPassword(t.Context(), w.ws.ID, mate.ID, "another horse"); err != nil {
		t.Fatal(err)
	}
	if _, _, err := w.BySignIn(t.Context(), session); code(t, err) != "session_ended" {
		t.Errorf("the session gave %v", err)
	}
	if _, _, err := w.SignIn(t.Context(), "tess@tacos.com", "correct horse", ""); code(t, err) != "sign_in_failed" {
		t.Errorf("the password before gave %v", err)
	}
	session = w.signIn("tess@tacos.com", "another horse")
	if err := w.SignOutEverywhere(t.Context(), w.ws.ID, mate.ID); err != nil {
		t.Fatal(err)
	}
	if _, _, err := w.BySignIn(t.Context(), session); code(t, err) != "session_ended" {
		t.Errorf("after signing out everywhere the session gave %v", err)
	}
	w.signIn("tess@tacos.com", "another horse")
}

func TestABrowserIsKnownByWhoSignedInThere(t *testing.T) {
	w := newWorld(t)
	mates := map[string]team.Teammate{}
	for _, name := range []string{"tess", "tom"} {
		mate, err := w.CreateTeammate(t.Context(), w.ws.ID, name+"@tacos.com", name, "correct horse")
		if err != nil {
			t.Fatal(err)
		}
		mates[name] = mate
	}
	knows := func(name, token string) bool {
		t.Helper()
		known, err := w.KnowsBrowser(t.Context(), strings.ToUpper(name)+"@tacos.com ", token)
		if err != nil {
			t.Fatal(err)
		}
		return known
	}
	remember := func(name, had string) string {
		t.Helper()
		w.now = w.now.Add(time.Second)
		token, err := w.RememberBrowser(t.Context(), mates[name], had)
		if err != nil {
			t.Fatal(err)
		}
		return token
	}
	planted := "a token that somebody chose"
	first := remember("tess", planted)
	if !knows("tess", first) || knows("tess", planted) || knows("tom", first) || knows("tess", "") {
		t.Error("a browser is known to the wrong one, or by a token that is not the server's")
	}
	second := remember("tom", first)
	if !knows("tess", second) || !knows("tom", second) || knows("tess", first) {
		t.Error("of two who share a browser one is not known there, or by a token from before")
	}
	for range 25 {
		remember("tess", "")
	}
	if knows("tess", second) || !knows("tom", second) {
		t.Error("more than the last browsers of a teammate are known, or of another fewer")
	}
	last := remember("tess", "")
	if err := w.SignOutEverywhere(t.Context(), w.ws.ID, mates["tess"].ID); err != nil {
		t.Fatal(err)
	}
	if knows("tess", last) {
		t.Error("a browser is known after its teammate was signed out everywhere")
	}
}

func TestThePasswordsThatAreGuessedFirstAreRefused(t *testing.T) {
	w := newWorld(t)
	for _, password := range []string{
		"password123", "Password123", "PASSWORD1234", "password2026!", "qwertyuiop", "1q2w3e4r5t", "basketball", "1234567890", "9876543210",
		"aaaaaaaaaa", "abababababab", "abcdefghijkl", "tess@tacos.com", "Tess@Tacos.com1", "tess-2026-11", "Tess Tacoson", "!!!!!!!!!!", "letmein12345",
	} {
		if _, err := w.CreateTeammate(t.Context(), w.ws.ID, "tess@tacos.com", "Tess Tacoson", password); code(t, err) != "password_weak" {
			t.Errorf("%q was taken (%v)", password, err)
		}
	}
	for _, password := range []string{"correct horse", "tacos for all of us", "xkcd-936-battery", "mJ9ksl2pQx"} {
		mate, err := w.CreateTeammate(t.Context(), w.ws.ID, "tess@tacos.com", "Tess Tacoson", password)
		if err != nil {
			t.Errorf("%q was refused (%v)", password, err)
		} else if err := w.RemoveTeammate(t.Context(), w.ws.ID, mate.ID); err != nil {
			t.Error(err)
		}
	}
}

func TestTheDemosSignInIsWorthNothingWithoutADemo(t *testing.T) {
	w := newWorld(t)
	demo := team.New(w.db, func() time.Time { return w.now })
	demo.ServeDemo()
	if _, err := demo.CreateDemoTeammate(t.Context(), w.ws.ID, "demo@tacobox.example", "Tess", "correct horse"); err != nil {
		t.Fatal(err)
	}
	token, _, err := demo.SignIn(t.Context(), "demo@tacobox.example", "correct horse", "")
	if err != nil {
		t.Fatal(err)
	}
	key := team.SessionKey(token)
	for _, c := range []struct {
		name string
		*team.Service
		works bool
	}{{"with a demo", demo, true}, {"without", w.Service, false}} {
		_, _, signIn := c.SignIn(t.Context(), "demo@tacobox.example", "correct horse", w.ws.AppID)
		_, _, session := c.BySignIn(t.Context(), token)
		live, err := c.LiveSignIns(t.Context(), []string{key})
		if (signIn == nil) != c.works || (session == nil) != c.works || live[key] != c.works || err != nil {
			t.Errorf("%s signing in gave %v, the session %v, and it lives: %t (%v)", c.name, signIn, session, live[key], err)
		}
	}
}

func TestAllWorkspacesAreListedWithTheirSettings(t *testing.T) {
	w := newWorld(t)
	if _, err := w.CreateWorkspace(t.Context(), "Burgers"); err != nil {
		t.Fatal(err)
	}
	if err := w.Set(t.Context(), w.ws.AppID, "identity_verification", "required"); err != nil {
		t.Fatal(err)
	}
	list, err := w.Workspaces(t.Context())
	if err != nil || len(list) != 2 || list[0].Name != "Tacos" || list[0].Mode != team.ModeRequired || list[1].Name != "Burgers" || list[1].Mode != team.ModeOptional {
		t.Errorf("got %+v, %v", list, err)
	}
}
