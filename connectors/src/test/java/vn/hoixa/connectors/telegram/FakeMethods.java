package vn.hoixa.connectors.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The Bot API's methods with the rules that matter to a sender. */
final class FakeMethods {
    static final String USER_NAME = "HoiXaThuBot";
    static final String FILE_PATH = "voice/file_1.oga";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    final Map<String, Map<String, String>> commands = new ConcurrentHashMap<>();
    final AtomicInteger typings = new AtomicInteger();
    volatile @Nullable FakeWebhook webhook;

    private final FakeChats chats;
    private final FakeUpdates updates;
    private final Clock clock;
    private final HttpClient http;

    FakeMethods(FakeChats chats, FakeUpdates updates, Clock clock, HttpClient http) {
        this.chats = chats;
        this.updates = updates;
        this.clock = clock;
        this.http = http;
    }

    /**
     * Does what is asked.
     *
     * @param answerCut whether the caller will see no answer, to be noted
     */
    FakeAnswer call(String method, FakeRequest request, boolean answerCut)
            throws JsonProcessingException, InterruptedException {
        return switch (method) {
            case "getme" -> FakeAnswer.ok(me());
            case "getupdates" -> getUpdates(request);
            case "sendmessage" -> sendMessage(request, answerCut);
            case "sendchataction" -> chatAction(request);
            case "answercallbackquery" -> answerPress(request);
            case "setmycommands" -> setCommands(request);
            case "setwebhook" -> setWebhook(request);
            case "deletewebhook" -> {
                webhook = null;
                updates.deliverTo(null, request.is("drop_pending_updates"));
                yield FakeAnswer.ok();
            }
            case "getwebhookinfo" -> FakeAnswer.ok(webhookInfo());
            case "getfile" ->
                FakeAnswer.ok(NODES.objectNode()
                        .put("file_id", request.text("file_id"))
                        .put("file_unique_id", "u")
                        .put("file_path", FILE_PATH));
            default -> FakeAnswer.error(404, "Not Found: method not found");
        };
    }

    private static JsonNode me() {
        return FakeJson.bot().put("can_read_all_group_messages", false);
    }

    private FakeAnswer getUpdates(FakeRequest request) throws JsonProcessingException, InterruptedException {
        long limit = request.number("limit") == 0 ? 100 : request.number("limit");
        try {
            var batch = updates.poll(
                    request.number("offset"),
                    (int) Math.clamp(limit, 1, 100),
                    Duration.ofSeconds(Math.clamp(request.number("timeout"), 0, 50)));
            // The pieces go out as they are, so that a test can see them arrive like that.
            var pieces = batch.stream().map(FakeUpdates.FakeUpdate::json).toList();
            return new FakeAnswer(200, "{\"ok\":true,\"result\":[" + String.join(",\n", pieces) + "]}", Map.of());
        } catch (FakeUpdates.Conflict e) {
            return FakeAnswer.error(409, String.valueOf(e.getMessage()));
        }
    }

    private FakeAnswer sendMessage(FakeRequest request, boolean answerCut) throws JsonProcessingException {
        long chatId = request.number("chat_id");
        var refusal = refusal(chatId);
        if (refusal != null) {
            return refusal;
        }
        var raw = request.text("text");
        String text;
        try {
            text = (request.text("parse_mode").equalsIgnoreCase("HTML") ? FakeMarkup.visible(raw) : raw).strip();
        } catch (FakeMarkup.BadMarkup e) {
            return FakeAnswer.error(400, "Bad Request: can't parse entities: " + e.getMessage());
        }
        if (text.isEmpty()) {
            return FakeAnswer.error(400, "Bad Request: message text is empty");
        }
        if (text.length() > 4096) {
            return FakeAnswer.error(400, "Bad Request: message is too long");
        }
        var buttons = buttons(request.tree("reply_markup"));
        if (buttons == null) {
            return FakeAnswer.error(400, "Bad Request: BUTTON_DATA_INVALID");
        }
        var thread = request.parameters().path("message_thread_id");
        var quotes = request.tree("reply_parameters").path("message_id");
        boolean previewOff =
                request.tree("link_preview_options").path("is_disabled").asBoolean();
        var delivered = chats.deliver(id -> new DeliveredMessage(
                chatId,
                id,
                text,
                raw,
                buttons,
                thread.isMissingNode() ? null : Integer.valueOf(thread.asInt()),
                quotes.isMissingNode() ? null : Integer.valueOf(quotes.asInt()),
                previewOff,
                answerCut));
        return FakeAnswer.ok(message(delivered));
    }

