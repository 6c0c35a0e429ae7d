package vn.hoixa.connectors.telegram;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoixa.connectors.channel.Update;

/** Turns Telegram's JSON into updates to store, each with its own piece of the text exactly as it came. */
final class RawJson {
    private static final Logger LOG = LoggerFactory.getLogger(RawJson.class);
    /** The chat of an update that belongs to none, or to one that could not be read. */
    static final String NO_CHAT = "-";

    private static final ObjectMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(200)
                            .maxNumberLength(32)
                            .maxNameLength(1_000)
                            .maxStringLength(1_000_000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final long botId;
    private final Clock clock;

    /**
     * @param botId part of the updates' ids: another bot counts its own, and an office may change its bot
     * @param clock for updates that carry no time
     */
    RawJson(long botId, Clock clock) {
        this.botId = botId;
        this.clock = clock;
    }

    /**
     * The updates of an answer to getUpdates, in its order.
     *
     * @throws IOException when it is none, or holds elements that are no updates and nothing else
     */
    List<Update> answer(String json) throws IOException {
        var updates = new ArrayList<Update>();
        int elements = 0;
        for (var piece : pieces(json)) {
            elements++;
            update(piece)
                    .ifPresentOrElse(
                            updates::add, () -> LOG.warn("Telegram gửi một mục không phải là cập nhật; bỏ qua"));
        }
        if (elements > 0 && updates.isEmpty()) {
            throw new IOException("no update among " + elements + " elements");
        }
        return updates;
    }

    /** One update; empty for whatever is no JSON object with an update_id. */
    Optional<Update> update(String json) {
        try {
            var update = STRICT.readTree(json);
            var id = update.path("update_id");
            if (!id.isIntegralNumber() || !id.canConvertToLong() || id.asLong() < 0) {
                return Optional.empty();
            }
            var content = content(update);
            return Optional.of(
                    new Update(botId + "/" + id.asLong(), chat(content), id.asLong(), sentAt(content), json));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static List<String> pieces(String json) throws IOException {
        var pieces = new ArrayList<String>();
        try (var parser = STRICT.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean result = parser.currentName().equals("result");
                if (parser.nextToken() != JsonToken.START_ARRAY || !result) {
                    parser.skipChildren();
                    continue;
                }
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    int from = (int) parser.currentTokenLocation().getCharOffset();
                    parser.skipChildren();
                    pieces.add(
                            json.substring(from, (int) parser.currentLocation().getCharOffset()));
                }
                return pieces;
            }
        }
        throw new IOException("no result");
    }

    /** Beside its id an update has one field, named after its kind. */
    private static JsonNode content(JsonNode update) {
        for (var field : update) {
            if (field.isObject()) {
                return field;
            }
        }
        return update;
    }

    /** A button's chat is that of its message. */
    private static String chat(JsonNode content) {
        var own = content.path("chat").path("id");
        var id = own.isIntegralNumber()
                ? own
                : content.path("message").path("chat").path("id");
        return id.isIntegralNumber() ? id.asText() : NO_CHAT;
    }

    private Instant sentAt(JsonNode content) {
        var date = content.has("edit_date") ? content.path("edit_date") : content.path("date");
        return date.canConvertToInt() && date.asInt() > 0 ? Instant.ofEpochSecond(date.asInt()) : clock.instant();
    }
}
