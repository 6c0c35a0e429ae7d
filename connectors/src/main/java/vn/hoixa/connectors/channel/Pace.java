package vn.hoixa.connectors.channel;

/**
 * How fast messages may go out.
 *
 * @param perMinute how many in any one minute at most, the burst counted, at least 1
 * @param burst how many at once after a quiet time, at least 1
 */
public record Pace(int perMinute, int burst) {
    public Pace {
        if (perMinute < 1 || burst < 1) {
            throw new IllegalArgumentException("perMinute and burst must be at least 1");
        }
    }
}
