package vn.hoixa.connectors.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hoixa.connectors.channel.Outgoing;

/**
 * A message that is not sent yet.
 *
 * @param message what to send
 * @param lastOfAll whether nothing of the chat is to be kept once it is sent
 * @param sending whether somebody is sending it, or was when they vanished
 * @param attempts how often it was tried
 * @param unclear after how many tries nobody knew whether it had arrived
 * @param queuedAt since when it waits
 * @param notBefore when it may be tried again; null for at once
 * @param sendingUntil until when somebody may be sending it; null where nobody is
 * @param lastHeard when the person last did something; null where that is not known
 * @param manyPeople whether it is a group
 * @param gone whether the person is not to be written to
 */
record OutboxRow(
        Outgoing message,
        boolean lastOfAll,
        boolean sending,
        int attempts,
        int unclear,
        Instant queuedAt,
        @Nullable Instant notBefore,
        @Nullable Instant sendingUntil,
        @Nullable Instant lastHeard,
        boolean manyPeople,
        boolean gone) {
    /** The same message once one more try is noted. */
    OutboxRow taken() {
        return new OutboxRow(
                message,
                lastOfAll,
                true,
                attempts + 1,
                unclear,
                queuedAt,
                null,
                sendingUntil,
                lastHeard,
                manyPeople,
                gone);
    }

    /** Whether somebody may be sending it at this very time. */
    boolean isBusy(Instant now) {
        return sending && sendingUntil != null && sendingUntil.isAfter(now);
    }
}
