package vn.hoixa.connectors.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A call's parameters, whether they came as JSON, as a form or in parts; in the latter two everything is text and objects are JSON
 * in it.
 */
record FakeRequest(ObjectNode parameters) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static FakeRequest of(HttpExchange exchange) throws IOException {
        var type = exchange.getRequestHeaders().getFirst("Content-Type");
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var parameters = JSON.createObjectNode();
        form(parameters, exchange.getRequestURI().getRawQuery());
        if (type != null && type.startsWith("multipart/form-data")) {
            parts(parameters, body, type.replaceFirst(".*boundary=\"?([^\";]+).*", "$1"));
        } else if (type != null && type.startsWith("application/x-www-form-urlencoded")) {
            form(parameters, body);
        } else if (!body.isBlank()) {
            parameters.setAll((ObjectNode) JSON.readTree(body));
        }
        return new FakeRequest(parameters);
    }

    String text(String name) {
        return parameters.path(name).asText("");
    }

    long number(String name) {
        return parameters.path(name).asLong(0);
    }

    boolean is(String name) {
        return parameters.path(name).asBoolean(false);
    }

    /** An object or a list, whatever way it came. */
    JsonNode tree(String name) throws JsonProcessingException {
        var value = parameters.path(name);
        return value.isTextual() ? JSON.readTree(value.asText()) : value;
    }

    private static void form(ObjectNode parameters, @Nullable String form) {
        if (form == null || form.isEmpty()) {
            return;
        }
        for (var pair : form.split("&")) {
            int equals = pair.indexOf('=');
            parameters.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
        }
    }

    private static void parts(ObjectNode parameters, String body, String boundary) {
        for (var part : body.split("--" + Pattern.quote(boundary))) {
            int gap = part.indexOf("\r\n\r\n");
            var name = Pattern.compile("name=\"([^\"]+)\"").matcher(part);
            if (gap > 0 && name.find()) {
                parameters.put(name.group(1), part.substring(gap + 4, part.length() - 2));
            }
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
