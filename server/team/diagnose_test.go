package team_test

import (
	"crypto/hmac"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"strings"
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"gist/server/team"
)

func TestAWrongSignatureIsToldWithItsLikelyMistake(t *testing.T) {
	w := newWorld(t)
	ws := w.ws
	secret, err := w.Secret(t.Context(), ws.ID)
	check(t, err)
	other, err := w.CreateWorkspace(t.Context(), "Burritos")
	check(t, err)
	theirs, err := w.Secret(t.Context(), other.ID)
	check(t, err)
	sign := func(text string) string { return team.Sign(secret, text) }
	plain := sha256.Sum256([]byte("42"))
	sha := hmac.New(sha1.New, []byte(secret))
	sha.Write([]byte("42"))
	raw, err := hex.DecodeString(sign("42"))
	check(t, err)
	both := func(c team.Signed) team.Signed { c.UserID, c.Email = "42", "Ann@tacos.com"; return c }
	token := func(method jwt.SigningMethod, key any, claims jwt.MapClaims) string {
		made, err := jwt.NewWithClaims(method, claims).SignedString(key)
		check(t, err)
		return made
	}
	demanding := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"user_id": "42", "exp": w.now.Add(time.Hour).Unix()})
	demanding.Header["crit"] = []string{"exp"}
	critical, err := demanding.SignedString([]byte(secret))
	check(t, err)
	in := func(d time.Duration) int64 { return w.now.Add(d).Unix() }
	for name, c := range map[string]struct {
		of   team.Signed
		says string
	}{
		"right":                   {both(team.Signed{UserHash: sign("42")}), "Right. It proves the user id 42. It does not prove the email"},
		"right in capitals":       {both(team.Signed{UserHash: strings.ToUpper(sign("42"))}), "Right."},
		"right in white space":    {both(team.Signed{UserHash: " \t" + sign("42") + "\r\n"}), "Right."},
		"in quotation marks":      {both(team.Signed{UserHash: " '" + sign("42") + "'\n"}), "There is a quotation mark"},
		"right of the email":      {team.Signed{Email: "a@tacos.com", UserHash: sign("a@tacos.com")}, "Right. It proves the email a@tacos.com."},
		"email instead of id":     {both(team.Signed{UserHash: sign("Ann@tacos.com")}), "It signs the email"},
		"secret with line break":  {both(team.Signed{UserHash: team.Sign(secret+"\n", "42")}), "The secret has a line break"},
		"secret with space":       {both(team.Signed{UserHash: team.Sign(secret+" ", "42")}), "The secret has a space"},
		"another workspace":       {both(team.Signed{UserHash: team.Sign(theirs, "42")}), "that of another workspace, " + other.AppID},
		"base64":                  {both(team.Signed{UserHash: base64.StdEncoding.EncodeToString(raw)}), "base64"},
		"sha1":                    {both(team.Signed{UserHash: hex.EncodeToString(sha.Sum(nil))}), "SHA-1"},
		"plain sha256":            {both(team.Signed{UserHash: hex.EncodeToString(plain[:])}), "without the secret"},
		"swapped":                 {both(team.Signed{UserHash: team.Sign("42", secret)}), "wrong way round"},
		"quoted id":               {both(team.Signed{UserHash: sign(`"42"`)}), "quotation marks"},
		"id with a space":         {both(team.Signed{UserHash: sign("42 ")}), "white space behind it"},
		"id as a float":           {both(team.Signed{UserHash: sign("42.0")}), "without .0"},
		"leading zeros":           {team.Signed{UserID: "007", UserHash: sign("7")}, "without the zeros"},
		"jwt with crit":           {both(team.Signed{UserJWT: critical}), "Its header has crit"},
		"two mistakes":            {both(team.Signed{UserHash: team.Sign(secret+"\n", "Ann@tacos.com")}), "It signs the email: sign the user id, since the call has one. The secret has a line break"},
		"nothing usual":           {both(team.Signed{UserHash: strings.Repeat("ab", 32)}), "No usual mistake"},
		"too short":               {both(team.Signed{UserHash: "abcd"}), "64 hexadecimal digits"},
		"no hash":                 {both(team.Signed{UserHash: "not at all!"}), "no hexadecimal"},
		"jwt right":               {both(team.Signed{UserJWT: token(jwt.SigningMethodHS256, []byte(secret), jwt.MapClaims{"user_id": 42, "email": "ann@tacos.com", "exp": in(time.Hour)})}), "Right. It proves the user id 42 and the email Ann@tacos.com."},
		"jwt expired":             {both(team.Signed{UserJWT: token(jwt.SigningMethodHS256, []byte(secret), jwt.MapClaims{"user_id": "42", "exp": in(-time.Hour)})}), "It expired at"},
		"jwt too far":             {both(team.Signed{UserJWT: token(jwt.SigningMethodHS256, []byte(secret), jwt.MapClaims{"user_id": "42", "exp": in(48 * time.Hour)})}), "too far ahead"},
		"jwt in milliseconds":     {both(team.Signed{UserJWT: token(jwt.SigningMethodHS256, []byte(secret), jwt.MapClaims{"user_id": "42", "exp": in(time.Hour) * 1000})}), "milliseconds"},
		"jwt without exp":         {both(team.Signed{UserJWT: token(jwt.SigningMethodHS256, []byte(secret), jwt.MapClaims{"user_id": "42"})}), "no exp"},
		"jwt of HS512":            {both(team.Signed{UserJWT: token(jwt.SigningMethodHS512, []byte(secret), jwt.MapClaims{"user_id": "42", "exp": in(time.Hour)})}), `"HS512"`},
		"jwt of none":             {both(team.Signed{UserJWT: token(jwt.SigningMethodNone, jwt.UnsafeAllowNoneSignatureType, jwt.MapClaims{"user_id": "42", "exp": in(time.Hour)})}), `"none"`},
		"jwt of another id":       {both(team.Signed{UserJWT: token(jwt.SigningMethodHS256, []byte(secret), jwt.MapClaims{"user_id": "43", "exp": in(time.Hour)})}), "Its user_id is another"},
		"jwt of another email":    {both(team.Signed{UserJWT: token(jwt.SigningMethodHS256, []byte(secret), jwt.MapClaims{"user_id": "42", "email": "b@tacos.com", "exp": in(time.Hour)})}), "Its email is another"},
		"jwt with sub":            {both(team.Signed{UserJWT: token(jwt.SigningMethodHS256, []byte(secret), jwt.MapClaims{"sub": "42", "exp": in(time.Hour)})}), "in sub"},
		"jwt of their secret":     {both(team.Signed{UserJWT: token(jwt.SigningMethodHS256, []byte(theirs), jwt.MapClaims{"user_id": "42", "exp": in(time.Hour)})}), "another workspace"},
		"jwt of a foreign secret": {both(team.Signed{UserJWT: token(jwt.SigningMethodHS256, []byte("x"), jwt.MapClaims{"user_id": "42", "exp": in(time.Hour)})}), "not signed with this workspace's secret"},
		"jwt that is none":        {both(team.Signed{UserJWT: "abc"}), "can't be read"},
		"no signature":            {both(team.Signed{}), "--user-hash or --user-jwt"},
		"nobody":                  {team.Signed{UserHash: sign("42")}, "--user-id"},
	} {
		says, err := w.Diagnose(t.Context(), ws, c.of)
		if err != nil {
			says = err.Error()
		}
		if !strings.Contains(says, c.says) {
			t.Errorf("%s: it says %q, want %q", name, says, c.says)
		}
		if strings.Contains(says, secret) || strings.Contains(says, theirs) {
			t.Errorf("%s: it tells a secret: %s", name, says)
		}
	}

	_, err = w.RotateSecret(t.Context(), ws.ID)
	check(t, err)
	check(t, w.RetireSecret(t.Context(), ws.ID, false))
	if _, err := w.Diagnose(t.Context(), ws, both(team.Signed{UserHash: sign("42")})); err == nil || !strings.Contains(err.Error(), "has been retired") {
		t.Errorf("of a retired secret it says %v", err)
	}
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
