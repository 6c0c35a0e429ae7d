package vn.hoixa.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text and Markdown: every line of the file, in every usual encoding. */
class TextFilesTest extends ReadingFixture {
    @Test
    void numbersLinesAsTheFileDoes() throws Exception {
        var document = reader.read(file("ke-hoach.txt", "một\r\nhai\n\n  bốn\n"));

        assertThat(document.format()).isEqualTo(ReadDocument.Format.TEXT);
        assertThat(document.pages()).isZero();
        assertThat(texts(document)).containsExactly("một", "hai", "", "  bốn", "");
        assertThat(document.lines().get(3)).isEqualTo(new SourceLine(4, null, 4, "  bốn", 1));
    }

    @Test
    void endsLinesAtLineFeedsOnly() throws Exception {
        var document = reader.read(file("a.txt", "\fmột\u000Bhai\u0085ba\u2028bốn\f\nnăm\u0000"));

        assertThat(texts(document)).containsExactly("một hai ba bốn", "năm");
    }

    @Test
    void keepsMarkdownLinesAsTheyStand() throws Exception {
        var document = reader.read(file("a.md", "---\nid: x\n---\n# Tiêu đề\n\n- *một*"));

        assertThat(document.format()).isEqualTo(ReadDocument.Format.MARKDOWN);
        assertThat(texts(document)).containsExactly("---", "id: x", "---", "# Tiêu đề", "", "- *một*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kim-thanh.txt", "kim-dong.txt", "phu-binh.txt", "thanh-mien.txt", "kcn-hai-duong.txt"})
    void countsTheLinesOfRealPlansAsTheirReadersDo(String name) throws Exception {
        var plan = Path.of("../../shared/plans", name);
        assumeThat(plan).as("plans beside the checkout").exists();

        var expected = Files.readString(plan).split("\n", -1);
        assertThat(reader.read(plan).lines()).hasSize(expected.length);
    }

    @Test
    void readsTextThatIsCalledPdfAsText() throws Exception {
        assertThat(reader.read(file("a.pdf", SENTENCE)).format()).isEqualTo(ReadDocument.Format.TEXT);
    }

    @Test
    void readsEveryUsualEncoding() throws Exception {
        assertThat(texts(reader.read(bytes("a.txt", SENTENCE.getBytes(StandardCharsets.UTF_8)))))
                .containsExactly(SENTENCE);
        assertThat(texts(reader.read(file("b.txt", "\uFEFF" + SENTENCE)))).containsExactly(SENTENCE);
        assertThat(texts(reader.read(bytes("c.txt", ("\uFEFF" + SENTENCE).getBytes(StandardCharsets.UTF_16LE)))))
                .containsExactly(SENTENCE);
        assertThat(texts(reader.read(bytes("d.txt", ("\uFEFF" + SENTENCE).getBytes(StandardCharsets.UTF_16BE)))))
                .containsExactly(SENTENCE);
        assertThat(texts(reader.read(bytes("e.txt", windows1258(SENTENCE))))).containsExactly(SENTENCE);
    }

    @Test
    void composesDecomposedLetters() throws Exception {
        var decomposed = Normalizer.normalize(SENTENCE, Normalizer.Form.NFD);

        assertThat(texts(reader.read(file("a.txt", decomposed)))).containsExactly(SENTENCE);
    }

    @Test
    void readsOnWhereOneLetterOfUtf8WasCut() throws Exception {
        var content = SENTENCE.repeat(20).getBytes(StandardCharsets.UTF_8);
        var cut = Arrays.copyOfRange(content, 1, content.length);

        assertThat(texts(reader.read(bytes("a.txt", cut))).get(0)).contains("nhân dân xã Đồng Tâm");
    }

    /** The code page has letters with a hat, breve or horn, and tones as letters of their own. */
    private static byte[] windows1258(String text) {
        var out = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            var letter = Character.toString(c);
            if (Charset.forName("windows-1258").newEncoder().canEncode(letter)) {
                out.append(letter);
            } else {
                var parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
                var tone = parts.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
                var rest = parts.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
                out.append(Normalizer.normalize(rest, Normalizer.Form.NFC)).append(tone);
            }
        }
        ByteBuffer encoded = Charset.forName("windows-1258").encode(out.toString());
        return Arrays.copyOf(encoded.array(), encoded.limit());
    }
}
