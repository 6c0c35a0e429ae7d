-- What a person should know of a document's reading, beside the document that was read all the same.

ALTER TABLE document
    ADD COLUMN notes             jsonb   NOT NULL DEFAULT '[]',
    ADD COLUMN lacks_recognition boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN document.lacks_recognition IS
    'pages were left out because the machine had no character recognition: read again where it has';
