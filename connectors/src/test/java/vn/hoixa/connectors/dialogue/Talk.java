package vn.hoixa.connectors.dialogue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import vn.hoixa.connectors.channel.Choice;
import vn.hoixa.connectors.channel.Event;

/** A private chat that remembers what it was offered last. */
final class Talk {
    final FakeAssistant assistant = new FakeAssistant();
    final Dialogue dialogue = new Dialogue(assistant, TestGuides.library(), URI.create("https://hoi.example/"));
    private List<Choice> offered = List.of();
    private boolean buttons = true;

    /** Shows choices as a menu in the text. */
    Talk withMenus() {
        buttons = false;
        return this;
    }

    Talk offered(Choice... choices) {
        offered = List.of(choices);
        return this;
    }

    Response say(String text) {
        return happen(new Event.Said(text));
    }

    Response happen(Event event) {
        var response = dialogue.respond(new Chat("telegram", "c1", offered), event, false);
        for (var reply : response.replies()) {
            if (!reply.choices().isEmpty()) {
                offered = Marks.shown(reply.choices(), buttons);
            }
        }
        return response;
    }

    /** Presses the button with this label. */
    Response press(String label) {
        var choice = offered.stream()
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + offered));
        return say(choice.says());
    }

    /** What was said last. */
    static Reply last(Response response) {
        return response.replies().getLast();
    }

    static List<String> labels(Response response) {
        var labels = new ArrayList<String>();
        last(response).choices().forEach(choice -> labels.add(choice.label()));
        return labels;
    }
}
