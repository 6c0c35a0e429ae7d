package vn.hoixa.app.web;

import vn.hoixa.assistant.answering.Citation;

/**
 * A citation below an answer.
 *
 * @param n its number
 * @param title the document
 * @param where number, section, page and lines in words
 * @param quote the words that hold the claim
 * @param href its passage
 */
record CitationView(int n, String title, String where, String quote, String href) {
    static CitationView of(Citation citation) {
        return new CitationView(
                citation.n(), citation.title(), where(citation), citation.quote(), LocalLink.of(citation.uri()));
    }

    private static String where(Citation citation) {
        var words = new StringBuilder();
        if (citation.number() != null) {
            words.append("số ").append(citation.number()).append(", ");
        }
        if (!citation.section().isBlank()) {
            words.append("mục ").append(citation.section()).append(", ");
        }
        if (citation.page() != null) {
            words.append("trang ").append(citation.page()).append(", ");
        }
        words.append("dòng ").append(citation.lineStart());
        if (citation.lineEnd() > citation.lineStart()) {
            words.append("–").append(citation.lineEnd());
        }
        return words.toString();
    }
}
