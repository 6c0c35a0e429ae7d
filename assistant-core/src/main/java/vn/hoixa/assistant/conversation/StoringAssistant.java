package vn.hoixa.assistant.conversation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoixa.assistant.answering.Answering;
import vn.hoixa.assistant.understanding.Understanding;
import vn.hoixa.knowledge.text.VietnameseText;

/** Understands, answers and stores each turn; an answer that is not stored is not given. */
public final class StoringAssistant implements Assistant {
    private static final Logger LOG = LoggerFactory.getLogger(StoringAssistant.class);

    /** Control characters and halves of surrogate pairs, which PostgreSQL refuses. */
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

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
    public StoringAssistant(Understanding understanding, Answering answering, DataSource dataSource, Clock clock) {
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
        var question = readable(ask.question());
        var previous = turns.context(ask.channel(), conversationId);
        var answered = answering.answer(understanding.understand(question, previous));
        long took = (System.nanoTime() - started) / 1_000_000;
        turns.add(ask, conversationId, question, answered, clock.instant(), took);
        LOG.debug("conversation {}: {} in {} ms", conversationId, answered.trace(), took);
        return new Turn(conversationId, answered.answer(), took);
    }

    @Override
    public List<StoredTurn> lastTurns(String channel, String conversationId, int limit) {
        return turns.last(channel, conversationId, limit);
    }

    /** The question masked before it is understood, so that no answer, memory or trace holds what is personal. */
    private static String readable(String question) {
        return Masking.mask(VietnameseText.squeeze(UNSTORABLE.matcher(question).replaceAll(" ")));
    }
}
