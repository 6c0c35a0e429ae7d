package vn.hoixa.connectors.channel;

import java.util.List;
import vn.hoixa.connectors.delivery.Delivery;

/** An imitated messenger with people behind it, as the contract of all channels sees it. */
public interface TestMessenger extends AutoCloseable {
    /** The channel under test. */
    Channel channel();

    /** Brings what people do to the delivery from now on. */
    void connect(Delivery delivery);

    /** Somebody writes in a private chat. */
    void says(int person, String text);

    /** Somebody sends something that is no text. */
    void sends(int person, Event.Kind kind);

    /** Somebody chooses below a message, by button or by writing what the menu asks for. */
    void chooses(int person, Shown below, int choice);

    /** Somebody leaves, by blocking or no longer following. */
    void leaves(int person);

    /** The update that was brought last is brought once more. */
    void repeatsTheLast();

    /** A group in which somebody writes without meaning us, then meaning us where the messenger has that; how many answers are due. */
    int writesInAGroup(String text);

    /** What reached somebody, in order. */
    List<Shown> shown(int person);

    /** How many messages reached anybody. */
    int shownToAll();

    /** How often somebody was shown that an answer is being written. */
    int typings();

    /** Whether the messenger has such a sign. */
    boolean hasTyping();

    @Override
    void close();

    /**
     * A message as a person sees it.
     *
     * @param text all that is to be read
     * @param offers the labels of its buttons, or the lines of its menu
     * @param handle for choosing
     */
    record Shown(String text, List<String> offers, Object handle) {}
}
