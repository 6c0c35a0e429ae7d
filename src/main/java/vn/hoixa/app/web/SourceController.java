package vn.hoixa.app.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoixa.app.problems.BadParameterException;
import vn.hoixa.app.problems.NotFoundException;
import vn.hoixa.knowledge.library.DocumentLine;
import vn.hoixa.knowledge.library.Library;
import vn.hoixa.knowledge.text.LineRange;

/** The lines of a document that an answer stands on, with what is around them. */
@Controller
class SourceController {
    private static final int AROUND = 8;
    private static final int MOST_LINES = 300;
    private static final int WITHOUT_RANGE = 40;
    private static final int LAST_LINE = 10_000_000;

    private final Library library;

    SourceController(Library library) {
        this.library = library;
    }

    /**
     * A line on the page.
     *
     * @param ordinal its place in the document
     * @param place its page and number in words
     * @param text as repaired
     * @param original as read; null where it is the same
     * @param cited whether the answer stands on it
     */
    record SourceLine(
            int ordinal,
            String place,
            String text,
            @Nullable String original,
            boolean cited) {}

    @GetMapping("/nguon/{documentId}")
    String source(
            @PathVariable String documentId,
            @RequestParam(name = "tu", required = false) @Nullable Integer from,
            @RequestParam(name = "den", required = false) @Nullable Integer to,
            Model model) {
        var document = library.document(documentId)
                .orElseThrow(() -> new NotFoundException("Tài liệu này không còn trong thư viện."));
        var cited = from == null ? null : range(from, to == null ? from : to);
        var shown = cited == null
                ? new LineRange(1, WITHOUT_RANGE)
                : new LineRange(Math.max(1, cited.first() - AROUND), cited.last() + AROUND);
        var lines = library.lines(documentId, shown).stream()
                .map(line -> line(line, cited))
                .toList();
        model.addAttribute("document", document);
        model.addAttribute("lines", lines);
        model.addAttribute("repaired", lines.stream().anyMatch(line -> line.original() != null));
        model.addAttribute(
                "before",
                shown.first() > 1 ? link(documentId, shown.first() - WITHOUT_RANGE, shown.first() - 1) : null);
        model.addAttribute(
                "after",
                lines.size() == shown.last() - shown.first() + 1
                        ? link(documentId, shown.last() + 1, shown.last() + WITHOUT_RANGE)
                        : null);
        return "source";
    }

    private static LineRange range(int from, int to) {
        if (from < 1 || to < from || to > LAST_LINE || to - from > MOST_LINES) {
            throw new BadParameterException("tu, den");
        }
        return new LineRange(from, to);
    }

    private static String link(String documentId, int from, int to) {
        return SourceLink.of(documentId, new LineRange(Math.max(1, from), Math.max(1, to)));
    }

    private static SourceLine line(DocumentLine line, @Nullable LineRange cited) {
        var place = line.page() == null ? "Dòng " + line.number() : "Trang " + line.page() + ", dòng " + line.number();
        return new SourceLine(
                line.ordinal(),
                place,
                line.text(),
                line.original().equals(line.text()) ? null : line.original(),
                cited != null && cited.contains(line.ordinal()));
    }
}
