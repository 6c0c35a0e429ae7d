package vn.hoixa.assistant.conversation;

import java.util.List;

/** Answers a question within its conversation; the one way in for every channel. Safe for many threads. */
public interface Assistant {

    /** Answers, and stores question, answer and trace before it returns. Never null. */
    Turn ask(Ask ask);

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
