package vn.hoixa.connectors.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The objects that updates are made of, as https://core.telegram.org/bots/api has them. */
final class FakeJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern MENTION = Pattern.compile("(?<![A-Za-z0-9_/])@[A-Za-z0-9_]+");

    private FakeJson() {}

    static String update(int id, String field, JsonNode content) {
        var update = NODES.objectNode().put("update_id", id);
        update.set(field, content);
        try {
            return JSON.writeValueAsString(update);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A command at the beginning and mentions are marked as Telegram marks them. */
    static ObjectNode message(int messageId, ObjectNode chat, ObjectNode from, @Nullable String text, long seconds) {
        var message = NODES.objectNode().put("message_id", messageId).put("date", seconds);
        message.set("from", from);
        message.set("chat", chat);
        if (text != null) {
            message.put("text", text);
            var entities = NODES.arrayNode();
            if (text.startsWith("/")) {
                entities.add(entity("bot_command", 0, text.split("\\s", 2)[0].length()));
            }
            var mention = MENTION.matcher(text);
            while (mention.find()) {
                entities.add(entity("mention", mention.start(), mention.end() - mention.start()));
            }
            if (!entities.isEmpty()) {
                message.set("entities", entities);
            }
        }
        return message;
    }

    static ObjectNode press(int updateId, long chatId, int messageId, String data, long seconds) {
        var press = NODES.objectNode()
                .put("id", "press" + updateId)
                .put("chat_instance", "1")
                .put("data", data);
        press.set("from", person(Math.abs(chatId)));
        press.set(
                "message",
                message(messageId, chat(chatId, chatId > 0 ? "private" : "supergroup"), bot(), "…", seconds));
        return press;
    }

    static ObjectNode membership(long chatId, String before, String after, long seconds) {
        var change = NODES.objectNode().put("date", seconds);
        change.set("chat", chat(chatId, chatId > 0 ? "private" : "group"));
        change.set("from", person(Math.abs(chatId)));
        for (var side : List.of(Map.entry("old_chat_member", before), Map.entry("new_chat_member", after))) {
            var member = change.putObject(side.getKey()).put("status", side.getValue());
            member.set("user", bot());
            if (side.getValue().equals("kicked")) {
                member.put("until_date", 0);
            }
        }
        return change;
    }

    static ObjectNode chat(long id, String type) {
        return NODES.objectNode().put("id", id).put("type", type);
    }

    static ObjectNode person(long id) {
        return NODES.objectNode().put("id", id).put("is_bot", false).put("first_name", "Người dân " + id);
    }

    static ObjectNode bot() {
        return NODES.objectNode()
                .put("id", FakeTelegram.botId())
                .put("is_bot", true)
                .put("first_name", "Hỏi Xã")
                .put("username", FakeTelegram.userName());
    }

    static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static ObjectNode entity(String type, int offset, int length) {
        return NODES.objectNode().put("type", type).put("offset", offset).put("length", length);
    }
}
