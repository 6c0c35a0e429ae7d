package vn.hoixa.knowledge.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineMarkdownTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**Đậm** và *nghiêng* | Đậm và nghiêng",
                "__Đậm__ và _nghiêng_ | Đậm và nghiêng",
                "gõ `VNeID` | gõ VNeID",
                "xem [cổng](https://dichvucong.gov.vn) nhé | xem cổng nhé",
                "vào <https://dichvucong.gov.vn> | vào https://dichvucong.gov.vn",
                "2 * 3 * 4 và ten_file_nay | 2 * 3 * 4 và ten_file_nay",
                "ô có dấu * là bắt buộc | ô có dấu * là bắt buộc",
            })
    void leavesWhatAReaderSees(String markdown, String plain) {
        assertThat(InlineMarkdown.plain(markdown)).isEqualTo(plain);
    }
}
