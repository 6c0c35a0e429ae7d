package vn.hoixa.app.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.hoixa.assistant.verified.VerifiedAnswer;
import vn.hoixa.assistant.verified.VerifiedAnswers;

/** Lists the officials' answers. */
@Command(
        name = "list",
        description = "Liệt kê các câu trả lời, mới nhất trước.",
        optionListHeading = "%nTùy chọn:%n",
        synopsisHeading = "Cách dùng: ",
        descriptionHeading = "%n")
class AnswersListCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Hiện hướng dẫn này.")
    private boolean help;

    @Override
    public Integer call() {
        var out = Output.of(spec);
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
