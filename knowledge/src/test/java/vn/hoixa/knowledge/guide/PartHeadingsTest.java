package vn.hoixa.knowledge.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoixa.knowledge.guide.Guide.PartKind;

class PartHeadingsTest {
    private final PartHeadings headings = PartHeadings.shipped();

    @ParameterizedTest
    @CsvSource({
        "Cần chuẩn bị, CONDITIONS",
        "Điều kiện, CONDITIONS",
        "CÁCH LÀM, STEPS",
        "Cách làm: quên mật khẩu, STEPS",
        "Làm ngay khi mất tiền, STEPS",
        "Khi gặp lỗi, PROBLEMS",
        "Điều cần biết, FACTS",
        "Cẩn thận, WARNINGS",
        "Cảnh báo an toàn, WARNINGS",
        "Hỏi ai, HOTLINE",
        "Liên hệ, HOTLINE",
    })
    void knowsAPartByTheBeginningOfItsHeading(String heading, PartKind kind) {
        assertThat(headings.kindOf(heading)).contains(kind);
    }

    @Test
    void doesNotKnowOtherHeadingsNorHalfWords() {
        assertThat(headings.kindOf("Chuyện vui")).isEmpty();
        assertThat(headings.kindOf("Cách")).isEmpty();
        assertThat(headings.kindOf("")).isEmpty();
    }

    @Test
    void everyKindHasAHeading() {
        var known = headings.known().replaceAll("[“”]", "").split(", ");
        assertThat(known)
                .extracting(heading -> headings.kindOf(heading).orElseThrow())
                .contains(PartKind.values());
    }
}
