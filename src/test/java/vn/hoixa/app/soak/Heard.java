package vn.hoixa.app.soak;

/**
 * A message that reached a person.
 *
 * @param person whom
 * @param text what was said
 * @param cut whether the program never saw an answer to its sending
 */
record Heard(int person, String text, boolean cut) {}
