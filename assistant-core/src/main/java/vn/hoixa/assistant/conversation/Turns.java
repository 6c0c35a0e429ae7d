package vn.hoixa.assistant.conversation;

import java.time.Instant;
import java.util.List;
import vn.hoixa.assistant.answering.Answered;
import vn.hoixa.assistant.understanding.Context;

/** Where turns are kept. */
interface Turns {
    /** What the conversation remembers of its last turn. */
    Context context(String channel, String conversationId);

    /** Keeps a turn; the question must be masked. */
    void add(Ask ask, String conversationId, String question, Answered answered, Instant askedAt, long tookMillis);

    /** The last turns, oldest first. */
    List<StoredTurn> last(String channel, String conversationId, int limit);
}
