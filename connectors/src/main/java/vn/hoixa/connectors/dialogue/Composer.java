package vn.hoixa.connectors.dialogue;

import static vn.hoixa.connectors.dialogue.Phrases.phrase;

import java.util.ArrayList;
import java.util.List;
import vn.hoixa.connectors.channel.Choice;
import vn.hoixa.connectors.channel.Limits;
import vn.hoixa.connectors.channel.Part;

/**
 * Makes messages of a reply that keep to the limits of a channel. Choices beyond the limit are left out; everything else arrives,
 * in order, the choices with the last message.
 */
public final class Composer {
    /**
     * The messages in order.
     *
     * @param reply what to say
     * @param limits what one message may hold; with buttons the text of a message and {@link Notes#lines} of its notes fit
     *     together, without buttons the text holds notes and menu and the message has no notes
     * @return empty for a reply that says nothing
     */
    public List<Part> parts(Reply reply, Limits limits) {
        var offered = reply.choices()
                .subList(0, Math.min(limits.maxChoices(), reply.choices().size()));
        var choices = Marks.shown(offered, limits.buttons());
        return limits.buttons()
                ? withButtons(reply, choices, limits.maxText())
                : withMenu(reply, choices, limits.maxText());
    }

    private static List<Part> withButtons(Reply reply, List<Choice> choices, int most) {
        var notes = NoteGroups.of(reply.notes(), most - phrase("notes.alone").length());
        var pieces = Cutter.cut(reply.text(), most);
        if (notes.size() == 1) {
            pieces = withRoom(pieces, Notes.lines(notes.getFirst()).length(), most);
        }
        var parts = new ArrayList<Part>();
        pieces.forEach(piece -> parts.add(new Part(piece, List.of(), List.of())));
        for (var group : notes) {
            boolean fits = !parts.isEmpty()
                    && parts.getLast().notes().isEmpty()
                    && parts.getLast().text().length() + Notes.lines(group).length() <= most;
            var text = fits ? parts.removeLast().text() : phrase("notes.alone");
            parts.add(new Part(text, group, List.of()));
        }
        return withChoices(parts, choices);
    }

    private static List<Part> withMenu(Reply reply, List<Choice> choices, int most) {
        var pieces = Cutter.cut(Menu.without(reply.text(), choices), most);
        var notes = reply.notes().isEmpty() ? "" : Notes.block(reply.notes());
        var menu = choices.isEmpty() ? "" : Menu.of(choices);
        var both = (notes + "\n\n" + menu).strip();
        if (both.length() <= most) {
            pieces = appended(pieces, both, most);
        } else {
            pieces = appended(appended(pieces, notes, most), menu, most);
        }
        var parts = new ArrayList<Part>();
        pieces.forEach(piece -> parts.add(new Part(piece, List.of(), List.of())));
        return withChoices(parts, choices);
    }

    private static List<String> appended(List<String> pieces, String block, int most) {
        if (block.isEmpty()) {
            return pieces;
        }
        var appended = new ArrayList<>(withRoom(pieces, block.length() + 2, most));
        boolean fits = !appended.isEmpty() && appended.getLast().length() + 2 + block.length() <= most;
        if (fits) {
            appended.add(appended.removeLast() + "\n\n" + block);
        } else {
            appended.addAll(Cutter.cut(block, most));
        }
        return appended;
    }

    /** The pieces, the last one cut once more where its end then has room for what is to come below it. */
    private static List<String> withRoom(List<String> pieces, int needed, int most) {
        if (pieces.isEmpty() || pieces.getLast().length() + needed <= most || needed >= most) {
            return pieces;
        }
        var last = pieces.getLast();
        int tail = Cutter.tail(last, most - needed, needed);
        if (tail < 0) {
            return pieces;
        }
        var roomy = new ArrayList<>(pieces.subList(0, pieces.size() - 1));
        roomy.add(last.substring(0, tail).strip());
        roomy.add(last.substring(tail).strip());
        return roomy;
    }

    private static List<Part> withChoices(List<Part> parts, List<Choice> choices) {
        if (!parts.isEmpty() && !choices.isEmpty()) {
            var last = parts.removeLast();
            parts.add(new Part(last.text(), last.notes(), choices));
        }
        return List.copyOf(parts);
    }
}
