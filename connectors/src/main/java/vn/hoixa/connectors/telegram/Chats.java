package vn.hoixa.connectors.telegram;

import org.telegram.telegrambots.meta.api.objects.chat.Chat;

/** Kinds of chats. */
final class Chats {
    private Chats() {}

    /** Whether several people write there; in a channel only its owners do. */
    static boolean isGroup(Chat chat) {
        return chat.isGroupChat() || chat.isSuperGroupChat();
    }

    /** Whether it is none in which we talk: a channel. */
    static boolean isChannel(Chat chat) {
        return !isGroup(chat) && !chat.isUserChat();
    }
}
