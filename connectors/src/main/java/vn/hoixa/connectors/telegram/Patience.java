package vn.hoixa.connectors.telegram;

import java.time.Duration;

/**
 * How long a call to the Bot API may take.
 *
 * @param connect until the server's address is known, and again until a connection stands
 * @param silence how long the server may be silent
 * @param call all of it together: a server that sends a byte now and then must not hold a call for ever
 */
record Patience(Duration connect, Duration silence, Duration call) {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration SLACK = Duration.ofSeconds(20);

    /** For calls that are answered at once. */
    static final Patience SHORT = within(Duration.ofSeconds(9));

    /** For calls that are answered within that time. */
    static Patience within(Duration call) {
        return new Patience(CONNECT, call, call);
    }

    /** For a call that the server may hold back. */
    static Patience polling(Duration silence) {
        return new Patience(CONNECT, silence, silence.plus(SLACK));
    }
}
