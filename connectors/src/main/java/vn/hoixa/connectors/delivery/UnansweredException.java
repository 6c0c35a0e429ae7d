package vn.hoixa.connectors.delivery;

import vn.hoixa.connectors.channel.Incoming;

/** An update that could not be answered, with its cause; undoes the transaction. */
final class UnansweredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient InboxRow update;
    private final transient Incoming incoming;

    UnansweredException(InboxRow update, Incoming incoming, RuntimeException cause) {
        super(cause);
        this.update = update;
        this.incoming = incoming;
    }

    InboxRow update() {
        return update;
    }

    Incoming incoming() {
        return incoming;
    }
}
