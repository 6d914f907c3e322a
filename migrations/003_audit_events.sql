-- What happened: one row per call. Repeatable; runs as it stands under psql or in Supabase's SQL editor.
begin;

create table if not exists public.audit_events (
    id bigint generated always as identity primary key,
    time timestamptz not null,
    call_id text not null,
    entrance text not null,
    tool text not null,
    principal text,
    client_id text,
    address text not null,
    outcome text not null,
    status integer not null,
    findings jsonb not null default '{}'::jsonb,
    duration_ms double precision not null
);

-- A call leaves one row, however often writing it was tried.
create unique index if not exists idx_audit_events_call_id on public.audit_events (call_id);
create index if not exists idx_audit_events_time on public.audit_events (time);
create index if not exists idx_audit_events_principal on public.audit_events (principal, id);
create index if not exists idx_audit_events_client_id on public.audit_events (client_id, id);
create index if not exists idx_audit_events_tool on public.audit_events (tool, id);
create index if not exists idx_audit_events_outcome on public.audit_events (outcome, id);
-- Pruning counts back from the newest of each kind.
create index if not exists idx_audit_events_known on public.audit_events (id) where principal is not null;
create index if not exists idx_audit_events_anonymous on public.audit_events (id) where principal is null;

alter table public.audit_events enable row level security;
revoke all on table public.audit_events from public cascade;
revoke all on sequence public.audit_events_id_seq from public cascade;

do $$
declare
    someone text;
begin
    for someone in select rolname from pg_catalog.pg_roles where rolname in ('anon', 'authenticated') loop
        execute format('revoke all on table public.audit_events from %I cascade', someone);
        execute format('revoke all on sequence public.audit_events_id_seq from %I cascade', someone);
    end loop;
    if exists (select from pg_catalog.pg_roles where rolname = 'service_role') then
        grant select, insert, update, delete on table public.audit_events to service_role;
        grant usage on sequence public.audit_events_id_seq to service_role;
        drop policy if exists mcpward_service_role on public.audit_events;
        create policy mcpward_service_role on public.audit_events to service_role using (true) with check (true);
    end if;
end
$$;

commit;
