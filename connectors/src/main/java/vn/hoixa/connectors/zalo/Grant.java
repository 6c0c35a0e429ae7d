package vn.hoixa.connectors.zalo;

/** How Zalo answered when asked for tokens. */
sealed interface Grant {
    /** New ones; the old ones are dead from now on. */
    record Granted(TokenPair pair) implements Grant {}

    /**
     * No.
     *
     * @param code the number or the name of the error, for officials
     */
    record Denied(String code) implements Grant {}

    /** Nobody knows: it may have been handled, and then what was used is used up. */
    record Unknown(String reason) implements Grant {}

    /** It was not handled and may be tried again. */
    record NotHandled(String reason) implements Grant {}
}
