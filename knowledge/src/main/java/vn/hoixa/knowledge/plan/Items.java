package vn.hoixa.knowledge.plan;

import java.util.Set;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.text.VietnameseText;

/** Tells which blocks of the outline set work: items without parts, and headings that are whole duties themselves. */
final class Items {
    private static final Set<Zone> WITH_TASKS = Set.of(Zone.TASKS, Zone.ORGANISATION);
    /** A shorter text sets no work. */
    static final int SHORTEST = 18;

    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_LEAD_IN = 200;
    private static final int LONGEST_LAST_SENTENCE = 260;
    private static final Pattern REFERENCE = Pattern.compile(
            "(?:chi tiết|cụ thể)? ?(?:tại|theo|có|xem) phụ lục|kèm theo kế hoạch này|phân công nhiệm vụ cụ thể",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern INTRODUCES =
            Pattern.compile("^(?:tren day la|trong qua trinh|\\(|nhu sau|gom cac noi dung).*");

    private final AssignmentParser assignments;
    private final Labels labels;

    Items(AssignmentParser assignments, Labels labels) {
        this.assignments = assignments;
        this.labels = labels;
    }

    boolean isItem(Node node) {
        var block = node.block();
        if (!WITH_TASKS.contains(node.zone()) || block.text().length() < SHORTEST || isLabel(node)) {
            return false;
        }
        if (block.marker().ordinal() <= Block.Marker.ROMAN.ordinal()) {
            return isUndivided(node) && namesWork(block.text());
        }
        if (isReference(node) || isLeadIn(node) || isNoProse(block.text()) || isNameBeforeItems(node)) {
            return false;
        }
        if (isUndivided(node)) {
            return block.marker() != Block.Marker.PARAGRAPH || isAssignedParagraph(node);
        }
        // A heading with parts is work itself only where it is a whole assigned sentence.
        return block.marker() == Block.Marker.LETTER && block.text().endsWith(".") && namesWork(block.text());
    }

    /** Whether nothing stands below it but its labels and the plan's last words. */
    private boolean isUndivided(Node node) {
        return node.children().stream().allMatch(child -> isLabel(child) || child.zone() == Zone.CLOSING);
    }

    /** Whether the block tells who, when or how of another; "Nội dung: …" only does beside such a label. */
    boolean isLabel(Node node) {
        if (!labels.opens(node.block().text())
                || assignments.namesWork(node.block().text())) {
            return false;
        }
        var parent = node.parent();
        return labels.opensWithDuty(node.block().text())
                || parent != null
                        && parent.children().stream()
                                .anyMatch(child ->
                                        labels.opensWithDuty(child.block().text()));
    }

    private boolean namesWork(String text) {
        var who = assignments.parse(text);
        return who.lead() != null
                && VietnameseText.syllables(text.substring(who.workStart())).size() >= 5;
    }

    private static boolean isReference(Node node) {
        var text = node.block().text();
        return node.block().marker() == Block.Marker.PARAGRAPH
                && node.isLeaf()
                && text.length() < LONGEST_LEAD_IN
                && REFERENCE.matcher(text).find();
    }

    private static boolean isLeadIn(Node node) {
        return node.block().text().endsWith(":") && node.block().text().length() < LONGEST_LEAD_IN && !node.isLeaf();
    }

    private static boolean isNoProse(String text) {
        return !VietnameseText.hasMarks(text) && text.length() < 40;
    }

    /** A name alone is a heading, except where the heading above says that it is what shall be founded. */
    private boolean isNameBeforeItems(Node node) {
        var parent = node.parent();
        boolean object = parent != null
                && node.isLeaf()
                && assignments.asksForObjects(parent.block().text());
        var text = node.block().text();
        boolean sentence = node.isLeaf()
                && (text.endsWith(".") || text.endsWith(";"))
                && VietnameseText.syllables(text).size() > LONGEST_NAME;
        return !object && !sentence && assignments.isNameOnly(text);
    }

    /** A paragraph is work where a heading or the paragraph itself says so, not where it only introduces. */
    private boolean isAssignedParagraph(Node node) {
        var parent = node.parent();
        var text = node.block().text();
        if (parent == null
                || text.endsWith("./.") && text.length() < LONGEST_LAST_SENTENCE
                || INTRODUCES.matcher(VietnameseText.fold(text)).matches()) {
            return false;
        }
        boolean own = assignments.parse(text).lead() != null;
        boolean firstOfHeading = parent.children().getFirst() == node;
        return own || firstOfHeading || parent.block().marker() == Block.Marker.LETTER;
    }
}
