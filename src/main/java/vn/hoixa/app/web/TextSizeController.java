package vn.hoixa.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Larger or usual letters, remembered by the browser alone. */
@Controller
class TextSizeController {
    @GetMapping("/co-chu")
    ResponseEntity<Void> set(
            @RequestParam(name = "co", required = false) @Nullable String size,
            @RequestParam(name = "ve", required = false) @Nullable String back,
            HttpServletRequest request) {
        boolean large = "to".equals(size);
        var cookie = ResponseCookie.from(PageModel.LARGE_TEXT, large ? "to" : "")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(large ? Duration.ofDays(365) : Duration.ZERO)
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.LOCATION, LocalLink.of(back))
                .build();
    }
}
