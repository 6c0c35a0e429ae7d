package vn.hoixa.app.benchmark;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import vn.hoixa.app.HoiXa;
import vn.hoixa.app.Http;
import vn.hoixa.assistant.conversation.Ask;
import vn.hoixa.assistant.conversation.Assistant;
import vn.hoixa.knowledge.library.PostgresLibrary;
import vn.hoixa.knowledge.search.LuceneSearch;

/** The whole program as it is started, on an embedded PostgreSQL of its own that keeps every answer on the disk. */
final class RunningApplication implements AutoCloseable {
    private static final Duration LONGEST_IMPORT = Duration.ofMinutes(10);

    private final ConfigurableApplicationContext context;
    private final Http http;
    private final JsonMapper json = JsonMapper.builder().build();

    private RunningApplication(ConfigurableApplicationContext context) {
        this.context = context;
        http = new Http(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    /**
     * Starts it and waits until it has imported everything.
     *
     * @param data a folder for it alone
     * @param plans its library; null for the shipped sample
     */
    static RunningApplication start(Path data, @Nullable Path plans) {
        var settings = new ArrayList<>(List.of(
                "--hoixa.data=" + data,
                "--hoixa.today=2025-06-20",
                "--hoixa.rate-per-minute=0",
                "--server.port=0",
                "--logging.level.root=warn"));
        if (plans != null) {
            settings.add("--hoixa.library=" + plans.toAbsolutePath().normalize());
        }
        var application =
                new RunningApplication(new SpringApplicationBuilder(HoiXa.class).run(settings.toArray(String[]::new)));
        application.awaitReady();
        return application;
    }

    private void awaitReady() {
        long end = System.nanoTime() + LONGEST_IMPORT.toNanos();
        while (http.get("/actuator/health/readiness").statusCode() != 200) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("not ready after " + LONGEST_IMPORT);
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    PostgresLibrary library() {
        return context.getBean(PostgresLibrary.class);
    }

    LuceneSearch search() {
        return context.getBean(LuceneSearch.class);
    }

    DataSource database() {
        return context.getBean(DataSource.class);
    }

    Clock clock() {
        return context.getBean(Clock.class);
    }

    /** Asks in this process, each question in a conversation of its own. */
    Consumer<String> inProcess() {
        var assistant = context.getBean(Assistant.class);
        return question -> assistant.ask(new Ask("benchmark", null, question));
    }

    /** Asks {@code POST /api/v1/ask}. */
    Consumer<String> overHttp() {
        return question -> {
            int status = http.ask(json.writeValueAsString(Map.of("question", question)))
                    .statusCode();
            if (status != 200) {
                throw new IllegalStateException("status " + status + " for " + question);
            }
        };
    }

    @Override
    public void close() {
        context.close();
    }
}
