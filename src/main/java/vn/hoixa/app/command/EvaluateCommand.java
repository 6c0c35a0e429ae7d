package vn.hoixa.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.hoixa.app.ExitCodes;
import vn.hoixa.app.UserProblem;
import vn.hoixa.assistant.conversation.Rehearsal;
import vn.hoixa.assistant.evaluation.BadGoldException;
import vn.hoixa.assistant.evaluation.Evaluation;
import vn.hoixa.assistant.evaluation.Figures;
import vn.hoixa.assistant.evaluation.GoldFile;
import vn.hoixa.assistant.evaluation.GoldQuestion;
import vn.hoixa.assistant.evaluation.Outcome;

/** Asks gold questions through the whole assistant and says how well it answered; none of it is stored. */
@Command(
        name = "evaluate",
        description =
                "Chấm câu trả lời bằng các câu hỏi có đáp án (mỗi dòng một câu, kiểu JSON). Không lưu lại câu nào.")
class EvaluateCommand extends ConsoleCommand {
    @Option(
            names = "--floor",
            paramLabel = "TÊN=SỐ",
            description = "Kết thúc với mã 1 nếu con số này thấp hơn, ví dụ right=92. Dùng được nhiều lần.")
    private Map<String, Double> floors = new LinkedHashMap<>();

    @Option(
            names = "--source",
            paramLabel = "MÃ=TỆP",
            description =
                    "Tệp mà mã tài liệu trong câu hỏi chỉ đến, ví dụ 000=ke-hoach.txt. Có tệp scoring.py bên cạnh thì không cần.")
    private Map<String, String> sources = new LinkedHashMap<>();

    @Option(
            names = "--show",
            paramLabel = "SỐ",
            description = "In nhiều nhất bấy nhiêu câu chưa đạt; bỏ trống thì in hết.")
    private int show = Integer.MAX_VALUE;

    @Parameters(arity = "1..*", paramLabel = "TỆP.jsonl", description = "Tệp câu hỏi có đáp án.")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
        checkOptions();
        var questions = questions();
        var outcomes = asked(questions);
        return new EvaluationReport(outcomes, out()).print(show, floors) ? 0 : ExitCodes.FAILED;
    }

    private void checkOptions() {
        if (show < 0) {
            throw new UserProblem(ExitCodes.USAGE, "--show phải từ 0 trở lên.");
        }
        var known = new Figures(List.of()).all().keySet();
        for (var name : floors.keySet()) {
            if (!known.contains(name)) {
                throw new UserProblem(
                        ExitCodes.USAGE, "Không có con số “" + name + "”. Dùng được: " + String.join(", ", known));
            }
        }
    }

    private List<GoldQuestion> questions() {
        var questions = new ArrayList<GoldQuestion>();
        for (var file : files) {
            try {
                questions.addAll(GoldFile.read(file));
            } catch (IOException e) {
                throw new UserProblem(ExitCodes.FAILED, "Không đọc được tệp " + file, e);
            } catch (BadGoldException e) {
                throw new UserProblem(
                        ExitCodes.FAILED,
                        "Dòng " + e.line() + " của tệp " + file + " không phải câu hỏi có đáp án.",
                        e);
            }
        }
        if (questions.isEmpty()) {
            throw new UserProblem(ExitCodes.FAILED, "Không có câu hỏi nào trong tệp.");
        }
        return questions;
    }

    private List<Outcome> asked(List<GoldQuestion> questions) throws IOException {
        try (var application = Application.start()) {
            var library = Application.libraryToAsk(application);
            var keys = GoldSources.of(files, sources, library);
            var unknown = GoldSources.unknown(questions, keys, library);
            if (!unknown.isEmpty()) {
                errors().println("Thư viện không có tài liệu của mã: " + String.join(", ", unknown)
                        + ". Hãy nạp tệp, hoặc chỉ tệp bằng --source MÃ=TỆP.");
            }
            var evaluation = new Evaluation(application.getBean(Rehearsal.class), keys);
            return questions.stream().map(evaluation::ask).toList();
        }
    }
}
