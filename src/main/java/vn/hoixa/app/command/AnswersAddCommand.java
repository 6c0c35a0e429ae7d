package vn.hoixa.app.command;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.hoixa.app.ExitCodes;
import vn.hoixa.app.UserProblem;
import vn.hoixa.assistant.verified.BadReplyException;
import vn.hoixa.assistant.verified.Reply;
import vn.hoixa.assistant.verified.VerifiedAnswers;

/** Keeps an official's answer. */
@Command(name = "add", description = "Thêm một câu trả lời; từ đó câu hỏi cùng ý được trả lời bằng câu này trước hết.")
class AnswersAddCommand extends ConsoleCommand {
    @Option(names = "--question", required = true, paramLabel = "CÂU-HỎI", description = "Câu hỏi đầy đủ.")
    private @Nullable String question;

    @Option(
            names = "--wording",
            paramLabel = "CÂU-HỎI",
            description = "Một cách hỏi khác của câu này. Dùng được nhiều lần.")
    private List<String> wordings = List.of();

    @Option(names = "--answer", required = true, paramLabel = "TRẢ-LỜI", description = "Câu trả lời.")
    private @Nullable String answer;

    @Option(names = "--by", required = true, paramLabel = "TÊN", description = "Người hoặc cơ quan trả lời.")
    private @Nullable String by;

    @Option(names = "--source", paramLabel = "CĂN-CỨ", description = "Căn cứ của câu trả lời, bằng lời.")
    private @Nullable String source;

    @Option(names = "--on", paramLabel = "NGÀY", description = "Ngày trả lời, ví dụ 2025-06-20; bỏ trống là hôm nay.")
    private @Nullable LocalDate on;

    @Option(names = "--until", paramLabel = "NGÀY", description = "Ngày cuối còn giá trị, ví dụ 2025-12-31.")
    private @Nullable LocalDate until;

    @Override
    public Integer call() {
        try {
            var reply = Reply.of(question, wordings, answer, by, source, on, until);
            try (var application = Application.start()) {
                var added = application.getBean(VerifiedAnswers.class).add(reply);
                out().println("Đã lưu câu trả lời số " + added.id() + ".");
            }
        } catch (BadReplyException e) {
            throw new UserProblem(ExitCodes.USAGE, String.valueOf(e.getMessage()), e);
        }
        return 0;
    }
}
