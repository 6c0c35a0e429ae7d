package vn.hoixa.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is done to a file, reading it ends soon, with lines or with a reason. */
class DamagedFilesTest {
    private static final int VARIANTS = 150;

    @TempDir
    Path folder;

    enum Sample {
        PDF,
        DOCX,
        SCAN,
        HTML;

        byte[] content() throws IOException {
            return switch (this) {
                case PDF -> SampleFiles.pdf("Ke hoach so 12", "Trang hai");
                case DOCX -> SampleFiles.docx();
                case SCAN -> SampleFiles.scannedPdf();
                case HTML -> "<!DOCTYPE html><table><tr><td>Một<td>Hai</table><pre>a\nb</pre>".getBytes("UTF-8");
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsOrRefusesEveryVariant(Sample sample) throws Exception {
        var content = sample.content();
        var reader = new FileReader(Limits.DEFAULT, ScanReader.NONE);
        for (int seed : IntStream.range(0, VARIANTS).toArray()) {
            var file = Files.write(folder.resolve("variant"), damaged(content, new Random(seed)));
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                try {
                    assertThat(reader.read(file).lines()).isNotEmpty();
                } catch (UnreadableFileException refused) {
                    assertThat(refused.getMessage()).endsWith(".");
                }
            });
        }
    }

    private static byte[] damaged(byte[] content, Random random) {
        var damaged = content.clone();
        for (int i = 0; i < 1 + random.nextInt(20); i++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(damaged, random.nextInt(damaged.length)) : damaged;
    }
}
