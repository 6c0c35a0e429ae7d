package vn.hoixa.connectors.delivery;

import java.time.Duration;
import java.time.Period;
import java.util.Map;
import vn.hoixa.connectors.channel.Pace;

/**
 * What an office may set of the delivery.
 *
 * @param messagesPerMinute how many messages a chat may send us a minute before it is asked to wait; 0 for no limit
 * @param paces how fast each channel, by its name, may send to all chats together; one that is not named goes unhindered
 * @param keep for how long messages and turns are kept
 * @param answering in how many chats answers are made at once, at least 1; each holds a database connection
 * @param sending to how many chats messages are sent at once, at least 1; these mostly wait for the messenger
 * @param typingAfter how long an answer may take before the typing sign is shown
 */
public record DeliverySettings(
        int messagesPerMinute, Map<String, Pace> paces, Period keep, int answering, int sending, Duration typingAfter) {
    public DeliverySettings {
        if (messagesPerMinute < 0 || answering < 1 || sending < 1 || keep.isNegative() || keep.isZero()) {
            throw new IllegalArgumentException("messagesPerMinute, answering, sending or keep out of range");
        }
        paces = Map.copyOf(paces);
    }
}
