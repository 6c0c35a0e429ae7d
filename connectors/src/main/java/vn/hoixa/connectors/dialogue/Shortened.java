package vn.hoixa.connectors.dialogue;

/** Makes words short enough. */
final class Shortened {
    private Shortened() {}

    /**
     * The text itself, or its first words and "…".
     *
     * @param most how long it may become, in UTF-16 units, at least 2
     */
    static String to(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most - 1);
        int end = space > most / 2 ? space : most - 1;
        boolean splits = Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, splits ? end - 1 : end).stripTrailing() + "…";
    }
}
