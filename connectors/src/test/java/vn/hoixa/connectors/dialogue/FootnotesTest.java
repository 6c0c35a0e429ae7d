package vn.hoixa.connectors.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hoixa.assistant.answering.Citation;
import vn.hoixa.connectors.channel.Note;
import vn.hoixa.knowledge.library.InMemoryLibrary;

/** Citations in few words. */
class FootnotesTest {
    private final InMemoryLibrary library = TestGuides.library();
    private final Footnotes footnotes = footnotes(URI.create("https://hoi.example"));

    FootnotesTest() {
        library.put("ke-hoach", "Kế hoạch số hóa xã Khe Mây", List.of("một", "hai"));
    }

    private Footnotes footnotes(@Nullable URI publicUrl) {
        return new Footnotes(new SourceNames(library), new Links(publicUrl));
    }

    @Test
    void namesDocumentAndPlace() {
        assertThat(note(citation(1, "82/KH-UBND", "IV.2.1", 3, 10, 12)))
                .isEqualTo(new Note(
                        1,
                        "Kế hoạch 82/KH-UBND, mục IV.2.1, trang 3",
                        "https://hoi.example/nguon/ke-hoach?tu=10&den=12#dong-10"));
        assertThat(note(citation(1, "15/ABC-UBND", "", 3, 10, 12)).text()).isEqualTo("15/ABC-UBND, trang 3");
        assertThat(note(citation(1, null, "", null, 10, 12)).text())
                .isEqualTo("Kế hoạch số hóa xã Khe Mây, dòng 10–12");
        assertThat(note(citation(1, null, "", null, 10, 10)).text()).isEqualTo("Kế hoạch số hóa xã Khe Mây, dòng 10");
    }

    @Test
    void shortensLongTitlesAndNeverThePlace() {
        var citation =
                new Citation(1, "ke-hoach", "f", "Kế hoạch " + "rất dài ".repeat(30), null, "IV.2", 7, 1, 1, "q", "/x");

        assertThat(note(citation).text()).hasSizeLessThanOrEqualTo(90).endsWith("…, mục IV.2, trang 7");
    }

    @Test
    void hasNoLinkWithoutAPublicAddress() {
        var cited = footnotes(null).of("A [1]", List.of(citation(1, "82/KH-UBND", "IV", 3, 10, 12)));

        assertThat(cited.notes()).containsExactly(new Note(1, "Kế hoạch 82/KH-UBND, mục IV, trang 3", null));
    }

    @Test
    void oneNoteForOnePlace() {
        var cited = footnotes.of(
                "Việc A [1] [2].\nViệc B [3][4]. Xem [9].",
                List.of(
                        citation(1, "82/KH-UBND", "IV.2", 3, 10, 12),
                        citation(2, "82/KH-UBND", "IV.2", 3, 20, 21),
                        citation(3, "82/KH-UBND", "V", 4, 30, 30),
                        citation(4, "82/KH-UBND", "IV.2", 3, 5, 5)));

        assertThat(cited.text()).isEqualTo("Việc A [1].\nViệc B [2][1]. Xem [9].");
        assertThat(cited.notes())
                .containsExactly(
                        new Note(
                                1,
                                "Kế hoạch 82/KH-UBND, mục IV.2, trang 3",
                                "https://hoi.example/nguon/ke-hoach?tu=5&den=21#dong-5"),
                        new Note(
                                2,
                                "Kế hoạch 82/KH-UBND, mục V, trang 4",
                                "https://hoi.example/nguon/ke-hoach?tu=30&den=30#dong-30"));
    }

    @Test
    void aSingleSourceIsMarkedOnceAtTheEnd() {
        var cited = footnotes.of(
                "Việc A [1].\n• Việc B. [2]\n• Việc C. [1]\nHết.",
                List.of(citation(1, "82/KH-UBND", "IV", 3, 1, 2), citation(2, "82/KH-UBND", "IV", 3, 5, 6)));

        assertThat(cited.text()).isEqualTo("Việc A.\n• Việc B.\n• Việc C. [1]\nHết.");
        assertThat(cited.notes()).hasSize(1);
    }

    @Test
    void aLongTitleIsToldOnce() {
        var title = "Kế hoạch " + "rất dài ".repeat(30);
        var first = new Citation(1, "ke-hoach", "f", title, null, "IV.2", 7, 1, 1, "q", "/x");
        var second = new Citation(2, "ke-hoach", "f", title, null, "V", 8, 5, 5, "q", "/x");
        var notes = footnotes.of("A [1] B [2]", List.of(first, second)).notes();

        assertThat(notes.getFirst().text()).hasSizeGreaterThan(80);
        assertThat(notes.getLast().text())
                .hasSizeLessThan(50)
                .startsWith("Kế hoạch rất")
                .endsWith("…, mục V, trang 8");
    }

    @Test
    void whatTheTextNoLongerSaysIsNotCited() {
        var citations = List.of(citation(1, "82/KH-UBND", "IV", 3, 1, 2), citation(2, "82/KH-UBND", "V", 3, 5, 6));

        assertThat(Footnotes.cited("A [2]", citations)).containsExactly(citations.getLast());
        assertThat(Footnotes.cited("A", citations)).isEqualTo(citations);
    }

    @Test
    void guidesAndOfficialsAnswersNeedNoPlace() {
        var guide = new Citation(1, "tep-loa-xa", "f", "Nghe loa xã", null, "", null, 4, 9, "q", "/nguon/tep-loa-xa");
        var official = new Citation(
                2, "tra-loi-7", "s", "Trả lời của bà An ngày 1/2/2026", null, "", null, 1, 2, "q", "/tra-loi/7");
        var cited = footnotes.of("A [1] B [2]", List.of(guide, official));

        assertThat(cited.notes())
                .containsExactly(
                        new Note(1, "Hướng dẫn “Nghe loa xã”", "https://hoi.example/nguon/tep-loa-xa"),
                        new Note(2, "Trả lời của bà An ngày 1/2/2026", "https://hoi.example/tra-loi/7"));
    }

    @Test
    void onlyOurOwnPagesAreLinked() {
        var links = new Links(URI.create("https://hoi.example/xa/"));

        assertThat(links.to("/nguon/1")).isEqualTo("https://hoi.example/xa/nguon/1");
        assertThat(links.to("//evil.example")).isNull();
        assertThat(links.to("https://evil.example")).isNull();
    }

    private Note note(Citation citation) {
        return footnotes.of("A [1]", List.of(citation)).notes().getFirst();
    }

    private static Citation citation(
            int n, @Nullable String number, String section, @Nullable Integer page, int first, int last) {
        var uri = "/nguon/ke-hoach?tu=" + first + "&den=" + last + "#dong-" + first;
        return new Citation(
                n, "ke-hoach", "kh.txt", "Kế hoạch số hóa xã Khe Mây", number, section, page, first, last, "q", uri);
    }
}
