package vn.hoixa.app.messengers;

import vn.hoixa.connectors.telegram.TelegramChannel;
import vn.hoixa.connectors.telegram.TelegramSettings;
import vn.hoixa.connectors.telegram.TelegramWebhook;

/**
 * Telegram, switched on.
 *
 * @param settings how
 * @param channel sends
 * @param webhook takes in, where the mode is webhook
 */
public record TelegramBot(TelegramSettings settings, TelegramChannel channel, TelegramWebhook webhook) {}
