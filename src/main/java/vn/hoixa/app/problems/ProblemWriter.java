package vn.hoixa.app.problems;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import tools.jackson.databind.json.JsonMapper;

/** Writes a failure as a page where a person asked for one, as a problem document everywhere else. */
@Component
class ProblemWriter {
    private static final String PAGE = "problem";

    private final JsonMapper json;
    private final ViewResolver views;

    ProblemWriter(JsonMapper json, @org.springframework.context.annotation.Lazy ViewResolver thymeleafViewResolver) {
        this.json = json;
        this.views = thymeleafViewResolver;
    }

    void write(HttpServletRequest request, HttpServletResponse response, Failure failure)
            throws IOException, ServletException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(failure.status().value());
        failure.headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        if (wantsPage(request)) {
            writePage(request, response, failure);
        } else {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(json.writeValueAsBytes(failure.problem()));
        }
    }

    private void writePage(HttpServletRequest request, HttpServletResponse response, Failure failure)
            throws IOException, ServletException {
        var model = Map.of("title", Failure.title(failure.status()), "detail", failure.detail());
        try {
            View page = java.util.Objects.requireNonNull(views.resolveViewName(PAGE, Locale.forLanguageTag("vi")));
            page.render(model, request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static boolean wantsPage(HttpServletRequest request) {
        var original = request.getAttribute(jakarta.servlet.RequestDispatcher.ERROR_REQUEST_URI);
        var path = original == null ? request.getRequestURI() : original.toString();
        var accept = request.getHeader("Accept");
        return !path.startsWith("/api/") && accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
