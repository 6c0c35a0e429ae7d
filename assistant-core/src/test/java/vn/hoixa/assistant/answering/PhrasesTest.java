package vn.hoixa.assistant.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.hoixa.knowledge.text.DataFile;

/** The texts and thresholds beside the code hold what the code asks for, and nothing else. */
class PhrasesTest {
    private static final Path SOURCES = Path.of("src/main/java/vn/hoixa/assistant");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z][a-z0-9-]*)*)\"");

    private final Map<String, String> texts = DataFile.table(Phrases.class, "phrases.txt");

    @Test
    void everyTextIsUsed() throws IOException {
        var quoted = new TreeSet<String>();
        KEY.matcher(code()).results().forEach(match -> quoted.add(match.group(1)));
        DataFile.table(Phrases.class, "/vn/hoixa/assistant/understanding/declined.txt").keySet().stream()
                .map(key -> "declined." + key.substring(0, key.lastIndexOf('.')))
                .forEach(quoted::add);

        assertThat(quoted).containsAll(texts.keySet());
    }

    @Test
    void everyUseHasItsTextAndFillsEveryPlace() throws IOException {
        var wrong = new LinkedHashMap<String, String>();
        uses(code()).forEach((key, values) -> {
            var text = texts.get(key);
            if (text == null) {
                wrong.put(key, "no such text");
            } else if (places(text) != values) {
                wrong.put(key, "has " + places(text) + " places, gets " + values + " values");
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyReasonToDeclineHasItsText() {
        DataFile.table(Phrases.class, "/vn/hoixa/assistant/understanding/declined.txt")
                .keySet()
                .forEach(key -> assertThat(texts).containsKey("declined." + key.substring(0, key.lastIndexOf('.'))));
    }

    @Test
    void placesAreNumberedFromZeroWithoutGaps() {
        texts.forEach((key, text) -> {
            var numbers = new TreeSet<Integer>();
            PLACE.matcher(text).results().forEach(match -> numbers.add(Integer.valueOf(match.group(1))));
            assertThat(numbers.isEmpty() || numbers.last() == numbers.size() - 1)
                    .as(key)
                    .isTrue();
        });
    }

    @Test
    void aValueThatLooksLikeAPlaceStaysAsItIs() {
        assertThat(new Phrases().get("no-answer.place", "xã {1}", "xã Hai")).contains("xã {1}");
    }

    @Test
    void anUnknownTextIsAProgrammingError() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Phrases().get("no-such-text"));
    }

    @Test
    void everyThresholdIsThereAndAShare() {
        var thresholds = new Thresholds();

        assertThat(List.of(
                        thresholds.task(true),
                        thresholds.task(false),
                        thresholds.topic(true),
                        thresholds.topic(false),
                        thresholds.indicator(true),
                        thresholds.indicator(false),
                        thresholds.passage(true),
                        thresholds.passage(false),
                        thresholds.number(),
                        thresholds.quantity(),
                        thresholds.guide(),
                        thresholds.guideFirst(),
                        thresholds.guideItem(),
                        thresholds.guideCarried(),
                        thresholds.sameTask(),
                        thresholds.equalTask(),
                        thresholds.choices(),
                        thresholds.otherPlan()))
                .hasSameSizeAs(
                        DataFile.table(Thresholds.class, "thresholds.txt").values())
                .allSatisfy(share -> assertThat(share).isBetween(0.05, 1.0));
    }

    private static int places(String text) {
        return (int) PLACE.matcher(text)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .count();
    }

    /** Each {@code phrases.get("key", …)} or {@code canned(…, "key", …)} with how many values it passes. */
    private static Map<String, Integer> uses(String code) {
        var uses = new LinkedHashMap<String, Integer>();
        var call =
                Pattern.compile("(?:phrases\\.get\\(|Answer\\.Status\\.[A-Z_]+,)\\s*\"([a-z][a-z.-]*[a-z])\"(?! *\\+)");
        call.matcher(code).results().forEach(match -> uses.put(match.group(1), values(code, match.end())));
        return uses;
    }

    /** How many arguments follow until the call's bracket closes. */
    private static int values(String code, int from) {
        int depth = 0;
        int values = 0;
        for (int i = from; depth >= 0; i++) {
            char c = code.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            values += c == ',' && depth == 0 ? 1 : 0;
        }
        return values;
    }

    private static String code() throws IOException {
        var code = new StringBuilder();
        try (var files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
        }
        return code.toString();
    }
}
