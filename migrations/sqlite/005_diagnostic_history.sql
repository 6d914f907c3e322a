-- How the servers were: one row per run of the checks and server. Times are seconds since the epoch; reports and details
-- are JSON.
create table if not exists diagnostic_history (
    id integer primary key autoincrement,
    run_id text not null,
    time real not null,
    server text not null,
    status text not null,
    reached integer,
    response_ms real,
    ready_ms real,
    partial integer not null default 0,
    reports text not null,
    details text not null
);

-- A run leaves one row for each server, however often writing it was tried.
create unique index if not exists idx_diagnostic_history_run on diagnostic_history (run_id, server);
create index if not exists idx_diagnostic_history_time on diagnostic_history (time, id);
create index if not exists idx_diagnostic_history_server on diagnostic_history (server, time, id);
-- What a run compares with: the newest whole one that called the server.
create index if not exists idx_diagnostic_history_called on diagnostic_history (server, time, id)
    where reached is not null and not partial;
