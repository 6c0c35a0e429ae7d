/**
 * Turns and their memory, what is stored of them and for how long.
 * {@link vn.hoixa.assistant.conversation.Assistant} is the one way in for every channel.
 */
@NullMarked
package vn.hoixa.assistant.conversation;

import org.jspecify.annotations.NullMarked;
