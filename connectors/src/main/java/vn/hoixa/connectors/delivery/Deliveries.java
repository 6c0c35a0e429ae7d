package vn.hoixa.connectors.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What waits and what failed, for the administrator to see and to send again. Nothing that people wrote is shown. */
public interface Deliveries {
    /** Which way a message went. */
    enum Direction {
        /** From a person to us. */
        IN,
        /** From us to a person. */
        OUT
    }

    /**
     * A message that was given up.
     *
     * @param direction which way it went
     * @param id its number, unique for its direction
     * @param channel the channel's name
     * @param attempts how often it was tried
     * @param failedAt when it was given up
     * @param reason why, without personal data
     */
    record Failed(Direction direction, long id, String channel, int attempts, Instant failedAt, String reason) {}

    /**
     * What is under way.
     *
     * @param waitingIn updates that are not answered yet
     * @param oldestIn for how long the oldest of them has waited; zero where there is none
     * @param waitingOut messages that are not sent yet
     * @param failed messages that were given up
     */
    record Counts(long waitingIn, Duration oldestIn, long waitingOut, long failed) {}

    /** Counts of this moment. */
    Counts counts();

    /**
     * What was given up, newest first.
     *
     * @param offset how many to leave out, at least 0
     * @param limit how many at most, at least 1
     */
    List<Failed> failed(int offset, int limit);

    /**
     * Has a message that was given up answered or sent again, as if it were new.
     *
     * @return false where there is no such message that was given up
     */
    boolean again(Direction direction, long id);

    /**
     * Has what waits for a channel tried at once, after what held it up is mended.
     *
     * @param channel the channel's name
     */
    void resume(String channel);
}
