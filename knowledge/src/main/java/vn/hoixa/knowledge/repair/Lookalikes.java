package vn.hoixa.knowledge.repair;

/** One letter for characters that the reader uses at random: curly quotes, dashes of every length. Lengths stay. */
final class Lookalikes {
    private Lookalikes() {}

    static String replace(String text) {
        return text.replace('‘', '\'').replace('’', '\'').replace('`', '\'');
    }
}
