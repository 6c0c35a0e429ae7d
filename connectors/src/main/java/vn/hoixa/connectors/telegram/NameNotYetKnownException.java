package vn.hoixa.connectors.telegram;

/**
 * A group's message mentions somebody, and Telegram has not told yet how we are called. Reading it again later may work: the name
 * is asked for in the background.
 */
final class NameNotYetKnownException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NameNotYetKnownException() {
        super("Chưa biết tên của bot Telegram nên chưa biết tin trong nhóm có gọi bot hay không; sẽ đọc lại sau");
    }
}
