package vn.hoixa.assistant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoixa.assistant.TestLibrary;

/** Plans, bodies, topics and follow-ups, with two invented plans in the library. */
class UnderstandingTest {
    private final TestLibrary files = TestLibrary.shared();
    private final Understanding understanding = new Understanding(files.library, TestLibrary.CLOCK);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ai chủ trì cảnh báo thiên tai                          | thiên tai
            ai chu tri canh bao thien tai                          | thiên tai
            cuộc thi về đô thị thông minh khi nào xong             | đô thị thông minh
            do thi thong minh bao gio xong                         | đô thị thông minh
            ai phụ trách sổ tay chào đón khách                     | sổ tay chào đón khách
            bên nào lo tủ sách điện tử vậy ạ                       | tủ sách điện tử
            Kính hỏi cơ quan nào chủ trì rà soát camera an ninh?   | rà soát camera an ninh
            ban nao phu trach ra soat camera an ninh               | rà soát camera an ninh
            """)
    void keepsTheWordsThatSayWhatItIsAbout(String question, String kept) {
        assertThat(first(question).topic()).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kính hỏi cơ quan nào chủ trì việc này ạ?",
                "ai phụ trách vậy ạ",
                "AI PHỤ TRÁCH VẬY Ạ",
                "khi nào phải xong",
                "khi nao phai xong"
            })
    void keepsNothingOfWhatOnlyAsks(String question) {
        assertThat(first(question).topic()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ai lắp camera ở xã Bình Minh Hạ              | binh-minh.txt
            ai lap camera o binh minh ha                 | binh-minh.txt
            xã Tân Lộc Thượng có việc gì                 | tan-loc.txt
            TÂN LỘC THƯỢNG CÓ VIỆC GÌ                    | tan-loc.txt
            kế hoạch 41/KH-UBND có việc gì               | tan-loc.txt
            theo k/h 27/kh-ubnd ai lắp camera            | binh-minh.txt
            """)
    void findsThePlanNamed(String question, String source) {
        var understood = first(question);

        assertThat(understood.documentIds()).containsExactly(files.idOf(source));
        assertThat(understood.planNamed()).isTrue();
        assertThat(understood.unknownPlace()).isEmpty();
        assertThat(understood.topic()).doesNotContainIgnoringCase("minh hạ", "lộc", "minh ha");
    }

    @Test
    void findsBothPlansOfAComparison() {
        assertThat(first("xã Bình Minh Hạ và xã Tân Lộc Thượng, bên nào rà soát camera")
                        .documentIds())
                .containsExactlyInAnyOrder(files.idOf("binh-minh.txt"), files.idOf("tan-loc.txt"));
    }

    @Test
    void noticesAPlaceWithoutAPlan() {
        var understood = first("Ai lắp camera ở xã Phú Lâm Đông?");

        assertThat(understood.unknownPlace())
                .hasValueSatisfying(place -> assertThat(place).isEqualTo("xã Phú Lâm Đông"));
        assertThat(understood.documentIds()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UBND xã phải làm gì",
                "Công an xã phụ trách gì",
                "Ủy ban nhân dân xã Bình Minh Hạ làm gì",
                "xã mình phủ sóng đến đâu",
                "xa minh phu song den dau"
            })
    void takesNoWordForAnUnknownPlace(String question) {
        assertThat(first(question).unknownPlace()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Phòng Nội vụ có việc gì                 | Phòng Nội vụ
            p. nội vụ có việc gì                    | Phòng Nội vụ
            phong noi vu co viec gi                 | Phòng Nội vụ
            P. VH-XH làm những gì                   | Phòng Văn hóa - Xã hội
            p vhxh lam nhung gi                     | Phòng Văn hóa - Xã hội
            phòng văn hoá và xã hội có việc gì      | Phòng Văn hóa - Xã hội
            cax có việc gì                          | Công an xã
            cong an xa co viec gi                   | Công an xã
            hoi nong dan co viec gi                 | Hội Nông dân
            """)
    void findsTheBodyNamed(String question, String body) {
        assertThat(first(question).bodies()).containsExactly(body);
    }

    @Test
    void findsSeveralBodies() {
        assertThat(first("việc nào Phòng Kinh tế và Công an xã cùng làm").bodies())
                .containsExactly("Phòng Kinh tế", "Công an xã");
    }

    @Test
    void findsNoBodyThatThePlanNamedDoesNotKnow() {
        assertThat(first("Phòng Nội vụ xã Bình Minh Hạ có việc gì").bodies()).isEmpty();
    }

    @Test
    void takesTodayFromItsClock() {
        var inWinter = new Understanding(files.library, TestLibrary.at(LocalDate.of(2026, 12, 31)));

        assertThat(inWinter.understand("việc tháng này", Context.NONE).due().to())
                .isEqualTo("2026-12-31");
        assertThat(inWinter.understand("việc tháng sau", Context.NONE).due().to())
                .isEqualTo("2027-01-31");
    }

    @ParameterizedTest
    @CsvSource({"đến 2030 đạt bao nhiêu, 2030", "năm 2026 và năm 2030 đạt bao nhiêu, 2030", "giai đoạn 2025-2027, 2027"
    })
    void readsTheYear(String question, String year) {
        assertThat(first(question).year()).isEqualTo(year);
    }

    @Test
    void readsNoYearWhereNoneStands() {
        assertThat(first("đạt bao nhiêu % ngày 1/1/2030/x").year()).isNull();
        assertThat(first("Nghị quyết 57-NQ/TW").year()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vậy khi nào phải xong?",
                "vay khi nao phai xong",
                "khi nào xong?",
                "việc đó bao giờ xong",
                "ai phối hợp?",
                "ai phoi hop",
                "thế ai làm cùng"
            })
    void speaksOfTheTaskBefore(String question) {
        var understood = understanding.understand(question, aboutOneTask());

        assertThat(understood.followUp()).isTrue();
        assertThat(understood.sameTasks()).containsExactly("t1");
        assertThat(understood.documentIds()).containsExactly(files.idOf("tan-loc.txt"));
        assertThat(understood.topic()).isEqualTo("vị trí việc làm");
    }

    @Test
    void asksTheSameOfAnotherBody() {
        var understood = understanding.understand("còn Phòng Nội vụ thì sao?", aboutList());

        assertThat(understood.followUp()).isTrue();
        assertThat(understood.intent()).isEqualTo(Intent.TASK_LIST);
        assertThat(understood.bodies()).containsExactly("Phòng Nội vụ");
        assertThat(understood.documentIds()).containsExactly(files.idOf("tan-loc.txt"));
    }

    @Test
    void leavesTheConversationForAnotherPlan() {
        var understood = understanding.understand("còn xã Bình Minh Hạ thì sao, ai rà soát camera", aboutOneTask());

        assertThat(understood.documentIds()).containsExactly(files.idOf("binh-minh.txt"));
        assertThat(understood.sameTasks()).isEmpty();
    }

    @Test
    void followsNothingAtTheBeginning() {
        var understood = first("vậy khi nào phải xong?");

        assertThat(understood.followUp()).isFalse();
        assertThat(understood.sameTasks()).isEmpty();
    }

    @Test
    void asksForHelpersAndCounts() {
        assertThat(first("ai phối hợp rà soát camera").helpers()).isTrue();
        assertThat(first("ai chủ trì rà soát camera").helpers()).isFalse();
        assertThat(first("Phòng Kinh tế có bao nhiêu việc").counts()).isTrue();
        assertThat(first("Phòng Kinh tế có việc gì").counts()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xã mình có bao nhiêu nhiệm vụ", "xa minh phu song bao nhieu phan tram"})
    void takesTheAskersOwnPlaceFromTheConversation(String question) {
        var spokenOf = List.of(files.idOf("tan-loc.txt"));
        var context = new Context(Intent.TASK_OWNER, spokenOf, List.of(), "", List.of(), null, null);

        assertThat(understanding.understand(question, context).documentIds()).isEqualTo(spokenOf);
    }

    @Test
    void noticesANewPlanWithoutARestart() {
        var own = TestLibrary.with("tan-loc.txt");
        var alive = new Understanding(own.library, TestLibrary.CLOCK);
        assertThat(alive.understand("xã Bình Minh Hạ có việc gì", Context.NONE).unknownPlace())
                .isPresent();

        own.add("binh-minh.txt");

        assertThat(alive.understand("xã Bình Minh Hạ có việc gì", Context.NONE).documentIds())
                .hasSize(1);
    }

    private Understood first(String question) {
        return understanding.understand(question, Context.NONE);
    }

    private Context aboutOneTask() {
        return new Context(
                Intent.TASK_OWNER,
                List.of(files.idOf("tan-loc.txt")),
                List.of(),
                "vị trí việc làm",
                List.of("t1"),
                null,
                null);
    }

    private Context aboutList() {
        return new Context(
                Intent.TASK_LIST,
                List.of(files.idOf("tan-loc.txt")),
                List.of("Phòng Kinh tế"),
                "",
                List.of("t1", "t2"),
                null,
                null);
    }
}
