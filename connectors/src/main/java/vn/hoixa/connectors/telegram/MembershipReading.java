package vn.hoixa.connectors.telegram;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberRestricted;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import vn.hoixa.connectors.channel.Event;
import vn.hoixa.connectors.channel.Incoming;

/** Understands that we were let in or put out. */
final class MembershipReading {
    private MembershipReading() {}

    /**
     * In a private chat this tells of blocking and unblocking alone. A group is greeted when we are let in, not when our rights
     * there change.
     */
    static Incoming read(ChatMemberUpdated change) {
        var chat = change.getChat();
        boolean was = isIn(change.getOldChatMember());
        boolean is = isIn(change.getNewChatMember());
        Event event = new Event.Nothing("đổi quyền của bot");
        if (Chats.isChannel(chat)) {
            event = new Event.Nothing("kênh");
        } else if (was && !is) {
            event = new Event.Left();
        } else if (!was && is) {
            event = new Event.Joined();
        }
        return new Incoming(
                chat.getId().toString(), Chats.isGroup(chat), null, Instant.ofEpochSecond(change.getDate()), event);
    }

    private static boolean isIn(@Nullable ChatMember member) {
        return member != null
                && switch (member.getStatus()) {
                    case "left", "kicked" -> false;
                    case "restricted" ->
                        !(member instanceof ChatMemberRestricted restricted)
                                || !Boolean.FALSE.equals(restricted.getIsMember());
                    default -> true;
                };
    }
}
