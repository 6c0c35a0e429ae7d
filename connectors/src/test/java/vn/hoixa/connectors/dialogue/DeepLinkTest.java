package vn.hoixa.connectors.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What links into the chat carry. */
class DeepLinkTest {
    private final Guides guides = new Guides(TestGuides.library());

    @Test
    void aPayloadLeadsBackToItsGuideAndStep() {
        assertThat(DeepLink.says(DeepLink.toGuide("loa-xa"), guides)).contains("/buoc loa-xa");
        assertThat(DeepLink.says(DeepLink.toStep("loa-xa", 3), guides)).contains("/buoc loa-xa 3");
    }

    @Test
    void aLongIdIsCutAndStillFound() {
        for (var payload : List.of(DeepLink.toGuide(TestGuides.LONG), DeepLink.toStep(TestGuides.LONG, 2))) {
            assertThat(payload).hasSize(64).matches("[A-Za-z0-9_-]+");
            assertThat(DeepLink.says(payload, guides).orElseThrow()).startsWith("/buoc " + TestGuides.LONG);
        }
    }

    @Test
    void aCutIdOfTwoGuidesLeadsNowhere() {
        var library = TestGuides.library();
        TestGuides.put(library, TestGuides.guide(TestGuides.LONG + "-khac", "Khác", List.of()));

        assertThat(DeepLink.says(DeepLink.toGuide(TestGuides.LONG), new Guides(library)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "huong-dan_",
                "huong-dan_loa",
                "huong-dan_loa-xa_",
                "huong-dan_loa-xa_x",
                "loa-xa",
                "huong-dan_Loa-Xa"
            })
    void otherPayloadsMeanNothing(String payload) {
        assertThat(DeepLink.says(payload, guides)).isEmpty();
    }
}
