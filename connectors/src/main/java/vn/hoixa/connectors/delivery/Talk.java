package vn.hoixa.connectors.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoixa.connectors.channel.Channel;
import vn.hoixa.connectors.channel.Choice;
import vn.hoixa.connectors.channel.Event;
import vn.hoixa.connectors.channel.Incoming;
import vn.hoixa.connectors.delivery.InboxRows.End;
import vn.hoixa.connectors.dialogue.Chat;
import vn.hoixa.connectors.dialogue.Respondent;
import vn.hoixa.connectors.dialogue.Response;
import vn.hoixa.connectors.dialogue.Response.Then;

/** Responds to what a person did: keeps quiet beside a colleague, bounds floods, and puts the reply into the outbox. */
final class Talk {
    private final InboxRows inbox;
    private final OutboxRows sent;
    private final ChatRows chats;
    private final Outbox outbox;
    private final Flood flood;
    private final Erasure erasure;
    private final Respondent respondent;
    private final Clock clock;

    Talk(
            InboxRows inbox,
            OutboxRows sent,
            ChatRows chats,
            Outbox outbox,
            Flood flood,
            Erasure erasure,
            Respondent respondent,
            Clock clock) {
        this.inbox = inbox;
        this.sent = sent;
        this.chats = chats;
        this.outbox = outbox;
        this.flood = flood;
        this.erasure = erasure;
        this.respondent = respondent;
        this.clock = clock;
    }

    void respond(Channel channel, ChatRow chat, InboxRow update, Incoming incoming) {
        var now = clock.instant();
        chats.heard(chat.key(), earlier(incoming.sentAt(), now), incoming.group());
        var paused = chat.pausedUntil();
        if (respondent.isErasure(incoming.event())) {
            say(channel, chat, update, incoming, response(chat, incoming));
        } else if (paused != null && paused.isAfter(now)) {
            inbox.end(update.id(), End.SILENT, "a colleague writes in this chat", now);
        } else if (flood.isTooMuch(chat.key())) {
            if (flood.end(chat, update)) {
                outbox.add(channel, chat.key(), incoming.replyTo(), update.id(), List.of(respondent.tooMany()), false);
            }
        } else {
            say(channel, chat, update, incoming, response(chat, incoming));
        }
    }

    private void say(Channel channel, ChatRow chat, InboxRow update, Incoming to, Response response) {
        boolean erases = response.then() == Then.ERASE;
        var end = response.replies().isEmpty() && !erases ? End.SILENT : End.ANSWERED;
        inbox.end(update.id(), end, "", clock.instant());
        if (erases) {
            erasure.erase(chat);
        } else if (response.then() == Then.START_ANEW) {
            chats.startAnew(chat.key());
        }
        var offered = outbox.add(channel, chat.key(), to.replyTo(), update.id(), response.replies(), erases);
        if (erases) {
            erasure.finish(chat.key());
        } else if (!response.replies().isEmpty()) {
            chats.offer(chat.key(), offered);
        }
    }

    private Response response(ChatRow chat, Incoming incoming) {
        if (incoming.event() instanceof Event.Chose chose) {
            var choices = sent.choices(chat.key(), chose.messageId());
            return chose.choice() >= 0 && chose.choice() < choices.size()
                    ? responseTo(
                            chat,
                            incoming,
                            choices,
                            new Event.Said(choices.get(chose.choice()).says()))
                    : Response.of(respondent.oldChoice());
        }
        return responseTo(chat, incoming, offered(chat), incoming.event());
    }

    private Response responseTo(ChatRow chat, Incoming incoming, List<Choice> offered, Event event) {
        return respondent.respond(
                new Chat(chat.key().channel(), chat.conversationId(), offered), event, incoming.group());
    }

    private List<Choice> offered(ChatRow chat) {
        @Nullable Long message = chat.offered();
        return message == null ? List.of() : sent.choices(chat.key(), message);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
