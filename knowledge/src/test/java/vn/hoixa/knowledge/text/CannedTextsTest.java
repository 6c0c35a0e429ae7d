package vn.hoixa.knowledge.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CannedTextsTest {
    private final CannedTexts texts = new CannedTexts(CannedTextsTest.class, "canned-texts.txt");

    @Test
    void fillsPlacesInOnePass() {
        assertThat(texts.get("greeting", "{1}$0", "Mai")).isEqualTo("Chào {1}$0,\nMai đây.");
        assertThat(texts.get("greeting", "bác")).isEqualTo("Chào bác,\n{1} đây.");
    }

    @Test
    void findsOnlyWhatThereIs() {
        assertThat(texts.find("greeting", "bác", "Mai")).contains("Chào bác,\nMai đây.");
        assertThat(texts.find("farewell")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> texts.get("farewell"));
    }
}
