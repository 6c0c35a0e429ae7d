package vn.hoixa.connectors.dialogue;

import static vn.hoixa.connectors.dialogue.Phrases.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.hoixa.connectors.channel.Choice;
import vn.hoixa.knowledge.guide.Guide;
import vn.hoixa.knowledge.guide.Guide.PartKind;

/** The parts of guides in the words of a chat. */
final class GuideParts {
    private GuideParts() {}

    /** The ways of doing it, each leading to its first step. */
    static List<Choice> ways(Guide guide) {
        var ways = new ArrayList<Choice>();
        var steps = guide.steps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).number() == 1) {
                ways.add(new Choice(name(steps.get(i).way()), new StepPlace(guide.id(), i + 1).show()));
            }
        }
        return ways;
    }

    /** "Cách làm: quên mật khẩu" as "Quên mật khẩu". */
    static String name(String heading) {
        var name = heading.substring(heading.indexOf(':') + 1).strip();
        return name.isEmpty() ? heading : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    static List<Guide.Item> items(Guide guide, PartKind kind) {
        return guide.partsOf(kind).stream()
                .flatMap(part -> part.items().stream())
                .toList();
    }

    static String bullets(List<Guide.Item> items) {
        return items.stream().map(item -> phrase("guide.item", item.text())).collect(Collectors.joining("\n"));
    }
}
