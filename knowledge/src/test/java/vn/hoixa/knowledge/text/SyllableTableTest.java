package vn.hoixa.knowledge.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableTableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nghiêng", "đường", "Quyết", "HOẠCH", "gì", "giữ", "giếng", "hoá", "hóa", "thuỷ", "thủy", "quốc",
                "ương", "ở", "khuỷu", "yêu", "xoong", "kỹ", "nghề", "ghi", "quy", "quýt", "ước", "uyên", "lệ"
            })
    void holdsSyllablesOfEveryShape(String syllable) {
        assertThat(SyllableTable.contains(syllable)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "d6i", "chtrc", "dugc", "nghành", "gêh", "cêm", "kao", "ngi", "hoc", "tập1", "street", "việtt",
                "học̣", "zalo", "website"
            })
    void refusesWhatTheSpellingDoesNotAllow(String token) {
        assertThat(SyllableTable.contains(token)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"duong", "nghi", "quyet", "hoc"})
    void knowsWhatRemainsWithoutMarks(String folded) {
        assertThat(SyllableTable.containsFolded(folded)).isTrue();
    }
}
