package vn.hoixa.connectors.zalo;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Reads and writes JSON of which nothing is certain. */
final class Json {
    static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");

    private Json() {}

    /** The document; a missing node for whatever is not JSON in UTF-8. */
    static JsonNode read(byte[] utf8) {
        try {
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString());
        } catch (CharacterCodingException e) {
            return MissingNode.getInstance();
        }
    }

    /** The document; a missing node for whatever is not JSON. */
    static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    /** A string or a number as text; "" for anything else. */
    static String text(JsonNode node) {
        return node.isString() || node.isNumber() ? node.asString() : "";
    }

    /** An integer, also one written as a string. */
    static OptionalInt integer(JsonNode node) {
        var text = text(node);
        return INTEGER.matcher(text).matches() ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
