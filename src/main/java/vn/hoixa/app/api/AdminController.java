package vn.hoixa.app.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.hoixa.app.problems.BadParameterException;
import vn.hoixa.app.problems.NotFoundException;
import vn.hoixa.assistant.verified.BadReplyException;
import vn.hoixa.assistant.verified.OpenQuestions;
import vn.hoixa.assistant.verified.Reply;
import vn.hoixa.assistant.verified.VerifiedAnswers;

/** Officials' answers and the questions that have none; for the administrator only, see the security package. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Quản trị", description = "Đăng nhập HTTP Basic: người dùng admin, mật khẩu trong HOIXA_ADMIN_PASSWORD")
@SecurityRequirement(name = ApiDocument.ADMIN)
@ApiResponse(responseCode = "401", description = "Chưa đăng nhập hoặc sai mật khẩu")
@ApiResponse(responseCode = "403", description = "Chưa đặt HOIXA_ADMIN_PASSWORD")
class AdminController {
    private static final int MOST_DAYS = 3650;

    private final VerifiedAnswers answers;
    private final OpenQuestions open;
    private final Clock clock;

    AdminController(VerifiedAnswers answers, OpenQuestions open, Clock clock) {
        this.answers = answers;
        this.open = open;
        this.clock = clock;
    }

    /** The body of a new answer; unknown properties are ignored. */
    record ReplyBody(
            @Nullable String question,
            @Nullable List<String> wordings,
            @Nullable String answer,
            @Nullable String by,
            @Nullable String source,
            @Nullable LocalDate answeredOn,
            @Nullable LocalDate validUntil) {}

    @Operation(summary = "Câu trả lời của cán bộ, mới nhất trước, kể cả câu đã hết hạn")
    @ApiResponse(responseCode = "200")
    @GetMapping("/verified-answers")
    Paging.Page<VerifiedAnswerView> all(
            @RequestParam(required = false) @Nullable Integer offset,
            @RequestParam(required = false) @Nullable Integer limit) {
        var today = LocalDate.now(clock);
        return Paging.of(offset, limit).page(answers.all(), answer -> VerifiedAnswerView.of(answer, today));
    }

    @Operation(summary = "Thêm câu trả lời của cán bộ; từ đó câu hỏi cùng ý được trả lời bằng câu này trước hết")
    @ApiResponse(responseCode = "201")
    @PostMapping(path = "/verified-answers", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<VerifiedAnswerView> add(@RequestBody ReplyBody body) throws BadReplyException {
        var added = answers.add(Reply.of(
                body.question(),
                body.wordings(),
                body.answer(),
                body.by(),
                body.source(),
                body.answeredOn(),
                body.validUntil()));
        return ResponseEntity.created(URI.create("/tra-loi/" + added.id()))
                .body(VerifiedAnswerView.of(added, LocalDate.now(clock)));
    }

    @Operation(summary = "Bỏ một câu trả lời của cán bộ")
    @ApiResponse(responseCode = "204")
    @DeleteMapping("/verified-answers/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id) {
        if (!answers.remove(id)) {
            throw new NotFoundException("Không có câu trả lời số " + id + ".");
        }
    }

    @Operation(summary = "Câu hỏi gần đây chưa có câu trả lời, hỏi nhiều nhất trước, đã che số riêng tư")
    @ApiResponse(responseCode = "200")
    @GetMapping("/open-questions")
    Paging.Page<OpenQuestionView> open(
            @RequestParam(required = false) @Nullable Integer days,
            @RequestParam(required = false) @Nullable Integer offset,
            @RequestParam(required = false) @Nullable Integer limit) {
        int back = days == null ? OpenQuestions.USUAL_DAYS : days;
        if (back < 1 || back > MOST_DAYS) {
            throw new BadParameterException("days");
        }
        var zone = clock.getZone();
        return Paging.of(offset, limit).page(open.of(back), question -> OpenQuestionView.of(question, zone));
    }
}
