package vn.hoixa.connectors.zalo;

import java.time.Duration;
import java.util.Optional;
import vn.hoixa.connectors.channel.SendResult;
import vn.hoixa.connectors.channel.SendResult.Gone;
import vn.hoixa.connectors.channel.SendResult.Later;
import vn.hoixa.connectors.channel.SendResult.Refused;
import vn.hoixa.connectors.channel.SendResult.Sent;
import vn.hoixa.connectors.channel.SendResult.Unclear;

/** Judges how a try to send ended, by the field "error" first: Zalo answers errors with HTTP 200. */
final class Verdicts {
    /** How long everybody waits for what an administrator must mend. */
    static final Duration UNTIL_MENDED = Duration.ofMinutes(15);

    /** The minute of the limit slides; where this is too short, the delivery waits longer each time. */
    private static final Duration RATE = Duration.ofSeconds(20);

    private static final Duration QUOTA = Duration.ofHours(1);
    private static final Duration FULL = Duration.ofHours(6);

    private final Alarms alarms;

    Verdicts(Alarms alarms) {
        this.alarms = alarms;
    }

    /** How it ended; empty when the access token was refused and the message therefore not sent. */
    Optional<SendResult> of(CallResult result) {
        return switch (result) {
            case CallResult.NotReached it -> Optional.of(later("send.not-reached", it.reason()));
            case CallResult.Cut it -> Optional.of(new Unclear(Phrases.get("send.cut", it.reason())));
            case CallResult.Answered it -> answered(it);
        };
    }

    private Optional<SendResult> answered(CallResult.Answered answer) {
        var error = Json.integer(answer.body().path("error"));
        if (error.isPresent() && error.getAsInt() != 0) {
            return coded(ErrorCodes.of(error.getAsInt()));
        }
        if (error.isPresent() && answer.status() / 100 == 2) {
            return Optional.of(new Sent(Json.text(answer.body().path("data").path("message_id"))));
        }
        return answer.status() == 401 ? Optional.empty() : Optional.of(byStatus(answer.status()));
    }

    private Optional<SendResult> coded(ErrorCodes.Meaning error) {
        var reason = error.reason();
        return switch (error.kind()) {
            case RENEW -> Optional.empty();
            case RATE -> Optional.of(new Later(reason, RATE, true));
            case QUOTA -> Optional.of(new Later(alarmed(error), QUOTA, true));
            case OFFICE -> Optional.of(new Later(alarmed(error), UNTIL_MENDED, true));
            case FULL -> Optional.of(new Later(reason, FULL, false));
            case GONE -> Optional.of(new Gone(reason));
            case REFUSED -> Optional.of(new Refused(reason));
        };
    }

    private String alarmed(ErrorCodes.Meaning error) {
        alarms.raise("code " + error.code(), Phrases.get("alarm", error.code(), error.reason(), error.remedy()));
        return error.reason();
    }

    /**
     * An answer without a usable field "error": from something between us and Zalo, or from a server in trouble. With 500 and
     * most others above it nobody knows whether the message was handled; 503 says that it was not.
     */
    private static SendResult byStatus(int status) {
        if (status == 429) {
            return new Later(Phrases.get("send.status", status), RATE, true);
        }
        if (status == 503 || status == 408 || status / 100 == 3) {
            return later("send.status", status);
        }
        if (status / 100 == 4) {
            return new Refused(Phrases.get("send.status", status));
        }
        return new Unclear(Phrases.get("send.no-json", status));
    }

    private static SendResult later(String phrase, Object about) {
        return new Later(Phrases.get(phrase, about), Duration.ZERO, false);
    }
}
