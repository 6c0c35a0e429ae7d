package vn.hoixa.connectors.telegram;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;

/**
 * getUpdates whose answer stays as it came. Only the client and the loop see it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
final class RawUpdates extends BotApiMethod<String> {
    /** What we understand; asked for by name, as an empty list would bring more with each new version of the Bot API. */
    static final List<String> WANTED = List.of("message", "edited_message", "callback_query", "my_chat_member");

    private static final int MOST = 100;

    private final long offset;
    private final int timeoutSeconds;

    /**
     * @param offset the first update wanted, all before it are confirmed; 0 for the first that is not confirmed
     * @param timeoutSeconds how long the server may wait for one, at most 50
     */
    RawUpdates(long offset, int timeoutSeconds) {
        this.offset = offset;
        this.timeoutSeconds = timeoutSeconds;
    }

    @JsonProperty("offset")
    long offset() {
        return offset;
    }

    @JsonProperty("limit")
    int limit() {
        return MOST;
    }

    @JsonProperty("timeout")
    int timeout() {
        return timeoutSeconds;
    }

    @JsonProperty("allowed_updates")
    List<String> allowedUpdates() {
        return WANTED;
    }

    @Override
    public String getMethod() {
        return "getupdates";
    }

    @Override
    public String deserializeResponse(String answer) {
        return answer;
    }
}
