package vn.hoixa.app.soak;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoixa.app.database.TestServer;

/**
 * Prints what becomes of many messages while copies of the program are killed and calls fail. Asserts nothing; the README names
 * its command. Settings: {@code -Dsoak.people=500}, {@code -Dsoak.each=20}, {@code -Dsoak.perSecond=100}, {@code
 * -Dsoak.kills=5}, {@code -Dsoak.faults=0.05}, {@code -Dsoak.copies=1}; for the sustained load {@code -Dsoak.minutes=10}, {@code -Dsoak.messenger=telegram}.
 */
class DeliveryBenchmark {
    private static final Plan PLAN = new Plan(
            Integer.getInteger("soak.people", 500),
            Integer.getInteger("soak.each", 20),
            Integer.getInteger("soak.perSecond", 100),
            Integer.getInteger("soak.copies", 1),
            Integer.getInteger("soak.kills", 5),
            Double.parseDouble(System.getProperty("soak.faults", "0.05")),
            Duration.ofSeconds(90));

    @TempDir
    Path folder;

    @Test
    void telegram() throws Exception {
        try (var people = new TelegramPeople()) {
            run("Telegram", people);
        }
    }

    @Test
    void zalo() throws Exception {
        try (var people = new ZaloPeople()) {
            run("Zalo", people);
        }
    }

    /** Wanted: 100 messages a second for ten minutes with flat memory. */
    @Test
    void sustained() throws Exception {
        boolean zalo = System.getProperty("soak.messenger", "telegram").equals("zalo");
        try (People people = zalo ? new ZaloPeople() : new TelegramPeople();
                var database = TestServer.open(folder.resolve("database"))) {
            var load = new Sustained(people, database, folder, DeliveryBenchmark::print);
            print((zalo ? "Zalo: " : "Telegram: ")
                    + load.run(PLAN.perSecond(), Duration.ofMinutes(Integer.getInteger("soak.minutes", 10))));
        }
    }

    private void run(String name, People people) throws Exception {
        try (var database = TestServer.open(folder.resolve("database"))) {
            print(name + ": " + new Soak(PLAN, people, database, folder, DeliveryBenchmark::print).run());
        }
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
