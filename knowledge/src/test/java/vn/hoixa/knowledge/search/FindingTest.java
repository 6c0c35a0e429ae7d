package vn.hoixa.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hoixa.knowledge.guide.Guide;
import vn.hoixa.knowledge.plan.Deadline;
import vn.hoixa.knowledge.plan.Indicator;
import vn.hoixa.knowledge.plan.Task;
import vn.hoixa.knowledge.text.LineRange;

/** What a question finds, in which order, and how much of the question it holds. */
class FindingTest extends SearchFixture {
    @Test
    void findsWithAndWithoutMarksInAnyNormalForm() throws Exception {
        library.put("a", "Kế hoạch", List.of(WIFI, WATER, "Đổi mới sáng tạo trong trường học"));
        var search = open();

        assertThat(first(search, "trạm thuỷ lợi")).isEqualTo(WATER);
        assertThat(first(search, "tram thuy loi")).isEqualTo(WATER);
        assertThat(first(search, Normalizer.normalize("Trạm Thủy lợi", Normalizer.Form.NFD)))
                .isEqualTo(WATER);
        assertThat(first(search, "doi moi sang tao")).startsWith("Đổi mới");
        assertThat(first(search, "ĐỔI MỚI")).startsWith("Đổi mới");
    }

    @Test
    void prefersTheRightMarks() throws Exception {
        library.put("a", "", List.of("Bán hàng qua mạng", "Bạn hãng đối tác", "Bàn hàng rào xanh"));

        assertThat(first(open(), "bạn hãng")).isEqualTo("Bạn hãng đối tác");
    }

    @Test
    void guessesUnknownWordsByOneLetter() throws Exception {
        library.put("a", "", List.of(WIFI, WATER));
        var search = open();

        var right = hits(search, "tram thuy loi do man").get(0);
        var wrong = hits(search, "trram thuyy loi do man").get(0);
        assertThat(wrong.text()).isEqualTo(WATER);
        assertThat(wrong.coverage()).isLessThan(right.coverage()).isGreaterThan(0.8);
    }

    @Test
    void findsNumbersAndDatesAsAWhole() throws Exception {
        library.put(
                "a",
                "",
                List.of(
                        "Thực hiện Nghị quyết số 75-NQ/TU về kinh tế",
                        "Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024",
                        "Thực hiện Kế hoạch 57 của Đảng ủy và văn bản NQ của TW",
                        "Báo cáo 12 tháng năm 2024 có 22 mục"));
        var search = open();

        assertThat(first(search, "57 - nq/tw nói gì")).contains("57-NQ/TW");
        assertThat(first(search, "văn bản ngày 22 tháng 12 năm 2024")).contains("22/12/2024");
    }

    @Test
    void coverageSaysHowMuchOfTheQuestionIsHeld() throws Exception {
        library.put("a", "Kế hoạch xã Đông Sơn", List.of(WIFI, WATER));
        var search = open();

        assertThat(hits(search, "Cho em hỏi: mạng wifi miễn phí xã Đông Sơn là gì ạ?")
                        .get(0)
                        .coverage())
                .isGreaterThan(0.8);
        assertThat(hits(search, "giá vé máy bay miễn phí đi Pháp").get(0).coverage())
                .isLessThan(0.4);
        assertThat(hits(search, "xyzt qwrt")).isEmpty();
        assertThat(hits(search, "cho em hỏi ạ")).isEmpty();
        assertThat(hits(search, "  ")).isEmpty();
    }

    @Test
    void findsTasksIndicatorsAndGuides() throws Exception {
        putPlanAndGuide();
        var search = open();

        assertThat(only(search, "việc của Phòng Nội vụ", EntryKind.TASK).recordId())
                .startsWith("plan-t");
        assertThat(only(search, "tỷ lệ hộ dân", EntryKind.INDICATOR).text()).contains("2030: 85%");
        var guide = only(search, "quên mật khẩu phải làm sao", EntryKind.GUIDE);
        assertThat(guide.recordId()).isEqualTo("quen-mat-khau");
        assertThat(guide.lines()).isEqualTo(new LineRange(5, 9));
        var item = only(search, "bấm quên mật khẩu", EntryKind.GUIDE_ITEM);
        assertThat(item.heading()).isEqualTo("Lấy lại mật khẩu");
        assertThat(item.text()).isEqualTo("Cách làm: Bấm Quên mật khẩu");
        assertThat(search.search(new SearchRequest("mật khẩu", Set.of(), Set.of("plan"), 5))
                        .hits())
                .isEmpty();
    }

    @Test
    void ordersEqualHitsByDocumentAndLine() throws Exception {
        library.put("b", "", List.of("Họp thôn hằng tháng", "Họp thôn hằng tháng"));
        library.put("a", "", List.of("Họp thôn hằng tháng"));

        assertThat(hits(open(), "họp thôn"))
                .extracting(hit -> hit.documentId() + hit.lines().first())
                .containsExactly("a1", "b1", "b2");
    }

    @Test
    void cutsLongPassagesAndKnowsTheirLines() throws Exception {
        var text = String.join(" ", Collections.nCopies(40, "Câu này nói về việc chung của xã."))
                + " Riêng câu cuối nói về đom đóm.";
        library.put("a", "", List.of(text));

        var hit = hits(open(), "đom đóm").get(0);
        assertThat(hit.text()).endsWith("đom đóm.").hasSizeLessThanOrEqualTo(900);
        assertThat(hit.lines()).isEqualTo(new LineRange(1, 1));
    }

    @Test
    void takesTheLongestQuestion() throws Exception {
        library.put("a", "", List.of(WIFI));
        var many = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            many.append("từ").append(i).append(' ');
        }

        assertThat(hits(open(), "wifi " + many)).hasSize(1);
        assertThat(hits(open(), "wifi " + "mạng wifi miễn phí ".repeat(500))).hasSize(1);
    }

    private void putPlanAndGuide() {
        var range = new LineRange(1, 1);
        var task = new Task(
                Task.Kind.TASK,
                "I",
                "Số hóa hồ sơ",
                "Số hóa hồ sơ",
                List.of("Phòng Nội vụ"),
                List.of(),
                Deadline.NONE,
                range,
                1,
                null);
        var indicator =
                new Indicator("Tỷ lệ hộ dân có tài khoản", "%", Map.of("2030", "85%"), List.of(), "", range, 1, null);
        library.put("plan", "Kế hoạch", List.of("Số hóa hồ sơ"), List.of(task), List.of(indicator), Optional.empty());
        var step = new Guide.Item("Bấm Quên mật khẩu", new LineRange(9, 9));
        var guide = new Guide(
                "quen-mat-khau",
                "Lấy lại mật khẩu",
                "người dân",
                LocalDate.of(2025, 1, 1),
                null,
                List.of(),
                List.of("Quên mật khẩu thì làm sao?"),
                new Guide.Item("Bà con lấy lại được ngay.", new LineRange(5, 5)),
                List.of(new Guide.Part(Guide.PartKind.STEPS, "Cách làm", List.of(step))));
        library.put("guide", "Lấy lại mật khẩu", List.of("dòng"), List.of(), List.of(), Optional.of(guide));
    }

    private static SearchResult.Hit only(LuceneSearch search, String text, EntryKind kind) {
        var hits = search.search(new SearchRequest(text, Set.of(kind), Set.of(), 5))
                .hits();
        assertThat(hits).hasSize(1);
        return hits.get(0);
    }
}
