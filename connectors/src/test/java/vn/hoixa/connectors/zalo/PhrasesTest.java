package vn.hoixa.connectors.zalo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hoixa.knowledge.text.DataFile;

class PhrasesTest {
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:[.-][a-z-]+)*)\"");

    @Test
    void fillsPlacesInOnePass() {
        assertThat(Phrases.get("send.status", 404)).isEqualTo("Zalo trả lời HTTP 404");
        assertThat(Phrases.get("send.cut", "{0}$1")).endsWith("({0}$1)");
        assertThatThrownBy(() -> Phrases.get("no such")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Phrases.find("consent.-14003")).isPresent();
        assertThat(Phrases.find("consent.-1")).isEmpty();
    }

    @Test
    void usesEachPhrase() throws IOException {
        var sources = Path.of("src/main/java/vn/hoixa/connectors/zalo");
        String code;
        try (var files = Files.list(sources)) {
            code = files.map(PhrasesTest::text).collect(Collectors.joining());
        }
        var used = KEY.matcher(code).results().map(found -> found.group(1)).collect(Collectors.toSet());
        assertThat(DataFile.table(Phrases.class, "phrases.txt").keySet())
                .filteredOn(key -> !key.equals("consent.-14003"))
                .allMatch(used::contains);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
