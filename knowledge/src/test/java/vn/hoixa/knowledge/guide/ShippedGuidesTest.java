package vn.hoixa.knowledge.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoixa.knowledge.guide.Guide.PartKind;

/** The guides that come with the product, read from the application's module beside this one. */
class ShippedGuidesTest {
    private static final Path FOLDER = Path.of("..", "src", "main", "resources", "library", "guides");
    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 21);
    private static final int LONGEST_ITEM = 450;

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @Test
    void thereAreGuidesForEveryTopicOfTheFirstRelease() throws IOException {
        assertThat(files())
                .hasSizeGreaterThanOrEqualTo(37)
                .allMatch(file -> file.toString().endsWith(".md"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isFoundAsAGuideUnderItsFilesName(Path file) throws IOException {
        assertThat(GuideParser.looksLikeGuide(Files.readAllLines(file))).isTrue();
        assertThat(guide(file).id() + ".md").isEqualTo(file.getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysWhereItsFactsComeFromAndWhenTheyWereChecked(Path file) throws IOException {
        var guide = guide(file);
        assertThat(guide.sources()).isNotEmpty();
        assertThat(guide.checkedOn()).isBeforeOrEqualTo(WRITTEN);
    }

    @ParameterizedTest
    @MethodSource("files")
    void isAskedForInManyWays(Path file) throws IOException {
        assertThat(guide(file).questions()).doesNotHaveDuplicates().hasSizeBetween(6, 12);
    }

    @ParameterizedTest
    @MethodSource("files")
    void tellsWhatToDoOrKnowAndWhomToAsk(Path file) throws IOException {
        assertThat(guide(file).parts())
                .extracting(Guide.Part::kind)
                .containsAnyOf(PartKind.STEPS, PartKind.FACTS)
                .contains(PartKind.HOTLINE);
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysOneThingAtATime(Path file) throws IOException {
        var guide = guide(file);
        assertThat(guide.answer().text()).hasSizeLessThanOrEqualTo(LONGEST_ITEM);
        for (var part : guide.parts()) {
            assertThat(part.items()).allSatisfy(item -> assertThat(item.text()).hasSizeLessThanOrEqualTo(LONGEST_ITEM));
        }
    }

    private static Guide guide(Path file) throws IOException {
        return new GuideParser().parse(Files.readAllLines(file));
    }
}
