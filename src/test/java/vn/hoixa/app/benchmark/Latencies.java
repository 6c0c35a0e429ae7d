package vn.hoixa.app.benchmark;

import java.util.List;
import java.util.Locale;

/** How long each of several calls took, in nanoseconds. */
public record Latencies(List<Long> nanos) {
    public Latencies {
        nanos = nanos.stream().sorted().toList();
    }

    /** @param share from 0 to 1 */
    public double millis(double share) {
        return nanos.get((int) Math.ceil(share * nanos.size()) - 1) / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %6.1f ms  p95 %6.1f ms  p99 %6.1f ms  of %d",
                millis(0.5),
                millis(0.95),
                millis(0.99),
                nanos.size());
    }
}
