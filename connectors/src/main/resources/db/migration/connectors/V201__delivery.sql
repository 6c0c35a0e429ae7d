-- What comes in, stored before it is acknowledged. The raw body is erased as soon as it is answered: what is kept for longer
-- is the turn, with personal numbers masked.
create table inbox (
    id bigint generated always as identity primary key,
    channel text not null,
    external_id text not null,
    chat_id text not null,
    sequence bigint not null,
    sent_at timestamptz not null,
    received_at timestamptz not null,
    body text,
    state text not null default 'WAITING'
        check (state in ('WAITING', 'ANSWERED', 'SILENT', 'LIMITED', 'FAILED')),
    attempts integer not null default 0,
    not_before timestamptz,
    reason text,
    done_at timestamptz,
    unique (channel, external_id)
);

create index inbox_waiting on inbox (channel, chat_id, sequence, id) where state = 'WAITING';
create index inbox_answered on inbox (channel, chat_id, done_at) where state = 'ANSWERED';
create index inbox_failed on inbox (id) where state = 'FAILED';
create index inbox_received on inbox (received_at);

-- What is known of a chat. The assistant knows it by its conversation only; a new topic is a new conversation.
create table chat (
    channel text not null,
    chat_id text not null,
    conversation uuid not null default gen_random_uuid(),
    topic integer not null default 1,
    many_people boolean not null default false,
    offered bigint,
    last_heard_at timestamptz,
    paused_until timestamptz,
    warned_at timestamptz,
    gone_at timestamptz,
    gone_reason text,
    primary key (channel, chat_id)
);

-- What goes out: the intent before sending, the result after. SENDING past its time means that nobody knows whether it arrived.
create table outbox (
    id bigint generated always as identity primary key,
    channel text not null,
    chat_id text not null,
    inbox_id bigint,
    reply_to text,
    part jsonb not null,
    last_of_all boolean not null default false,
    state text not null default 'WAITING'
        check (state in ('WAITING', 'SENDING', 'SENT', 'DROPPED', 'DEAD')),
    attempts integer not null default 0,
    unclear integer not null default 0,
    queued_at timestamptz not null,
    not_before timestamptz,
    sending_until timestamptz,
    done_at timestamptz,
    external_id text,
    reason text
);

create index outbox_open on outbox (channel, chat_id, id) where state in ('WAITING', 'SENDING');
create index outbox_dead on outbox (id) where state = 'DEAD';
create index outbox_of_chat on outbox (channel, chat_id);
create index outbox_queued on outbox (queued_at);

-- Why a whole channel waits, for all copies of the application.
create table channel_pause (
    channel text primary key,
    until timestamptz not null,
    reason text not null
);

-- What only one copy of the application may do at a time.
create table lease (
    name text primary key,
    holder uuid not null,
    until timestamptz not null
);

-- The jobs of db-scheduler, in the form that its version 16 expects: answers and chores here, messages to send below.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);

create table scheduled_sends (like scheduled_tasks including all);
