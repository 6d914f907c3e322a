-- Small named values, such as the security level. Repeatable; runs as it stands under psql or in Supabase's SQL editor.
begin;

create table if not exists public.mcpward_values (
    key text primary key,
    value text not null,
    updated_at timestamptz not null default now()
);

alter table public.mcpward_values enable row level security;
revoke all on table public.mcpward_values from public cascade;

do $$
declare
    someone text;
begin
    for someone in select rolname from pg_catalog.pg_roles where rolname in ('anon', 'authenticated') loop
        execute format('revoke all on table public.mcpward_values from %I cascade', someone);
    end loop;
    if exists (select from pg_catalog.pg_roles where rolname = 'service_role') then
        grant select, insert, update, delete on table public.mcpward_values to service_role;
        drop policy if exists mcpward_service_role on public.mcpward_values;
        create policy mcpward_service_role on public.mcpward_values to service_role using (true) with check (true);
    end if;
end
$$;

commit;
