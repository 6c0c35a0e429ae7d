package vn.hoixa.knowledge.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;

/** HTML: what a browser shows as lines. Nothing that a page refers to is fetched. */
record HtmlReader(Limits limits) implements FormatReader {
    private static final String UNSEEN = "script, style, template, noscript, head, svg, iframe, object, [hidden]";

    @Override
    public ReadDocument read(byte[] content) throws UnreadableFileException, IOException {
        // The character set comes from the byte order mark or the page's own meta element, else UTF-8.
        var page = Jsoup.parse(new ByteArrayInputStream(content), null, "");
        page.select(UNSEEN).remove();
        var visitor = new HtmlLines();
        page.body().traverse(visitor);
        var lines = new LineCollector(limits);
        for (var line : visitor.lines()) {
            lines.add(line);
        }
        return lines.document(ReadDocument.Format.HTML, 0);
    }
}
