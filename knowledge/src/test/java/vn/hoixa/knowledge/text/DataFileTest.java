package vn.hoixa.knowledge.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFileTest {
    @ParameterizedTest
    @ValueSource(strings = {"body-heads.txt", "no-bodies.txt", "departments.txt", "task-verbs.txt"})
    void listsLoadWithoutDuplicates(String name) {
        assertThat(DataFile.list(DataFile.class, name))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(entry -> VietnameseText.squeeze(entry).equals(entry));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abbreviations.txt", "body-aliases.txt"})
    void tablesHaveFoldedKeysAndAMeaningForEach(String name) {
        assertThat(DataFile.table(DataFile.class, name)).isNotEmpty().allSatisfy((key, value) -> {
            assertThat(key).isEqualTo(VietnameseText.foldedWords(key));
            assertThat(value).isNotBlank();
        });
    }

    @Test
    void knowsAnAbbreviationInAnyCase() {
        assertThat(new Abbreviations().meaningOf("TTHC")).contains("thủ tục hành chính");
        assertThat(new Abbreviations().meaningOf("CĐS")).contains("chuyển đổi số");
        assertThat(new Abbreviations().meaningOf("xyz")).isEmpty();
    }

    @Test
    void leavesOutCommentsAndBlankLines() {
        assertThat(DataFile.table(DataFileTest.class, "table.txt"))
                .containsExactly(
                        org.assertj.core.api.Assertions.entry("một", "1"),
                        org.assertj.core.api.Assertions.entry("hai", "2 = hai"),
                        org.assertj.core.api.Assertions.entry("c#", "tên"));
    }

    @Test
    void refusesATableThatIsNone() {
        assertThatThrownBy(() -> DataFile.table(DataFileTest.class, "no-equals.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no '='");
        assertThatThrownBy(() -> DataFile.table(DataFileTest.class, "twice.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("twice");
    }

    @Test
    void saysWhichFileIsMissing() {
        assertThatThrownBy(() -> DataFile.list(DataFileTest.class, "absent.txt"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("absent.txt");
    }
}
