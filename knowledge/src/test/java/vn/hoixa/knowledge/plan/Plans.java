package vn.hoixa.knowledge.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Builds the lines of invented plans and reads them. */
final class Plans {
    private static final PlanParser PARSER =
            new PlanParser(Clock.fixed(Instant.parse("2026-03-10T03:00:00Z"), ZoneOffset.UTC));

    private final List<String> lines = new ArrayList<>();

    private Plans() {}

    /** A plan with the head of a commune's plan of 3/2/2026 and nothing below. */
    static Plans commune() {
        return empty().with("""
                ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                XÃ AN HÒA Độc lập - Tự do - Hạnh phúc
                Số: 12/KH-UBND An Hòa, ngày 03 tháng 02 năm 2026

                KẾ HOẠCH
                Chuyển đổi số xã An Hòa năm 2026

                Thực hiện chủ trương về chuyển đổi số, UBND xã An Hòa ban hành kế hoạch như sau:

                """);
    }

    static Plans empty() {
        return new Plans();
    }

    /** Adds the lines below those there are. */
    Plans with(String text) {
        lines.addAll(text.lines().toList());
        return this;
    }

    /** Items below "II. NHIỆM VỤ, GIẢI PHÁP" and the heading "1. Nhiệm vụ chung của xã". */
    Plans tasks(String items) {
        return with("II. NHIỆM VỤ, GIẢI PHÁP\n\n1. Nhiệm vụ chung của xã\n").with(items);
    }

    /** Sentences below a heading of goals for 2030. */
    Plans goals(String items) {
        return with("I. MỤC TIÊU\n\n1. Mục tiêu đến năm 2030\n").with(items);
    }

    Plan read() {
        return PARSER.parse("ke-hoach.txt", lines);
    }

    /** The only task of the plan. */
    Task task() {
        var tasks = read().tasks();
        if (tasks.size() != 1) {
            throw new AssertionError("not one task but " + tasks);
        }
        return tasks.getFirst();
    }

    /** The line that begins with these words, from 1. */
    int line(String beginning) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith(beginning)) {
                return i + 1;
            }
        }
        throw new AssertionError("no line begins with " + beginning);
    }
}
