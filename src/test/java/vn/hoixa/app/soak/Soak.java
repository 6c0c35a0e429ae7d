package vn.hoixa.app.soak;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoixa.app.database.TestServer;
import vn.hoixa.app.soak.Judgement.Kill;
import vn.hoixa.app.soak.Judgement.Reason;
import vn.hoixa.knowledge.library.PostgresLibrary;

/** One run: people write while copies are killed and calls fail; then everything is counted. */
final class Soak {
    private static final long SEED = 57;
    /** People who only help to learn the answers have numbers from here on. */
    private static final int TEACHERS = 100_000;

    private final Plan plan;
    private final People people;
    private final TestServer database;
    private final List<Copy> copies;
    private final Consumer<String> progress;
    private final List<Kill> kills = new ArrayList<>();

    /** @param progress gets a line now and then */
    Soak(Plan plan, People people, TestServer database, Path folder, Consumer<String> progress) {
        this.plan = plan;
        this.people = people;
        this.database = database;
        this.progress = progress;
        this.copies = Copy.some(plan.copies(), folder, database, people);
    }

    Report run() throws Exception {
        try {
            for (var copy : copies) {
                copy.start();
                copy.awaitReady();
            }
            people.reach(copies.stream().map(Copy::port).toList());
            var words = Words.learn(new PostgresLibrary(database.dataSource()).guides(), people, TEACHERS);
            int before = people.heard(0).size();
            progress.accept(before + " answers are known; " + plan);
            people.faults(plan.faults(), SEED);
            long start = System.nanoTime();
            var written = IntStream.range(0, plan.people())
                    .mapToObj(person -> words.some(plan.each(), SEED + person))
                    .toList();
            try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int person = 0; person < plan.people(); person++) {
                    int one = person;
                    writers.execute(() -> write(one, words, written.get(one), start));
                }
                killNowAndThen(before);
                awaitQuiet(before);
            }
            return judge(words, written, before, Duration.ofNanos(System.nanoTime() - start));
        } finally {
            for (var copy : copies) {
                copy.close();
            }
        }
    }

    private void write(int person, Words words, List<Integer> messages, long start) {
        for (int k = 0; k < messages.size(); k++) {
            long due = start + (k * (long) plan.people() + person) * 1_000_000_000L / plan.perSecond();
            LockSupport.parkNanos(due - System.nanoTime());
            people.write(person, words.text(messages.get(k)));
        }
    }

    /** Spread evenly over the run, one copy after the other; each is started again at once. */
    private void killNowAndThen(int before) throws Exception {
        for (int kill = 1; kill <= plan.kills(); kill++) {
            int at = before + kill * plan.messages() / (plan.kills() + 1);
            while (people.heard(0).size() < at) {
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
            var copy = copies.get(kill % copies.size());
            int from = people.heard(before).size();
            copy.kill();
            kills.add(new Kill(from, people.heard(before).size()));
            progress.accept("kill -9 after " + kills.getLast() + " answers");
            copy.start();
            copy.awaitReady();
        }
    }

    /** Until every message was answered, or nothing has come for long. */
    private void awaitQuiet(int before) {
        int last = -1;
        long since = System.nanoTime();
        while (System.nanoTime() - since < plan.patience().toNanos() && waiting() > 0
                || people.heard(0).size() - before < plan.messages()
                        && System.nanoTime() - since < plan.patience().toNanos()) {
            int now = people.heard(0).size();
            if (now != last) {
                last = now;
                since = System.nanoTime();
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    /** Updates without an answer and answers that are not sent. */
    private int waiting() {
        return JdbcClient.create(database.dataSource())
                .sql("""
                        select (select count(*) from inbox where state = 'WAITING')
                             + (select count(*) from outbox where state in ('WAITING', 'SENDING'))""")
                .query(Integer.class)
                .single();
    }

    private Report judge(Words words, List<List<Integer>> written, int before, Duration time) throws Exception {
        var heard = people.heard(before);
        var judgement = new Judgement(words, written, kills);
        judgement.hear(heard);
        judgement.unexplained(heard).forEach(at -> progress.accept("twice: arrivals " + at));
        var dead = dead();
        int lost = judgement.missingBut(dead);
        people.faults(0, SEED);
        sendAgain(dead);
        awaitQuiet(before);
        var afterAll = new Judgement(words, written, kills);
        afterAll.hear(people.heard(before));
        return new Report(
                plan.messages(),
                lost,
                dead.size(),
                judgement.disordered(),
                judgement.doubled(Reason.CUT, heard),
                judgement.doubled(Reason.KILL, heard),
                judgement.doubled(Reason.NONE, heard),
                judgement.thrice(),
                judgement.strange(),
                afterAll.missing(),
                time.toSeconds(),
                people.bringing(),
                copies.stream().map(copy -> copy.memory() + " MB").collect(Collectors.joining(", ")));
    }

    /**
     * A message that was given up.
     *
     * @param id its number in the outbox
     * @param person whom it was for
     * @param text how it begins
     */
    record Dead(long id, int person, String text) {}

    private List<Dead> dead() {
        return JdbcClient.create(database.dataSource())
                .sql("select id, chat_id, part ->> 'text' as text from outbox where state = 'DEAD'")
                .query((row, n) ->
                        new Dead(row.getLong("id"), people.person(row.getString("chat_id")), row.getString("text")))
                .list();
    }

    private void sendAgain(List<Dead> dead) throws Exception {
        for (var one : dead) {
            copies.getFirst().sendAgain(one.id());
        }
    }
}
