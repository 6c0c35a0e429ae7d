package vn.hoixa.connectors.zalo;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import vn.hoixa.connectors.zalo.FakeZalo.TokenFault;

/** The pages of {@link FakeZalo} that give tokens. */
final class FakeZaloOAuth {
    private final FakeZaloTokens tokens;
    private final Queue<TokenFault> faults = new ConcurrentLinkedQueue<>();
    private final AtomicInteger calls = new AtomicInteger();
    private volatile Runnable during = () -> {};

    FakeZaloOAuth(FakeZaloTokens tokens) {
        this.tokens = tokens;
    }

    void nextFault(TokenFault fault) {
        faults.add(fault);
    }

    void during(Runnable action) {
        during = action;
    }

    int calls() {
        return calls.get();
    }

    void token(HttpExchange exchange) throws IOException {
        try (exchange) {
            calls.incrementAndGet();
            var form =
                    FakeZaloAnswers.form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            during.run();
            var fault = faults.poll();
            if (fault == null) {
                FakeZaloAnswers.answer(exchange, 200, handled(exchange, form));
                return;
            }
            switch (fault) {
                case RESET_BEFORE -> {}
                case ANSWER_CUT -> handled(exchange, form);
                case SERVER_ERROR -> FakeZaloAnswers.answer(exchange, 503, Map.of());
                case RATE -> FakeZaloAnswers.answer(exchange, 200, FakeZaloTokens.error(-32, "Rate limit"));
                case COLLISION ->
                    FakeZaloAnswers.answer(exchange, 200, FakeZaloTokens.error(-14020, "Invalid refresh token"));
                case NAMED_ERROR ->
                    FakeZaloAnswers.answer(
                            exchange, 200, Map.of("error_name", "Invalid refresh token", "error_reason", "used"));
                case EMPTY -> FakeZaloAnswers.answer(exchange, 200, Map.of());
            }
        }
    }

    private Map<String, Object> handled(HttpExchange exchange, Map<String, String> form) {
        return FakeZalo.APP_SECRET.equals(exchange.getRequestHeaders().getFirst("secret_key"))
                        && FakeZalo.APP_ID.equals(form.get("app_id"))
                ? tokens.answer(form)
                : FakeZaloTokens.error(-14004, "Invalid secret key");
    }

    void permission(HttpExchange exchange) throws IOException {
        try (exchange) {
            var query = FakeZaloAnswers.form(exchange.getRequestURI().getRawQuery());
            exchange.getResponseHeaders()
                    .set(
                            "Location",
                            query.get("redirect_uri") + "?oa_id=" + FakeZalo.OA_ID + "&code="
                                    + tokens.newCode(query.getOrDefault("code_challenge", "")) + "&state="
                                    + query.get("state"));
            exchange.sendResponseHeaders(302, -1);
        }
    }
}
