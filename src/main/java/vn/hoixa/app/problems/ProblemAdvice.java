package vn.hoixa.app.problems;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.hoixa.knowledge.text.SafeTrace;

/** The edge where every exception of a request becomes an answer. */
@ControllerAdvice
class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemWriter problems;

    ProblemAdvice(ProblemWriter problems) {
        this.problems = problems;
    }

    @ExceptionHandler(Exception.class)
    void answer(Exception thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (Failure.clientLeft(thrown)) {
            return;
        }
        var failure = Failure.of(thrown);
        if (failure.status().is5xxServerError()) {
            LOG.error("{} {} failed: {}", request.getMethod(), request.getServletPath(), SafeTrace.of(thrown));
        }
        problems.write(request, response, failure);
    }
}
