package vn.hoixa.connectors.delivery;

import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.hoixa.connectors.channel.Channel;
import vn.hoixa.connectors.channel.Limits;
import vn.hoixa.connectors.channel.Part;
import vn.hoixa.connectors.dialogue.Reply;

/** Puts replies, cut into messages, behind what waits for their chat. Only within a transaction. */
final class Outbox {
    private final OutboxRows rows;
    private final JobQueue jobs;
    private final BiFunction<Reply, Limits, List<Part>> composer;
    private final Clock clock;

    Outbox(OutboxRows rows, JobQueue jobs, BiFunction<Reply, Limits, List<Part>> composer, Clock clock) {
        this.rows = rows;
        this.jobs = jobs;
        this.composer = composer;
        this.clock = clock;
    }

    /**
     * Adds replies to an update.
     *
     * @param replyTo as in {@link vn.hoixa.connectors.channel.Incoming#replyTo}
     * @param lastOfAll whether nothing of the chat is to be kept once they are sent
     * @return the number of the last message that offers choices; null where none does
     */
    @Nullable
    Long add(
            Channel channel,
            ChatKey chat,
            @Nullable String replyTo,
            long inboxId,
            List<Reply> replies,
            boolean lastOfAll) {
        Long offered = null;
        Long last = null;
        for (var reply : replies) {
            for (var part : composer.apply(reply, channel.limits())) {
                long id = rows.add(chat, inboxId, replyTo, part, lastOfAll, clock.instant());
                last = id;
                offered = part.choices().isEmpty() ? offered : last;
            }
        }
        if (last != null) {
            // One job sends all of them, as it ends only when the chat has nothing left; the last message goes last.
            jobs.send(last);
        }
        return offered;
    }
}