    private JsonNode message(DeliveredMessage delivered) {
        var message = NODES.objectNode()
                .put("message_id", delivered.messageId())
                .put("date", clock.instant().getEpochSecond())
                .put("text", delivered.text());
        message.set("from", FakeJson.bot());
        message.putObject("chat")
                .put("id", delivered.chatId())
                .put("type", delivered.chatId() > 0 ? "private" : "group");
        return message;
    }

    private @Nullable FakeAnswer refusal(long chatId) {
        var moved = chats.moved.get(chatId);
        if (moved != null) {
            return FakeAnswer.moved(moved);
        }
        if (chats.blocked.contains(chatId)) {
            return FakeAnswer.error(
                    403,
                    chatId > 0
                            ? "Forbidden: bot was blocked by the user"
                            : "Forbidden: bot was kicked from the group chat");
        }
        return chats.known.contains(chatId) ? null : FakeAnswer.error(400, "Bad Request: chat not found");
    }

    /** Null where one of them is not allowed. */
    private static @Nullable List<DeliveredMessage.Pressable> buttons(JsonNode markup) {
        var buttons = new ArrayList<DeliveredMessage.Pressable>();
        for (var row : markup.path("inline_keyboard")) {
            for (var button : row) {
                var data = button.path("callback_data").asText();
                int bytes = data.getBytes(StandardCharsets.UTF_8).length;
                if (bytes < 1 || bytes > 64 || button.path("text").asText().isBlank()) {
                    return null;
                }
                buttons.add(new DeliveredMessage.Pressable(button.path("text").asText(), data));
            }
        }
        return buttons;
    }

    private FakeAnswer chatAction(FakeRequest request) {
        var refusal = refusal(request.number("chat_id"));
        if (refusal != null) {
            return refusal;
        }
        typings.incrementAndGet();
        return FakeAnswer.ok();
    }

    private FakeAnswer answerPress(FakeRequest request) {
        if (request.text("text").length() > 200) {
            return FakeAnswer.error(400, "Bad Request: MESSAGE_TOO_LONG");
        }
        var id = request.text("callback_query_id");
        if (!chats.pressed.contains(id)) {
            return FakeAnswer.error(
                    400, "Bad Request: query is too old and response timeout expired or query ID is invalid");
        }
        chats.answeredPresses.add(id);
        return FakeAnswer.ok();
    }

    private FakeAnswer setCommands(FakeRequest request) throws JsonProcessingException {
        var menu = new LinkedHashMap<String, String>();
        for (var command : request.tree("commands")) {
            var name = command.path("command").asText();
            var description = command.path("description").asText();
            if (!name.matches("[a-z0-9_]{1,32}") || description.isBlank() || description.length() > 256) {
                return FakeAnswer.error(400, "Bad Request: BOT_COMMAND_INVALID");
            }
            menu.put(name, description);
        }
        if (menu.size() > 100) {
            return FakeAnswer.error(400, "Bad Request: BOT_COMMANDS_TOO_MUCH");
        }
        commands.put(request.text("language_code"), menu);
        return FakeAnswer.ok();
    }

    private FakeAnswer setWebhook(FakeRequest request) {
        var secret = request.text("secret_token");
        if (!secret.matches("[A-Za-z0-9_-]{0,256}")) {
            return FakeAnswer.error(400, "Bad Request: secret token contains unallowed characters");
        }
        if (request.text("url").isEmpty()) {
            webhook = null;
            updates.deliverTo(null, request.is("drop_pending_updates"));
            return FakeAnswer.ok();
        }
        var next =
                new FakeWebhook(URI.create(request.text("url")), secret, (int) request.number("max_connections"), http);
        webhook = next;
        updates.deliverTo(next, request.is("drop_pending_updates"));
        return FakeAnswer.ok();
    }

    private JsonNode webhookInfo() {
        var set = webhook;
        return NODES.objectNode()
                .put("url", set == null ? "" : set.url().toString())
                .put("has_custom_certificate", false)
                .put("pending_update_count", updates.unconfirmed());
    }
}
