package team

import (
	"context"

	"gist/wasm/rules"
)

// mostTried bounds with how many secrets a page's wrong signature is tried, so
// that whoever sends wrong ones costs little. Diagnose, which only the operator
// calls, tries more.
const mostTried = 200

// wrongHash says why a user_hash is wrong, with the likely mistake where it is
// one of the two that are made again and again.
func (s *Service) wrongHash(ctx context.Context, ws Workspace, secrets []secret, call rules.Identify) (string, error) {
	if call.UserID != "" && call.Email != "" {
		asLead := call
		asLead.UserID = ""
		if _, right := hashMadeBy(secrets, asLead); right {
			return "The user_hash signs the email, and the call has a user id: sign the user id.", nil
		}
	}
	all, err := s.everySecret(ctx, ws, mostTried)
	if err != nil {
		return "", err
	}
	for _, one := range all {
		if _, right := hashMadeBy([]secret{{text: one.secret}}, call); right && !one.ours {
			return "The user_hash is made with the secret of another workspace: use the secret of the one whose app id the page has.", nil
		}
	}
	return "The user_hash is wrong: send the hex HMAC-SHA256 of the user id (of the email where there is no user id), made on your server with this workspace's secret.", nil
}
