-- Session tokens: digests, never tokens. Repeatable; runs as it stands under psql or in Supabase's SQL editor, on an empty
-- database as well as over the table that diagnostic-mcp's own migration made.
begin;

create table if not exists public.auth_tokens (
    token_id uuid primary key default gen_random_uuid(),
    token_hash text not null unique,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    revoked_at timestamptz,
    scopes text[],
    metadata jsonb default '{}'::jsonb
);

alter table public.auth_tokens add column if not exists created_at timestamptz not null default now();
alter table public.auth_tokens add column if not exists revoked_at timestamptz;
alter table public.auth_tokens add column if not exists scopes text[];
alter table public.auth_tokens add column if not exists metadata jsonb default '{}'::jsonb;
alter table public.auth_tokens alter column metadata drop not null;
alter table public.auth_tokens alter column token_hash set not null;
alter table public.auth_tokens alter column expires_at set not null;

-- An older table may index the digest without making it unique.
do $$
begin
    if not exists (
        select from pg_catalog.pg_index i
        join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
        where i.indrelid = 'public.auth_tokens'::regclass
          and i.indisunique and i.indnkeyatts = 1 and i.indpred is null and a.attname = 'token_hash'
    ) then
        alter table public.auth_tokens add constraint auth_tokens_token_hash_key unique (token_hash);
    end if;
end
$$;

create index if not exists idx_auth_tokens_token_hash on public.auth_tokens (token_hash);
create index if not exists idx_auth_tokens_expires_at on public.auth_tokens (expires_at);
create index if not exists idx_auth_tokens_active on public.auth_tokens (created_at desc) where revoked_at is null;

-- Dropped first: an older one may return another type, which "create or replace" refuses to change.
drop function if exists public.cleanup_expired_auth_tokens();
create function public.cleanup_expired_auth_tokens() returns integer
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
declare
    removed integer;
begin
    delete from public.auth_tokens where expires_at <= now();
    get diagnostics removed = row_count;
    return removed;
end
$$;

alter table public.auth_tokens enable row level security;
revoke all on table public.auth_tokens from public cascade;
revoke all on function public.cleanup_expired_auth_tokens() from public cascade;

do $$
declare
    someone text;
    stale record;
begin
    -- A policy without "to service_role" opens the table to whoever is ever granted it again.
    for stale in
        select policyname from pg_catalog.pg_policies
        where schemaname = 'public' and tablename = 'auth_tokens' and roles <> array['service_role']::name[]
    loop
        execute format('drop policy %I on public.auth_tokens', stale.policyname);
    end loop;
    for someone in select rolname from pg_catalog.pg_roles where rolname in ('anon', 'authenticated') loop
        execute format('revoke all on table public.auth_tokens from %I cascade', someone);
        execute format('revoke all on function public.cleanup_expired_auth_tokens() from %I cascade', someone);
    end loop;
    if exists (select from pg_catalog.pg_roles where rolname = 'service_role') then
        grant select, insert, update, delete on table public.auth_tokens to service_role;
        grant execute on function public.cleanup_expired_auth_tokens() to service_role;
        drop policy if exists mcpward_service_role on public.auth_tokens;
        create policy mcpward_service_role on public.auth_tokens to service_role using (true) with check (true);
    end if;
end
$$;

commit;
