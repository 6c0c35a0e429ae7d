package vn.hoixa.connectors.zalo;

import java.time.Duration;
import vn.hoixa.connectors.channel.SendResult.Later;

/**
 * What to do when Zalo refuses a token that it has just given. Once may be chance: a still newer one was made meanwhile. Again
 * and again means that the app has lost its rights, and asking for ever newer tokens helps nobody: so the pauses grow.
 */
final class NewTokenRefusals {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final int GROWTH = 4;
    private static final int TOLD = 3;

    private final Alarms alarms;
    private String refused = "";
    private int inARow;
    private Duration pause = FIRST;

    NewTokenRefusals(Alarms alarms) {
        this.alarms = alarms;
    }

    /** A message got through to the judgement beyond the token. */
    synchronized void over() {
        inARow = 0;
        pause = FIRST;
    }

    /** Many messages may have used the same token; it counts once. */
    synchronized Later refused(String token) {
        if (!token.equals(refused)) {
            refused = token;
            inARow++;
            pause = inARow == 1 ? FIRST : shorter(pause.multipliedBy(GROWTH), Verdicts.UNTIL_MENDED);
        }
        if (inARow >= TOLD) {
            alarms.raise("new token refused", Phrases.get("alarm.new-token-refused", Phrases.command()));
        }
        return new Later(Phrases.get("send.new-token-refused"), pause, true);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
