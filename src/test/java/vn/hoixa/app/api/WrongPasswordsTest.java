package vn.hoixa.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoixa.app.Http;
import vn.hoixa.app.HttpTest;

/** Passwords cannot be tried out. */
@HttpTest(properties = "hoixa.admin.password=mot-mat-khau")
class WrongPasswordsTest {
    private static final int WRONG_PER_MINUTE = 10;

    @LocalServerPort
    int port;

    @Test
    void afterTenWrongOnesTheAddressWaits() {
        assertThat(statusFor("admin", "mot-mat-khau")).isEqualTo(200);
        for (int i = 0; i < WRONG_PER_MINUTE; i++) {
            assertThat(statusFor(i % 2 == 0 ? "admin" : "khach", i % 2 == 0 ? "sai" + i : "mot-mat-khau"))
                    .isEqualTo(401);
        }
        assertThat(statusFor("admin", "mot-mat-khau")).isEqualTo(429);
    }

    private int statusFor(String user, String password) {
        var http = new Http(port);
        return http.send(
                        http.to("/api/v1/verified-answers").header("Authorization", AdminApiTest.basic(user, password)))
                .statusCode();
    }
}
