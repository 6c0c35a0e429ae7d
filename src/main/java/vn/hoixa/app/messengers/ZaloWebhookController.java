package vn.hoixa.app.messengers;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.hoixa.app.problems.NotFoundException;
import vn.hoixa.connectors.zalo.ZaloChannel;
import vn.hoixa.connectors.zalo.ZaloSettings;
import vn.hoixa.connectors.zalo.ZaloWebhook;

/**
 * Takes in what Zalo brings, and the empty body with which Zalo tries the address when it is saved: also while Zalo is off, as
 * the secret that switches it on is shown only afterwards.
 */
@RestController
@Hidden
class ZaloWebhookController {
    private static final Logger LOG = LoggerFactory.getLogger(ZaloWebhookController.class);

    private final SwitchedOn messengers;
    private final WebhookAnswers answers;

    ZaloWebhookController(SwitchedOn messengers, WebhookAnswers answers, ZaloSettings settings) {
        this.messengers = messengers;
        this.answers = answers;
        if (settings.awaitsOaSecret()) {
            LOG.warn("Chưa bật Zalo. {}", String.join(" ", settings.missing()));
        }
    }

    @PostMapping("/webhooks/zalo")
    ResponseEntity<Object> take(
            @RequestHeader(name = "X-ZEvent-Signature", required = false) @Nullable String signature,
            @RequestHeader(name = "X-ZEvent-Timestamp", required = false) @Nullable String timestamp,
            @RequestBody(required = false) byte @Nullable [] given) {
        var body = given == null ? new byte[0] : given;
        if (ZaloWebhook.isProbe(body)) {
            return ResponseEntity.ok().build();
        }
        var zalo = messengers.zalo();
        if (zalo == null) {
            throw new NotFoundException("Zalo không được bật.");
        }
        if (!zalo.webhook().isGenuine(body, signature, timestamp)) {
            return WebhookAnswers.notGenuine();
        }
        return answers.stored(ZaloChannel.NAME, zalo.webhook().updates(body));
    }
}
