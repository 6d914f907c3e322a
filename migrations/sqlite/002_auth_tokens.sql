-- Session tokens: digests, never tokens. Times are seconds since the epoch; scopes and metadata are JSON.
create table if not exists auth_tokens (
    token_id text primary key,
    token_hash text not null unique,
    created_at real not null,
    expires_at real not null,
    revoked_at real,
    scopes text,
    metadata text
);

create index if not exists idx_auth_tokens_token_hash on auth_tokens (token_hash);
create index if not exists idx_auth_tokens_expires_at on auth_tokens (expires_at);
create index if not exists idx_auth_tokens_active on auth_tokens (created_at desc) where revoked_at is null;
