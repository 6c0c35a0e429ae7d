package vn.hoixa.knowledge.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoixa.knowledge.guide.Guide.Item;
import vn.hoixa.knowledge.guide.Guide.PartKind;
import vn.hoixa.knowledge.guide.Guide.Source;
import vn.hoixa.knowledge.text.LineRange;

class GuideParserTest {
    private static final String WHOLE = """
            ---
            id: trong-rau-sach
            title: Trồng rau sạch tại nhà
            audience: Người mới trồng
            checked-on: 2026-11-21
            review-by: 2027-05-21
            questions:
              - trồng rau ở ban công thế nào
              - "rau bị vàng lá: làm sao"
            sources:
              - {title: "Báo Mẫu", url: "https://mau.example/rau", date: "2025-12"}
              - {title: "Sổ tay", url: "http://mau.example/so-tay"}
            ---
            # Trồng rau sạch
            Gieo hạt vào đất ẩm rồi
            tưới **mỗi ngày**.

            ## Cần chuẩn bị
            - Một chậu đất.

            ## Cách làm: gieo hạt
            1. Rải `hạt` lên đất.
            2. Phủ đất mỏng
               dày một đốt ngón tay.
              - không nén chặt

            ## Cách làm: chăm cây
            1. Tưới nước.

            ## Khi gặp lỗi
            - **Lá vàng**: bớt tưới, xem [sổ tay](https://mau.example/la).
            ## Điều cần biết
            - Rau cải: 30 ngày thì hái.
            ## Cẩn thận
            - Không phun thuốc.
            ## Hỏi ai
            - Hội Nông dân xã.
            """;

    private final GuideParser parser = new GuideParser();

    @Test
    void countsTheStepsOfEachWay() {
        assertThat(parse(WHOLE).steps())
                .extracting(step -> step.way() + " " + step.number() + "/" + step.of() + " " + step.last())
                .containsExactly(
                        "Cách làm: gieo hạt 1/2 false", "Cách làm: gieo hạt 2/2 true", "Cách làm: chăm cây 1/1 true");
    }

