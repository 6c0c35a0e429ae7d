package vn.hoixa.knowledge.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the index holds, kept in each of its commits: the library's version and a fingerprint of each document's entries. */
final class IndexState {
    private static final String FORMAT = "format";
    private static final String VERSION = "version";
    private static final String DOCUMENT = "document ";

    private final Map<String, String> fingerprints;
    private long version;

    private IndexState(Map<String, String> fingerprints, long version) {
        this.fingerprints = fingerprints;
        this.version = version;
    }

    /** An index that holds nothing yet. */
    static IndexState empty() {
        return new IndexState(new HashMap<>(), -1);
    }

    /** @return null where another format wrote it */
    static @Nullable IndexState of(Map<String, String> commit) {
        var version = commit.get(VERSION);
        if (!Fields.FORMAT.equals(commit.get(FORMAT)) || version == null) {
            return null;
        }
        var state = new IndexState(new HashMap<>(), Long.parseLong(version));
        commit.forEach((key, value) -> {
            if (key.startsWith(DOCUMENT)) {
                state.fingerprints.put(key.substring(DOCUMENT.length()), value);
            }
        });
        return state;
    }

    Map<String, String> commit() {
        var data = new HashMap<String, String>();
        fingerprints.forEach((id, fingerprint) -> data.put(DOCUMENT + id, fingerprint));
        data.put(FORMAT, Fields.FORMAT);
        data.put(VERSION, Long.toString(version));
        return data;
    }

    long version() {
        return version;
    }

    void version(long newVersion) {
        version = newVersion;
    }

    boolean holds(String documentId, String fingerprint) {
        return fingerprint.equals(fingerprints.get(documentId));
    }

    void put(String documentId, String fingerprint) {
        fingerprints.put(documentId, fingerprint);
    }

    void remove(String documentId) {
        fingerprints.remove(documentId);
    }

    Set<String> documents() {
        return Set.copyOf(fingerprints.keySet());
    }
}
