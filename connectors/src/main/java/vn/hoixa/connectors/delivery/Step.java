package vn.hoixa.connectors.delivery;

import java.time.Instant;

/** How a job goes on after one piece of its work. */
sealed interface Step {
    /** Something was done; there may be more. */
    record Again() implements Step {}

    /** Nothing is left for this chat. */
    record Idle() implements Step {}

    /**
     * There is work, but not before this time.
     *
     * @param until when to look again
     */
    record Wait(Instant until) implements Step {}
}
