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

    /** What only an administrator may use, where none is set up: 403. */
    public void closed(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        problems.write(
                request,
                response,
                Failure.of(
                        HttpStatus.FORBIDDEN,
                        "Phần này chỉ dành cho quản trị và đang đóng. Hãy đặt biến HOIXA_ADMIN_PASSWORD rồi chạy lại,"
                                + " sau đó đăng nhập bằng người dùng admin và mật khẩu đó."));
    }

    /** No or a wrong password: 401. */
    public void login(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Hoi Xa\", charset=\"UTF-8\"");
        problems.write(
                request,
                response,
                new Failure(
                        HttpStatus.UNAUTHORIZED,
                        "Hãy đăng nhập bằng người dùng admin và mật khẩu trong HOIXA_ADMIN_PASSWORD.",
                        headers));
    }

    /** Too many wrong passwords from one address: 429. */
    public void tooManyLogins(HttpServletRequest request, HttpServletResponse response, long seconds)
            throws IOException, ServletException {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        problems.write(
                request,
                response,
                new Failure(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "Sai mật khẩu nhiều lần quá. Hãy đợi " + seconds + " giây rồi thử lại.",
                        headers));
    }
}
