package vn.hoixa.connectors.dialogue;

import java.util.List;

/**
 * What an event leads to.
 *
 * @param replies what to say, in order; empty for silence
 * @param then what is to be done with the chat besides
 */
public record Response(List<Reply> replies, Then then) {
    public Response {
        replies = List.copyOf(replies);
    }

    /** What is to be done with the chat. */
    public enum Then {
        NOTHING,
        /** Forget the choices and begin a new conversation. */
        START_ANEW,
        /** Delete all that is stored of the chat; the reply is sent and then deleted as well. */
        ERASE
    }

    /** Silence. */
    public static Response none() {
        return new Response(List.of(), Then.NOTHING);
    }

    /** One reply. */
    public static Response of(Reply reply) {
        return new Response(List.of(reply), Then.NOTHING);
    }
}
