package vn.hoixa.connectors.zalo;

import tools.jackson.databind.JsonNode;

/** How a call of Zalo ended. Reasons hold no secrets. */
sealed interface CallResult {
    /**
     * There was an answer.
     *
     * @param status the HTTP status, which says little: errors come with 200, too
     * @param body a missing node where it was not JSON
     */
    record Answered(int status, JsonNode body) implements CallResult {}

    /** Nothing was sent. */
    record NotReached(String reason) implements CallResult {}

    /** No answer; what was sent may have been handled. */
    record Cut(String reason) implements CallResult {}
}
