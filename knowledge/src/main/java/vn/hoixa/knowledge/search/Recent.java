package vn.hoixa.knowledge.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was made for the keys that were asked for last. Safe for many threads; two of them may make the same value at once. */
final class Recent<K, V> {
    private final Map<K, V> values;

    /** @param most how many values are kept */
    Recent(int most) {
        values = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    V of(K key, Maker<V> maker) throws IOException {
        var known = known(key);
        if (known != null) {
            return known;
        }
        var made = maker.make();
        synchronized (values) {
            values.put(key, made);
        }
        return made;
    }

    private @Nullable V known(K key) {
        synchronized (values) {
            return values.get(key);
        }
    }

    /** Makes a value that is not known yet. */
    interface Maker<V> {
        V make() throws IOException;
    }
}
