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

// The names of the dashboard's cookies: of the session, and of a browser in which
// somebody has signed in before.
const (
	sessionCookie = "gist_session"
	browserCookie = "gist_browser"
)

// browserFor is how long a browser is known after a sign-in.
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

// signedIn is who is signed in, and where.
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
	http.SetCookie(w, h.cookie(r, sessionCookie, token, team.SessionFor))
	http.SetCookie(w, h.cookie(r, browserCookie, browser, browserFor))
	return h.who(r, token)
}

// countSignIn takes a try of those that may fail, before the password is looked
// at, so that no crowd of tries at once gets around the limit. It gives the keys
// that it took of, for whoever turns out not to have failed.
//
// A browser in which somebody has signed in with this email before has a limit of
// its own, so that those who guess elsewhere keep nobody out of it.
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

// isFailure tells whether a sign-in's error means that the password was wrong.
func isFailure(err error) bool {
	return rules.Is(err, "sign_in_failed")
}

// cookieName is a cookie's name on this connection. Under https it has a prefix
// by which browsers take it from this very host alone, so that nobody who has
// another host of the domain can plant one.
func (h *handlers) cookieName(r *http.Request, name string) string {
	if h.Addresses.IsSecure(r, h.PublicURL) {
		return "__Host-" + name
	}
	return name
}

// cookie makes a cookie that no script reads; an age of 0 takes it away.
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
		ws, mate, unknown := h.Teams.BySession(r.Context(), cookie.Value)
		if err := h.Teams.SignOut(r.Context(), cookie.Value); err != nil {
			return nil, err
		}
		if unknown == nil {
			h.Hub.Cut(listener(ws, mate)) // other sessions come back, this one does not
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
	ws, mate, err := h.Teams.BySession(r.Context(), token)
	if err != nil {
		return nil, err
	}
	return signedIn{teammateOf(mate), workspaceWire{ws.AppID, ws.Name, ws.Mode, !ws.ModeChosen}}, nil
}

var errSignedOut = rules.ErrorOf(rules.Unauthorized, "unauthorized", "Send an API key as Authorization: Bearer KEY, or sign in.")

// session gives whose session a request's cookie is, and its token, unless another site's
// page made the request.
func (h *handlers) session(r *http.Request) (ws team.Workspace, mate team.Teammate, token string, err error) {
	cookie, err := r.Cookie(h.cookieName(r, sessionCookie))
	if err != nil {
		return ws, mate, "", errSignedOut
	}
	if err := h.sameSite(r); err != nil {
		return ws, mate, "", err
	}
	ws, mate, err = h.Teams.BySession(r.Context(), cookie.Value)
	return ws, mate, cookie.Value, err
}

func (h *handlers) sameSite(r *http.Request) error {
	if err := h.protection.Check(r); err != nil {
		return rules.ErrorOf(rules.Forbidden, "cross_origin", "Another site's page may not do this.")
	}
	return nil
}

// listen decides what a dashboard hears, by its session. The request's own
// context has ended by then: the connection was taken out of its hands.
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

// listener names a teammate's live connections.
func listener(ws team.Workspace, mate team.Teammate) string {
	return live.TeamChannel(int64(ws.ID)) + ":" + strconv.FormatInt(int64(mate.ID), 10)
}

// sweepEvery is how often open dashboards are asked whether their sessions go on.
const sweepEvery = 500 * time.Millisecond

// EndListeners ends the live connections of sessions that have ended, until ctx
// is done: by a command, on another server, or by their time. Nobody has to tell
// this server of it, for it asks the database.
func (r Rooms) EndListeners(ctx context.Context) {
	tick := time.NewTicker(sweepEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		// While the database is away there are no news either.
		err := r.Hub.Sweep(func(keys []string) (map[string]bool, error) { return r.Teams.LiveSessions(ctx, keys) })
		if err != nil && ctx.Err() == nil && !errors.Is(err, store.ErrUnavailable) {
			r.Log.Error("asking whether sessions go on", "error", err)
		}
	}
}
