package vn.hoixa.app.command;

import java.time.Clock;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.hoixa.app.ExitCodes;
import vn.hoixa.app.UserProblem;
import vn.hoixa.assistant.verified.OpenQuestions;

/** Lists recent questions that had no answer. */
@Command(
        name = "open",
        description = "Liệt kê câu hỏi gần đây chưa có câu trả lời, hỏi nhiều nhất trước, đã che số riêng tư.")
class AnswersOpenCommand extends ConsoleCommand {
    private static final int MOST_DAYS = 3650;

    @Option(names = "--days", paramLabel = "SỐ", description = "Trong bấy nhiêu ngày qua; bỏ trống là 90.")
    private int days = OpenQuestions.USUAL_DAYS;

    @Option(names = "--limit", paramLabel = "SỐ", description = "Nhiều nhất bấy nhiêu câu; bỏ trống là 50.")
    private int limit = 50;

    @Override
    public Integer call() {
        if (days < 1 || days > MOST_DAYS || limit < 1) {
            throw new UserProblem(ExitCodes.USAGE, "--days phải từ 1 đến 3650 và --limit phải từ 1 trở lên.");
        }
        var out = out();
        try (var application = Application.start()) {
            var zone = application.getBean(Clock.class).getZone();
            var open = application.getBean(OpenQuestions.class).of(days);
            open.stream()
                    .limit(limit)
                    .forEach(one -> out.printf(
                            "%4d lần, lần cuối %-10s  %s%n",
                            one.count(),
                            Days.vietnamese(LocalDate.ofInstant(one.lastAskedAt(), zone)),
                            one.question()));
            out.println(open.size() + " câu hỏi chưa có câu trả lời.");
        }
        return 0;
    }
}
