-- Why a person should check a record; null where nothing is doubtful.

ALTER TABLE task ADD COLUMN review text;
ALTER TABLE indicator ADD COLUMN review text;
