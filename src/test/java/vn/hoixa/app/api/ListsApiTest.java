package vn.hoixa.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.hoixa.app.Http;
import vn.hoixa.app.HttpTest;

@HttpTest
class ListsApiTest {
    @LocalServerPort
    int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void listsDocumentsWithTheReasonWhereOneFailed() {
        var documents = json("/api/v1/documents");
        assertThat(documents.get("total").asInt()).isEqualTo(3);
        var plan = documents.at("/items/0");
        assertThat(plan.get("kind").asString()).isEqualTo("plan");
        assertThat(plan.get("issuedOn").asString()).isEqualTo("2025-01-20");
        assertThat(plan.get("importedAt").asString()).isEqualTo("2025-06-01T08:00:00+07:00");
        assertThat(plan.get("reason").isNull()).isTrue();
        var broken = documents.at("/items/2");
        assertThat(broken.get("status").asString()).isEqualTo("failed");
        assertThat(broken.get("reason").asString()).contains("hỏng");
        assertThat(broken.get("number").isNull()).isTrue();
    }

    @Test
    void givesAPartOfAListAndItsWholeLength() {
        var lines = json("/api/v1/documents/plan-text/lines?offset=58&limit=10");
        assertThat(lines.get("total").asInt()).isEqualTo(60);
        assertThat(lines.get("items").size()).isEqualTo(2);
        assertThat(lines.at("/items/0/n").asInt()).isEqualTo(59);
        assertThat(json("/api/v1/documents/plan-text/lines").get("items").size())
                .isEqualTo(50);
        assertThat(json("/api/v1/documents?offset=99").get("items").size()).isZero();
    }

    @Test
    void countsLinesInTheFileOrOnThePage() {
        var tasks = json("/api/v1/tasks").get("items");
        thenLines(tasks.get(0), null, 10, 13);
        thenLines(tasks.get(1), 1, 19, 20);
        thenLines(tasks.get(2), 2, 1, 2);
        assertThat(tasks.get(0).get("overdue").asBoolean()).isTrue();
        assertThat(tasks.get(1).get("overdue").asBoolean()).isFalse();
        thenLines(json("/api/v1/indicators").at("/items/0"), null, 5, 5);
        assertThat(json("/api/v1/indicators").at("/items/0/values/2030").asString())
                .isEqualTo("≥ 85%");
        assertThat(json("/api/v1/indicators").at("/items/0/needsReview").asBoolean())
                .isTrue();
        assertThat(json("/api/v1/indicators").at("/items/0/reviewReason").asString())
                .contains("mờ");
        assertThat(json("/api/v1/tasks").at("/items/0/needsReview").asBoolean()).isFalse();
    }

    @Test
    void filtersTasks() {
        assertThat(json("/api/v1/tasks?document=plan-pdf&kind=task")
                        .get("total")
                        .asInt())
                .isEqualTo(2);
        assertThat(json("/api/v1/tasks?kind=report&dueFrom=2025-01-01&status=in_progress")
                        .get("total")
                        .asInt())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tasks?limit=0", "tasks?limit=201", "tasks?offset=-1", "tasks?limit=nhieu", "tasks?dueFrom=15/3/2025",
                "tasks?kind=other", "tasks?status=late", "indicators?year=x", "tasks?q=%00",
                        "documents?offset=99999999999"
            })
    void refusesBadParameters(String path) {
        var response = http.get("/api/v1/" + path);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Http.json(response).get("detail").asString()).startsWith("Tham số");
    }

    @Test
    void doesNotKnowAnUnknownDocument() {
        assertThat(http.get("/api/v1/documents/nothing/lines").statusCode()).isEqualTo(404);
    }

    @Test
    void documentsItself() {
        var api = json("/v3/api-docs");
        assertThat(api.get("paths").propertyNames())
                .contains(
                        "/api/v1/ask",
                        "/api/v1/documents",
                        "/api/v1/documents/{id}/lines",
                        "/api/v1/tasks",
                        "/api/v1/indicators");
        assertThat(http.get("/api").statusCode()).isEqualTo(302);
    }

    private JsonNode json(String path) {
        var response = http.get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        return Http.json(response);
    }

    private static void thenLines(
            JsonNode record, @org.jspecify.annotations.Nullable Integer page, int start, int end) {
        assertThat(record.get("page").isNull()).isEqualTo(page == null);
        if (page != null) {
            assertThat(record.get("page").asInt()).isEqualTo(page);
        }
        assertThat(record.get("lineStart").asInt()).isEqualTo(start);
        assertThat(record.get("lineEnd").asInt()).isEqualTo(end);
    }
}
