package vn.hoixa.connectors.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.hoixa.connectors.channel.Event;
import vn.hoixa.knowledge.text.DataFile;

/** The data files beside the code hold what the code asks for, and nothing else. */
class PhrasesTest {
    private static final Path SOURCES = Path.of("src/main/java/vn/hoixa/connectors/dialogue");
    private static final Pattern USED = Pattern.compile("phrase\\(\\s*\"([a-z][a-z.-]*[a-z])\"");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z][a-z.-]*[a-z])\"");

    private final Map<String, String> texts = DataFile.table(Phrases.class, "phrases.txt");

    @Test
    void everyUseHasItsText() throws IOException {
        assertThat(texts.keySet()).containsAll(found(USED));
        assertThat(texts.keySet()).containsAll(unreadable());
        assertThat(texts.keySet())
                .containsAll(DataFile.table(Phrases.class, "step-words.txt").keySet());
    }

    @Test
    void everyTextIsUsed() throws IOException {
        var used = found(QUOTED);
        used.addAll(unreadable());
        used.addAll(DataFile.table(Phrases.class, "step-words.txt").keySet());

        assertThat(used).containsAll(texts.keySet());
    }

    @Test
    void noTextIsLongerThanAFewLines() {
        assertThat(texts.values()).allMatch(text -> !text.isBlank() && text.length() < 600);
    }

    @Test
    void labelsCanBeTold() {
        var labels = List.of("step.next", "step.back", "step.stuck", "step.stop", "step.done", "guide.open");

        assertThat(labels.stream().map(Phrases::phrase).distinct()).hasSize(labels.size());
    }

    @Test
    void everyCommandHasWords() {
        var kinds = Arrays.stream(Command.Kind.values())
                .filter(kind -> kind != Command.Kind.UNKNOWN)
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();

        assertThat(DataFile.table(Phrases.class, "commands.txt").keySet()).containsExactlyInAnyOrderElementsOf(kinds);
    }

    @Test
    void threeExamplesAreOffered() {
        assertThat(DataFile.list(Phrases.class, "examples.txt")).hasSize(3).allMatch(one -> one.length() < 60);
    }

    @Test
    void anUnknownTextIsAProgrammingError() {
        assertThatIllegalArgumentException().isThrownBy(() -> Phrases.phrase("no-such-text"));
    }

    private static List<String> unreadable() {
        return Arrays.stream(Event.Kind.values())
                .map(kind -> "unreadable." + kind.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static TreeSet<String> found(Pattern pattern) throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.list(SOURCES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(1)));
            }
        }
        return found;
    }
}
