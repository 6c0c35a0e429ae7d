package vn.hoixa.assistant.conversation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoixa.assistant.answering.Answered;
import vn.hoixa.assistant.answering.Answering;
import vn.hoixa.assistant.understanding.Context;
import vn.hoixa.assistant.understanding.Understanding;
import vn.hoixa.knowledge.text.VietnameseText;

/** Understands, answers and stores each turn; an answer that is not stored is not given. */
public final class StoringAssistant implements Assistant {
    private static final Logger LOG = LoggerFactory.getLogger(StoringAssistant.class);

    private final Understanding understanding;
    private final Answering answering;
    private final TurnStore turns;
    private final Clock clock;

    /**
     * @param understanding understands questions
     * @param answering answers them
     * @param dataSource the database that keeps the turns, migrated by {@code db/migration/assistant}
     * @param clock dates the turns
     */
    public StoringAssistant(
            Understanding understanding, Answering answering, DataSource dataSource, Clock clock) {
        this.understanding = understanding;
        this.answering = answering;
        this.turns = new TurnStore(dataSource);
        this.clock = clock;
    }

    @Override
    public Turn ask(Ask ask) {
        long started = System.nanoTime();
        var given = ask.conversationId();
        var conversationId = given == null ? UUID.randomUUID().toString() : given;
        var question = VietnameseText.squeeze(ask.question());
        var previous = turns.context(ask.channel(), conversationId);
        var answered = answering.answer(understanding.understand(question, previous));
        long took = (System.nanoTime() - started) / 1_000_000;
        turns.add(ask, conversationId, Masking.mask(question), masked(answered), clock.instant(), took);
        LOG.debug("conversation {}: {} in {} ms", conversationId, answered.trace(), took);
        return new Turn(conversationId, answered.answer(), took);
    }

    @Override
    public List<StoredTurn> lastTurns(String channel, String conversationId, int limit) {
        return turns.last(channel, conversationId, limit);
    }

    /** What is remembered of a question is kept as long as the question, and masked like it. */
    private static Answered masked(Answered answered) {
        var next = answered.next();
        var context = new Context(
                next.intent(),
                next.documentIds(),
                next.bodies(),
                Masking.mask(next.topic()),
                next.taskIds(),
                next.guideId());
        return new Answered(answered.answer(), context, answered.trace());
    }
}
