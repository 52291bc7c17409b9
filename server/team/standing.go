package team

import (
	"context"
	"errors"
	"strconv"
	"strings"

	"gist/server/audit"
	"gist/server/store"
)

// The settings that decide which proofs hold. Each change of the mode begins an
// epoch. keyEpochs holds the number of the current epoch, and of the last epoch
// in which the mode became required. So the order of a proof and a change does
// not depend on a clock.
const (
	keyMode        = "identity_verification"
	keyEpochs      = "identity_verification_epochs"
	keyDefinitions = "definitions" // Standing.Definitions
	keyFirstSigned = "first_signed_at"
	keyChanged     = "proofs_changed_at" // UTC microseconds
)

// Standing decides which proofs hold at one moment. It is read in the
// transaction that needs it, so that a change of the mode or a retired secret
// counts at once.
type Standing struct {
	Mode     Mode
	Epoch    int64    // a proof of mode off holds only in its own epoch
	Required int64    // the epoch in which the mode last became required; 0 if never
	Secrets  [2]int64 // the ids of the oldest and the newest live secret (at most two are live); 0 is none
	// Definitions counts the changes to the workspace's set of properties and
	// tags.
	Definitions int64
}

// StandingColumns are the columns for StandingScan.Fields; $1 is the workspace.
// Indexes: the primary key of workspace_settings, verification_secrets
// (workspace_id, id).
const StandingColumns = `
	coalesce((select s.value from workspace_settings s where s.workspace_id = $1 and s.key = 'identity_verification'), 'optional'),
	coalesce((select s.value from workspace_settings s where s.workspace_id = $1 and s.key = 'identity_verification_epochs'), ''),
	coalesce((select s.id from verification_secrets s where s.workspace_id = $1 and s.retired_at is null order by s.id limit 1), 0),
	coalesce((select s.id from verification_secrets s where s.workspace_id = $1 and s.retired_at is null order by s.id desc limit 1), 0),
	coalesce((select cast(s.value as bigint) from workspace_settings s where s.workspace_id = $1 and s.key = '` + keyDefinitions + `'), 0)`

// StandingScan reads StandingColumns from a row.
type StandingScan struct {
	mode, epochs string
	secrets      [2]int64
	definitions  int64
}

// Fields returns the pointers to pass to Scan.
func (s *StandingScan) Fields() []any {
	return []any{&s.mode, &s.epochs, &s.secrets[0], &s.secrets[1], &s.definitions}
}

// Standing returns what was read, and caches it in the transaction for
// KnownStanding.
func (s *StandingScan) Standing(tx *store.Tx, ws WorkspaceID) Standing {
	st := Standing{Mode: Mode(s.mode), Secrets: s.secrets, Definitions: s.definitions}
	st.Epoch, st.Required = parseEpochs(s.epochs)
	tx.Share(standingKey(ws), st)
	return st
}

func parseEpochs(text string) (epoch, required int64) {
	first, second, _ := strings.Cut(text, " ")
	epoch, _ = strconv.ParseInt(first, 10, 64) // only noteMode and a migration write it
	required, _ = strconv.ParseInt(second, 10, 64)
	return epoch, required
}

// standingKey is the key under which transactions share the standing of a
// workspace.
type standingKey WorkspaceID

// KnownStanding returns the standing of a workspace if the transaction has it
// cached, by ReadStanding or by StandingScan.Standing.
func KnownStanding(tx *store.Tx, ws WorkspaceID) (s Standing, known bool) {
	s, known = tx.Shared(standingKey(ws)).(Standing)
	return s, known
}

// ReadStanding returns the standing of a workspace.
func ReadStanding(tx *store.Tx, ws WorkspaceID) (Standing, error) {
	if s, known := KnownStanding(tx, ws); known {
		return s, nil
	}
	var s StandingScan
	if err := tx.QueryRow(`select `+StandingColumns, ws).Scan(s.Fields()...); err != nil {
		return Standing{}, err
	}
	return s.Standing(tx, ws), nil
}

// NoteDefinitions stores the new version of the workspace's set of properties
// and tags.
func NoteDefinitions(tx *store.Tx, ws WorkspaceID, version int64) error {
	return setting(tx, ws, keyDefinitions, strconv.FormatInt(version, 10))
}

