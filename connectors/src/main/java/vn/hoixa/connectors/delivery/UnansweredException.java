package vn.hoixa.connectors.delivery;

import org.jspecify.annotations.Nullable;
import vn.hoixa.connectors.channel.Incoming;

/** An update that could not be answered, with its cause; undoes the transaction. */
final class UnansweredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient InboxRow update;
    private final transient @Nullable Incoming incoming;

    /** @param incoming what it says; null where it could not even be read */
    UnansweredException(InboxRow update, @Nullable Incoming incoming, Throwable cause) {
        super(cause);
        this.update = update;
        this.incoming = incoming;
    }

    InboxRow update() {
        return update;
    }

    @Nullable
    Incoming incoming() {
        return incoming;
    }
}