    @Test
    void readsTheFrontMatter() {
        var guide = parse(WHOLE);
        assertThat(guide.id()).isEqualTo("trong-rau-sach");
        assertThat(guide.title()).isEqualTo("Trồng rau sạch tại nhà");
        assertThat(guide.audience()).isEqualTo("Người mới trồng");
        assertThat(guide.checkedOn()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(guide.reviewBy()).isEqualTo(LocalDate.of(2027, 5, 21));
        assertThat(guide.questions()).containsExactly("trồng rau ở ban công thế nào", "rau bị vàng lá: làm sao");
        assertThat(guide.sources())
                .containsExactly(
                        new Source("Báo Mẫu", "https://mau.example/rau", "2025-12"),
                        new Source("Sổ tay", "http://mau.example/so-tay", ""));
    }

    @Test
    void reviewDateMayBeAbsent() {
        assertThat(parse(WHOLE.replace("review-by: 2027-05-21\n", "")).reviewBy())
                .isNull();
    }

    @Test
    void givesTheAnswerWithItsLines() {
        assertThat(parse(WHOLE).answer())
                .isEqualTo(new Item("Gieo hạt vào đất ẩm rồi tưới mỗi ngày.", new LineRange(15, 16)));
    }

    @Test
    void givesPartsInOrderWithSeveralStepParts() {
        var parts = parse(WHOLE).parts();
        assertThat(parts)
                .extracting(Guide.Part::kind)
                .containsExactly(
                        PartKind.CONDITIONS,
                        PartKind.STEPS,
                        PartKind.STEPS,
                        PartKind.PROBLEMS,
                        PartKind.FACTS,
                        PartKind.WARNINGS,
                        PartKind.HOTLINE);
        assertThat(parts.get(2).title()).isEqualTo("Cách làm: chăm cây");
    }

    @Test
    void continuationAndIndentedLinesBelongToTheirItem() {
        assertThat(parse(WHOLE).parts().get(1).items())
                .containsExactly(
                        new Item("Rải hạt lên đất.", new LineRange(22, 22)),
                        new Item("Phủ đất mỏng dày một đốt ngón tay. không nén chặt", new LineRange(23, 25)));
    }

    @Test
    void stripsInlineMarkdownFromProblems() {
        assertThat(parse(WHOLE).parts().get(3).items())
                .containsExactly(new Item("Lá vàng: bớt tưới, xem sổ tay.", new LineRange(31, 31)));
    }

    @Test
    void readsDecomposedTextAndByteOrderMarkAsTheSameGuide() {
        var decomposed = "\uFEFF" + Normalizer.normalize(WHOLE, Normalizer.Form.NFD);
        assertThat(parse(decomposed)).isEqualTo(parse(WHOLE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: trong-rau-sach | id: Trồng rau | 2 | id",
                "title: Trồng rau sạch tại nhà | title: | 3 | thiếu “title”",
                "audience: Người mới trồng | audiense: Người mới trồng | 4 | audiense",
                "checked-on: 2026-11-21 | checked-on: 21/11/2026 | 5 | 21/11/2026",
                "checked-on: 2026-11-21 | checked-on: 2026-02-30 | 5 | 2026-02-30",
                "review-by: 2027-05-21 | review-by: 2025-05-21 | 6 | review-by",
                "review-by: 2027-05-21 | id: hai-lan | 6 | khai báo viết sai",
                "title: Trồng rau | title: Trồng: rau | 3 | ngoặc kép",
                "https://mau.example/rau | mau.example | 10 | url",
                "# Trồng rau sạch | Trồng rau sạch | 14 | tên bài",
                "## Cần chuẩn bị | # Cần chuẩn bị | 18 | một dòng tên",
                "## Cần chuẩn bị | ### Cần chuẩn bị | 18 | đề mục",
                "## Cần chuẩn bị | ## Chuyện vui | 18 | Chuyện vui",
                "- Một chậu đất. | Một chậu đất. | 19 | danh sách",
                "- Một chậu đất. | 1. Một chậu đất. | 19 | gạch đầu dòng",
                "- Một chậu đất. | '' | 18 | chưa có nội dung",
                "2. Phủ đất | 3. Phủ đất | 23 | “2. …”",
                "1. Rải | - Rải | 22 | “1. …”",
                "## Cẩn thận | ## Cảnh báo | 0 | ''",
                "## Cẩn thận | ## Điều cần biết | 34 | bị lặp",
                "chăm cây | gieo hạt | 27 | bị lặp",
            })
    void namesTheLineAndWhatIsWrong(String right, String wrong, int line, String reason) {
        var text = WHOLE.replace(right, wrong);
        if (line == 0) {
            assertThat(parse(text).parts()).hasSize(7);
            return;
        }
        assertThatExceptionOfType(GuideFormatException.class)
                .isThrownBy(() -> parse(text))
                .withMessageStartingWith("Dòng " + line + ": ")
                .withMessageContaining(reason)
                .satisfies(e -> assertThat(e.line()).isEqualTo(line));
    }

    @Test
    void refusesAGuideWithoutSources() {
        var text = WHOLE.replaceAll("(?m)^  - \\{title.*\\n", "");
        assertRefused(text, "sources");
    }

    @Test
    void refusesAGuideWithoutQuestions() {
        assertRefused(WHOLE.replaceAll("(?m)^questions:\\n(  - .*\\n){2}", ""), "questions");
    }

    @Test
    void refusesAGuideThatNamesNobodyToAsk() {
        assertRefused(WHOLE.substring(0, WHOLE.indexOf("## Hỏi ai")), "Hỏi ai");
    }

    @Test
    void refusesAGuideWithNeitherStepsNorFacts() {
        var text = WHOLE.substring(0, WHOLE.indexOf("## Cần")) + WHOLE.substring(WHOLE.indexOf("## Hỏi ai"));
        assertRefused(text, "Cách làm");
    }

    @Test
    void refusesAGuideWithoutAnAnswer() {
        assertRefused(WHOLE.replace("Gieo hạt vào đất ẩm rồi\ntưới **mỗi ngày**.\n", ""), "câu trả lời");
    }

    @Test
    void refusesTextWithoutFrontMatter() {
        assertRefused("# Chỉ có tên\n", "---");
        assertRefused("", "---");
        assertRefused("---\nid: a\n", "chưa được đóng");
        assertRefused("---\nchỉ là chữ\n---\n", "tên: giá trị");
    }

    @Test
    void tellsGuidesFromOtherFiles() {
        assertThat(GuideParser.looksLikeGuide(lines(WHOLE))).isTrue();
        assertThat(GuideParser.looksLikeGuide(lines("---\nid: a\nchecked-on: hôm qua\n---\n")))
                .isTrue();
        assertThat(GuideParser.looksLikeGuide(lines("---\ntitle: Trang\n---\nid: a\nquestions: b\n")))
                .isFalse();
        assertThat(GuideParser.looksLikeGuide(lines("KẾ HOẠCH\nid: a\nquestions:\n")))
                .isFalse();
        assertThat(GuideParser.looksLikeGuide(List.of())).isFalse();
    }

    private void assertRefused(String text, String reason) {
        assertThatExceptionOfType(GuideFormatException.class)
                .isThrownBy(() -> parse(text))
                .withMessageContaining(reason);
    }

    private Guide parse(String text) {
        return parser.parse(lines(text));
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}
