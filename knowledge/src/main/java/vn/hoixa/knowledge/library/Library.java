package vn.hoixa.knowledge.library;

import java.util.List;
import java.util.Optional;
import vn.hoixa.knowledge.guide.Guide;
import vn.hoixa.knowledge.plan.Section;
import vn.hoixa.knowledge.text.LineRange;

/** What the library holds, for reading. Every answer is of one moment: an import is seen whole or not at all. */
public interface Library {

    /** All documents, failed imports among them, ordered by source. */
    List<DocumentRecord> documents();

    Optional<DocumentRecord> document(String id);

    /** All lines of a document in order; empty for an unknown document. */
    List<DocumentLine> lines(String documentId);

    /** The lines of a document within a range of ordinals. */
    List<DocumentLine> lines(String documentId, LineRange range);

    /** The outline of a document in order; empty for guides and unknown documents. */
    List<Section> sections(String documentId);

    /** The tasks that pass the filter, ordered by source and place in the document. */
    List<TaskRecord> tasks(TaskFilter filter);

    /** The indicators that pass the filter, ordered by source and place in the document. */
    List<IndicatorRecord> indicators(IndicatorFilter filter);

    /** All guides, ordered by id. */
    List<Guide> guides();

    /** The guide that was read out of this document, if it is one. */
    Optional<Guide> guideOf(String documentId);

    /** Grows with every change; what is derived from the library is stale when it differs. */
    long version();
}
