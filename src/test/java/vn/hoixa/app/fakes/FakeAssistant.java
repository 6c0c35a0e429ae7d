package vn.hoixa.app.fakes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.hoixa.assistant.answering.Answer;
import vn.hoixa.assistant.answering.Citation;
import vn.hoixa.assistant.conversation.Ask;
import vn.hoixa.assistant.conversation.Assistant;
import vn.hoixa.assistant.conversation.StoredTurn;
import vn.hoixa.assistant.conversation.Turn;
import vn.hoixa.assistant.understanding.Intent;
import vn.hoixa.knowledge.text.LineRange;

/** Answers every question with the same kinds of things, and remembers. "hỏng" makes it fail. */
public class FakeAssistant implements Assistant {
    private final Map<String, List<StoredTurn>> turns = new ConcurrentHashMap<>();

    @Override
    public Turn ask(Ask ask, Consumer<String> drafted) {
        drafted.accept("Bạn tự đổi được trên điện thoại [1].");
        if (ask.question().equals("hỏng")) {
            throw new IllegalStateException("bí mật: " + ask.question());
        }
        var id = Objects.requireNonNullElse(ask.conversationId(), "moi-1");
        var answer = answer(ask.question());
        turns.computeIfAbsent(ask.channel() + id, key -> new ArrayList<>()).add(new StoredTurn(ask.question(), answer));
        return new Turn(id, answer, 3);
    }

    @Override
    public List<StoredTurn> lastTurns(String channel, String conversationId, int limit) {
        var all = turns.getOrDefault(channel + conversationId, List.of());
        return List.copyOf(all.subList(Math.max(0, all.size() - limit), all.size()));
    }

    private static Answer answer(String question) {
        if (question.contains("mật khẩu")) {
            return new Answer(
                    Answer.Status.ANSWERED,
                    Intent.GUIDE,
                    "Bạn tự đổi được trên điện thoại trong khoảng 5 phút [1].\nMở ứng dụng, bấm “Quên mật khẩu” rồi làm theo từng bước.",
                    List.of(citation(1, "plan-text", 12)),
                    List.of(),
                    List.of("Không nhận được mã thì sao?"),
                    "doi-mat-khau");
        }
        var tasks = IntStream.rangeClosed(1, 9)
                .mapToObj(n -> FakeLibrary.task(
                        "t" + n,
                        "plan-text",
                        new LineRange(10 + n, 11 + n),
                        n % 3 == 0 ? null : LocalDate.of(2025, n % 3 == 1 ? 3 : 12, 15)))
                .toList();
        return new Answer(
                Answer.Status.ANSWERED,
                Intent.TASK_LIST,
                "Bạn hỏi: " + question + "\nPhòng Văn hóa - Xã hội chủ trì 9 việc, 3 việc đã quá hạn [1][2]. "
                        + FakeLibrary.HOSTILE + " [9]",
                List.of(citation(1, "plan-text", 12), citation(2, "plan-pdf", 19)),
                tasks,
                List.of("Việc nào quá hạn?", "Còn Phòng Kinh tế thì sao?", FakeLibrary.HOSTILE),
                null);
    }

    private static Citation citation(int n, String documentId, int line) {
        return new Citation(
                n,
                documentId,
                "ke-hoach-so.txt",
                "Kế hoạch chuyển đổi số xã Mẫu năm 2025",
                "7/KH-UBND",
                "II.1.a",
                documentId.equals("plan-pdf") ? 1 : null,
                line,
                line + 3,
                FakeLibrary.HOSTILE,
                "/nguon/" + documentId + "?tu=" + line + "&den=" + (line + 3) + "#dong-" + line);
    }
}
