package vn.hoixa.connectors.dialogue;

import java.util.List;
import vn.hoixa.connectors.channel.Note;

/**
 * A text with the notes its marks point to.
 *
 * @param text with [1] [2] …
 * @param notes numbered from 1 without gaps
 */
record Cited(String text, List<Note> notes) {}
