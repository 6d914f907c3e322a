-- Small named values, such as the security level. Times are seconds since the epoch.
create table if not exists mcpward_values (
    key text primary key,
    value text not null,
    updated_at real not null
);
