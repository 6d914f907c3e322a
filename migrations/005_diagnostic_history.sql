-- How the servers were: one row per run of the checks and server. Repeatable; runs as it stands under psql or in
-- Supabase's SQL editor.
begin;

create table if not exists public.diagnostic_history (
    id bigint generated always as identity primary key,
    run_id text not null,
    time timestamptz not null,
    server text not null,
    status text not null,
    reached boolean,
    response_ms double precision,
    ready_ms double precision,
    partial boolean not null default false,
    reports jsonb not null default '{}'::jsonb,
    details jsonb not null default '{}'::jsonb
);

-- A run leaves one row for each server, however often writing it was tried.
create unique index if not exists idx_diagnostic_history_run on public.diagnostic_history (run_id, server);
create index if not exists idx_diagnostic_history_time on public.diagnostic_history (time, id);
create index if not exists idx_diagnostic_history_server on public.diagnostic_history (server, time, id);
-- What a run compares with: the newest whole one that called the server.
create index if not exists idx_diagnostic_history_called on public.diagnostic_history (server, time, id)
    where reached is not null and not partial;

alter table public.diagnostic_history enable row level security;
revoke all on table public.diagnostic_history from public cascade;
revoke all on sequence public.diagnostic_history_id_seq from public cascade;

do $$
declare
    someone text;
begin
    for someone in select rolname from pg_catalog.pg_roles where rolname in ('anon', 'authenticated') loop
        execute format('revoke all on table public.diagnostic_history from %I cascade', someone);
        execute format('revoke all on sequence public.diagnostic_history_id_seq from %I cascade', someone);
    end loop;
    if exists (select from pg_catalog.pg_roles where rolname = 'service_role') then
        grant select, insert, update, delete on table public.diagnostic_history to service_role;
        grant usage on sequence public.diagnostic_history_id_seq to service_role;
        drop policy if exists mcpward_service_role on public.diagnostic_history;
        create policy mcpward_service_role on public.diagnostic_history to service_role using (true) with check (true);
    end if;
end
$$;

commit;
