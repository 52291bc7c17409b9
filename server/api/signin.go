package api

import (
	"context"
	"errors"
	"net/http"
	"strconv"
	"strings"
	"time"

	"gist/server/live"
	"gist/server/store"
	"gist/server/team"
	"gist/server/transport"
	"gist/wasm/rules"
)

// The names of the dashboard's cookies: for a sign-in, and for a browser with
// an earlier sign-in.
const (
	sessionCookie = "gist_session"
	browserCookie = "gist_browser"
)

// browserFor is how long a browser is remembered after a sign-in.
const browserFor = 365 * 24 * time.Hour

func (h *handlers) registerSignIn(mux *http.ServeMux) {
	handle := func(pattern string, do func(http.ResponseWriter, *http.Request) (any, error)) {
		mux.HandleFunc(pattern, func(w http.ResponseWriter, r *http.Request) {
			answer, err := do(w, r)
			if err != nil {
				transport.WriteError(w, r, err)
				return
			}
			transport.WriteJSON(w, r, http.StatusOK, answer)
		})
	}
	handle("POST /dashboard/sign-in", h.signIn)
	handle("POST /dashboard/sign-out", h.signOut)
	handle("GET /dashboard/me", h.me)
	mux.Handle("GET /dashboard/live", h.Hub.Handler(h.listen, false))
}

// signedIn is the signed-in teammate and the workspace.
type signedIn struct {
	Teammate  teammateWire  `json:"teammate"`
	Workspace workspaceWire `json:"workspace"`
}

type workspaceWire struct {
	AppID string `json:"app_id"`
	Name  string `json:"name"`

	Mode      team.Mode `json:"identity_verification"`
	IsDefault bool      `json:"identity_verification_is_default"` // nobody has chosen it
}

func (h *handlers) signIn(w http.ResponseWriter, r *http.Request) (any, error) {
	if err := h.sameSite(r); err != nil {
		return nil, err
	}
	var in struct {
		Email    string `json:"email"`
		Password string `json:"password"`
		AppID    string `json:"app_id"`
	}
	if err := transport.ReadJSON(w, r, transport.SmallBody, &in); err != nil {
		return nil, err
	}
	had := ""
	if cookie, err := r.Cookie(h.cookieName(r, browserCookie)); err == nil {
		had = cookie.Value
	}
	counted, err := h.countSignIn(w, r, in.Email, had)
	if err != nil {
		return nil, err
	}
	token, mate, err := h.Teams.SignIn(r.Context(), in.Email, in.Password, in.AppID)
	if !isFailure(err) {
		for _, key := range counted {
			h.bySignIn.Return(r.Context(), key)
		}
	}
	if err != nil {
		return nil, err
	}
	browser, err := h.Teams.RememberBrowser(r.Context(), mate, had)
	if err != nil {
		return nil, err
	}
	http.SetCookie(w, h.cookie(r, sessionCookie, token, team.SignInFor))
	http.SetCookie(w, h.cookie(r, browserCookie, browser, browserFor))
	return h.who(r, token)
}

// countSignIn counts an attempt before the password is checked, so that many
// attempts at once can't exceed the limit. It returns the counted keys, which
// the caller gives back if the attempt does not fail.
//
// A browser with an earlier sign-in of this email has a limit of its own, so
// that guesses from elsewhere don't lock it out.
func (h *handlers) countSignIn(w http.ResponseWriter, r *http.Request, email, browser string) (counted []string, err error) {
	keys := []string{"address " + h.Addresses.Network(r), "account " + rules.EmailKey(strings.TrimSpace(email))}
	known := false
	if browser != "" {
		if known, err = h.Teams.KnowsBrowser(r.Context(), email, browser); err != nil {
			return nil, err
		}
	}
	if known {
		keys = []string{"browser " + browser}
	}
	for i, key := range keys {
		if err := h.bySignIn.Check(w, r, key, 1); err != nil {
			for _, taken := range keys[:i] {
				h.bySignIn.Return(r.Context(), taken)
			}
			return nil, err
		}
	}
	return keys, nil
}

// isFailure reports whether a sign-in failed because of a wrong email or
// password.
func isFailure(err error) bool {
	return rules.Is(err, "sign_in_failed")
}

// cookieName returns a cookie's name on this connection. Under https it has the
// prefix __Host-: browsers accept it only from this host, so that another host
// of the domain can't set it.
func (h *handlers) cookieName(r *http.Request, name string) string {
	if h.Addresses.IsSecure(r, h.PublicURL) {
		return "__Host-" + name
	}
	return name
}

