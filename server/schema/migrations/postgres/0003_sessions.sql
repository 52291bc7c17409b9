-- +goose Up
-- A sign-in drops the teammate's sessions that have ended.
create index sessions_by_teammate on sessions (workspace_id, teammate_id, expires_at);

-- +goose Down
drop index sessions_by_teammate;
