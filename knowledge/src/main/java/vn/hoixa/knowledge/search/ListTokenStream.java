package vn.hoixa.knowledge.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Tokens that were made before, as Lucene takes them. */
final class ListTokenStream extends TokenStream {
    private final List<String> tokens;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private Iterator<String> rest;

    ListTokenStream(List<String> tokens) {
        this.tokens = tokens;
        rest = tokens.iterator();
    }

    @Override
    public void reset() {
        rest = tokens.iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!rest.hasNext()) {
            return false;
        }
        term.setEmpty().append(rest.next());
        return true;
    }
}
