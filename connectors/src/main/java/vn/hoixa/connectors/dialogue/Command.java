package vn.hoixa.connectors.dialogue;

/**
 * What is to be done instead of asking the assistant.
 *
 * @param kind what
 * @param argument the words behind it; "" for none; of an unknown command its name
 */
record Command(Kind kind, String argument) {
    /** What can be done. The last three are what choices say of themselves. */
    enum Kind {
        START,
        HELP,
        STOP,
        ERASE,
        UNKNOWN,
        STEP,
        STUCK,
        DONE
    }
}
