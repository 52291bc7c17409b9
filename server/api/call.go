package api

import (
	"encoding/json"
	"errors"
	"net/http"
	"strconv"
	"strings"

	"gist/server/team"
	"gist/server/transport"
	"gist/wasm/rules"
)

// call is one authorized request.
type call struct {
	*handlers
	w         http.ResponseWriter
	r         *http.Request
	workspace team.Workspace
	teammate  *team.Teammate // of the sign-in; nil for an API key
	id        int64          // the {id} of the path
}

func (h *handlers) serve(w http.ResponseWriter, r *http.Request, route route) {
	c, err := h.authorize(w, r)
	if err != nil {
		transport.WriteError(w, r, err)
		return
	}
	if route.unknown != nil {
		if c.id, err = strconv.ParseInt(r.PathValue("id"), 10, 64); err != nil || c.id <= 0 {
			transport.WriteError(w, r, route.unknown)
			return
		}
	}
	answer, err := route.do(c)
	if err != nil {
		transport.WriteError(w, r, err)
		return
	}
	transport.WriteJSON(w, r, http.StatusOK, answer)
}

// authorize identifies the caller of a request: by API key, else by sign-in.
func (h *handlers) authorize(w http.ResponseWriter, r *http.Request) (*call, error) {
	c, err := h.known(w, r)
	var told *rules.Error
	if errors.As(err, &told) && !told.Kind.Passes() {
		// The caller is unknown: the attempt counts for the address.
		if limited := h.byStranger.Check(w, r, h.Addresses.Network(r), 1); limited != nil {
			return nil, limited
		}
	}
	return c, err
}

func (h *handlers) known(w http.ResponseWriter, r *http.Request) (*call, error) {
	c := &call{handlers: h, w: w, r: r}
	if key := r.Header.Get("Authorization"); key != "" {
		if scheme, rest, ok := strings.Cut(key, " "); ok && strings.EqualFold(scheme, "Bearer") {
			key = strings.TrimSpace(rest)
		}
		ws, err := h.Teams.ByKey(r.Context(), key)
		if err != nil {
			return nil, err
		}
		c.workspace = ws
		if ws.RateLimits {
			if err := h.byKey.Check(w, r, key, 1); err != nil {
				return nil, err
			}
		}
		return c, nil
	}
	ws, mate, _, err := h.session(r)
	if err != nil {
		return nil, err
	}
	c.workspace, c.teammate = ws, &mate
	return c, nil
}

// decode reads the body; a missing one is an empty object.
func (c *call) decode(v any) error {
	body, err := transport.ReadBody(c.w, c.r, maxBody)
	if err != nil {
		return err
	}
	if len(body) == 0 {
		body = []byte("{}")
	}
	if err := json.Unmarshal(body, v); err != nil {
		return transport.Malformed(err)
	}
	return nil
}

// number returns a query parameter that is a number of at least least; 0 if it
// is missing.
func (c *call) number(name, about string, least int64) (int64, error) {
	text := c.r.URL.Query().Get(name)
	if text == "" {
		return 0, nil
	}
	n, err := strconv.ParseInt(text, 10, 64)
	if err != nil || n < least {
		return 0, &rules.Error{Code: name + "_invalid", Field: name, Message: name + " is " + about + ", a number from " + strconv.FormatInt(least, 10) + "."}
	}
	return n, nil
}
