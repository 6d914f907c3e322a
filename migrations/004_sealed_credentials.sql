-- Credentials for the servers behind the door: sealed, never in clear. Repeatable; runs as it stands under psql or in
-- Supabase's SQL editor.
begin;

create table if not exists public.sealed_credentials (
    server text not null,
    principal text not null,
    name text not null,
    key_id text not null,
    nonce text not null,
    sealed text not null,
    created_at timestamptz not null,
    primary key (server, principal, name)
);

alter table public.sealed_credentials enable row level security;
revoke all on table public.sealed_credentials from public cascade;

do $$
declare
    someone text;
begin
    for someone in select rolname from pg_catalog.pg_roles where rolname in ('anon', 'authenticated') loop
        execute format('revoke all on table public.sealed_credentials from %I cascade', someone);
    end loop;
    if exists (select from pg_catalog.pg_roles where rolname = 'service_role') then
        grant select, insert, update, delete on table public.sealed_credentials to service_role;
        drop policy if exists mcpward_service_role on public.sealed_credentials;
        create policy mcpward_service_role on public.sealed_credentials to service_role using (true) with check (true);
    end if;
end
$$;

commit;
