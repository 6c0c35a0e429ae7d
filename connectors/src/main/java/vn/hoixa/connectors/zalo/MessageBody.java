package vn.hoixa.connectors.zalo;

import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.hoixa.connectors.channel.Choice;
import vn.hoixa.connectors.channel.Outgoing;
import vn.hoixa.connectors.channel.Part;
import vn.hoixa.connectors.dialogue.Notes;

/**
 * The JSON of a message of advice. Buttons are of the kind {@code oa.query.hide}: pressing one sends its payload as an
 * ordinary text that the chat does not show. A part is within the channel's limits ({@link Part}); of one that is not, nothing
 * is left out: Zalo refuses it, and so it is seen.
 */
final class MessageBody {
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_PAYLOAD = 1000;

    private final boolean buttons;

    MessageBody(boolean buttons) {
        this.buttons = buttons;
    }

    byte[] of(Outgoing message) {
        var body = JsonNodeFactory.instance.objectNode();
        body.putObject("recipient").put("user_id", message.chatId());
        var content = body.putObject("message");
        content.put("text", message.part().text() + Notes.lines(message.part().notes()));
        if (buttons && !message.part().choices().isEmpty()) {
            addButtons(content, message.part().choices());
        }
        return Json.MAPPER.writeValueAsBytes(body);
    }

    private static void addButtons(ObjectNode content, List<Choice> choices) {
        var attachment = content.putObject("attachment").put("type", "template");
        var shown = attachment.putObject("payload").putArray("buttons");
        choices.forEach(choice -> shown.addObject()
                .put("title", cut(choice.label(), LONGEST_TITLE))
                .put("type", "oa.query.hide")
                .put("payload", cut(choice.says(), LONGEST_PAYLOAD)));
    }

    /** Never within a pair of surrogates. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }
}
