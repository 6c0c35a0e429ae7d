package vn.hoixa.connectors.channel;

/** What happened in a chat. */
public sealed interface Event {
    /**
     * Somebody wrote to us. In a group only what is meant for us comes as this, without our name.
     *
     * @param text the words, as written; commands ("/start payload") come as text, too
     */
    record Said(String text) implements Event {}

    /**
     * Somebody changed words that were sent before.
     *
     * @param text the new words
     */
    record Edited(String text) implements Event {}

    /**
     * Somebody pressed a button.
     *
     * @param messageId {@link Outgoing#id} of the message with the button
     * @param choice which of its choices, from 0
     * @param pressId what the messenger calls the press, for {@link Channel#acknowledge}
     */
    record Chose(long messageId, int choice, String pressId) implements Event {}

    /**
     * Somebody sent something we cannot read.
     *
     * @param kind what it was
     */
    record Unreadable(Kind kind) implements Event {}

    /** What we cannot read. */
    enum Kind {
        PHOTO,
        VOICE,
        VIDEO,
        STICKER,
        LOCATION,
        FILE,
        CONTACT,
        OTHER
    }

    /** Somebody began to follow us, let us in again or opened the chat: time for a greeting. */
    record Joined() implements Event {}

    /** Somebody blocked us or follows us no longer: nothing may be sent. */
    record Left() implements Event {}

    /** A human colleague wrote in this chat: we keep quiet for a while. */
    record TakenOver() implements Event {}

    /**
     * The chat has another id from now on.
     *
     * @param chatId the new id
     */
    record Moved(String chatId) implements Event {}

    /** Somebody asked the messenger to have their data deleted. */
    record ErasureAsked() implements Event {}

    /**
     * Nothing for us.
     *
     * @param why for the log, without personal data
     */
    record Nothing(String why) implements Event {}
}
