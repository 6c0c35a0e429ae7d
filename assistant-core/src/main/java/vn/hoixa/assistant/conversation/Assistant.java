package vn.hoixa.assistant.conversation;

import java.util.List;
import java.util.function.Consumer;

/** Answers a question within its conversation; the one way in for every channel. Safe for many threads. */
public interface Assistant {

    /** Answers, and stores question, answer and trace before it returns. Never null. */
    default Turn ask(Ask ask) {
        return ask(ask, sentence -> {});
    }

    /**
     * As {@link #ask(Ask)}, telling on the way what is being written.
     *
     * @param drafted gets each sentence that a language model wrote and the evidence bears; the turn's answer may still be
     *     another one
     */
    Turn ask(Ask ask, Consumer<String> drafted);

    /**
     * The last turns of a conversation, oldest first, for showing it again.
     *
     * @param channel where the conversation takes place, as in {@link Ask#channel}
     * @param conversationId the channel's id of the conversation
     * @param limit how many turns at most, at least 1
     * @return empty for an unknown or forgotten conversation
     */
    List<StoredTurn> lastTurns(String channel, String conversationId, int limit);
}
