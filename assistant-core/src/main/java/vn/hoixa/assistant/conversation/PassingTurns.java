package vn.hoixa.assistant.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.hoixa.assistant.answering.Answered;
import vn.hoixa.assistant.understanding.Context;

/** The turns of one conversation, gone with it. */
final class PassingTurns implements Turns {
    private final List<StoredTurn> turns = new ArrayList<>();
    private final List<Answered> answered = new ArrayList<>();

    @Override
    public Context context(String channel, String conversationId) {
        return answered.isEmpty() ? Context.NONE : answered.getLast().next();
    }

    @Override
    public void add(Ask ask, String conversationId, String question, Answered given, Instant askedAt, long tookMillis) {
        turns.add(new StoredTurn(question, given.answer()));
        answered.add(given);
    }

    @Override
    public List<StoredTurn> last(String channel, String conversationId, int limit) {
        return List.copyOf(turns.subList(Math.max(0, turns.size() - limit), turns.size()));
    }

    /** The last answer with its trace; there must be one. */
    Answered lastAnswered() {
        return answered.getLast();
    }
}
