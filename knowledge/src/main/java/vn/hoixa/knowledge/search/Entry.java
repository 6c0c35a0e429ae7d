package vn.hoixa.knowledge.search;

import vn.hoixa.knowledge.text.LineRange;

/**
 * One thing that can be found.
 *
 * @param documentTitle the document's title, number and place
 * @param text what a hit shows
 * @param searched what is searched: the text, and for records what else belongs to them
 * @param raw the lines before repair, "" where nothing was repaired
 */
record Entry(
        EntryKind kind,
        String documentId,
        String recordId,
        String documentTitle,
        String heading,
        String text,
        String searched,
        String raw,
        LineRange lines) {}
