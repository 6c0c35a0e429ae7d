package vn.hoixa.app.web;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.hoixa.knowledge.library.DocumentRecord;
import vn.hoixa.knowledge.library.DocumentRecord.Kind;
import vn.hoixa.knowledge.library.DocumentRecord.Status;
import vn.hoixa.knowledge.library.Library;

/** The list of what the library holds, with what went wrong. */
@Controller
class DocumentsController {
    private final Library library;
    private final Clock clock;

    DocumentsController(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    /** A document in the list; texts are ready to show, null and "" for what it does not have. */
    record Row(
            String title,
            String source,
            @Nullable String number,
            @Nullable String issuer,
            String issuedOn,
            int tasks,
            int indicators,
            boolean repaired,
            boolean failed,
            @Nullable String reason,
            List<String> notes,
            String importedOn,
            String href) {
        static Row of(DocumentRecord document, ZoneId zone) {
            return new Row(
                    document.title(),
                    document.source(),
                    document.number(),
                    document.issuer(),
                    document.issuedOn() == null ? "" : VietnameseDate.of(document.issuedOn()),
                    document.tasks(),
                    document.indicators(),
                    document.repaired(),
                    document.status() == Status.FAILED,
                    document.reason(),
                    document.notes(),
                    VietnameseDate.of(document.importedAt().atZone(zone).toLocalDate()),
                    "/nguon/" + document.id());
        }
    }

    @GetMapping("/tai-lieu")
    String documents(Model model) {
        // Before the list, so that a change in between makes the page ask again rather than miss it.
        model.addAttribute("version", library.version());
        var all = library.documents();
        model.addAttribute(
                "documents",
                rows(all.stream()
                        .filter(document -> document.kind() != Kind.GUIDE || document.status() == Status.FAILED)
                        .toList()));
        model.addAttribute("guides", library.guides());
        return "documents";
    }

    private List<Row> rows(List<DocumentRecord> documents) {
        return documents.stream()
                .map(document -> Row.of(document, clock.getZone()))
                .toList();
    }
}
