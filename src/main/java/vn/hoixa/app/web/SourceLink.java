package vn.hoixa.app.web;

import org.springframework.web.util.UriComponentsBuilder;
import vn.hoixa.knowledge.text.LineRange;

/** The address of a source passage. */
final class SourceLink {
    private SourceLink() {}

    /** "/nguon/{documentId}?tu=..&den=..#dong-N", counted through the document. */
    static String of(String documentId, LineRange lines) {
        return UriComponentsBuilder.fromPath("/nguon/{id}")
                .queryParam("tu", lines.first())
                .queryParam("den", lines.last())
                .fragment("dong-" + lines.first())
                .encode()
                .buildAndExpand(documentId)
                .toUriString();
    }
}
