package vn.hoixa.knowledge.search;

import java.util.ArrayList;
import java.util.List;
import vn.hoixa.knowledge.text.VietnameseText;

/** Text as the index's tokens. */
final class Tokens {
    /** Longer runs of letters are no words; an index refuses very long ones. */
    private static final int LONGEST = 64;

    private Tokens() {}

    static List<String> marked(String text) {
        return VietnameseText.syllables(text).stream().map(Tokens::cut).toList();
    }

    static List<String> folded(String text) {
        return folded(marked(text));
    }

    static List<String> folded(List<String> marked) {
        return marked.stream().map(VietnameseText::fold).toList();
    }

    /** Each token with its right neighbour. */
    static List<String> pairs(List<String> tokens) {
        var pairs = new ArrayList<String>();
        for (int i = 1; i < tokens.size(); i++) {
            pairs.add(pair(tokens.get(i - 1), tokens.get(i)));
        }
        return pairs;
    }

    static String pair(String left, String right) {
        return left + " " + right;
    }

    private static String cut(String token) {
        return token.length() > LONGEST ? token.substring(0, LONGEST) : token;
    }
}
