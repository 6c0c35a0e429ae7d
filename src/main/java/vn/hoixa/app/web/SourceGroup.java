package vn.hoixa.app.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoixa.assistant.answering.Citation;

/**
 * The citations of one document below an answer.
 *
 * @param title the document
 * @param number its number; null where it has none
 * @param citations its passages, in the order of their numbers
 */
record SourceGroup(String title, @Nullable String number, List<Passage> citations) {

    /**
     * One cited passage.
     *
     * @param n the citation's number
     * @param where section, page and lines in words
     * @param href where it is shown
     */
    record Passage(int n, String where, String href) {
        static Passage of(Citation citation) {
            return new Passage(citation.n(), SourceGroup.where(citation), LocalLink.of(citation.uri()));
        }
    }

    /** Citations by document, in the order in which the documents come first. */
    static List<SourceGroup> of(List<Citation> citations) {
        return citations.stream()
                .collect(Collectors.groupingBy(Citation::documentId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(group -> new SourceGroup(
                        group.getFirst().title(),
                        group.getFirst().number(),
                        group.stream().map(Passage::of).toList()))
                .toList();
    }

    private static String where(Citation citation) {
        var section = citation.section().isBlank() ? "" : "mục " + citation.section() + ", ";
        var page = citation.page() == null ? "" : "trang " + citation.page() + ", ";
        var last = citation.lineEnd() > citation.lineStart() ? "–" + citation.lineEnd() : "";
        return section + page + "dòng " + citation.lineStart() + last;
    }
}
