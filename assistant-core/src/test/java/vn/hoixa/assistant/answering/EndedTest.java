package vn.hoixa.assistant.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoixa.assistant.TestLibrary;
import vn.hoixa.assistant.understanding.Understanding;
import vn.hoixa.knowledge.text.DataFile;

/** Districts and provinces that ended on 1 July 2025. */
class EndedTest {
    private static final String QUESTION = "Ai chủ trì lắp đèn năng lượng mặt trời ở huyện Sông Vân?";
    private static final TestLibrary FILES = TestLibrary.with("song-van.txt", "tan-loc.txt");

    @Test
    void saysUnderADistrictsPlanWhomToAskNow() {
        assertThat(FILES.ask(TestLibrary.at(LocalDate.of(2025, 7, 1)), QUESTION).text())
                .contains("huyện Sông Vân không còn từ 1/7/2025", "thuộc tỉnh Ninh Bình", "UBND xã, phường");
    }

    @Test
    void saysNothingBeforeThatDay() {
        assertThat(FILES.ask(TestLibrary.at(LocalDate.of(2025, 6, 30)), QUESTION)
                        .text())
                .doesNotContain("không còn");
    }

    @Test
    void saysNothingUnderAPlanIssuedSince() {
        assertThat(FILES.ask("Liệt kê nhiệm vụ của Phòng Kinh tế xã Tân Lộc Thượng")
                        .text())
                .doesNotContain("1/7/2025");
    }

    @ParameterizedTest
    @CsvSource({
        "UBND tỉnh Hà Nam ban hành, Hà Nam, Ninh Bình, true",
        "ubnd tinh ha tinh, Hà Tĩnh, Hà Tĩnh, false",
        "trên địa bàn tỉnh Bà Rịa - Vũng Tàu, Bà Rịa - Vũng Tàu, TP Hồ Chí Minh, true",
        "thành phố Hải Phòng, Hải Phòng, TP Hải Phòng, false"
    })
    void knowsTheProvinceOfToday(String text, String then, String now, boolean merged) {
        var found = new Provinces().oldIn(text);

        assertThat(found).contains(Map.entry(then, now));
        assertThat(Provinces.isMerged(found.orElseThrow())).isEqualTo(merged);
    }

    @Test
    void theListHasAllProvincesOfThenAndToday() {
        var table = DataFile.table(Understanding.class, "provinces-2025.txt");

        assertThat(table.values()).doesNotContain("");
        assertThat(table.values().stream().distinct()).hasSize(34);
        assertThat(table.keySet().stream().filter(name -> !name.equals("Thừa Thiên Huế")))
                .hasSize(63);
    }
}