// cookie returns a cookie that scripts can't read; an age of 0 deletes it.
func (h *handlers) cookie(r *http.Request, name, value string, age time.Duration) *http.Cookie {
	seconds := int(age.Seconds())
	if seconds == 0 {
		seconds = -1
	}
	return &http.Cookie{
		Name: h.cookieName(r, name), Value: value, Path: "/", MaxAge: seconds,
		HttpOnly: true, SameSite: http.SameSiteLaxMode, Secure: h.Addresses.IsSecure(r, h.PublicURL),
	}
}

func (h *handlers) signOut(w http.ResponseWriter, r *http.Request) (any, error) {
	if err := h.sameSite(r); err != nil {
		return nil, err
	}
	if cookie, err := r.Cookie(h.cookieName(r, sessionCookie)); err == nil {
		ws, mate, unknown := h.Teams.BySignIn(r.Context(), cookie.Value)
		if err := h.Teams.SignOut(r.Context(), cookie.Value); err != nil {
			return nil, err
		}
		if unknown == nil {
			h.Hub.Cut(listener(ws, mate)) // the teammate's other sign-ins reconnect, this one can't
		}
	}
	http.SetCookie(w, h.cookie(r, sessionCookie, "", 0))
	return struct{}{}, nil
}

func (h *handlers) me(_ http.ResponseWriter, r *http.Request) (any, error) {
	cookie, err := r.Cookie(h.cookieName(r, sessionCookie))
	if err != nil {
		return nil, errSignedOut
	}
	return h.who(r, cookie.Value)
}

func (h *handlers) who(r *http.Request, token string) (any, error) {
	ws, mate, err := h.Teams.BySignIn(r.Context(), token)
	if err != nil {
		return nil, err
	}
	return signedIn{teammateOf(mate), workspaceWire{ws.AppID, ws.Name, ws.Mode, !ws.ModeChosen}}, nil
}

var errSignedOut = rules.ErrorOf(rules.Unauthorized, "unauthorized", "Send an API key as Authorization: Bearer KEY, or sign in.")

// session returns the teammate of a request's sign-in, and its token. The error
// is cross_origin if another site's page made the request.
func (h *handlers) session(r *http.Request) (ws team.Workspace, mate team.Teammate, token string, err error) {
	cookie, err := r.Cookie(h.cookieName(r, sessionCookie))
	if err != nil {
		return ws, mate, "", errSignedOut
	}
	if err := h.sameSite(r); err != nil {
		return ws, mate, "", err
	}
	ws, mate, err = h.Teams.BySignIn(r.Context(), cookie.Value)
	return ws, mate, cookie.Value, err
}

func (h *handlers) sameSite(r *http.Request) error {
	if err := h.protection.Check(r); err != nil {
		return rules.ErrorOf(rules.Forbidden, "cross_origin", "Another site's page may not do this.")
	}
	return nil
}

// listen authorizes a dashboard's connection by its sign-in. It uses ctx, since
// the request's own context ended when the connection was hijacked.
func (h *handlers) listen(ctx context.Context, r *http.Request, _ []byte) (live.Subscriber, error) {
	ws, mate, token, err := h.session(r.WithContext(ctx))
	var told *rules.Error
	if errors.As(err, &told) && !told.Kind.Passes() {
		return live.Subscriber{}, live.ErrRefused
	}
	if err != nil {
		return live.Subscriber{}, err
	}
	if !live.AskedAgain(ctx) {
		if _, ok := h.byListener.Allow(ctx, listener(ws, mate), 1); !ok {
			return live.Subscriber{}, live.ErrTooMany
		}
	}
	channel := live.TeamChannel(int64(ws.ID))
	return live.Subscriber{Name: listener(ws, mate), Channels: []string{channel}, Pass: team.SessionKey(token)}, nil
}

// listener returns the name of a teammate's live connections.
func listener(ws team.Workspace, mate team.Teammate) string {
	return live.TeamChannel(int64(ws.ID)) + ":" + strconv.FormatInt(int64(mate.ID), 10)
}

// sweepEvery is how often the sign-ins of open dashboards are checked.
const sweepEvery = 500 * time.Millisecond

// EndListeners ends the live connections of sign-ins that have ended, until ctx
// is done. A sign-in may end by a command, on another server or by a timeout:
// so it asks the database.
func (r Rooms) EndListeners(ctx context.Context) {
	tick := time.NewTicker(sweepEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		// While the database is unavailable there are no news either.
		err := r.Hub.Sweep(func(keys []string) (map[string]bool, error) { return r.Teams.LiveSignIns(ctx, keys) })
		if err != nil && ctx.Err() == nil && !errors.Is(err, store.ErrUnavailable) {
			r.Log.Error("asking whether sessions go on", "error", err)
		}
	}
}
