package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.text.Bodies;
import vn.hoixa.knowledge.text.LineRange;

/** Finds the assigned work in the outline: one task for each item without parts, more where it sets several dates. */
final class TaskExtractor {
    private final AssignmentParser assignments;
    private final DeadlineParser deadlines;
    private final TaskSplitter splitter;
    private final Items items;
    private final LabelledWords labelled;
    private final Heritage heritage;

    TaskExtractor(Bodies bodies, AssignmentParser assignments, DeadlineParser deadlines, Labels labels) {
        this.assignments = assignments;
        this.deadlines = deadlines;
        this.splitter = new TaskSplitter(deadlines);
        this.items = new Items(assignments, labels);
        this.labelled = new LabelledWords(labels, bodies, deadlines);
        this.heritage = new Heritage(assignments, deadlines, labelled);
    }

    /**
     * The tasks of an outline, in its order.
     *
     * @param issuer the body whose plan it is; null where unknown
     * @param year the plan's year
     */
    List<Task> extract(List<Node> nodes, @Nullable String issuer, int year) {
        var tasks = new ArrayList<Task>();
        for (var node : nodes) {
            if (items.isItem(node)) {
                tasks.addAll(tasksOf(node, issuer, year));
            }
        }
        return tasks;
    }

    private List<Task> tasksOf(Node node, @Nullable String issuer, int year) {
        var text = node.block().text().substring(0, labelled.end(node.block().text()));
        var parts = splitter.split(text, assignments.subjectEnd(text), year);
        var labels = labelled.who(node);
        var tasks = new ArrayList<Task>();
        Assignment running = heritage.who(node, issuer);
        boolean object = isObject(node);
        for (var part : parts) {
            var words = text.substring(part.start(), part.end()).strip();
            if (words.length() < Items.SHORTEST) {
                continue;
            }
            var own = object ? objectOnly(assignments.parse(words)) : assignments.parse(words);
            var who = led(labels.within(own.within(running)), words);
            if (own.lead() != null && !own.lead().isEmpty()) {
                running = new Assignment(own.lead(), running.support(), 0);
            }
            var wording = new Wording(node, words, object ? 0 : own.workStart(), who, lines(node, part, text.length()));
            for (var report : part.reports()) {
                var due = report.kind() == Deadline.Kind.NONE
                        ? labelled.time(node, year).orElse(report)
                        : report;
                tasks.add(wording.task(Task.Kind.REPORT, due, leadIn(node, object)));
            }
            if (part.reports().isEmpty()) {
                tasks.add(wording.task(Task.Kind.TASK, deadline(node, part, parts.size(), year), leadIn(node, object)));
            }
        }
        return tasks;
    }

    /** Where neither the item, its labels nor the headings name who leads, the subject of a later sentence does. */
    private Assignment led(Assignment who, String words) {
        return who.lead() != null
                ? who
                : new Assignment(assignments.laterSubject(words), who.support(), who.workStart());
    }

    /** A label's deadline is the plainest; then come the part's own and the headings'. */
    private Deadline deadline(Node node, TaskSplitter.Part part, int parts, int year) {
        var label = labelled.time(node, year);
        if (label.isPresent() && (parts == 1 || part.deadline() == null)) {
            return label.get();
        }
        if (part.deadline() != null) {
            return part.deadline();
        }
        var words = node.block().text().substring(part.start(), part.end());
        return deadlines
                .malformed(words)
                .orElseGet(() -> heritage.deadline(node, year).orElse(Deadline.NONE));
    }

    /** The lines of a part; the last one's labels belong to it. */
    private LineRange lines(Node node, TaskSplitter.Part part, int length) {
        var block = node.block();
        if (part.end() < length) {
            return block.lines(part.start(), part.end());
        }
        var lines = block.lines(part.start(), block.text().length());
        for (var child : node.children()) {
            if (items.isLabel(child)) {
                lines = lines.span(child.block().lines());
            }
        }
        return lines;
    }

    /** "… tham mưu thành lập:" above: the items name what is made, not who makes it. */
    private boolean isObject(Node node) {
        var above = node.parent();
        return above != null && assignments.asksForObjects(above.block().text());
    }

    private static Assignment objectOnly(Assignment own) {
        return new Assignment(null, own.support(), 0);
    }

    /** The heading's work, which says what is done with the objects below it; "" for items that say it themselves. */
    private String leadIn(Node node, boolean object) {
        var above = node.parent();
        if (!object || above == null) {
            return "";
        }
        var heading = above.block().text();
        return heading.substring(assignments.parse(heading).workStart()) + " ";
    }

    private record Wording(Node node, String words, int workStart, Assignment who, LineRange lines) {
        Task task(Task.Kind kind, Deadline deadline, String leadIn) {
            return new Task(
                    kind,
                    node.path(),
                    Summaries.of(leadIn + words.substring(Math.min(workStart, words.length())), deadline),
                    words,
                    who.lead() == null ? List.of() : who.lead(),
                    without(who.support(), who.lead()),
                    deadline,
                    lines,
                    1.0,
                    null);
        }

        private static List<String> without(@Nullable List<String> names, @Nullable List<String> others) {
            return names == null
                    ? List.of()
                    : names.stream()
                            .filter(name -> others == null || !others.contains(name))
                            .toList();
        }
    }
}
