package vn.hoixa.connectors.telegram;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import vn.hoixa.connectors.channel.Event.Kind;

/** What a message holds: words, or something we cannot read. */
sealed interface Content {
    /**
     * Words; a caption counts as words.
     *
     * @param entities what Telegram found in them, in UTF-16 offsets
     */
    record Words(String text, List<MessageEntity> entities) implements Content {}

    /** Something else that a person sends. */
    record Thing(Kind kind) implements Content {}

    /** In this order: an animation is a document as well, a venue a location. */
    List<Map.Entry<Predicate<Message>, Kind>> THINGS = List.of(
            Map.entry(m -> m.hasPhoto() || m.hasLivePhoto(), Kind.PHOTO),
            Map.entry(m -> m.hasVoice() || m.hasAudio(), Kind.VOICE),
            Map.entry(m -> m.hasVideo() || m.hasVideoNote() || m.hasAnimation(), Kind.VIDEO),
            Map.entry(Message::hasSticker, Kind.STICKER),
            Map.entry(m -> m.hasLocation() || m.getVenue() != null, Kind.LOCATION),
            Map.entry(Message::hasDocument, Kind.FILE),
            Map.entry(Message::hasContact, Kind.CONTACT),
            Map.entry(
                    m -> m.hasDice()
                            || m.hasPoll()
                            || m.hasGame()
                            || m.hasStory()
                            || m.hasPaidMedia()
                            || m.hasChecklist(),
                    Kind.OTHER));

    /** Empty for what Telegram itself tells: members, titles, pinned messages. */
    static Optional<Content> of(Message message) {
        if (filled(message.getText())) {
            return Optional.of(new Words(message.getText(), list(message.getEntities())));
        }
        if (filled(message.getCaption())) {
            return Optional.of(new Words(message.getCaption(), list(message.getCaptionEntities())));
        }
        return THINGS.stream()
                .filter(thing -> thing.getKey().test(message))
                .findFirst()
                .map(thing -> new Thing(thing.getValue()));
    }

    private static boolean filled(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static List<MessageEntity> list(@Nullable List<MessageEntity> entities) {
        return entities == null ? List.of() : entities;
    }
}
