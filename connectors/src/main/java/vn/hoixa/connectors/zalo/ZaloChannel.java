package vn.hoixa.connectors.zalo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import vn.hoixa.connectors.channel.Channel;
import vn.hoixa.connectors.channel.Event;
import vn.hoixa.connectors.channel.Incoming;
import vn.hoixa.connectors.channel.Limits;
import vn.hoixa.connectors.channel.Outgoing;
import vn.hoixa.connectors.channel.SendResult;
import vn.hoixa.connectors.channel.SendResult.Later;

/**
 * Zalo's Official Account, API v3.0: messages of advice ("tin tư vấn"). There is no typing sign, no group and no changing of
 * messages. A button press comes as an ordinary text.
 */
public final class ZaloChannel implements Channel {
    /** Its name in the database. */
    public static final String NAME = "zalo";

    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_BUTTONS = 5;

    /** As lines of the text, within its length. */
    private static final int MOST_IN_A_MENU = 20;

    /** With the ten seconds of a call it stays below the time after which a sender is taken for dead. */
    private static final Duration LATEST_SECOND_TRY = Duration.ofSeconds(6);

    private static final String SEND = "/v3.0/oa/message/cs";

    private final ZaloTokens tokens;
    private final ZaloHttp http;
    private final Limits limits;
    private final boolean billed;
    private final MessageBody bodies;
    private final Verdicts verdicts;
    private final Clock clock;
    private final NewTokenRefusals refusals;

    /**
     * @param settings where to send, and whether with buttons and for money
     * @param tokens what opens the door
     * @param clock one that runs
     */
    public ZaloChannel(ZaloSettings settings, ZaloTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.http = new ZaloHttp(settings.apiUrl());
        this.limits = new Limits(LONGEST_TEXT, settings.buttons(), settings.buttons() ? MOST_BUTTONS : MOST_IN_A_MENU);
        this.billed = settings.billed();
        this.bodies = new MessageBody(settings.buttons());
        this.clock = clock;
        var alarms = new Alarms(clock);
        this.verdicts = new Verdicts(alarms);
        this.refusals = new NewTokenRefusals(alarms);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Limits limits() {
        return limits;
    }

    @Override
    public Incoming read(String update) {
        return ZaloEvent.of(Json.read(update))
                .map(event -> new Incoming(event.userId(), false, null, event.sentAt(), event.event()))
                .orElseGet(
                        () -> new Incoming("", false, null, Instant.EPOCH, new Event.Nothing("not an event for us")));
    }

    @Override
    public Optional<SendResult> closed(@Nullable Instant lastHeard, Instant now) {
        return lastHeard == null ? Optional.empty() : ZaloWindow.refusal(lastHeard, now, billed);
    }

    @Override
    public SendResult send(Outgoing message) {
        var body = bodies.of(message);
        var started = clock.instant();
        try {
            var access = tokens.access();
            var first = post(access, body);
            if (first.isPresent()) {
                return first.get();
            }
            var newer = tokens.renewed(access);
            return clock.instant().isAfter(started.plus(LATEST_SECOND_TRY))
                    ? new Later(Phrases.get("send.token-late"), Duration.ZERO, false)
                    : post(newer, body).orElseGet(() -> refusals.refused(newer));
        } catch (ZaloTokenException e) {
            return new Later(e.problem(), e.pause(), true);
        }
    }

    /** Empty when the token was refused: then nothing was sent. */
    private Optional<SendResult> post(String access, byte[] body) {
        var result = http.post(SEND, "access_token", access, MediaType.APPLICATION_JSON, body);
        var verdict = verdicts.of(result);
        if (verdict.isPresent() && result instanceof CallResult.Answered) {
            refusals.over();
        }
        return verdict;
    }
}
