package vn.hoixa.app.soak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import vn.hoixa.app.HoiXa;
import vn.hoixa.app.benchmark.Latencies;
import vn.hoixa.app.benchmark.Questions;
import vn.hoixa.app.database.TestServer;

/** Many people ask real questions at a steady pace, each once a minute; how long they wait and what memory it takes. */
final class Sustained {
    private static final Duration TURN = Duration.ofMinutes(1);
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final long SEED = 57;

    private final People people;
    private final TestServer database;
    private final Path folder;
    private final Consumer<String> progress;
    /** When the question was written that a person waits for an answer to. */
    private final ConcurrentHashMap<Integer, Long> waiting = new ConcurrentHashMap<>();

    private final List<Long> waited = new ArrayList<>();
    private int read;

    Sustained(People people, TestServer database, Path folder, Consumer<String> progress) {
        this.people = people;
        this.database = database;
        this.folder = folder;
        this.progress = progress;
    }

    String run(int perSecond, Duration time) throws Exception {
        var questions = new Questions(examples(), SEED).some(20_000);
        try (var copy = Copy.some(1, folder, database, people).getFirst();
                var watch = Executors.newSingleThreadScheduledExecutor();
                var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            copy.start();
            copy.awaitReady();
            people.reach(List.of(copy.port()));
            var memory = new ArrayList<Long>();
            long start = System.nanoTime();
            watch.scheduleAtFixedRate(this::hear, 20, 20, TimeUnit.MILLISECONDS);
            watch.scheduleAtFixedRate(() -> minute(copy, memory), 60, 60, TimeUnit.SECONDS);
            int all = Math.toIntExact(perSecond * time.toSeconds());
            int askers = Math.toIntExact(perSecond * TURN.toSeconds());
            for (int i = 0; i < all; i++) {
                LockSupport.parkNanos(start + i * 1_000_000_000L / perSecond - System.nanoTime());
                int person = i % askers;
                var question = questions.get(i % questions.size());
                writers.execute(() -> {
                    waiting.put(person, System.nanoTime());
                    people.write(person, question);
                });
            }
            LockSupport.parkNanos(WARM_UP.toNanos());
            hear();
            return report(all, perSecond, time, memory);
        }
    }

    private synchronized void hear() {
        var heard = people.heard(read);
        read += heard.size();
        for (var one : heard) {
            var since = waiting.remove(one.person());
            if (since != null) {
                waited.add(System.nanoTime() - since);
            }
        }
    }

    private synchronized void minute(Copy copy, List<Long> memory) {
        memory.add(copy.memory());
        progress.accept("%d answered, %d wait, %d MB".formatted(waited.size(), waiting.size(), memory.getLast()));
    }

    private synchronized String report(int all, int perSecond, Duration time, List<Long> memory) {
        return """
                %d questions, %d a second for %d minutes on %d cores: %d answered, %d without an answer in time
                  from writing to reading: %s
                  memory of the program each minute, MB: %s
                  %s""".formatted(
                        all,
                        perSecond,
                        time.toMinutes(),
                        Runtime.getRuntime().availableProcessors(),
                        waited.size(),
                        all - waited.size(),
                        new Latencies(waited),
                        memory,
                        people.bringing());
    }

    /** The questions that the chat page offers to ask. */
    private static List<String> examples() throws IOException {
        try (var in = Objects.requireNonNull(HoiXa.class.getResourceAsStream("web/example-questions.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
