package vn.hoixa.connectors.channel;

import java.time.Duration;

/** How one try to send ended. Reasons are for officials and logs: short, without personal data and secrets. */
public sealed interface SendResult {
    /**
     * It arrived.
     *
     * @param externalId the messenger's id of the message; "" where it told none
     */
    record Sent(String externalId) implements SendResult {}

    /**
     * It did not arrive and may be tried again: a limit, a server's fault, no connection.
     *
     * @param reason why
     * @param pause how long to wait at least; zero where the messenger did not say
     * @param everyone whether the whole channel must wait, not this chat alone
     */
    record Later(String reason, Duration pause, boolean everyone) implements SendResult {}

    /**
     * The wire was cut between sending and answer: it may have arrived.
     *
     * @param reason what was seen
     */
    record Unclear(String reason) implements SendResult {}

    /**
     * The person cannot or does not want to be written to; nothing more may be sent to this chat until they write.
     *
     * @param reason why
     */
    record Gone(String reason) implements SendResult {}

    /**
     * The chat has another id; send there.
     *
     * @param chatId the new id
     */
    record Moved(String chatId) implements SendResult {}

    /**
     * The messenger will never take this message: our fault, or too late.
     *
     * @param reason why
     */
    record Refused(String reason) implements SendResult {}
}
