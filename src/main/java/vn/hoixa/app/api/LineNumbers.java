package vn.hoixa.app.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.library.DocumentLine;
import vn.hoixa.knowledge.library.Library;
import vn.hoixa.knowledge.text.LineRange;

/**
 * Turns lines counted through a document into the contract's page and line. Made for one request: it remembers a
 * document's lines, which it reads only where the document has pages.
 */
public final class LineNumbers {
    private final Library library;
    private final Map<String, List<DocumentLine>> pagedLines = new HashMap<>();

    public LineNumbers(Library library) {
        this.library = library;
    }

    /**
     * Where a reader finds the lines.
     *
     * @param page the page of the first line; null where the format has none
     * @param lineStart the first line, on that page or in the file, from 1
     * @param lineEnd the last line; the page's last one where the lines go on to the next page
     */
    public record Place(@Nullable Integer page, int lineStart, int lineEnd) {}

    /** The place of a range of ordinals; the ordinals themselves for documents without pages. */
    public Place place(String documentId, LineRange range) {
        var lines = pagedLines.computeIfAbsent(documentId, this::linesIfPaged);
        if (range.first() > lines.size()) {
            return new Place(null, range.first(), range.last());
        }
        var first = lines.get(range.first() - 1);
        var last = first;
        for (int i = range.first(); i < Math.min(range.last(), lines.size()); i++) {
            if (!java.util.Objects.equals(lines.get(i).page(), first.page())) {
                break;
            }
            last = lines.get(i);
        }
        return new Place(first.page(), first.number(), last.number());
    }

    private List<DocumentLine> linesIfPaged(String documentId) {
        boolean paged = library.document(documentId)
                .filter(document -> document.pages() > 0)
                .isPresent();
        return paged ? library.lines(documentId) : List.of();
    }
}
