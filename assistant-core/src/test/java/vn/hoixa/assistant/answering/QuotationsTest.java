package vn.hoixa.assistant.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoixa.assistant.TestLibrary;
import vn.hoixa.assistant.understanding.Intent;

/** Passages where no record answers, and the lines that every answer shows. */
class QuotationsTest extends AnsweringFixture {
    @Test
    void quotesThePassageWhereNoRecordAnswers() {
        var answer = answered("Vì sao nhà văn hóa thông minh được chọn thí điểm tại thôn Đông" + HERE);

        assertThat(answer.intent()).isEqualTo(Intent.PASSAGE);
        assertThat(answer.text()).contains("đường truyền tốt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ai chủ trì lắp trạm quan trắc độ mặn ở xã Bình Minh Hạ",
                "Lớp quay video khi nào phải xong ở xã Bình Minh Hạ",
                "Liệt kê các nhiệm vụ của Phòng Nội vụ xã Tân Lộc Thượng",
                "Đến năm 2030 bao nhiêu phần trăm hộ thu gom rác qua ứng dụng ở xã Bình Minh Hạ",
                "Báo cáo kết quả gửi khi nào ở xã Bình Minh Hạ",
                "Vì sao nhà văn hóa thông minh được chọn thí điểm tại thôn Đông ở xã Bình Minh Hạ",
                "mở ví điện tử thế nào",
                "ví bị khóa tiền có mất không"
            })
    void citesTheLinesThatHoldWhatItSays(String question) {
        var answer = answered(question);

        assertThat(answer.citations()).isNotEmpty();
        for (var citation : answer.citations()) {
            assertThat(answer.text()).contains("[" + citation.n() + "]");
            var lines = String.join(
                    " ", TestLibrary.lines(citation.source()).subList(citation.lineStart() - 1, citation.lineEnd()));
            var held = letters(lines);
            assertThat(held).containsAnyOf(letters(citation.quote()), firstWords(citation.quote()));
            assertThat(citation.uri()).contains(citation.documentId());
        }
        assertThat(answer.text()).doesNotContainPattern("\\{\\d}").doesNotContain("null");
        assertThat(answer.citations())
                .extracting(Citation::n)
                .isEqualTo(numbers(answer.citations().size()));
    }

    private static List<Integer> numbers(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** An indicator's quote is made of cells: its name must stand in the line. */
    private static String firstWords(String quote) {
        return letters(quote.split(":", 2)[0]);
    }
}
