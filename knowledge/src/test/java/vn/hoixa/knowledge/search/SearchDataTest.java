package vn.hoixa.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoixa.knowledge.text.VietnameseText;

/** The data files of the search: weights and words without weight. */
class SearchDataTest {
    private final WeightlessWords weightless = WeightlessWords.load();

    @Test
    void weightsAreWithinSense() {
        var weights = Weights.load();

        assertThat(List.of(weights.marked(), weights.folded(), weights.markedPairs(), weights.foldedPairs()))
                .containsExactly(1f, 0.5f, 0.5f, 0.5f);
        assertThat(List.of(weights.heading(), weights.headingPairs(), weights.title(), weights.raw()))
                .allMatch(weight -> weight > 0 && weight < weights.folded());
        assertThat(weights.weightless()).isBetween(0.01f, 0.2f);
        assertThat(weights.fuzzy()).isEqualTo(0.8f);
        assertThat(weights.coverageFuzzy()).isEqualTo(0.8);
        assertThat(weights.markedShare()).isEqualTo(0.2);
        assertThat(weights.longestPassage()).isEqualTo(900);
    }

    @ParameterizedTest
    @CsvSource({
        "Cho em hỏi ai phụ trách tuyển sinh ạ, phụ trách tuyển sinh",
        "cho em hoi ai phu trach tuyen sinh a, ai phu trach tuyen sinh",
        "Thời hạn là bao giờ?, Thời hạn",
        "xin cho biết số hộ nghèo của xã, số hộ nghèo xã",
    })
    void dropsWordsWithoutWeight(String question, String left) {
        assertThat(weighty(question)).isEqualTo(VietnameseText.syllables(left));
    }

    /** What these words could be with marks: số, cửa, thi, mã, cổ, hội, thẻ, vay, tài, đảng, mình, vé, bác. */
    @ParameterizedTest
    @ValueSource(
            strings = {"so", "cua", "thi", "ma", "co", "hoi", "the", "vay", "tai", "dang", "minh", "ve", "bac", "trong"
            })
    void keepsUnmarkedWordsThatCouldBeOthers(String word) {
        assertThat(weighty("mot " + word + " hai")).contains(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"số", "hội", "xã", "thẻ", "cửa", "mã", "thi", "vay", "đảng", "hạn", "báo", "cáo"})
    void keepsMarkedWordsThatMeanSomething(String word) {
        assertThat(weighty("một " + word + " của bộ phận")).contains(word);
    }

    @ParameterizedTest
    @CsvSource({
        "Nghị quyết số 57-NQ/TW, 57-nq/tw",
        "nghi quyet 57 - nq/tw, 57-nq/tw",
        "Kế hoạch số 19/KH-UBND của xã, 19/kh-ubnd",
        "Nghị định 13/2023/NĐ-CP, 13/2023/nd-cp",
        "Luật số 20/2023/QH15, 20/2023/qh15",
        "ngày 3/2/2025, 03/02/2025",
        "ngày 03-02-2025, 03/02/2025",
        "ngày 3 tháng 2 năm 2025, 03/02/2025",
        "đạt 85% năm 2025, ''",
    })
    void readsNumbersAndDatesInOneForm(String text, String key) {
        assertThat(String.join(",", ExactKeys.in(text))).isEqualTo(key);
    }

    private List<String> weighty(String question) {
        var tokens = VietnameseText.syllables(question);
        var dropped = weightless.in(tokens, VietnameseText.hasMarks(question));
        var left = new ArrayList<String>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!dropped[i]) {
                left.add(tokens.get(i));
            }
        }
        return left;
    }
}
