package vn.hoixa.connectors.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandsTest {
    @Test
    void allAreWithinTelegramsLimits() {
        assertThat(Commands.ours().descriptions())
                .containsOnlyKeys("start", "help", "huy", "xoadulieu")
                .allSatisfy((name, words) -> {
                    assertThat(name).matches("[a-z0-9_]{1,32}");
                    assertThat(words).hasSizeBetween(3, 256);
                });
    }

    @Test
    void areKnownInAnyCase() {
        assertThat(Commands.ours().know("HUY")).isTrue();
        assertThat(Commands.ours().know("huyy")).isFalse();
    }
}
