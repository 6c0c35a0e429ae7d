package vn.hoixa.app.messengers;

import vn.hoixa.connectors.zalo.ZaloChannel;
import vn.hoixa.connectors.zalo.ZaloTokens;
import vn.hoixa.connectors.zalo.ZaloWebhook;

/**
 * The Zalo Official Account, switched on.
 *
 * @param channel sends
 * @param webhook takes in
 * @param tokens are kept alive
 */
public record ZaloAccount(ZaloChannel channel, ZaloWebhook webhook, ZaloTokens tokens) {}
