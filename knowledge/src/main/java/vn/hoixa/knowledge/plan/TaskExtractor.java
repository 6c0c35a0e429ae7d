package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.text.Bodies;
import vn.hoixa.knowledge.text.VietnameseText;

/** Finds the assigned work in the outline: one task for each item without parts, more where it sets several dates. */
final class TaskExtractor {
    private static final Set<Zone> WITH_TASKS = Set.of(Zone.TASKS, Zone.ORGANISATION);
    private static final int SHORTEST = 18;
    private static final Pattern REFERENCE = Pattern.compile(
            "(?:chi tiết|cụ thể)? ?(?:tại|theo|có|xem) phụ lục|kèm theo kế hoạch này|phân công nhiệm vụ cụ thể",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Labelled lines below an item ("Cơ quan chủ trì: …"), which belong to it and are no items themselves. */
    private static final Pattern LABELLED = Pattern.compile(
            "^(?:(?:cơ quan|đơn vị|bộ phận)\\s+)?(chủ trì|phối hợp|chịu trách nhiệm(?: chính)?|thực hiện)(?:\\s+thực hiện)?\\s*:\\s*(.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern LABELLED_TIME = Pattern.compile(
            "^(?:thời gian|thời hạn|tiến độ)(?: thực hiện| hoàn thành)?\\s*:\\s*(.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What an item brings and costs is no duty of its own. */
    private static final Pattern LABELLED_OTHER = Pattern.compile(
            "^(?:sản phẩm|kết quả|đầu ra|kinh phí|nguồn kinh phí|địa điểm|đối tượng)(?: (?:thực hiện|dự kiến|đầu ra|cần đạt))?\\s*:\\s*(.+)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern OBJECT_FOLLOWS =
            Pattern.compile("(?:thanh lap|xay dung|ban hanh|kien toan)(?: cac)?\\s*(?:\\([^)]{0,200}\\))?\\s*:$");

    private final AssignmentParser assignments;
    private final DeadlineParser deadlines;
    private final TaskSplitter splitter;
    private final Bodies bodies;

    TaskExtractor(Bodies bodies, AssignmentParser assignments, DeadlineParser deadlines) {
        this.bodies = bodies;
        this.assignments = assignments;
        this.deadlines = deadlines;
        this.splitter = new TaskSplitter(deadlines);
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
            if (WITH_TASKS.contains(node.zone()) && isItem(node)) {
                tasks.addAll(tasksOf(node, issuer, year));
            }
        }
        return tasks;
    }

    private boolean isItem(Node node) {
        var block = node.block();
        if (block.marker().ordinal() <= Block.Marker.ROMAN.ordinal()
                || block.text().length() < SHORTEST
                || isLabel(block.text())) {
            return false;
        }
        if (block.text().endsWith(":") && block.text().length() < 200 && !node.isLeaf()) {
            return false;
        }
        if (REFERENCE.matcher(block.text()).find()
                && node.isLeaf()
                && block.text().length() < 200
                && block.marker() == Block.Marker.PARAGRAPH) {
            return false;
        }
        if (!VietnameseText.hasMarks(block.text()) && block.text().length() < 40) {
            return false;
        }
        if (assignments.isNameOnly(block.text())) {
            return false;
        }
        if (node.isLeaf()) {
            return block.marker() != Block.Marker.PARAGRAPH || isAssignedParagraph(node);
        }
        // A heading with parts is work itself only where it is a whole assigned sentence.
        boolean labelsOnly =
                node.children().stream().allMatch(child -> isLabel(child.block().text()));
        return labelsOnly
                || block.marker() == Block.Marker.LETTER && block.text().endsWith(".") && namesWork(block.text());
    }

    private boolean namesWork(String text) {
        var who = assignments.parse(text);
        return who.lead() != null
                && VietnameseText.syllables(text.substring(who.workStart())).size() >= 5;
    }

    /** A paragraph is work where a heading or the paragraph itself says so, not where it only introduces. */
    private boolean isAssignedParagraph(Node node) {
        var parent = node.parent();
        if (parent == null
                || node.block().text().endsWith("./.") && node.block().text().length() < 260) {
            return false;
        }
        var folded = VietnameseText.fold(node.block().text());
        if (folded.startsWith("tren day la") || folded.startsWith("trong qua trinh") || folded.startsWith("(")) {
            return false;
        }
        boolean own = assignments.parse(node.block().text()).lead() != null;
        boolean firstOfHeading = parent.children().getFirst() == node;
        return own || firstOfHeading || parent.block().marker() == Block.Marker.LETTER;
    }

    private static boolean isLabel(String text) {
        return LABELLED.matcher(text).matches()
                || LABELLED_TIME.matcher(text).matches()
                || LABELLED_OTHER.matcher(text).matches();
    }

    private List<Task> tasksOf(Node node, @Nullable String issuer, int year) {
        var text = node.block().text();
        var tasks = new ArrayList<Task>();
        Assignment running = inherited(node, issuer);
        for (var part : splitter.split(text, year)) {
            var words = text.substring(part.start(), part.end()).strip();
            if (words.length() < SHORTEST) {
                continue;
            }
            var own = objectsOfHeading(node) ? objectOnly(assignments.parse(words)) : assignments.parse(words);
            var who = withLabels(node, own.within(running));
            if (own.lead() != null && !own.lead().isEmpty()) {
                running = new Assignment(own.lead(), running.support(), 0);
            }
            var deadline = part.deadline() == null ? inheritedDeadline(node, year) : part.deadline();
            for (var kindOfReport : part.reports()) {
                tasks.add(task(node, Task.Kind.REPORT, words, own, who, kindOfReport, part));
            }
            if (part.reports().isEmpty()) {
                tasks.add(task(node, Task.Kind.TASK, words, own, who, deadline, part));
            }
        }
        return tasks;
    }

    /** "… tham mưu thành lập:" above: the items name what is made, not who makes it. */
    private boolean objectsOfHeading(Node node) {
        var above = node.parent();
        if (above == null || !above.block().text().endsWith(":")) {
            return false;
        }
        var heading = assignments.parse(above.block().text());
        var work = above.block().text().substring(heading.workStart());
        return heading.lead() != null
                && !heading.lead().isEmpty()
                && VietnameseText.syllables(work).size() >= 3
                && OBJECT_FOLLOWS.matcher(VietnameseText.fold(work)).find();
    }

    private static Assignment objectOnly(Assignment own) {
        return new Assignment(null, own.support(), 0);
    }

    private static Task task(
            Node node,
            Task.Kind kind,
            String words,
            Assignment own,
            Assignment who,
            Deadline deadline,
            TaskSplitter.Part part) {
        return new Task(
                kind,
                node.path(),
                Summaries.of(words.substring(Math.min(own.workStart(), words.length())), deadline),
                words,
                who.lead() == null ? List.of() : who.lead(),
                without(who.support(), who.lead()),
                deadline,
                node.block().lines(part.start(), part.end()),
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

    /** Who the headings above name, the nearest first; an office that only takes part in others' work leads nothing. */
    private Assignment inherited(Node node, @Nullable String issuer) {
        var who = Assignment.NOBODY;
        for (var above = node.parent(); above != null && who.lead() == null; above = above.parent()) {
            if (above.block().marker().ordinal() <= Block.Marker.ROMAN.ordinal()) {
                break;
            }
            var named = assignments.parse(above.block().text());
            boolean helpsOnly = named.lead() == null
                    && VietnameseText.fold(above.block().text()).startsWith("phoi hop");
            who = who.within(helpsOnly ? helping(issuer) : heading(above, named));
        }
        boolean helps = who.lead() == null
                && who.support() == null
                && VietnameseText.fold(node.block().text()).startsWith("phoi hop")
                && isOffice(issuer);
        return helps ? helping(issuer) : who;
    }

    /** A heading's sentence names others in passing; only its subject counts there. */
    private Assignment heading(Node above, Assignment named) {
        boolean opens = above.block().text().endsWith(":")
                || assignments.isNameOnly(above.block().text());
        return opens || above.block().marker() == Block.Marker.LETTER ? named : new Assignment(named.lead(), null, 0);
    }

    private static Assignment helping(@Nullable String issuer) {
        return new Assignment(List.of(), isOffice(issuer) ? List.of(issuer == null ? "" : issuer) : null, 0);
    }

    /** An office's plan gives the office its part; a people's committee's plan gives work to others. */
    private static boolean isOffice(@Nullable String issuer) {
        return issuer != null && !issuer.startsWith("UBND") && !issuer.startsWith("Ban Thường vụ");
    }

    private Assignment withLabels(Node node, Assignment who) {
        var lead = who.lead();
        var support = who.support();
        for (var child : node.children()) {
            var label = LABELLED.matcher(child.block().text());
            if (label.matches()) {
                var named = bodies.at(label.group(2), 0).names();
                boolean helps = VietnameseText.fold(label.group(1)).startsWith("phoi");
                lead = helps || named.isEmpty() ? lead : named;
                support = helps && !named.isEmpty() ? named : support;
            }
        }
        return new Assignment(lead, support, who.workStart());
    }

    private Deadline inheritedDeadline(Node node, int year) {
        for (var child : node.children()) {
            var label = LABELLED_TIME.matcher(child.block().text());
            if (label.matches()) {
                return deadlines.ofCell(label.group(1), year).orElse(Deadline.NONE);
            }
        }
        for (var above = node.parent(); above != null; above = above.parent()) {
            boolean opens = above.block().text().endsWith(":")
                    || assignments.isNameOnly(above.block().text());
            if (above.block().marker().ordinal() <= Block.Marker.ROMAN.ordinal() || !opens) {
                break;
            }
            var found = deadlines.find(above.block().text(), year);
            if (!found.isEmpty()) {
                return found.getFirst().deadline();
            }
        }
        return Deadline.NONE;
    }
}
