package vn.hoixa.app.messengers;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.hoixa.app.problems.NotFoundException;
import vn.hoixa.app.settings.ZaloOptions;

/** Shows Zalo that the domain is ours, in both ways it knows: a mark in the pages' heads, and a file at the root. */
@Controller
@ControllerAdvice(basePackages = "vn.hoixa.app.web")
@Hidden
class ZaloDomainController {
    private final ZaloOptions zalo;

    ZaloDomainController(ZaloOptions zalo) {
        this.zalo = zalo;
    }

    /** The code for the pages' heads; "" where none is set. */
    @ModelAttribute("zaloVerification")
    String verification() {
        return zalo.verification();
    }

    @GetMapping(path = "/zalo_verifier{code:[A-Za-z0-9_-]+}.html", produces = MediaType.TEXT_HTML_VALUE)
    @ResponseBody
    String file(@PathVariable String code) {
        if (zalo.verification().isBlank() || !zalo.verification().equals(code)) {
            throw new NotFoundException("Không có trang hoặc địa chỉ này.");
        }
        return "<!DOCTYPE html><html><head><meta name=\"zalo-platform-site-verification\" content=\"" + code
                + "\"></head><body></body></html>";
    }
}
