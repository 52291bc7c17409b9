package api

import (
	"context"
	"errors"
	"net/http"
	"strconv"
	"strings"

	"gist/server/live"
	"gist/server/team"
	"gist/server/transport"
	"gist/wasm/rules"
)

// sessionCookie is the name of the dashboard's cookie.
const sessionCookie = "gist_session"

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
	if err := h.bySignIn.Check(w, r, "address "+h.Addresses.Of(r), 1); err != nil {
		return nil, err
	}
	if err := h.bySignIn.Check(w, r, "account "+rules.EmailKey(strings.TrimSpace(in.Email)), 1); err != nil {
		return nil, err
	}
	token, _, err := h.Teams.SignIn(r.Context(), in.Email, in.Password, in.AppID)
	if err != nil {
		return nil, err
	}
	http.SetCookie(w, h.cookie(r, token, int(team.SessionFor.Seconds())))
	return h.who(r, token)
}

func (h *handlers) cookie(r *http.Request, token string, maxAge int) *http.Cookie {
	return &http.Cookie{
		Name: sessionCookie, Value: token, Path: "/", MaxAge: maxAge,
		HttpOnly: true, SameSite: http.SameSiteLaxMode,
		Secure: h.Addresses.IsHTTPS(r) || strings.HasPrefix(h.PublicURL, "https://"),
	}
}

func (h *handlers) signOut(w http.ResponseWriter, r *http.Request) (any, error) {
	if err := h.sameSite(r); err != nil {
		return nil, err
	}
	if cookie, err := r.Cookie(sessionCookie); err == nil {
		ws, mate, unknown := h.Teams.BySession(r.Context(), cookie.Value)
		if err := h.Teams.SignOut(r.Context(), cookie.Value); err != nil {
			return nil, err
		}
		if unknown == nil {
			h.Hub.Cut(listener(ws, mate)) // other sessions come back, this one does not
		}
	}
	http.SetCookie(w, h.cookie(r, "", -1))
	return struct{}{}, nil
}

func (h *handlers) me(_ http.ResponseWriter, r *http.Request) (any, error) {
	cookie, err := r.Cookie(sessionCookie)
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
	return signedIn{teammateOf(mate), workspaceWire{ws.AppID, ws.Name}}, nil
}

var errSignedOut = rules.NewError("unauthorized", "Send an API key as Authorization: Bearer KEY, or sign in.")

// session gives whose session a request's cookie is, unless another site's
// page made the request.
func (h *handlers) session(r *http.Request) (team.Workspace, team.Teammate, error) {
	cookie, err := r.Cookie(sessionCookie)
	if err != nil {
		return team.Workspace{}, team.Teammate{}, errSignedOut
	}
	if err := h.sameSite(r); err != nil {
		return team.Workspace{}, team.Teammate{}, err
	}
	return h.Teams.BySession(r.Context(), cookie.Value)
}

func (h *handlers) sameSite(r *http.Request) error {
	if err := h.protection.Check(r); err != nil {
		return rules.NewError("cross_origin", "Another site's page may not do this.")
	}
	return nil
}

// listen decides what a dashboard hears, by its session. The request's own
// context has ended by then: the connection was taken out of its hands.
func (h *handlers) listen(ctx context.Context, r *http.Request, _ []byte) (live.Subscriber, error) {
	ws, mate, err := h.session(r.WithContext(ctx))
	var told *rules.Error
	if errors.As(err, &told) {
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
	return live.Subscriber{Name: listener(ws, mate), Channels: []string{channel}}, nil
}

// listener names a teammate's live connections.
func listener(ws team.Workspace, mate team.Teammate) string {
	return live.TeamChannel(int64(ws.ID)) + ":" + strconv.FormatInt(int64(mate.ID), 10)
}
