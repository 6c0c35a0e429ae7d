-- Questions and answers, each with the trace of how it came about. Personal numbers are masked before they get here.
create table turn (
    id bigint generated always as identity primary key,
    channel text not null,
    conversation_id text not null,
    asked_at timestamptz not null,
    question text not null,
    status text not null,
    intent text not null,
    answer jsonb not null,
    context jsonb not null,
    trace jsonb not null,
    took_millis integer not null
);

create index turn_of_conversation on turn (channel, conversation_id, id desc);
