package vn.hoixa.app.command;

import java.time.Clock;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import vn.hoixa.assistant.verified.VerifiedAnswer;
import vn.hoixa.assistant.verified.VerifiedAnswers;

/** Lists the officials' answers. */
@Command(name = "list", description = "Liệt kê các câu trả lời, mới nhất trước.")
class AnswersListCommand extends ConsoleCommand {
    @Override
    public Integer call() {
        var out = out();
        try (var application = Application.start()) {
            var today = LocalDate.now(application.getBean(Clock.class));
            var all = application.getBean(VerifiedAnswers.class).all();
            all.forEach(answer -> out.println(described(answer, today)));
            out.println(all.size() + " câu trả lời.");
        }
        return 0;
    }

    private static String described(VerifiedAnswer answer, LocalDate today) {
        var text = new StringBuilder("%d. %s%n".formatted(answer.id(), answer.question()));
        answer.wordings().forEach(wording -> text.append("   hoặc: %s%n".formatted(wording)));
        answer.answer().lines().forEach(line -> text.append("   > %s%n".formatted(line)));
        text.append("   %s, ngày %s".formatted(answer.by(), Days.vietnamese(answer.answeredOn())));
        var until = answer.validUntil();
        if (until != null) {
            text.append(", giá trị đến hết ").append(Days.vietnamese(until));
            text.append(answer.validOn(today) ? "" : " (đã hết)");
        }
        if (answer.source() != null) {
            text.append("%n   căn cứ: %s".formatted(answer.source()));
        }
        return text.toString();
    }
}
