package vn.hoixa.app.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hoixa.app.problems.BadParameterException;

/**
 * Which part of a list is wanted.
 *
 * @param offset how many to leave out, at least 0
 * @param limit how many at most, 1 to 200
 */
record Paging(int offset, int limit) {
    static final int MOST = 200;
    private static final int USUAL = 50;

    /** @throws BadParameterException for values outside of the ranges */
    static Paging of(@Nullable Integer offset, @Nullable Integer limit) {
        int from = offset == null ? 0 : offset;
        int most = limit == null ? USUAL : limit;
        if (from < 0) {
            throw new BadParameterException("offset");
        }
        if (most < 1 || most > MOST) {
            throw new BadParameterException("limit");
        }
        return new Paging(from, most);
    }

    /** That part of a list, each item as {@code view} shows it, with the length of the whole list. */
    <T, V> Page<V> page(List<T> all, Function<T, V> view) {
        var items = all.stream().skip(offset).limit(limit).map(view).toList();
        return new Page<>(items, all.size());
    }

    /**
     * A list's answer.
     *
     * @param items the part that was asked for
     * @param total how many there are
     */
    record Page<V>(List<V> items, int total) {}
}
