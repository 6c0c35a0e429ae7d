package vn.hoixa.app.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoixa.app.database.TestServer;

/** A small run of what {@link DeliveryBenchmark} does at length: killed once, cut off now and then, and nothing is lost. */
class DeliveryTest {
    private static final Plan SMALL = new Plan(20, 10, 40, 1, 1, 0.05, Duration.ofSeconds(45));
    private static final Plan TWO_COPIES = new Plan(20, 10, 40, 2, 1, 0.05, Duration.ofSeconds(45));

    @TempDir
    Path folder;

    @Test
    void losesNothingOnTelegramWhenItIsKilled() throws Exception {
        try (var people = new TelegramPeople()) {
            run(SMALL, people);
        }
    }

    @Test
    void losesNothingOnZaloWithTwoCopiesOfWhichOneIsKilled() throws Exception {
        try (var people = new ZaloPeople()) {
            run(TWO_COPIES, people);
        }
    }

    private void run(Plan plan, People people) throws Exception {
        try (var database = TestServer.open(folder.resolve("database"))) {
            var report = new Soak(plan, people, database, folder, line -> {}).run();
            assertThat(report.lost()).as(report.toString()).isZero();
            assertThat(report.lostAfterAll()).as(report.toString()).isZero();
            assertThat(report.disordered()).as(report.toString()).isZero();
            assertThat(report.doubled()).as(report.toString()).isZero();
            assertThat(report.thrice()).as(report.toString()).isZero();
            assertThat(report.strange()).as(report.toString()).isZero();
        }
    }
}
