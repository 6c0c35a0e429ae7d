package vn.hoixa.connectors.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoixa.assistant.conversation.TurnRetention;
import vn.hoixa.connectors.channel.Channel;
import vn.hoixa.connectors.channel.Limits;
import vn.hoixa.connectors.channel.Part;
import vn.hoixa.connectors.dialogue.Reply;
import vn.hoixa.connectors.dialogue.Respondent;

/**
 * The steps of the delivery, without what calls them.
 *
 * @param jobs where stored rows get their jobs
 * @param inbox stores what comes in
 * @param replying answers it
 * @param sending sends the answers
 * @param retention deletes what is too old
 * @param deliveries shows what failed
 */
record Pipeline(
        JobQueue jobs,
        PostgresInbox inbox,
        Replying replying,
        Sending sending,
        Retention retention,
        Deliveries deliveries) {
    /** How a result is stored though the database is in trouble, or away for a minute. */
    private static final RetryPolicy STORING = RetryPolicy.builder()
            .includes(DataAccessException.class, TransactionException.class)
            .maxRetries(60)
            .delay(Duration.ofMillis(250))
            .multiplier(2)
            .maxDelay(Duration.ofSeconds(1))
            .build();

    static Pipeline of(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            List<Channel> channels,
            Respondent respondent,
            BiFunction<Reply, Limits, List<Part>> composer,
            DeliverySettings settings,
            TypingSign typing,
            ExecutorService background,
            Clock clock) {
        var byName = channels.stream().collect(Collectors.toUnmodifiableMap(Channel::name, Function.identity()));
        var transaction = new TransactionTemplate(transactions);
        var backoff = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(5), RandomGenerator.getDefault());
        var updates = new InboxRows(dataSource);
        var messages = new OutboxRows(dataSource);
        var chats = new ChatRows(dataSource);
        var turns = new TurnRetention(dataSource);
        var pauses = new Pauses(dataSource);
        var jobs = new JobQueue(dataSource, clock);
        var erasure = new Erasure(updates, messages, chats, turns);
        var membership = new Membership(updates, messages, chats, erasure, clock);
        var outbox = new Outbox(messages, jobs, composer, clock);
        var flood = new Flood(updates, chats, settings.messagesPerMinute(), clock);
        var talk = new Talk(updates, messages, chats, outbox, flood, erasure, respondent, clock);
        var calls = new ChannelCalls(typing, background);
        var results = new SendResults(messages, pauses, membership, erasure, jobs, backoff, clock);
        var pacing = new Pacing(settings.paces(), clock);
        return new Pipeline(
                jobs,
                new PostgresInbox(updates, jobs, transaction, clock),
                new Replying(
                        byName,
                        updates,
                        chats,
                        talk,
                        membership,
                        new GivingUp(updates, chats, outbox, respondent, transaction, backoff, clock),
                        calls,
                        transaction,
                        backoff,
                        clock),
                new Sending(
                        byName,
                        messages,
                        pauses,
                        pacing,
                        new Outages(clock),
                        results,
                        transaction,
                        backoff,
                        new RetryTemplate(STORING),
                        clock),
                new Retention(updates, messages, chats, turns, transaction, settings.keep(), clock),
                new PostgresDeliveries(dataSource, updates, messages, jobs, transaction, clock));
    }
}
