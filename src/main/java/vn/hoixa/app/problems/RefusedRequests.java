package vn.hoixa.app.problems;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Answers what the security rules refuse. */
@Component
public class RefusedRequests {
    private final ProblemWriter problems;

    RefusedRequests(ProblemWriter problems) {
        this.problems = problems;
    }

    /** A way to call that no address takes: 405. */
    public void method(HttpServletRequest request, HttpServletResponse response, String allowed)
            throws IOException, ServletException {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.ALLOW, allowed);
        var usual = Failure.of(HttpStatus.METHOD_NOT_ALLOWED, null);
        problems.write(request, response, new Failure(usual.status(), usual.detail(), headers));
    }

    /** A form that another web site sent: 403. */
    public void crossSite(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        problems.write(request, response, Failure.of(HttpStatus.FORBIDDEN, null));
    }
}
