-- The library: documents, their lines, and what was read out of them.

CREATE TABLE library_version (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    version  bigint  NOT NULL
);
INSERT INTO library_version (version) VALUES (0);

CREATE TABLE document (
    id             text        PRIMARY KEY,
    root           text        NOT NULL,
    source         text        NOT NULL,
    content_hash   text,
    reader_version integer,
    failed_hash    text,
    title          text        NOT NULL,
    number         text,
    issuer         text,
    place          text,
    issued_on      date,
    kind           text        NOT NULL,
    status         text        NOT NULL,
    reason         text,
    pages          integer     NOT NULL,
    repaired       boolean     NOT NULL,
    imported_at    timestamptz NOT NULL
);
COMMENT ON COLUMN document.content_hash IS 'SHA-256 of the content whose records are kept; null when no import worked yet';
COMMENT ON COLUMN document.reader_version IS 'version of the readers that read it; an older one is read again';
COMMENT ON COLUMN document.failed_hash IS 'SHA-256 of the content whose import failed last; null when the last import worked';

CREATE TABLE document_line (
    document_id text             NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    ordinal     integer          NOT NULL,
    page        integer,
    number      integer          NOT NULL,
    original    text             NOT NULL,
    repaired    text,
    confidence  double precision NOT NULL,
    PRIMARY KEY (document_id, ordinal)
);
COMMENT ON COLUMN document_line.repaired IS 'null where the line was left as it is';

CREATE TABLE section (
    document_id  text    NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    position     integer NOT NULL,
    path         text    NOT NULL,
    level        integer NOT NULL,
    heading      boolean NOT NULL,
    heading_path text    NOT NULL,
    text         text    NOT NULL,
    line_first   integer NOT NULL,
    line_last    integer NOT NULL,
    PRIMARY KEY (document_id, position)
);

CREATE TABLE task (
    id            text             PRIMARY KEY,
    document_id   text             NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    position      integer          NOT NULL,
    kind          text             NOT NULL,
    section       text             NOT NULL,
    summary       text             NOT NULL,
    text          text             NOT NULL,
    lead          jsonb            NOT NULL,
    support       jsonb            NOT NULL,
    deadline_text text             NOT NULL,
    deadline_kind text             NOT NULL,
    due           date,
    also_ongoing  boolean          NOT NULL,
    recurrence    text,
    condition     text,
    line_first    integer          NOT NULL,
    line_last     integer          NOT NULL,
    confidence    double precision NOT NULL,
    UNIQUE (document_id, position)
);

-- Apart from the task, so that a file that is imported again, or comes back, finds what officials set.
CREATE TABLE task_status (
    task_id    text        PRIMARY KEY,
    status     text        NOT NULL,
    changed_at timestamptz NOT NULL
);

CREATE TABLE indicator (
    id           text             PRIMARY KEY,
    document_id  text             NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    position     integer          NOT NULL,
    name         text             NOT NULL,
    unit         text,
    value_by_year json            NOT NULL,
    lead         jsonb            NOT NULL,
    section      text             NOT NULL,
    line_first   integer          NOT NULL,
    line_last    integer          NOT NULL,
    confidence   double precision NOT NULL,
    UNIQUE (document_id, position)
);
COMMENT ON COLUMN indicator.value_by_year IS 'json, not jsonb: the order of the plan is kept';

CREATE TABLE guide (
    document_id text  PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
    guide_id    text  NOT NULL,
    title       text  NOT NULL,
    audience    text  NOT NULL,
    checked_on  date  NOT NULL,
    review_by   date,
    sources     jsonb NOT NULL,
    questions   jsonb NOT NULL,
    answer      jsonb NOT NULL,
    parts       jsonb NOT NULL
);
