package vn.hoixa.app.messengers;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.hoixa.app.problems.NotFoundException;
import vn.hoixa.connectors.telegram.TelegramChannel;
import vn.hoixa.connectors.telegram.TelegramSettings.Mode;
import vn.hoixa.connectors.telegram.TelegramWebhook;

/** Takes in what Telegram brings. A genuine body without an update is acknowledged, or Telegram would bring it for a day. */
@RestController
@Hidden
class TelegramWebhookController {
    private final SwitchedOn messengers;
    private final WebhookAnswers answers;

    TelegramWebhookController(SwitchedOn messengers, WebhookAnswers answers) {
        this.messengers = messengers;
        this.answers = answers;
    }

    @PostMapping(TelegramWebhook.PATH)
    ResponseEntity<Object> take(
            @RequestHeader(name = TelegramWebhook.SECRET_HEADER, required = false) @Nullable String secret,
            @RequestBody(required = false) byte @Nullable [] body) {
        var telegram = messengers.telegram();
        if (telegram == null || telegram.settings().mode() != Mode.WEBHOOK) {
            throw new NotFoundException("Telegram không được bật ở chế độ webhook.");
        }
        if (!telegram.webhook().isGenuine(secret)) {
            return WebhookAnswers.notGenuine();
        }
        var updates = telegram.webhook().updates(body == null ? new byte[0] : body);
        return answers.stored(TelegramChannel.NAME, updates);
    }
}
