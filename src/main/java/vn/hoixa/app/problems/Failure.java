package vn.hoixa.app.problems;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import vn.hoixa.app.questions.BadQuestionException;
import vn.hoixa.app.questions.TooManyQuestionsException;
import vn.hoixa.assistant.verified.BadReplyException;

/**
 * How a failed request is answered.
 *
 * @param status the HTTP status
 * @param detail what to tell, in Vietnamese
 * @param headers what goes along, such as Allow or Retry-After
 */
record Failure(HttpStatus status, String detail, HttpHeaders headers) {

    /** What an exception means to the client; 500 for everything unforeseen. */
    static Failure of(Throwable thrown) {
        return switch (thrown) {
            case BadQuestionException bad -> of(HttpStatus.BAD_REQUEST, bad.getMessage());
            case BadReplyException bad -> of(HttpStatus.BAD_REQUEST, bad.getMessage());
            case BadParameterException bad -> of(HttpStatus.BAD_REQUEST, bad.getMessage());
            case NotFoundException missing -> of(HttpStatus.NOT_FOUND, missing.getMessage());
            case TooManyQuestionsException tooMany -> tooMany(tooMany.retryAfterSeconds());
            case HttpMessageNotReadableException unreadable
            when isTooLarge(unreadable) -> of(HttpStatus.CONTENT_TOO_LARGE, null);
            case HttpMessageNotReadableException unreadable ->
                of(HttpStatus.BAD_REQUEST, "Nội dung gửi lên không phải JSON hợp lệ (UTF-8).");
            case MethodArgumentTypeMismatchException mismatch ->
                of(HttpStatus.BAD_REQUEST, new BadParameterException(mismatch.getName()).getMessage());
            case TypeMismatchException mismatch -> of(HttpStatus.BAD_REQUEST, null);
            case ErrorResponse response -> of(response.getStatusCode(), null, response.getHeaders());
            default -> of(HttpStatus.INTERNAL_SERVER_ERROR, null);
        };
    }

    /** The answer for a status; its usual words where {@code detail} is null. */
    static Failure of(HttpStatusCode status, @Nullable String detail) {
        return of(status, detail, HttpHeaders.EMPTY);
    }

    private static Failure of(HttpStatusCode code, @Nullable String detail, HttpHeaders headers) {
        var resolved = HttpStatus.resolve(code.value());
        var status = resolved == null ? HttpStatus.INTERNAL_SERVER_ERROR : resolved;
        return new Failure(status, detail == null ? usualDetail(status) : detail, headers);
    }

    private static Failure tooMany(long seconds) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return new Failure(
                HttpStatus.TOO_MANY_REQUESTS, "Bạn hỏi nhanh quá. Hãy đợi " + seconds + " giây rồi hỏi tiếp.", headers);
    }

    private static boolean isTooLarge(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLargeException) {
                return true;
            }
        }
        return false;
    }

    /** Whether the client left before it was answered; nobody is there to tell. */
    static boolean clientLeft(Throwable thrown) {
        return thrown instanceof IOException;
    }

    ProblemDetail problem() {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title(status));
        return problem;
    }

    static String title(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> "Yêu cầu chưa đúng";
            case UNAUTHORIZED -> "Cần đăng nhập";
            case FORBIDDEN -> "Không được phép";
            case NOT_FOUND -> "Không tìm thấy";
            case METHOD_NOT_ALLOWED -> "Cách gọi không được hỗ trợ";
            case NOT_ACCEPTABLE -> "Không có định dạng được yêu cầu";
            case CONTENT_TOO_LARGE -> "Nội dung quá lớn";
            case UNSUPPORTED_MEDIA_TYPE -> "Kiểu nội dung không được hỗ trợ";
            case TOO_MANY_REQUESTS -> "Hỏi quá nhanh";
            case SERVICE_UNAVAILABLE -> "Đang khởi động";
            default -> status.is4xxClientError() ? "Yêu cầu chưa đúng" : "Có lỗi ở máy chủ";
        };
    }

    private static String usualDetail(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN -> "Yêu cầu này đến từ một trang web khác nên không được nhận.";
            case NOT_FOUND -> "Không có trang hoặc địa chỉ này.";
            case METHOD_NOT_ALLOWED -> "Địa chỉ này không nhận cách gọi như vậy.";
            case NOT_ACCEPTABLE -> "Địa chỉ này chỉ trả về JSON.";
            case CONTENT_TOO_LARGE -> "Nội dung gửi lên quá lớn.";
            case UNSUPPORTED_MEDIA_TYPE -> "Hãy gửi nội dung kiểu application/json.";
            case SERVICE_UNAVAILABLE -> "Hệ thống đang khởi động, hãy thử lại sau ít phút.";
            default ->
                status.is4xxClientError()
                        ? "Yêu cầu không hợp lệ."
                        : "Xin lỗi, hệ thống gặp lỗi. Hãy thử lại sau ít phút.";
        };
    }
}
