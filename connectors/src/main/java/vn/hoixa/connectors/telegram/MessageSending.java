package vn.hoixa.connectors.telegram;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import vn.hoixa.connectors.channel.Outgoing;
import vn.hoixa.connectors.channel.SendResult;

/** Sends one message: one call, and others only where Telegram refused the form and another form may do, all before one deadline. */
final class MessageSending {
    /** All calls together; the delivery gives a sender up after twenty seconds and may then send the message again. */
    static final Duration LONGEST = Duration.ofSeconds(12);

    private static final Logger LOG = LoggerFactory.getLogger(MessageSending.class);
    /** What a call needs as a rule; in less it would most likely be cut, and nobody would know what became of it. */
    private static final Duration LEAST = Duration.ofMillis(500);

    private final BotApi api;
    private final Duration longest;

    MessageSending(BotApi api, Duration longest) {
        this.api = api;
        this.longest = longest;
    }

    SendResult send(Outgoing message) {
        try {
            return tried(MessageForm.best(message), Deadline.in(longest));
        } catch (ApiFailure e) {
            return SendVerdicts.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new SendResult.Unclear("chương trình dừng khi đang gửi");
        }
    }

    private SendResult tried(MessageForm form, Deadline deadline) throws ApiFailure, InterruptedException {
        try {
            return sent(form.toTelegram(), deadline);
        } catch (ApiFailure.Answered e) {
            var simpler = form.simpler(e);
            if (simpler.isEmpty()) {
                throw e;
            }
            if (deadline.left().compareTo(LEAST) < 0) {
                return new SendResult.Later("Telegram trả lời chậm", Duration.ZERO, false);
            }
            LOG.warn(
                    "Tin Telegram {}: {}; gửi lại dạng đơn giản hơn",
                    form.message().id(),
                    e.getMessage());
            return tried(simpler.get(), deadline);
        }
    }

    private SendResult sent(SendMessage form, Deadline deadline) throws ApiFailure, InterruptedException {
        return new SendResult.Sent(
                String.valueOf(api.call(form, deadline.left()).getMessageId()));
    }
}
