package vn.hoixa.knowledge.library;

import java.util.HashMap;
import java.util.Map;
import vn.hoixa.knowledge.text.VietnameseText;

/** Ids of the records of one document: of their folded words, so that they last over a new import; a number for repeats. */
final class RecordIds {
    private final String prefix;
    private final Map<String, Integer> given = new HashMap<>();

    private RecordIds(String prefix) {
        this.prefix = prefix;
    }

    static RecordIds ofTasks(String documentId) {
        return new RecordIds(documentId + "-t");
    }

    static RecordIds ofIndicators(String documentId) {
        return new RecordIds(documentId + "-i");
    }

    String next(String words) {
        var id = prefix + Hashes.of(VietnameseText.foldedWords(words)).substring(0, 10);
        int times = given.merge(id, 1, Integer::sum);
        return times == 1 ? id : id + "-" + times;
    }
}
