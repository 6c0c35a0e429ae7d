package vn.hoixa.app.benchmark;

import java.util.List;
import vn.hoixa.knowledge.search.IndexedPassage;
import vn.hoixa.knowledge.text.LineRange;

/** A way to find passages for a question. */
interface Contender extends AutoCloseable {
    String name();

    /** The passages that fit best, best first; at most {@code limit}. */
    List<Place> find(String question, int limit) throws Exception;

    @Override
    default void close() throws Exception {}

    /** Where a found passage stands. */
    record Place(String documentId, LineRange lines) {
        static Place of(IndexedPassage passage) {
            return new Place(passage.documentId(), passage.lines());
        }

        boolean meets(LineRange range) {
            return lines.first() <= range.last() && range.first() <= lines.last();
        }
    }
}
