package vn.hoixa.connectors.zalo;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import vn.hoixa.connectors.channel.Event;
import vn.hoixa.knowledge.text.DataFile;

/**
 * An event of a webhook that concerns one person.
 *
 * @param name such as "user_send_text"
 * @param userId the person
 * @param messageId "" where the event is no message
 * @param text what was written, "" where there is none
 * @param sentAt by Zalo's clock, to the millisecond
 * @param event what it is for us
 */
record ZaloEvent(String name, String userId, String messageId, String text, Instant sentAt, Event event) {
    private static final Map<String, String> EVENTS = DataFile.table(ZaloEvent.class, "events.txt");
    private static final Pattern ID = Pattern.compile("[!-~]{1,100}");
    private static final Pattern MILLIS = Pattern.compile("\\d{1,15}");
    private static final Pattern UNSTORABLE = Pattern.compile("\\x00|\\p{Cs}");

    /** What the body of a webhook says; empty where it is not for us or cannot be understood. */
    static Optional<ZaloEvent> of(JsonNode body) {
        var name = Json.text(body.path("event_name"));
        var userId = userId(name, body);
        var timestamp = Json.text(body.path("timestamp"));
        if (!ID.matcher(userId).matches() || !MILLIS.matcher(timestamp).matches()) {
            return Optional.empty();
        }
        var message = body.path("message");
        var text = UNSTORABLE.matcher(Json.text(message.path("text"))).replaceAll("");
        return event(name, text, body)
                .map(event -> new ZaloEvent(
                        name,
                        userId,
                        Json.text(message.path("msg_id")),
                        text,
                        Instant.ofEpochMilli(Long.parseLong(timestamp)),
                        event));
    }

    private static String userId(String name, JsonNode body) {
        if (name.startsWith("oa_send_")) {
            return Json.text(body.path("recipient").path("id"));
        }
        if (name.endsWith("follow")) {
            return Json.text(body.path("follower").path("id"));
        }
        var userId = Json.text(body.path("user_id"));
        return userId.isEmpty() || name.startsWith("user_send_")
                ? Json.text(body.path("sender").path("id"))
                : userId;
    }

    private static Optional<Event> event(String name, String text, JsonNode body) {
        if (name.startsWith("oa_send_")) {
            var colleague = Json.text(body.path("sender").path("admin_id"));
            return colleague.isBlank() || name.startsWith("oa_send_group")
                    ? Optional.empty()
                    : Optional.of(new Event.TakenOver());
        }
        return Optional.ofNullable(EVENTS.get(name)).map(what -> event(what, text));
    }

    private static Event event(String what, String text) {
        return switch (what) {
            case "said", "link" -> text.isBlank() ? new Event.Unreadable(Event.Kind.OTHER) : new Event.Said(text);
            case "joined" -> new Event.Joined();
            case "left" -> new Event.Left();
            case "erasure" -> new Event.ErasureAsked();
            default -> new Event.Unreadable(Event.Kind.valueOf(what.toUpperCase(Locale.ROOT)));
        };
    }

    /** Without what the person wrote. */
    @Override
    public String toString() {
        return "ZaloEvent[" + name + "]";
    }
}
