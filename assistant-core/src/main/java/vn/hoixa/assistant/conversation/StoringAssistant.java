package vn.hoixa.assistant.conversation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoixa.assistant.answering.Answer;
import vn.hoixa.assistant.answering.Answered;
import vn.hoixa.assistant.answering.Answering;
import vn.hoixa.assistant.model.Wording;
import vn.hoixa.assistant.understanding.Context;
import vn.hoixa.assistant.understanding.Understanding;
import vn.hoixa.knowledge.text.VietnameseText;

/** Understands, answers and stores each turn; an answer that is not stored is not given. */
public final class StoringAssistant implements Assistant {
    private static final Logger LOG = LoggerFactory.getLogger(StoringAssistant.class);

    /** Control characters and halves of surrogate pairs, which PostgreSQL refuses. */
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private final Understanding understanding;
    private final Answering answering;
    private final TwoQuestions twoQuestions;
    private final Rewriting rewriting;
    private final Turns turns;
    private final Clock clock;

    /**
     * @param understanding understands questions
     * @param answering answers them
     * @param dataSource the database that keeps the turns, migrated by {@code db/migration/assistant}
     * @param clock dates the turns
     */
    public StoringAssistant(Understanding understanding, Answering answering, DataSource dataSource, Clock clock) {
        this(understanding, answering, null, dataSource, clock);
    }

    /**
     * @param understanding understands questions
     * @param answering answers them
     * @param wording words quotations with a language model; null for none
     * @param dataSource the database that keeps the turns, migrated by {@code db/migration/assistant}
     * @param clock dates the turns
     */
    public StoringAssistant(
            Understanding understanding,
            Answering answering,
            @Nullable Wording wording,
            DataSource dataSource,
            Clock clock) {
        this(understanding, answering, wording, new TurnStore(dataSource), clock);
    }

    StoringAssistant(
            Understanding understanding, Answering answering, @Nullable Wording wording, Turns turns, Clock clock) {
        this.rewriting = new Rewriting(wording);
        this.understanding = understanding;
        this.answering = answering;
        this.twoQuestions = new TwoQuestions(understanding, answering);
        this.turns = turns;
        this.clock = clock;
    }

    @Override
    public Turn ask(Ask ask, Consumer<String> drafted) {
        long started = System.nanoTime();
        var given = ask.conversationId();
        var conversationId = given == null ? UUID.randomUUID().toString() : given;
        var question = readable(ask.question());
        var previous = given == null ? Context.NONE : turns.context(ask.channel(), conversationId);
        var answered = answered(ask.channel(), conversationId, question, previous, drafted);
        long took = (System.nanoTime() - started) / 1_000_000;
        turns.add(ask, conversationId, question, answered, clock.instant(), took);
        LOG.debug("conversation {}: {} in {} ms", conversationId, answered.trace(), took);
        return new Turn(conversationId, answered.answer(), took);
    }

    private Answered answered(
            String channel, String conversationId, String question, Context previous, Consumer<String> drafted) {
        var understood = understanding.understand(question, previous);
        var plain = twoQuestions.answer(question, understood, previous).orElseGet(() -> answering.answer(understood));
        var alone = rewriting.standalone(question, plain, () -> turns.last(channel, conversationId, 1));
        if (alone != null) {
            var again = answering.answer(understanding.understand(alone, previous));
            plain = again.answer().status() == Answer.Status.ANSWERED ? again : plain;
        }
        return rewriting.worded(question, plain, drafted);
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
