package vn.hoixa.connectors.dialogue;

import static vn.hoixa.connectors.dialogue.Phrases.phrase;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Pattern;
import vn.hoixa.assistant.answering.Citation;
import vn.hoixa.knowledge.guide.Guide;
import vn.hoixa.knowledge.library.DocumentRecord;
import vn.hoixa.knowledge.library.Library;
import vn.hoixa.knowledge.text.DataFile;

/** Sources in few words: "Kế hoạch 82/KH-UBND, mục IV.2.1, trang 3". */
final class SourceNames {
    /** How long a note may be; longer titles are shortened, places never. */
    static final int MOST = 90;

    private static final int SHORT = 45;
    private static final int SHORTEST_NAME = 25;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final Pattern LETTERS = Pattern.compile("/(\\p{L}+)");

    private final Library library;
    private final Map<String, String> kinds = DataFile.table(SourceNames.class, "document-kinds.txt");

    SourceNames(Library library) {
        this.library = library;
    }

    /** A guide with the day it was checked. */
    static String of(Guide guide) {
        var checked = phrase("guide.checked", DAY.format(guide.checkedOn()));
        return guide(guide.title(), checked);
    }

    /** A guide that was named just above: the day it was checked alone. */
    static String again(Guide guide) {
        return phrase("guide.again", DAY.format(guide.checkedOn()));
    }

    /** Document and place; citations of the same words have the same note. */
    String of(Citation citation) {
        return of(citation, MOST);
    }

    /** The same in fewer words, for a document that was named before. */
    String again(Citation citation) {
        return of(citation, SHORT);
    }

    private String of(Citation citation, int most) {
        var place = place(citation);
        var number = citation.number();
        if (isGuide(citation)) {
            return guide(citation.title(), place);
        }
        var name = number == null || number.isBlank() ? citation.title() : kind(number) + number;
        return Shortened.to(name, Math.max(SHORTEST_NAME, most - place.length())) + place;
    }

    private static String guide(String title, String rest) {
        int others = phrase("guide.note", "").length() + rest.length();
        return phrase("guide.note", Shortened.to(title, Math.max(SHORTEST_NAME, MOST - others))) + rest;
    }

    private boolean isGuide(Citation citation) {
        return library.document(citation.documentId())
                .filter(document -> document.kind() == DocumentRecord.Kind.GUIDE)
                .isPresent();
    }

    /** Section and page, lines where there is neither; nothing for guides and officials' answers, which are short. */
    private String place(Citation citation) {
        if (isGuide(citation) || library.document(citation.documentId()).isEmpty()) {
            return "";
        }
        var section = citation.section().isBlank() ? "" : ", " + phrase("note.section", citation.section());
        var page = citation.page() == null ? "" : ", " + phrase("note.page", citation.page());
        return section.isEmpty() && page.isEmpty() ? ", " + phrase("note.lines", lines(citation)) : section + page;
    }

    private static String lines(Citation citation) {
        return citation.lineEnd() > citation.lineStart()
                ? citation.lineStart() + "–" + citation.lineEnd()
                : Integer.toString(citation.lineStart());
    }

    private String kind(String number) {
        var letters = LETTERS.matcher(number);
        var kind = letters.find() ? kinds.get(letters.group(1)) : null;
        return kind == null ? "" : kind + " ";
    }
}
