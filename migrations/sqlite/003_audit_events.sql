-- What happened: one row per call. Times are seconds since the epoch; findings are JSON.
create table if not exists audit_events (
    id integer primary key autoincrement,
    time real not null,
    call_id text not null,
    entrance text not null,
    tool text not null,
    principal text,
    client_id text,
    address text not null,
    outcome text not null,
    status integer not null,
    findings text not null,
    duration_ms real not null
);

-- A call leaves one row, however often writing it was tried.
create unique index if not exists idx_audit_events_call_id on audit_events (call_id);
create index if not exists idx_audit_events_time on audit_events (time);
create index if not exists idx_audit_events_principal on audit_events (principal, id);
create index if not exists idx_audit_events_client_id on audit_events (client_id, id);
create index if not exists idx_audit_events_tool on audit_events (tool, id);
create index if not exists idx_audit_events_outcome on audit_events (outcome, id);
-- Pruning counts back from the newest of each kind.
create index if not exists idx_audit_events_known on audit_events (id) where principal is not null;
create index if not exists idx_audit_events_anonymous on audit_events (id) where principal is null;
