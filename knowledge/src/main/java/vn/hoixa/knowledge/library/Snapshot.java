package vn.hoixa.knowledge.library;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hoixa.knowledge.guide.Guide;

/** The register at one version: everything but lines and outlines, which stay in the database. */
record Snapshot(
        long version,
        List<DocumentRecord> documents,
        Map<String, DocumentRecord> documentById,
        List<SearchableTask> tasks,
        List<SearchableIndicator> indicators,
        List<Guide> guides,
        Map<String, Guide> guideByDocument) {

    static Snapshot of(
            long version,
            List<DocumentRecord> documents,
            List<TaskRecord> tasks,
            List<IndicatorRecord> indicators,
            List<StoredGuide> guides) {
        return new Snapshot(
                version,
                List.copyOf(documents),
                documents.stream().collect(Collectors.toUnmodifiableMap(DocumentRecord::id, Function.identity())),
                tasks.stream().map(SearchableTask::of).toList(),
                indicators.stream().map(SearchableIndicator::of).toList(),
                guides.stream().map(StoredGuide::guide).toList(),
                guides.stream().collect(Collectors.toUnmodifiableMap(StoredGuide::documentId, StoredGuide::guide)));
    }
}
