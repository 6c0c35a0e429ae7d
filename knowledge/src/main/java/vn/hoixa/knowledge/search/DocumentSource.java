package vn.hoixa.knowledge.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoixa.knowledge.library.DocumentLine;
import vn.hoixa.knowledge.library.DocumentRecord;
import vn.hoixa.knowledge.plan.Section;
import vn.hoixa.knowledge.text.LineRange;

/** A document and its text, as entries are made from it. */
record DocumentSource(DocumentRecord document, List<DocumentLine> lines, List<Section> sections) {

    String title() {
        return Stream.of(document.title(), document.number(), document.issuer(), document.place())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** What the lines said before repair; "" where they were left alone. */
    String raw(LineRange range) {
        return within(range)
                .filter(line -> !line.original().equals(line.text()))
                .map(DocumentLine::original)
                .collect(Collectors.joining(" "));
    }

    Stream<DocumentLine> within(LineRange range) {
        int first = Math.min(range.first() - 1, lines.size());
        return lines.subList(first, Math.clamp(range.last(), first, lines.size())).stream();
    }

    /** The headings above a record. */
    String heading(String path, LineRange range) {
        return sections.stream()
                .filter(section ->
                        section.heading() && !path.isEmpty() && section.path().equals(path))
                .map(DocumentSource::withOwnText)
                .findFirst()
                .or(() -> sections.stream()
                        .filter(section -> section.lines().contains(range.first()))
                        .map(Section::headingPath)
                        .findFirst())
                .orElse("");
    }

    private static String withOwnText(Section section) {
        return section.headingPath().isEmpty() ? section.text() : section.headingPath() + " › " + section.text();
    }
}
