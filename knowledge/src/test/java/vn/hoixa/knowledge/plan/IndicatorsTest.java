package vn.hoixa.knowledge.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class IndicatorsTest {
    @Test
    void takesTheYearOfTheHeading() {
        var indicators = Plans.commune()
                .goals("- Tỷ lệ hồ sơ nộp trực tuyến đạt trên 85%.\n")
                .read()
                .indicators();
        assertThat(indicators).singleElement().satisfies(indicator -> {
            assertThat(indicator.name()).isEqualTo("Tỷ lệ hồ sơ nộp trực tuyến");
            assertThat(indicator.unit()).isEqualTo("%");
            assertThat(indicator.values()).containsExactly(entry("2030", "trên 85%"));
            assertThat(indicator.section()).isEqualTo("I.1");
        });
    }

    @Test
    void readsTwoTargetsInOneSentence() {
        var indicators = Plans.commune()
                .goals(
                        "- Tỷ lệ người dân có tài khoản định danh đạt 90%; tỷ lệ hộ dùng thanh toán điện tử đạt tối thiểu 70%.\n")
                .read()
                .indicators();
        assertThat(indicators)
                .extracting(Indicator::name, i -> i.values().get("2030"))
                .containsExactly(
                        Tuple.tuple("Tỷ lệ người dân có tài khoản định danh", "90%"),
                        Tuple.tuple("Tỷ lệ hộ dùng thanh toán điện tử", "tối thiểu 70%"));
    }

    @Test
    void givesALaterYearOfTheSameTargetToIt() {
        var indicators = Plans.commune()
                .goals("- Tỷ lệ hồ sơ nộp trực tuyến đạt 80% vào năm 2027 và đạt 95% vào năm 2030.\n")
                .read()
                .indicators();
        assertThat(indicators)
                .singleElement()
                .satisfies(indicator ->
                        assertThat(indicator.values()).containsExactly(entry("2027", "80%"), entry("2030", "95%")));
    }

    @Test
    void takesTheYearBehindTheValue() {
        var indicators = Plans.commune()
                .goals("- Tỷ lệ hộ có internet cáp quang đạt 75% vào năm 2028.\n")
                .read()
                .indicators();
        assertThat(indicators)
                .singleElement()
                .satisfies(indicator -> assertThat(indicator.values()).containsExactly(entry("2028", "75%")));
    }
}
