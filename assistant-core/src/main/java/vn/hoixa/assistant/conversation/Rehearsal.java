package vn.hoixa.assistant.conversation;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.hoixa.assistant.answering.Answered;
import vn.hoixa.assistant.answering.Answering;
import vn.hoixa.assistant.model.Wording;
import vn.hoixa.assistant.understanding.Understanding;

/** The real assistant in conversations that are kept nowhere: for measuring it without touching people's turns. */
public final class Rehearsal {
    private static final String CHANNEL = "evaluate";

    private final Understanding understanding;
    private final Answering answering;
    private final @Nullable Wording wording;
    private final Clock clock;

    /**
     * @param understanding understands questions
     * @param answering answers them
     * @param wording words quotations with a language model; null for none
     * @param clock dates the turns
     */
    public Rehearsal(Understanding understanding, Answering answering, @Nullable Wording wording, Clock clock) {
        this.understanding = understanding;
        this.answering = answering;
        this.wording = wording;
        this.clock = clock;
    }

    /** A new conversation. */
    public Conversation conversation() {
        return new Conversation();
    }

    /** One conversation; not for several threads. */
    public final class Conversation {
        private final PassingTurns turns = new PassingTurns();
        private final Assistant assistant = new StoringAssistant(understanding, answering, wording, turns, clock);

        /** Answers a question of 1 to 2,000 characters as the assistant does, and tells how. */
        public Answered ask(String question) {
            assistant.ask(new Ask(CHANNEL, CHANNEL, question));
            return turns.lastAnswered();
        }
    }
}
