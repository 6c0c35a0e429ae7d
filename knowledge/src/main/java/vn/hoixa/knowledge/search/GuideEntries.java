package vn.hoixa.knowledge.search;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoixa.knowledge.guide.Guide;
import vn.hoixa.knowledge.text.LineRange;

/** A guide as one entry of its whole, and one for each of its items. */
final class GuideEntries {
    private GuideEntries() {}

    static Stream<Entry> of(DocumentSource source, Guide guide) {
        var items = guide.parts().stream()
                .flatMap(part -> part.items().stream().map(item -> item(source, guide, part, item)));
        return Stream.concat(Stream.of(whole(source, guide)), items);
    }

    private static Entry whole(DocumentSource source, Guide guide) {
        var items = guide.parts().stream().flatMap(part -> part.items().stream());
        var words = Stream.of(
                        Stream.of(guide.title()),
                        guide.questions().stream(),
                        Stream.of(guide.answer().text()),
                        guide.parts().stream().map(Guide.Part::title),
                        items.map(Guide.Item::text))
                .flatMap(texts -> texts)
                .collect(Collectors.joining(" "));
        var heading = guide.title();
        var text = guide.answer().text();
        return entry(EntryKind.GUIDE, source, guide, heading, text, words, lines(guide));
    }

    private static LineRange lines(Guide guide) {
        return guide.parts().stream()
                .flatMap(part -> part.items().stream())
                .map(Guide.Item::lines)
                .reduce(guide.answer().lines(), LineRange::span);
    }

    private static Entry item(DocumentSource source, Guide guide, Guide.Part part, Guide.Item item) {
        var text = part.title().isBlank() ? item.text() : part.title() + ": " + item.text();
        return entry(EntryKind.GUIDE_ITEM, source, guide, guide.title(), text, text, item.lines());
    }

    private static Entry entry(
            EntryKind kind,
            DocumentSource source,
            Guide guide,
            String heading,
            String text,
            String searched,
            LineRange lines) {
        var documentId = source.document().id();
        return new Entry(kind, documentId, guide.id(), guide.title(), heading, text, searched, "", lines);
    }
}
