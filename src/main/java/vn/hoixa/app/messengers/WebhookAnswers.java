package vn.hoixa.app.messengers;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.hoixa.connectors.channel.Update;
import vn.hoixa.connectors.delivery.Inbox;

/** What a messenger is told: 200 only for what is on the disk. */
@Component
class WebhookAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookAnswers.class);

    private final Inbox inbox;

    WebhookAnswers(@Lazy Inbox inbox) {
        this.inbox = inbox;
    }

    /** Stores the updates; 200, or 503 where the messenger must bring them again. */
    ResponseEntity<Object> stored(String channel, List<Update> updates) {
        try {
            inbox.store(channel, updates);
            return ResponseEntity.ok().build();
        } catch (DataAccessException | TransactionException e) {
            LOG.error(
                    "{}: chưa lưu được tin đến, nơi gửi sẽ gửi lại: {}",
                    channel,
                    e.getClass().getSimpleName());
            return problem(HttpStatus.SERVICE_UNAVAILABLE, "Chưa lưu được, hãy gửi lại sau.");
        }
    }

    /** What is not signed is not looked at; nothing is logged, as anybody can send it. */
    static ResponseEntity<Object> notGenuine() {
        return problem(HttpStatus.UNAUTHORIZED, "Chữ ký hoặc mã bí mật không đúng.");
    }

    private static ResponseEntity<Object> problem(HttpStatus status, String detail) {
        return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, detail))
                .build();
    }
}
