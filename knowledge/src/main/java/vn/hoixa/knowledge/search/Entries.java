package vn.hoixa.knowledge.search;

import java.util.List;
import java.util.stream.Stream;
import vn.hoixa.knowledge.library.DocumentRecord;
import vn.hoixa.knowledge.library.IndicatorFilter;
import vn.hoixa.knowledge.library.Library;
import vn.hoixa.knowledge.library.TaskFilter;

/** All that can be found in a document. */
final class Entries {
    private final Library library;
    private final PassageEntries passages;

    Entries(Library library, Weights weights) {
        this.library = library;
        passages = new PassageEntries(weights);
    }

    List<Entry> of(DocumentRecord document) {
        var source = new DocumentSource(document, library.lines(document.id()), library.sections(document.id()));
        var tasks = new TaskFilter(document.id(), null, null, null, null, null, null);
        var indicators = new IndicatorFilter(document.id(), null, null);
        return Stream.of(
                        passages.of(source),
                        library.tasks(tasks).stream().map(task -> RecordEntries.of(source, task)),
                        library.indicators(indicators).stream().map(one -> RecordEntries.of(source, one)),
                        library.guideOf(document.id()).stream().flatMap(guide -> GuideEntries.of(source, guide)))
                .flatMap(entries -> entries)
                .toList();
    }
}
