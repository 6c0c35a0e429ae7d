package vn.hoixa.app.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.WebUtils;
import vn.hoixa.app.imports.ImportProgress;

/** What every page shows around its content. */
@ControllerAdvice(basePackageClasses = PageModel.class)
class PageModel {
    static final String LARGE_TEXT = "hoixa_chu";

    private final ImportProgress progress;

    PageModel(ImportProgress progress) {
        this.progress = progress;
    }

    @ModelAttribute("progress")
    ImportProgress.State progress() {
        return progress.state();
    }

    @ModelAttribute("largeText")
    boolean largeText(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, LARGE_TEXT);
        return cookie != null && cookie.getValue().equals("to");
    }

    /** The page that is shown, to come back to. */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
