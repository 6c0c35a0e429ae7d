package vn.hoixa.connectors.dialogue;

import vn.hoixa.connectors.channel.Event;

/** Says what a chat is to be told. Safe for many threads; called for one chat at a time. */
public interface Respondent {
    /**
     * What an event leads to.
     *
     * @param chat what is known of the chat
     * @param event what happened; a press comes as the words it stands for
     * @param group whether several people write there
     */
    Response respond(Chat chat, Event event, boolean group);

    /** Whether an event asks to have everything deleted; that is heard also where nothing else is. */
    boolean isErasure(Event event);

    /** Says that somebody writes faster than anybody reads. */
    Reply tooMany();

    /** Says that we could not answer, and whom to ask. */
    Reply failed();

    /** Says that the pressed button belongs to something long gone. */
    Reply oldChoice();
}
