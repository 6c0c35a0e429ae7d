package vn.hoixa.app.command;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.hoixa.app.ExitCodes;
import vn.hoixa.app.UserProblem;
import vn.hoixa.app.questions.BadQuestionException;
import vn.hoixa.app.questions.QuestionText;
import vn.hoixa.assistant.answering.Answer;
import vn.hoixa.assistant.conversation.Ask;
import vn.hoixa.assistant.conversation.Assistant;

/** Answers one question on the terminal. */
@Command(name = "ask", description = "Hỏi một câu và in câu trả lời kèm nguồn.")
class AskCommand extends ConsoleCommand {
    @Parameters(arity = "1..*", paramLabel = "\"CÂU HỎI\"", description = "Câu hỏi, để trong dấu ngoặc kép.")
    private List<String> words = List.of();

    @Override
    public Integer call() {
        var question = question();
        try (var application = Application.start()) {
            Application.libraryToAsk(application);
            var turn = application.getBean(Assistant.class).ask(new Ask("cli", null, question));
            print(turn.answer(), out());
        }
        return 0;
    }

    private String question() {
        try {
            return QuestionText.clean(String.join(" ", words));
        } catch (BadQuestionException e) {
            throw new UserProblem(ExitCodes.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    private static void print(Answer answer, PrintWriter out) {
        out.println(answer.text());
        if (!answer.citations().isEmpty()) {
            out.println();
            out.println("Nguồn:");
        }
        for (var citation : answer.citations()) {
            var number = citation.number() == null ? "" : ", số " + citation.number();
            var page = citation.page() == null ? "" : ", trang " + citation.page();
            out.printf(
                    "  [%d] %s%s (%s%s, dòng %d-%d)%n",
                    citation.n(),
                    citation.title(),
                    number,
                    citation.source(),
                    page,
                    citation.lineStart(),
                    citation.lineEnd());
        }
        if (!answer.suggestions().isEmpty()) {
            out.println();
            out.println("Có thể hỏi tiếp: " + String.join(" | ", answer.suggestions()));
        }
    }
}
