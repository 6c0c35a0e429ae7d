package vn.hoixa.assistant.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoixa.assistant.TestLibrary;

/** Gold questions go through the real assistant, are judged, say which step lost them, and leave nothing behind. */
class EvaluationTest {
    private static final String GOLD = """
            {"id":"a","kind":"owner","style":"formal","question":"Ai chủ trì lắp trạm quan trắc độ mặn ở xã Bình Minh Hạ?","expect":[["Phòng Kinh tế"]],"doc":"binh-minh.txt"}

            {"id":"b","kind":"followup","style":"casual","context":["Ai chủ trì lắp trạm quan trắc độ mặn ở xã Bình Minh Hạ?"],"question":"Khi nào phải xong?","expect":[["10/5/2026"]],"doc":"binh-minh.txt"}
            {"id":"c","kind":"owner","style":"formal","question":"Ai chủ trì lắp trạm quan trắc độ mặn ở xã Bình Minh Hạ?","expect":[["Phòng Nội vụ"]],"doc":"binh-minh.txt"}
            {"id":"d","kind":"owner","style":"formal","question":"Ai chủ trì xây bể bơi ở xã Bình Minh Hạ?","expect":[["Phòng Kinh tế"]],"doc":"binh-minh.txt"}
            {"id":"e","kind":"unanswerable","style":"casual","question":"Bể bơi ở xã Bình Minh Hạ mở cửa mấy giờ?","doc":"binh-minh.txt"}
            {"id":"f","kind":"unanswerable","style":"casual","question":"Ai chủ trì lắp trạm quan trắc độ mặn ở xã Bình Minh Hạ?","doc":"binh-minh.txt"}
            {"id":"g","kind":"owner","style":"formal","question":" ","expect":[["Phòng Kinh tế"]],"doc":"binh-minh.txt"}
            """;

    @TempDir
    Path folder;

    @Test
    void judgesEachQuestionAndKeepsNone() throws IOException, BadGoldException {
        var library = TestLibrary.shared();
        var turns = JdbcClient.create(library.database).sql("select count(*) from turn");
        long before = turns.query(Long.class).single();
        var evaluation = new Evaluation(library.rehearsal(TestLibrary.CLOCK), Map.of("binh-minh.txt", "binh-minh.txt"));

        var outcomes = GoldFile.read(Files.writeString(folder.resolve("gold.jsonl"), GOLD)).stream()
                .map(evaluation::ask)
                .toList();

        assertThat(outcomes)
                .extracting(Outcome::verdict)
                .containsExactly(
                        Verdict.RIGHT,
                        Verdict.RIGHT,
                        Verdict.WRONG,
                        Verdict.MISSED,
                        Verdict.RIGHT,
                        Verdict.INVENTED,
                        Verdict.ERROR);
        assertThat(outcomes.getFirst().cited()).isTrue();
        assertThat(LostStep.of(outcomes.get(2).trace())).isEqualTo("answered by task");
        assertThat(LostStep.of(outcomes.get(3).trace())).isEmpty();
        assertThat(LostStep.understood(outcomes.get(3).trace())).startsWith("intent TASK_OWNER");
        var figures = new Figures(outcomes);
        assertThat(figures.all())
                .containsEntry("right_answerable", 40.0)
                .containsEntry("refused_unanswerable", 50.0)
                .containsEntry("cited", 100.0);
        assertThat(figures.by(GoldQuestion::style).get("casual"))
                .containsEntry(Verdict.RIGHT, 2L)
                .containsEntry(Verdict.INVENTED, 1L);
        assertThat(turns.query(Long.class).single()).isEqualTo(before);
    }

    @Test
    void saysWhichLineIsNoGoldQuestion() throws IOException {
        var file = Files.writeString(folder.resolve("broken.jsonl"), GOLD + "{\"id\":\"x\"}\n");

        assertThatThrownBy(() -> GoldFile.read(file))
                .isInstanceOfSatisfying(
                        BadGoldException.class, bad -> assertThat(bad.line()).isEqualTo(9));
        assertThatThrownBy(() -> GoldFile.read(folder.resolve("none.jsonl"))).isInstanceOf(IOException.class);
    }
}