// noteMode begins an epoch if the mode changes. Proofs of mode off end with the
// old epoch. If the new mode is required, a user keeps only browsers with a
// proof.
func (s *Service) noteMode(tx *store.Tx, ws WorkspaceID, mode Mode) error {
	old, err := ReadStanding(tx, ws)
	if err != nil || old.Mode == mode {
		return err
	}
	epoch, required := old.Epoch+1, old.Required
	if mode == ModeRequired {
		required = epoch
	}
	if err := setting(tx, ws, keyEpochs, strconv.FormatInt(epoch, 10)+" "+strconv.FormatInt(required, 10)); err != nil {
		return err
	}
	if err := s.noteChange(tx, ws); err != nil {
		return err
	}
	_, err = audit.Add(tx, audit.Entry{Workspace: int64(ws), At: s.now(), Action: audit.ModeChanged, Reason: string(mode), By: audit.By{Type: audit.ByCommand}})
	return err
}

// NoteSigned stores when a call of the workspace was first signed. Later calls
// change nothing.
func NoteSigned(tx *store.Tx, ws WorkspaceID, at int64) error {
	_, err := tx.Exec(`
		insert into workspace_settings (workspace_id, key, value) values ($1, $2, $3)
		on conflict (workspace_id, key) do nothing`, ws, keyFirstSigned, strconv.FormatInt(at, 10))
	return err
}

// EverSigned reports whether a call of the workspace was ever signed.
func EverSigned(tx *store.Tx, ws WorkspaceID) (bool, error) {
	var at string
	err := tx.QueryRow(`
		select value from workspace_settings
		where workspace_id = $1 and key = $2`, ws, keyFirstSigned).Scan(&at)
	if errors.Is(err, store.ErrNoRows) {
		return false, nil
	}
	return err == nil, err
}

func setting(tx *store.Tx, ws WorkspaceID, key, value string) error {
	tx.Unshare(standingKey(ws))
	_, err := tx.Exec(`
		insert into workspace_settings (workspace_id, key, value) values ($1, $2, $3)
		on conflict (workspace_id, key) do update set value = excluded.value`, ws, key, value)
	return err
}

// noteChange stores the time at which proofs may have ended, for running
// servers to read with ProofsChanged.
func (s *Service) noteChange(tx *store.Tx, ws WorkspaceID) error {
	return setting(tx, ws, keyChanged, strconv.FormatInt(s.micros(), 10))
}

// ProofsChanged returns the workspaces in which proofs may have ended after a
// moment, because the mode changed or a secret was retired. last is the newest
// such moment. Index: workspace_settings (key, value).
func (s *Service) ProofsChanged(ctx context.Context, after string) (changed []WorkspaceID, last string, err error) {
	last = after
	err = s.db.View(ctx, func(tx *store.Tx) error {
		changed, last = nil, after
		// Current times have the same number of digits, so they compare as
		// text.
		rows, err := tx.Query(`
			select workspace_id, value from workspace_settings
			where key = $1 and value > $2
			order by value`, keyChanged, after)
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			var ws WorkspaceID
			if err := rows.Scan(&ws, &last); err != nil {
				return err
			}
			changed = append(changed, ws)
		}
		return rows.Err()
	})
	return changed, last, err
}

// Unchosen stands for the default mode, optional, of a workspace in which
// nobody has chosen a mode.
const Unchosen Mode = ""

// CountByMode counts the workspaces by mode, with Unchosen for those without a choice.
// It names the first ten of each mode by their app ids.
func (s *Service) CountByMode(ctx context.Context) (named map[Mode][]string, count map[Mode]int, err error) {
	err = s.db.View(ctx, func(tx *store.Tx) error {
		named, count = map[Mode][]string{}, map[Mode]int{}
		rows, err := tx.Query(`
			select w.app_id, coalesce(s.value, '') from workspaces w
			left join workspace_settings s on s.workspace_id = w.id and s.key = $1
			order by w.id`, keyMode)
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			var appID string
			var mode Mode
			if err := rows.Scan(&appID, &mode); err != nil {
				return err
			}
			if count[mode]++; count[mode] <= 10 {
				named[mode] = append(named[mode], appID)
			}
		}
		return rows.Err()
	})
	return named, count, err
}
