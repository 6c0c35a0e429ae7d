-- Written answers of officials to questions that had none. Rows are added and removed, never changed: the highest id and
-- the number of rows together tell whether anything is new.
create table verified_answer (
    id bigint generated always as identity primary key,
    question text not null,
    wordings jsonb not null,
    answer text not null,
    answered_by text not null,
    source text,
    answered_on date not null,
    valid_until date,
    check (valid_until >= answered_on)
);

create index turn_without_answer on turn (asked_at) where status = 'NO_ANSWER';
