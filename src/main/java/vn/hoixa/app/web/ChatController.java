package vn.hoixa.app.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.hoixa.app.questions.BadQuestionException;
import vn.hoixa.app.questions.QuestionRate;
import vn.hoixa.app.questions.QuestionText;
import vn.hoixa.app.questions.TooManyQuestionsException;
import vn.hoixa.app.settings.ChatSettings;
import vn.hoixa.assistant.conversation.Ask;
import vn.hoixa.assistant.conversation.Assistant;
import vn.hoixa.assistant.conversation.Turn;

/** The chat: a page with the last turns, and the form that asks. */
@Controller
class ChatController {
    private static final String CHANNEL = "web";
    private static final int TURNS_SHOWN = 20;
    private static final String PAGE = "chat";
    private static final String LAST_TURN = "redirect:/#luot-cuoi";

    private final Assistant assistant;
    private final ConversationCookie conversation;
    private final QuestionRate rate;
    private final ExampleQuestions examples;
    private final DraftStreams drafts;
    private final ChatSettings chat;
    private final Clock clock;

    ChatController(
            Assistant assistant,
            ConversationCookie conversation,
            QuestionRate rate,
            ExampleQuestions examples,
            DraftStreams drafts,
            ChatSettings chat,
            Clock clock) {
        this.assistant = assistant;
        this.conversation = conversation;
        this.rate = rate;
        this.examples = examples;
        this.drafts = drafts;
        this.chat = chat;
        this.clock = clock;
    }

    @GetMapping("/")
    String page(HttpServletRequest request, Model model) {
        var today = LocalDate.now(clock);
        var turns = conversation
                .read(request)
                .map(id -> assistant.lastTurns(CHANNEL, id, TURNS_SHOWN))
                .orElse(List.of());
        model.addAttribute(
                "turns", turns.stream().map(turn -> TurnView.of(turn, today)).toList());
        model.addAttribute("examples", examples.all());
        model.addAttribute("drafts", chat.isSet());
        return PAGE;
    }

    /** Answers with the new turn alone where a script asks for it, with a way back to the whole page otherwise. */
    @PostMapping("/hoi")
    String ask(
            @RequestParam(name = "cau", required = false) @Nullable String raw,
            @RequestParam(name = "luot", required = false) @Nullable String draft,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String script,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            rate.count(request.getRemoteAddr());
            var question = QuestionText.clean(raw);
            var id = conversation.readOrStart(request, response);
            var turn = ask(new Ask(CHANNEL, id, question), draft);
            if (script == null) {
                return see(request, LAST_TURN);
            }
            model.addAttribute("turn", TurnView.of(question, turn.answer(), LocalDate.now(clock)));
            return "fragments/turn :: turn";
        } catch (BadQuestionException bad) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return refuse(bad.getMessage(), raw, script, request, model);
        } catch (TooManyQuestionsException tooMany) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.retryAfterSeconds()));
            var notice = "Bạn hỏi nhanh quá. Hãy đợi " + tooMany.retryAfterSeconds() + " giây rồi hỏi tiếp.";
            return refuse(notice, raw, script, request, model);
        }
    }

    private Turn ask(Ask ask, @Nullable String draft) {
        if (draft == null) {
            return assistant.ask(ask);
        }
        try {
            return assistant.ask(ask, sentence -> drafts.send(draft, sentence));
        } finally {
            drafts.close(draft);
        }
    }

    /** Another person at the same phone starts with an empty page. */
    @PostMapping(path = "/hoi", params = "moi")
    String startAgain(HttpServletRequest request, HttpServletResponse response) {
        conversation.end(request, response);
        return see(request, "redirect:/");
    }

    private String refuse(
            @Nullable String notice,
            @Nullable String raw,
            @Nullable String script,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("notice", notice);
        if (script != null) {
            return "fragments/turn :: notice";
        }
        model.addAttribute("unsent", raw);
        return page(request, model);
    }

    /** 303: the browser gets the page anew, and going back or reloading asks nothing twice. */
    private static String see(HttpServletRequest request, String view) {
        request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
        return view;
    }
}
