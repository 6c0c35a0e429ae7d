package vn.hoixa.knowledge.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.text.Bodies;
import vn.hoixa.knowledge.text.VietnameseText;

/** Reads who and when from labels, inside an item or on the lines below it. */
final class LabelledWords {
    /** More words behind a body's name and the label's value is a sentence. */
    private static final int MOST_WORDS_BEHIND = 3;

    private final Labels labels;
    private final Bodies bodies;
    private final DeadlineParser deadlines;

    LabelledWords(Labels labels, Bodies bodies, DeadlineParser deadlines) {
        this.labels = labels;
        this.bodies = bodies;
        this.deadlines = deadlines;
    }

    /** Where an item's own words end: at its first label that tells who or when; the text's length without one. */
    int end(String text) {
        return labels.in(text).stream()
                .filter(label -> label.start() > 0)
                .filter(label -> !isPerson(label.kind()) || !named(label).isEmpty())
                .mapToInt(Labels.Label::start)
                .findFirst()
                .orElse(text.length());
    }

    /** Who the labels inside the item and those below it name. */
    Assignment who(Node node) {
        return who(labelsOf(node.block()).toList()).within(whoBelow(node));
    }

    /** Who the labels below a heading or an item name. */
    Assignment whoBelow(Node node) {
        return who(below(node).toList());
    }

    /** When the item is due by its labels or by those below it. */
    Optional<Deadline> time(Node node, int year) {
        return time(labelsOf(node.block()), year).or(() -> timeBelow(node, year));
    }

    /** When what stands below a heading is due by the heading's labels. */
    Optional<Deadline> timeBelow(Node node, int year) {
        return time(below(node), year);
    }

    private Optional<Deadline> time(Stream<Labels.Label> found, int year) {
        return found.filter(label -> label.kind() == Labels.Kind.TIME)
                .map(label -> deadlines.ofCell(label.value().replaceFirst("[\\s.;,)]+$", ""), year))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Assignment who(List<Labels.Label> found) {
        return new Assignment(named(found, Labels.Kind.LEAD), named(found, Labels.Kind.SUPPORT), 0);
    }

    private @Nullable List<String> named(List<Labels.Label> found, Labels.Kind kind) {
        var names = found.stream()
                .filter(label -> label.kind() == kind)
                .flatMap(label -> named(label).stream())
                .distinct()
                .toList();
        return names.isEmpty() ? null : names;
    }

    /** The bodies of a label's value; none where it is a sentence about them. */
    private List<String> named(Labels.Label label) {
        var named = bodies.at(label.value(), 0);
        boolean sentence = VietnameseText.syllables(label.value()
                                .substring(Math.min(named.end(), label.value().length())))
                        .size()
                > MOST_WORDS_BEHIND;
        return sentence ? List.of() : named.names();
    }

    private static boolean isPerson(Labels.Kind kind) {
        return kind == Labels.Kind.LEAD || kind == Labels.Kind.SUPPORT;
    }

    private Stream<Labels.Label> labelsOf(Block block) {
        return labels.in(block.text()).stream();
    }

    private Stream<Labels.Label> below(Node node) {
        return node.labels().stream().flatMap(child -> labelsOf(child.block()));
    }
}
