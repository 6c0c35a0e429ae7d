package vn.hoixa.connectors.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text in pieces that lose nothing. */
class CutterTest {
    private static final List<String> WORDS = List.of(
            "xã",
            "Phường",
            "đường",
            "nghiêng",
            "VNeID.",
            "OTP.",
            "[1]",
            "[12]",
            "việc",
            "hạn",
            "31/12/2026.",
            "•",
            "1.",
            "👍",
            "👨‍👩‍👧‍👦",
            "🇻🇳",
            "“Đăng",
            "ký”.",
            "https://hoi.example/nguon/1?tu=2",
            "thôn",
            "Bản",
            "tiếp!",
            "ạ?");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Câu một dài. Câu hai ngắn. Câu ba. | 28 | Câu một dài. Câu hai ngắn.
                    Có nguồn [1]. Câu sau đây. | 16 | Có nguồn [1].
                    Có nguồn. [1] [2] Câu sau đây. | 20 | Có nguồn. [1] [2]
                    Ba chữ [1] nữa | 9 | Ba
                    Không có chỗ cắt nào hay | 16 | Không có chỗ cắt
                    UBND TP. Hồ Chí Minh họp | 13 | UBND TP. Hồ
                    Bấm nút OTP. Sau đó chờ | 19 | Bấm nút OTP.
                    đườngđườngđường | 7 | đườngđư
                    chữchữ[12]chữ | 8 | chữchữ
                    """)
    void cutsWhereAReaderWould(String text, int most, String first) {
        assertThat(Cutter.cut(text, most).getFirst()).isEqualTo(first);
    }

    @Test
    void cutsBetweenLinesAndNotBehindAnItemsNumber() {
        assertThat(Cutter.cut("Dòng một ở đây.\nDòng hai. Dòng hai nữa.", 30))
                .containsExactly("Dòng một ở đây.\nDòng hai.", "Dòng hai nữa.");
        assertThat(Cutter.cut("Đầu tiên thì làm.\n10. Mở ứng dụng Sách", 22))
                .containsExactly("Đầu tiên thì làm.", "10. Mở ứng dụng Sách");
        assertThat(Cutter.cut("1. Mở ứng dụng Sách ra", 12).getFirst()).isEqualTo("1. Mở ứng");
    }

    @Test
    void keepsWholeLettersOfAnyKind() {
        assertThat(Cutter.cut("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 15)).containsExactly("👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦");
        var decomposed = Normalizer.normalize("ểểểể", Normalizer.Form.NFD);
        assertThat(Cutter.cut(decomposed, 4))
                .allMatch(piece -> piece.length() == 3)
                .hasSize(4);
        assertThat(Cutter.cut("a" + "\u0301".repeat(50), 10)).hasSize(6);
        assertThat(Cutter.cut("a" + "\uD83D\uDC4D\u200D".repeat(20), 10))
                .noneMatch(piece -> Character.isLowSurrogate(piece.charAt(0)));
    }

    @Test
    void aPieceIsNeverEmptyAndNothingIsLost() {
        var random = new Random(20261121);
        for (int round = 0; round < 3_000; round++) {
            var text = text(random);
            int most = 40 + random.nextInt(200);
            var pieces = Cutter.cut(text, most);

            assertThat(pieces).allMatch(piece -> !piece.isBlank() && piece.length() <= most);
            assertThat(words(String.join(" ", pieces))).isEqualTo(words(text));
            int from = 0;
            for (var piece : pieces) {
                int at = text.indexOf(piece, from);
                assertThat(onBoundary(text, at)).isTrue();
                from = at + piece.length();
                assertThat(onBoundary(text, from)).isTrue();
            }
        }
    }

    @Test
    void wordsLongerThanAPieceAreCutAndKept() {
        var random = new Random(7);
        for (int round = 0; round < 1_000; round++) {
            var text = text(random).replace(" ", random.nextBoolean() ? "" : " ");
            var pieces = Cutter.cut(text, 20);

            assertThat(String.join("", pieces).replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
            assertThat(pieces)
                    .noneMatch(
                            piece -> Pattern.compile("\\[\\d*$").matcher(piece).find());
        }
    }

    @Test
    void theTailIsTheLongestThatFits() {
        var text = "Câu một. Câu hai. Câu ba.";

        assertThat(text.substring(Cutter.tail(text, 17, 0))).isEqualTo("Câu hai. Câu ba.");
        assertThat(text.substring(Cutter.tail(text, 10, 0))).isEqualTo("Câu ba.");
        assertThat(text.substring(Cutter.tail(text, 17, 15))).isEqualTo("Câu ba.");
        assertThat(Cutter.tail(text, 3, 0)).isEqualTo(-1);
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(120); i >= 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
            text.append(random.nextInt(9) == 0 ? "\n" : random.nextInt(30) == 0 ? "\n\n" : " ");
        }
        return random.nextBoolean() ? text.toString() : Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static List<String> words(String text) {
        var words = new ArrayList<>(List.of(text.strip().split("\\s+")));
        words.removeIf(String::isEmpty);
        return words;
    }

    private static boolean onBoundary(String text, int at) {
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        return letters.isBoundary(at);
    }
}
