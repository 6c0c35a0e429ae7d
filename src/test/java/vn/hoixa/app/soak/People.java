package vn.hoixa.app.soak;

import java.util.List;
import java.util.Map;

/** The people behind an imitated messenger. Safe for many threads. */
interface People extends AutoCloseable {
    /** What a copy of the program needs in its environment to talk to this messenger. */
    Map<String, String> variables();

    /** The ports of the running copies, for messengers that bring their updates. */
    void reach(List<Integer> ports);

    /** Writes to the program; returns when the messenger has it, or has brought it. */
    void write(int person, String text);

    /** All messages that arrived, in order, from a position on. */
    List<Heard> heard(int from);

    /** Whose chat this is. */
    int person(String chatId);

    /** How many of the calls fail from now on: cut before or after they are handled, refused, answered with an error. */
    void faults(double share, long seed);

    /** How long bringing an update took, as words; "" where the program fetches them. */
    String bringing();

    @Override
    void close();
}
