package vn.hoixa.connectors.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** An answer of the Bot API in its envelope, or anything else. */
record FakeAnswer(int status, String body, Map<String, String> headers) {
    static FakeAnswer ok(JsonNode result) {
        var envelope = JsonNodeFactory.instance.objectNode().put("ok", true);
        envelope.set("result", result);
        return new FakeAnswer(200, envelope.toString(), Map.of());
    }

    static FakeAnswer ok() {
        return ok(JsonNodeFactory.instance.booleanNode(true));
    }

    static FakeAnswer error(int code, String description) {
        return new FakeAnswer(code, envelope(code, description).toString(), Map.of());
    }

    static FakeAnswer tooMany(int seconds) {
        var envelope = envelope(429, "Too Many Requests: retry after " + seconds);
        envelope.putObject("parameters").put("retry_after", seconds);
        return new FakeAnswer(429, envelope.toString(), Map.of("Retry-After", String.valueOf(seconds)));
    }

    static FakeAnswer moved(long chatId) {
        var envelope = envelope(400, "Bad Request: group chat was upgraded to a supergroup chat");
        envelope.putObject("parameters").put("migrate_to_chat_id", chatId);
        return new FakeAnswer(400, envelope.toString(), Map.of());
    }

    private static ObjectNode envelope(int code, String description) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("ok", false)
                .put("error_code", code)
                .put("description", description);
    }
}
