-- The tokens of a Zalo app, one row. Both are encrypted with the app's secret and the salt. The row is locked while new
-- ones are asked for; each new pair has a higher version.
create table zalo_token (
    app_id text primary key,
    version bigint not null default 0,
    salt text,
    access_token bytea,
    refresh_token bytea,
    access_expires_at timestamptz,
    refresh_obtained_at timestamptz,
    refresh_expires_at timestamptz,
    seed_hash text,
    problem text,
    problem_at timestamptz,
    warned_on date,
    updated_at timestamptz not null default now()
);
