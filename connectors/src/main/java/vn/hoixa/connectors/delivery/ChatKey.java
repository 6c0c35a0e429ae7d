package vn.hoixa.connectors.delivery;

/**
 * A chat of a channel.
 *
 * @param channel the channel's name
 * @param chatId its id there
 */
record ChatKey(String channel, String chatId) {}
