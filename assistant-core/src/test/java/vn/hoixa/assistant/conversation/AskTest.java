package vn.hoixa.assistant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be asked. */
class AskTest {
    @Test
    void cleansWhatCameIn() {
        assertThat(Ask.clean(" \tĐường\u0000dây\nnóng\uD83D\uFFFD? ")).isEqualTo("Đường dây nóng  ?");
        assertThat(Ask.clean(Normalizer.normalize("Thuỷ lợi", Normalizer.Form.NFD)))
                .isEqualTo("Thuỷ lợi");
        assertThat(Ask.clean("👍")).isEqualTo("👍");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "\u200B", "\u00A0", "\u0000", "\uDC4D"})
    void nothingIsLeftOfNothing(String raw) {
        assertThat(Ask.clean(raw)).isEmpty();
    }
}
