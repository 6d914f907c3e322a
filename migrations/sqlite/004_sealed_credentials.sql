-- Credentials for the servers behind the door: sealed, never in clear. Times are seconds since the epoch.
create table if not exists sealed_credentials (
    server text not null,
    principal text not null,
    name text not null,
    key_id text not null,
    nonce text not null,
    sealed text not null,
    created_at real not null,
    primary key (server, principal, name)
);
