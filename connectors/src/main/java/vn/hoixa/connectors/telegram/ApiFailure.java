package vn.hoixa.connectors.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a call to the Bot API failed, told by what may have reached the server. Messages hold neither token nor texts. */
abstract sealed class ApiFailure extends IOException {
    private ApiFailure(String message) {
        super(message);
    }

    /** Nothing was written: no such host, no connection, no TLS. */
    static final class NotSent extends ApiFailure {
        NotSent(String why) {
            super(why);
        }
    }

    /** The request may have arrived, and no answer that can be read came back. */
    static final class CutOff extends ApiFailure {
        CutOff(String why) {
            super(why);
        }
    }

    /** An answer came, and it was no success. */
    static final class Answered extends ApiFailure {
        private final int code;
        private final boolean telegram;
        private final String description;
        private final Duration retryAfter;
        private final @Nullable Long migrateTo;

        /**
         * @param code the error's code, which is the HTTP status as well
         * @param telegram whether the Bot API itself spoke, not a machine in between
         * @param description Telegram's words, or ""
         * @param retryAfter how long to wait; zero where nothing was said
         * @param migrateTo the chat's new id
         */
        Answered(int code, boolean telegram, String description, Duration retryAfter, @Nullable Long migrateTo) {
            super(code + (description.isEmpty() ? "" : " " + description));
            this.code = code;
            this.telegram = telegram;
            this.description = description;
            this.retryAfter = retryAfter;
            this.migrateTo = migrateTo;
        }

        int code() {
            return code;
        }

        boolean telegram() {
            return telegram;
        }

        /** Whether these words are among Telegram's, in any case. */
        boolean says(String words) {
            return description.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
        }

        Duration retryAfter() {
            return retryAfter;
        }

        @Nullable
        Long migrateTo() {
            return migrateTo;
        }

        /** Whether the token is wrong or was withdrawn: https://core.telegram.org/bots/api, a bot that is not there is 404. */
        boolean tokenRefused() {
            return telegram && (code == 401 || code == 404);
        }
    }
}
