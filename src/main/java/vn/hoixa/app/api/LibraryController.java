package vn.hoixa.app.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoixa.app.problems.BadParameterException;
import vn.hoixa.app.problems.NotFoundException;
import vn.hoixa.knowledge.library.IndicatorFilter;
import vn.hoixa.knowledge.library.Library;
import vn.hoixa.knowledge.library.TaskFilter;
import vn.hoixa.knowledge.library.TaskRecord;
import vn.hoixa.knowledge.plan.Task;

/** The library's lists. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Thư viện")
class LibraryController {
    private final Library library;
    private final Clock clock;

    LibraryController(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    @Operation(summary = "Tài liệu đã nạp, kể cả tài liệu nạp lỗi (kèm lý do)")
    @GetMapping("/documents")
    Paging.Page<DocumentView> documents(
            @RequestParam(required = false) @Nullable Integer offset,
            @RequestParam(required = false) @Nullable Integer limit) {
        var zone = clock.getZone();
        return Paging.of(offset, limit).page(library.documents(), document -> DocumentView.of(document, zone));
    }

    @Operation(summary = "Từng dòng của một tài liệu: như trong tệp và sau khi sửa lỗi nhận dạng")
    @GetMapping("/documents/{id}/lines")
    Paging.Page<LineView> lines(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer offset,
            @RequestParam(required = false) @Nullable Integer limit) {
        var paging = Paging.of(offset, limit);
        var document =
                library.document(id).orElseThrow(() -> new NotFoundException("Không có tài liệu này trong thư viện."));
        return paging.page(library.lines(document.id()), LineView::of);
    }

    @Operation(summary = "Nhiệm vụ và chế độ báo cáo")
    @GetMapping("/tasks")
    Paging.Page<TaskView> tasks(
            @RequestParam(required = false) @Nullable String document,
            @RequestParam(required = false) @Nullable String lead,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate dueFrom,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate dueTo,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Integer offset,
            @RequestParam(required = false) @Nullable Integer limit) {
        var paging = Paging.of(offset, limit);
        var filter = new TaskFilter(
                given("document", document),
                given("lead", lead),
                dueFrom,
                dueTo,
                Wire.parse(Task.Kind.class, "kind", kind),
                Wire.parse(TaskRecord.Status.class, "status", status),
                given("q", q));
        var today = LocalDate.now(clock);
        var numbers = new LineNumbers(library);
        return paging.page(library.tasks(filter), task -> TaskView.of(task, today, numbers));
    }

    @Operation(summary = "Chỉ tiêu")
    @GetMapping("/indicators")
    Paging.Page<IndicatorView> indicators(
            @RequestParam(required = false) @Nullable String document,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Integer offset,
            @RequestParam(required = false) @Nullable Integer limit) {
        var paging = Paging.of(offset, limit);
        var filter = new IndicatorFilter(given("document", document), given("q", q), year);
        var numbers = new LineNumbers(library);
        return paging.page(library.indicators(filter), found -> IndicatorView.of(found, numbers));
    }

    /** A filter's words; null where none were given. Control characters cannot be in any document. */
    private static @Nullable String given(String parameter, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > Paging.MOST || value.chars().anyMatch(Character::isISOControl)) {
            throw new BadParameterException(parameter);
        }
        return value.strip();
    }
}
