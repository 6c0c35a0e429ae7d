package vn.hoixa.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OldFontsTest {
    private static final String TEXT = """
            Ủy ban nhân dân xã giao Phòng Văn hóa chủ trì, phối hợp với các thôn
            tổ chức tập huấn kỹ năng số cho người cao tuổi trước ngày 30/4/2026;
            kết quả gửi về Đảng ủy xã Ơn Lộc, cả những hộ ở xa đường lớn.""".replace("Ủ", "ủ");

    @TempDir
    Path folder;

    private final FileReader reader = new FileReader(Limits.DEFAULT, ScanReader.NONE);

    @ParameterizedTest
    @ValueSource(strings = {"tcvn3.txt", "vni.txt"})
    void convertsWhatAnOldFontWrote(String font) throws Exception {
        var old = written(TEXT, font);

        assertThat(old).isNotEqualTo(TEXT);
        var bytes = Files.write(folder.resolve("a.txt"), old.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(texts(bytes)).isEqualTo(TEXT.lines().toList());
        var unicode = Files.writeString(folder.resolve("b.txt"), old);
        assertThat(texts(unicode)).isEqualTo(TEXT.lines().toList());
    }

    @Test
    void readsTheBestKnownWords() {
        assertThat(OldFont.load("tcvn3.txt").convert("Céng hßa x· héi chñ nghÜa ViÖt Nam"))
                .isEqualTo("Cộng hòa xã hội chủ nghĩa Việt Nam");
        assertThat(OldFont.load("vni.txt").convert("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, ñöôøng lôùn"))
                .isEqualTo("Cộng hòa xã hội chủ nghĩa Việt Nam, đường lớn");
    }

    @Test
    void leavesUnicodeAndOtherLanguagesAlone() {
        for (var text : List.of(TEXT, "Été à la crème brûlée, garçon naïf où l'élève était déjà là", "Plan for 2026")) {
            assertThat(OldFonts.convert(List.of(text))).containsExactly(text);
        }
    }

    @Test
    void leavesAUnicodeLineAmongOthersAlone() {
        var old = written(TEXT, "tcvn3.txt");
        var own = "Kế hoạch của xã";

        assertThat(OldFonts.convert(List.of(old, own))).containsExactly(TEXT, own);
    }

    private List<String> texts(Path file) throws Exception {
        return reader.read(file).lines().stream().map(SourceLine::text).toList();
    }

    private static String written(String text, String font) {
        Map<String, String> codes = new HashMap<>();
        OldFont.load(font)
                .letters()
                .forEach((code, letter) ->
                        codes.merge(letter, code, (one, other) -> one.compareTo(other) > 0 ? one : other));
        var written = new StringBuilder();
        for (int c :
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray()) {
            var letter = Character.toString(c);
            written.append(codes.getOrDefault(letter, letter));
        }
        return written.toString();
    }
}
