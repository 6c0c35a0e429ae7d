package vn.hoixa.connectors.dialogue;

import java.util.List;
import vn.hoixa.connectors.channel.Choice;

/**
 * What is known of a chat when something happens in it.
 *
 * @param channel the channel's name
 * @param conversationId the assistant's id of the present conversation, 1 to 64 characters
 * @param offered the choices below the last message that offered any, for "2"; empty where there are none
 */
public record Chat(String channel, String conversationId, List<Choice> offered) {
    public Chat {
        offered = List.copyOf(offered);
    }
}
