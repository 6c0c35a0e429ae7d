/**
 * What is said in a chat, the same for every messenger: commands, choices, guides step by step, footnotes, and a reply cut into
 * messages. {@link vn.hoixa.connectors.dialogue.Dialogue} is the way in.
 */
@NullMarked
package vn.hoixa.connectors.dialogue;

import org.jspecify.annotations.NullMarked;
