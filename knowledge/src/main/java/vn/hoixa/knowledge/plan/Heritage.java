package vn.hoixa.knowledge.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoixa.knowledge.text.VietnameseText;

/** What an item takes from the headings above it: who leads, who helps, and when it is due. */
final class Heritage {
    /** A year in a heading is a deadline only with words like these: "thực hiện năm 2026" is what the plan is of. */
    private static final Pattern BINDING = Pattern.compile("hoan thanh|thoi han|thoi gian|truoc|xong|cham nhat");

    /** "1. Chuẩn bị (từ ngày 15/7 đến ngày 31/7/2025)". */
    private static final Pattern TIME_BEHIND = Pattern.compile(
            "\\(((?:từ|trước|trong|tháng|quý|ngày|đến|chậm nhất|hoàn thành|xong)\\s[^()]{3,60})\\)\\s*[:.]?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NO_OFFICE =
            Pattern.compile("(?:UBND|HĐND|Ban Thường vụ|(?:Đảng|Huyện|Tỉnh|Thành|Thị|Quận) (?:ủy|uỷ)).*");

    private final AssignmentParser assignments;
    private final DeadlineParser deadlines;
    private final LabelledWords labelled;

    Heritage(AssignmentParser assignments, DeadlineParser deadlines, LabelledWords labelled) {
        this.assignments = assignments;
        this.deadlines = deadlines;
        this.labelled = labelled;
    }

    /** Who the headings above name, the nearest first; an office that only takes part in others' work leads nothing. */
    Assignment who(Node node, @Nullable String issuer) {
        var who = Assignment.NOBODY;
        for (var above = node.parent(); above != null && who.lead() == null; above = above.parent()) {
            who = who.within(labelled.whoBelow(above));
            if (above.block().marker().ordinal() <= Block.Marker.ROMAN.ordinal() && !namesWhole(above)) {
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

    /** "II. PHÒNG KINH TẾ": a Roman heading that is nothing but a name. */
    private boolean namesWhole(Node above) {
        return above.block().marker() == Block.Marker.ROMAN
                && assignments.isNameOnly(above.block().text());
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
        return issuer != null && !NO_OFFICE.matcher(issuer).matches();
    }

    /** The deadline of the nearest heading that names one. */
    Optional<Deadline> deadline(Node node, int year) {
        for (var above = node.parent(); above != null; above = above.parent()) {
            var labelledTime = labelled.timeBelow(above, year);
            if (labelledTime.isPresent()) {
                return labelledTime;
            }
            var text = above.block().text();
            if (TimeHeading.is(text)) {
                return deadlines.ofCell(text, year);
            }
            var behind = TIME_BEHIND.matcher(text);
            if (behind.find()) {
                return deadlines.ofCell(behind.group(1), year);
            }
            var found = deadlines.find(text, year);
            if (!found.isEmpty() && BINDING.matcher(VietnameseText.fold(text)).find()) {
                return Optional.of(found.getFirst().deadline());
            }
            if (above.block().marker().ordinal() <= Block.Marker.ROMAN.ordinal()) {
                break;
            }
        }
        return Optional.empty();
    }
}
