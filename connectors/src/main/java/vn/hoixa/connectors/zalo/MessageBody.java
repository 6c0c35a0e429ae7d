package vn.hoixa.connectors.zalo;

import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.hoixa.connectors.channel.Choice;
import vn.hoixa.connectors.channel.Limits;
import vn.hoixa.connectors.channel.Note;
import vn.hoixa.connectors.channel.Outgoing;
import vn.hoixa.connectors.channel.Part;
import vn.hoixa.connectors.dialogue.Notes;

/**
 * The JSON of a message of advice. Buttons are of the kind {@code oa.query.hide}: pressing one sends its payload as an
 * ordinary text that the chat does not show.
 */
final class MessageBody {
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_PAYLOAD = 1000;

    private final Limits limits;

    MessageBody(Limits limits) {
        this.limits = limits;
    }

    byte[] of(Outgoing message) {
        var body = JsonNodeFactory.instance.objectNode();
        body.putObject("recipient").put("user_id", message.chatId());
        var content = body.putObject("message");
        content.put("text", text(message.part()));
        if (limits.buttons() && !message.part().choices().isEmpty()) {
            addButtons(content, message.part().choices());
        }
        return Json.MAPPER.writeValueAsBytes(body);
    }

    /** The text and the notes below it; where that is too long, the notes without their links or none at all. */
    private String text(Part part) {
        var withLinks = part.text() + Notes.lines(part.notes());
        if (withLinks.length() <= limits.maxText()) {
            return withLinks;
        }
        var bare = part.notes().stream()
                .map(note -> new Note(note.n(), note.text(), null))
                .toList();
        var withoutLinks = part.text() + Notes.lines(bare);
        return withoutLinks.length() <= limits.maxText() ? withoutLinks : part.text();
    }

    private void addButtons(ObjectNode content, List<Choice> choices) {
        var attachment = content.putObject("attachment").put("type", "template");
        var buttons = attachment.putObject("payload").putArray("buttons");
        choices.stream()
                .limit(limits.maxChoices())
                .forEach(choice -> buttons.addObject()
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
