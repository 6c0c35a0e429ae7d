package vn.hoixa.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoixa.app.Http;
import vn.hoixa.app.HttpTest;

@HttpTest
class AskApiTest {
    @LocalServerPort
    int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void answersWithEverythingTheContractNames() {
        var response = http.ask("{\"question\": \"Việc nào quá hạn?\", \"conversationId\": \"c-1\"}");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        var answer = Http.json(response);
        assertThat(answer.propertyNames())
                .containsExactlyInAnyOrder(
                        "conversationId",
                        "status",
                        "intent",
                        "answer",
                        "citations",
                        "tasks",
                        "suggestions",
                        "tookMillis");
        assertThat(answer.get("conversationId").asString()).isEqualTo("c-1");
        assertThat(answer.get("status").asString()).isEqualTo("answered");
        assertThat(answer.get("intent").asString()).isEqualTo("task_list");
        assertThat(answer.at("/citations/0/page").isNull()).isTrue();
        assertThat(answer.at("/citations/0").propertyNames())
                .containsExactlyInAnyOrder(
                        "n",
                        "documentId",
                        "source",
                        "title",
                        "number",
                        "section",
                        "page",
                        "lineStart",
                        "lineEnd",
                        "quote",
                        "uri");
        var task = answer.at("/tasks/0");
        assertThat(task.propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "documentId",
                        "source",
                        "section",
                        "summary",
                        "text",
                        "kind",
                        "lead",
                        "support",
                        "deadline",
                        "status",
                        "overdue",
                        "confidence",
                        "needsReview",
                        "reviewReason",
                        "page",
                        "lineStart",
                        "lineEnd");
        assertThat(task.get("kind").asString()).isEqualTo("task");
        assertThat(task.at("/deadline/due").asString()).isEqualTo("2025-03-15");
        assertThat(answer.at("/tasks/2/deadline/recurrence").asString()).isEqualTo("half-yearly");
        assertThat(answer.at("/tasks/2/deadline/due").isNull()).isTrue();
    }

    @Test
    void startsAConversationWhereNoneIsGiven() {
        assertThat(Http.json(http.ask("{\"question\": \"chào\"}"))
                        .get("conversationId")
                        .asString())
                .isNotBlank();
    }

    @Test
    void takesAQuestionInAnyUnicodeFormAndWithControlCharacters() {
        var decomposed = Normalizer.normalize("Việc nào quá hạn?", Normalizer.Form.NFD);
        var response = http.ask("{\"question\": \"" + decomposed + "\\u0000\\u0007\"}");
        assertThat(Http.json(response).get("answer").asString()).startsWith("Bạn hỏi: Việc nào quá hạn?\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"question\": \"\"}",
                "{\"question\": \" \\n \\u0000 \"}",
                "{\"question\": null}",
                "{}",
                "{\"question\": \"x\", \"conversationId\": \"12345678901234567890123456789012345678901234567890123456789012345\"}",
                "{\"question\": {\"a\": 1}}"
            })
    void refusesWhatIsNoQuestionWithAProblemDocument(String body) {
        thenProblem(http.ask(body), 400);
    }

    @Test
    void refusesMoreThanTwoThousandCharactersButTakesTwoThousand() {
        assertThat(http.ask("{\"question\": \"" + "ệ".repeat(2000) + "\"}").statusCode())
                .isEqualTo(200);
        thenProblem(http.ask("{\"question\": \"" + "a".repeat(2001) + "\"}"), 400);
    }

    @Test
    void refusesBrokenUtf8() {
        var bytes = "{\"question\": \"Vi?c g?\"}".getBytes(StandardCharsets.ISO_8859_1);
        bytes[16] = (byte) 0xC3;
        bytes[17] = (byte) 0x28;
        var response = http.send(http.to("/api/v1/ask")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(bytes)));
        thenProblem(response, 400);
    }

    @Test
    void refusesBodiesOver64KilobytesWithAndWithoutADeclaredLength() {
        thenProblem(
                http.send(http.to("/api/v1/ask")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(new byte[70_000]))),
                413);
        var json = ("{\"question\": \"" + "a".repeat(100_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        thenProblem(
                http.send(http.to("/api/v1/ask")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(json)))),
                413);
    }

    @Test
    void refusesOtherKindsOfContentAndOtherMethods() {
        thenProblem(
                http.send(http.to("/api/v1/ask")
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("{\"question\": \"x\"}"))),
                415);
        thenProblem(http.send(http.to("/api/v1/ask").GET()), 405);
        var deleted = http.send(http.to("/api/v1/ask").DELETE());
        thenProblem(deleted, 405);
        assertThat(deleted.headers().firstValue("Allow")).hasValue("POST");
    }

    @Test
    void tellsNothingInsideWhenItFails() {
        var response = http.ask("{\"question\": \"hỏng\"}");
        thenProblem(response, 500);
        assertThat(response.body()).doesNotContain("bí mật", "Exception", "vn.hoixa");
    }

    private static void thenProblem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var problem = Http.json(response);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank();
    }
}
