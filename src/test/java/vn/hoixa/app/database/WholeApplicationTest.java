package vn.hoixa.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.hoixa.app.HoiXa;
import vn.hoixa.app.Http;

/** The whole program over real databases: first start, second start, somebody else's database. */
class WholeApplicationTest {
    private static final String PLAN = """
            UBND XÃ MẪU
            Số: 3/KH-UBND
            KẾ HOẠCH
            Chuyển đổi số xã Mẫu năm 2025
            I. NHIỆM VỤ
            1. Lắp đặt mạng không dây tại nhà văn hóa thôn. Phòng Văn hóa - Xã hội chủ trì. Thời gian: trước ngày 15/3/2025.
            """;

    @TempDir
    Path temp;

    @Test
    void importsAtStartAnswersAndFindsEverythingAtTheNextStart() throws Exception {
        var library = Files.createDirectories(temp.resolve("ke-hoach"));
        Files.writeString(library.resolve("ke-hoach-mau.txt"), PLAN);
        Files.write(library.resolve("rong.pdf"), new byte[0]);
        var settings = Map.of("hoixa.library", library.toString(), "hoixa.today", "2025-06-20");

        try (var application = start(settings)) {
            var http = http(application);
            awaitReady(http);
            var documents = http.get("/api/v1/documents?limit=200").body();
            assertThat(documents)
                    .contains("ke-hoach-mau.txt", "\"status\":\"failed\"")
                    .doesNotContain("xa-an-hoa");
            var answer = http.ask("{\"question\": \"Ai chủ trì lắp đặt mạng không dây?\"}");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(http.get("/tai-lieu").body()).contains("Không nạp được.");
            assertThat(http.get("/huong-dan").body()).contains("VNeID");
        }
        try (var application = start(settings)) {
            var http = http(application);
            assertThat(http.get("/api/v1/documents?limit=200").body()).contains("ke-hoach-mau.txt");
            awaitReady(http);
        }
    }

    @Test
    void usesAnotherPostgresWhereOneIsNamed() {
        try (var claim = FolderClaim.of(DataFolder.open(temp.resolve("other")), false);
                var other = EmbeddedServer.open(claim);
                var application = start(Map.of(
                        "spring.datasource.url", other.url("postgres"),
                        "spring.datasource.username", other.user(),
                        "spring.datasource.password", other.password()))) {
            awaitReady(http(application));
            assertThat(application.getBeansOfType(EmbeddedServer.class)).isEmpty();
            assertThat(temp.resolve("data/postgres")).doesNotExist();
            assertThat(http(application).get("/api/v1/tasks").body())
                    .contains("\"source\":\"ke-hoach-mau-xa-an-hoa.txt\"");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private ConfigurableApplicationContext start(Map<String, String> settings) {
        var all = new HashMap<String, Object>(settings);
        all.put("hoixa.data", temp.resolve("data").toString());
        all.put("server.port", "0");
        return new SpringApplicationBuilder(HoiXa.class)
                .run(all.entrySet().stream()
                        .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                        .toArray(String[]::new));
    }

    private static Http http(ConfigurableApplicationContext application) {
        return new Http(application.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    private static void awaitReady(Http http) {
        long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (http.get("/actuator/health/readiness").statusCode() != 200) {
            assertThat(System.nanoTime()).as("ready in time").isLessThan(end);
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(200).toNanos());
        }
    }
}
