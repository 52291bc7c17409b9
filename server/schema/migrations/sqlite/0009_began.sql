-- +goose Up
-- Finds what a browser began: one that has proven nothing sees that alone, however
-- much others have begun as the same contact.
create index conversations_by_visitor on conversations (workspace_id, visitor_id, last_message_at);

-- +goose Down
drop index conversations_by_visitor;
