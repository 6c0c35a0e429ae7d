package vn.hoixa.connectors.telegram;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/** Who the bot is: its id stands in the token, its user name is learnt in the background. */
final class BotIdentity {
    private final long id;
    private volatile @Nullable String userName;

    BotIdentity(long id) {
        this.id = id;
    }

    long id() {
        return id;
    }

    boolean isKnown() {
        return userName != null;
    }

    /**
     * The user name without "@"; calls nobody.
     *
     * @throws NameNotYetKnownException while it has not been learnt
     */
    String userName() {
        var known = userName;
        if (known == null) {
            throw new NameNotYetKnownException();
        }
        return known;
    }

    /** Asks Telegram now. */
    void learn(BotApi api) throws ApiFailure, InterruptedException {
        userName = Objects.requireNonNullElse(api.call(new GetMe()).getUserName(), "");
    }
}
