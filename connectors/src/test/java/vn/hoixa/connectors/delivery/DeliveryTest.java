package vn.hoixa.connectors.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.hoixa.connectors.channel.Outgoing;
import vn.hoixa.connectors.channel.SendResult;
import vn.hoixa.connectors.channel.Update;

/** The delivery as it runs: two copies of the application on one database, and troubles of all kinds. */
class DeliveryTest {
    private static final int CHATS = 30;
    private static final int UPDATES_OF_A_CHAT = 10;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    private final DataSource database = DeliveryFixture.newDatabase();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (var one : open.reversed()) {
            one.close();
        }
    }

    private HikariDataSource pool() {
        var pool = DeliveryFixture.pooled(database, 12);
        open.add(pool);
        return pool;
    }

    private Delivery copy(HikariDataSource pool, FakeChannel channel, FakeRespondent respondent, List<Chore> chores) {
        var delivery = new Delivery(
                pool,
                new JdbcTransactionManager(pool),
                List.of(channel),
                respondent,
                DeliveryFixture.ONE_PART,
                chores,
                new DeliverySettings(0, Map.of(), Period.ofMonths(12), 6, 6, Duration.ofHours(1)),
                clock);
        open.add(delivery);
        return delivery;
    }

    private Update update(int chat, int n) {
        var chatId = "c" + chat;
        return new Update(
                chatId + "-" + n,
                chatId,
                n,
                clock.instant(),
                FakeChannel.body(chatId, clock.instant(), "said", chat + "." + n));
    }

    private int waiting() {
        return jdbc.sql("""
                        select (select count(*) from inbox where state = 'WAITING')
                             + (select count(*) from outbox where state in ('WAITING', 'SENDING'))
                             + (select count(*) from scheduled_tasks where task_name <> 'delete-old')
                             + (select count(*) from scheduled_sends)""").query(Integer.class).single();
    }

    @Test
    void answersEachUpdateOnceAndInOrderOnTwoCopies() {
        var random = new Random(20260302);
        var channel = new FakeChannel("chan", clock);
        Set<String> unclear = ConcurrentHashMap.newKeySet();
        channel.usually(message -> result(message, random, unclear));
        var pools = List.of(pool(), pool());
        var respondents = pools.stream().map(FakeRespondent::new).toList();
        var one = copy(pools.getFirst(), channel, respondents.getFirst(), List.of());
        var other = copy(pools.getLast(), channel, respondents.getLast(), List.of());
        one.start();
        other.start();

        var updates = new ArrayList<Update>();
        for (int chat = 0; chat < CHATS; chat++) {
            for (int n = 0; n < UPDATES_OF_A_CHAT; n++) {
                updates.add(update(chat, n));
                if (random.nextInt(40) == 0) {
                    var words = chat + "." + n;
                    respondents.forEach(respondent -> respondent.failAt(words, 1));
                }
            }
        }
        for (int n = 0; n < UPDATES_OF_A_CHAT; n++) {
            var batch = new ArrayList<Update>();
            for (int chat = 0; chat < CHATS; chat++) {
                batch.add(updates.get(chat * UPDATES_OF_A_CHAT + n));
            }
            Collections.shuffle(batch, random);
            one.inbox().store("chan", batch.subList(0, CHATS / 2));
            other.inbox().store("chan", batch.subList(CHATS / 2, CHATS));
            other.inbox().store("chan", batch.subList(0, 3));
        }
        await().atMost(LONGEST).pollInterval(Duration.ofMillis(200)).until(() -> waiting() == 0);

        assertThat(jdbc.sql("select distinct state from inbox")
                        .query(String.class)
                        .list())
                .containsExactly("ANSWERED");
        assertThat(jdbc.sql("select distinct state from outbox")
                        .query(String.class)
                        .list())
                .containsExactly("SENT");
        assertThat(jdbc.sql("select count(*) from turn").query(Integer.class).single())
                .isEqualTo(CHATS * UPDATES_OF_A_CHAT);
        assertThat(unclear).isNotEmpty();
        for (int chat = 0; chat < CHATS; chat++) {
            assertThat(arrived.getOrDefault("c" + chat, List.of())).isEqualTo(expected(chat, unclear));
        }
    }

    private final Map<String, List<String>> arrived = new ConcurrentHashMap<>();

    private SendResult result(Outgoing message, Random random, Set<String> unclear) {
        int luck = random.nextInt(100);
        if (luck < 6) {
            return new SendResult.Later("busy", Duration.ofMillis(luck * 100L), false);
        }
        var text = message.part().text();
        arrived.computeIfAbsent(message.chatId(), chat -> Collections.synchronizedList(new ArrayList<>()))
                .add(text);
        if (luck < 10 && unclear.add(text)) {
            return new SendResult.Unclear("cut");
        }
        return new SendResult.Sent("");
    }

    private static List<String> expected(int chat, Set<String> unclear) {
        var texts = new ArrayList<String>();
        for (int n = 0; n < UPDATES_OF_A_CHAT; n++) {
            var text = "re " + chat + "." + n;
            texts.add(text);
            if (unclear.contains(text)) {
                texts.add(text);
            }
        }
        return texts;
    }

    @Test
    void takesOverTheWorkOfACopyThatDied() {
        var channel = new FakeChannel("chan", clock);
        var pool = pool();
        var living = copy(pool, channel, new FakeRespondent(pool), List.of());
        living.inbox().store("chan", List.of(update(1, 1)));
        jdbc.sql("""
                        update scheduled_tasks set picked = true, picked_by = 'dead', version = version + 1,
                               last_heartbeat = ?""").param(Times.stored(clock.instant().minusSeconds(60))).update();

        living.start();
        await().atMost(LONGEST).until(() -> channel.texts().equals(List.of("re 1.1")));
    }

    @Test
    void doesAChoreOnOneCopyAndGoesOnAfterItsFailure() {
        var done = new AtomicInteger();
        var chores = List.of(new Chore("chore", Duration.ofMillis(300), () -> {
            if (done.incrementAndGet() == 1) {
                throw new IllegalStateException("told to fail");
            }
        }));
        for (int i = 0; i < 2; i++) {
            var pool = pool();
            copy(pool, new FakeChannel("chan", clock), new FakeRespondent(pool), chores)
                    .start();
        }

        await().atMost(LONGEST).until(() -> done.get() >= 3);
        assertThat(jdbc.sql("select count(*) from scheduled_tasks where task_name = 'chore'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }
}
