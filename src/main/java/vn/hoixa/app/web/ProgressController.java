package vn.hoixa.app.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoixa.knowledge.library.Library;

/** The line that says how far the import is; the page's script asks for it every few seconds. */
@Controller
class ProgressController {
    /** The event that makes the list of documents load itself anew. */
    static final String CHANGED = "thu-vien-doi";

    private final Library library;

    ProgressController(Library library) {
        this.library = library;
    }

    /** @param version of the library as the page shows it; null for a page that shows nothing of it */
    @GetMapping("/tien-do")
    String progress(
            @RequestParam(name = "ban", required = false) @Nullable Long version,
            Model model,
            HttpServletResponse response) {
        if (version != null) {
            long now = library.version();
            model.addAttribute("version", now);
            if (now != version) {
                response.setHeader("HX-Trigger", CHANGED);
            }
        }
        return "fragments/progress :: progress";
    }
}
