package vn.hoixa.knowledge.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Invented tables in the layouts that offices and scans make of them. Below {@code ---} each file says what a person reads:
 * {@code T row | lead | support | deadline | first words} for a row that assigns work, {@code P} for a task of the text,
 * {@code I name | unit | values | lead} for an indicator; "-" is nothing, "*" is not checked.
 */
class TableLayoutsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "cell-a-line",
                "cell-a-line-without-gaps",
                "damaged-head",
                "few-bars-damaged",
                "indicators-bars-wrapped",
                "indicators-cell-a-line",
                "indicators-markdown-no-numbers",
                "indicators-one-year-damaged",
                "indicators-pieces",
                "indicators-pieces-one-year",
                "indicators-plan-and-done",
                "indicators-two-level",
                "markdown-eight-columns",
                "merged-leads",
                "numbers-in-the-middle",
                "pieces-chief-and-time-first",
                "pieces-in-the-plan",
                "pieces-one-body-column",
                "pieces-per-line",
                "province-many-bodies",
                "rows-like-heads",
                "spaced",
                "tabs",
                "two-tables-one-appendix",
                "wrapped-barred"
            })
    void readsAsAPersonDoes(String name) throws IOException {
        var text = text(name);
        int rule = text.lastIndexOf("\n---\n");
        var plan = Plans.commune().with(text.substring(0, rule)).read();
        var expected = text.substring(rule + 5).lines().toList();
        assertThat(read(plan, expected)).as(name).containsExactlyElementsOf(expected);
    }

    @Test
    void saysWhatOfARowIsDoubtful() {
        var tasks = Plans.commune().with("""
                PHỤ LỤC
                | TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian |
                | 1 | Rà soát hạ tầng mạng của các thôn | Phòng Kinh tế | Tháng 5/2026 |
                | 2 | Lắp đặt thiết bị đầu cuối cho các thôn | | Tháng 6/2026 |
                | 3 | Kiểm tra thiết bị đầu cuối của các thôn | Công an xã | Theo nhu cầu |
                """).read().tasks();
        assertThat(tasks).extracting(Task::lead).startsWith(List.of("Phòng Kinh tế"), List.of("Phòng Kinh tế"));
        assertThat(tasks.get(0).review()).isNull();
        assertThat(tasks.get(1).review()).contains("theo hàng trên");
        assertThat(tasks.get(2).review()).contains("Theo nhu cầu");
    }

    @Test
    void givesNoYearToValuesThatAreFewerThanTheYears() {
        var target = Plans.commune().with("""
                PHỤ LỤC
                TT Chỉ tiêu Năm 2026 Năm 2027 Năm 2028
                1 Tỷ lệ hộ có nhật ký điện tử 40% 60%
                """).read().indicators().getFirst();
        assertThat(target.values()).containsOnly(Map.entry(Indicator.UNKNOWN_YEAR, "40%; 60%"));
        assertThat(target.review()).contains("năm nào");
    }

    static List<String> read(Plan plan, List<String> expected) {
        var read = new java.util.ArrayList<String>();
        plan.tasks().stream()
                .sorted(java.util.Comparator.comparing(task -> !task.section().startsWith("Phụ lục")))
                .forEach(task -> read.add(line(task)));
        plan.indicators().forEach(target -> read.add(line(target)));
        var shown = new java.util.ArrayList<String>();
        for (int i = 0; i < read.size(); i++) {
            shown.add(i < expected.size() ? as(expected.get(i), read.get(i)) : read.get(i));
        }
        return shown;
    }

    private static String line(Task task) {
        boolean row = task.section().startsWith("Phụ lục");
        return (row ? "T " + task.section().replaceFirst("^Phụ lục\\.?", "") : "P -")
                + " | " + names(task.lead()) + " | " + names(task.support()) + " | " + deadline(task.deadline())
                + " | " + task.text();
    }

    private static String line(Indicator target) {
        return "I " + target.name() + " | " + (target.unit() == null ? "-" : target.unit()) + " | "
                + target.values().entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining("; "))
                + " | " + names(target.lead());
    }

    private static String names(List<String> names) {
        return names.isEmpty() ? "-" : String.join("; ", names);
    }

    private static String deadline(Deadline deadline) {
        var more = deadline.recurrence() != null ? deadline.recurrence() : deadline.due();
        return deadline.kind().name().toLowerCase(Locale.ROOT)
                + (more == null ? "" : " " + more.toString().toLowerCase(Locale.ROOT));
    }

    /** What was read, cut to the first words that the expectation gives, with "*" where it checks nothing. */
    private static String as(String expected, String read) {
        var wanted = expected.split(" \\| ", -1);
        var mine = read.split(" \\| ", -1);
        for (int i = 0; i < Math.min(wanted.length, mine.length); i++) {
            mine[i] = wanted[i].equals("*") ? "*" : mine[i];
        }
        int last = mine.length - 1;
        if (expected.matches("[TP] .*") && last < wanted.length && mine[last].startsWith(wanted[last])) {
            mine[last] = wanted[last];
        }
        return String.join(" | ", mine);
    }

    private static String text(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(TableLayoutsTest.class.getResourceAsStream("tables/" + name + ".txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
