package vn.hoixa.knowledge.search;

import java.util.List;
import java.util.stream.Stream;
import vn.hoixa.knowledge.plan.Section;

/** Passages: the sections of a document, long ones in pieces. */
final class PassageEntries {
    private final PassageSplitter splitter;
    private final int shortestHeading;

    PassageEntries(Weights weights) {
        splitter = new PassageSplitter(weights.longestPassage());
        shortestHeading = weights.shortestHeading();
    }

    Stream<Entry> of(DocumentSource source) {
        return source.sections().stream().filter(this::hasText).flatMap(section -> pieces(source, section));
    }

    private boolean hasText(Section section) {
        return section.heading()
                ? section.text().length() >= shortestHeading
                : !section.text().isBlank();
    }

    private Stream<Entry> pieces(DocumentSource source, Section section) {
        List<Integer> lengths = source.within(section.lines())
                .map(line -> line.text().strip().length())
                .toList();
        return splitter.split(section.text(), section.lines(), lengths).stream()
                .map(piece -> new Entry(
                        EntryKind.PASSAGE,
                        source.document().id(),
                        section.path(),
                        source.title(),
                        section.headingPath(),
                        piece.text(),
                        piece.text(),
                        source.raw(piece.lines()),
                        piece.lines()));
    }
}
