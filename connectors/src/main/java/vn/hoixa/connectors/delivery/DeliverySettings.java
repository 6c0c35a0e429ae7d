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
 * @param workers how many chats are worked on at once, at least 1
 * @param typingAfter how long an answer may take before the typing sign is shown
 */
public record DeliverySettings(
        int messagesPerMinute, Map<String, Pace> paces, Period keep, int workers, Duration typingAfter) {
    public DeliverySettings {
        if (messagesPerMinute < 0 || workers < 1 || keep.isNegative() || keep.isZero()) {
            throw new IllegalArgumentException("messagesPerMinute, workers or keep out of range");
        }
        paces = Map.copyOf(paces);
    }
}
