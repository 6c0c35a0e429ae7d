package vn.hoixa.knowledge.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodeRepairTest {
    private final CodeRepair codes = new CodeRepair(List.of("HĐND", "UBND", "QĐ", "KH", "TT", "VNeID", "IoT"));

    @Test
    void knowsWhatALostStrokeLooksLike() {
        assertThat(List.of("HDND", "HPND", "HDPND", "HĐND"))
                .allSatisfy(read -> assertThat(codes.abbreviation(read)).isEqualTo("HĐND"));
    }

    @Test
    void knowsLettersThatLookAlike() {
        assertThat(codes.abbreviation("VNelD")).isEqualTo("VNeID");
        assertThat(codes.abbreviation("[oT")).isEqualTo("IoT");
    }

    @Test
    void restoresDocumentNumbersAndLeavesTheirDigits() {
        assertThat(codes.repair("15/QD-UBND")).isEqualTo("15/QĐ-UBND");
        assertThat(codes.repair("108/XYZ-UBND")).isEqualTo("108/XYZ-UBND");
    }

    @Test
    void takesNoWordsForACode() {
        assertThat(codes.repair("4n/Chuong")).isNull();
        assertThat(codes.repair("Dong-Tay")).isNull();
    }
}
