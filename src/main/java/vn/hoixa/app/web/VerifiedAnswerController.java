package vn.hoixa.app.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.hoixa.app.problems.NotFoundException;
import vn.hoixa.assistant.verified.VerifiedAnswers;

/** Shows an official's answer that was cited. */
@Controller
class VerifiedAnswerController {
    private final VerifiedAnswers answers;
    private final Clock clock;

    VerifiedAnswerController(VerifiedAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/tra-loi/{id:\\d{1,18}}")
    String answer(@PathVariable long id, Model model) {
        var answer = answers.byId(id).orElseThrow(() -> new NotFoundException("Câu trả lời này không còn nữa."));
        var until = answer.validUntil();
        model.addAttribute("answer", answer);
        model.addAttribute("lines", answer.answer().lines().toList());
        model.addAttribute("answeredOn", VietnameseDate.of(answer.answeredOn()));
        model.addAttribute("validUntil", until == null ? null : VietnameseDate.of(until));
        model.addAttribute("expired", !answer.validOn(LocalDate.now(clock)));
        return "verified-answer";
    }
}
