package vn.hoixa.assistant.verified;

import java.util.Objects;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.library.DocumentRecord;
import vn.hoixa.knowledge.library.Library;

/** The place all plans are for: where there is only one, naming it changes no question. */
final class OwnPlace {
    private static final Pattern LEVEL = Pattern.compile(
            "^(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private OwnPlace() {}

    /** Its name without the level; "" where there are none or several. */
    static String of(Library library) {
        var places = library.documents().stream()
                .filter(document -> document.kind() == DocumentRecord.Kind.PLAN)
                .map(DocumentRecord::place)
                .distinct()
                .limit(2)
                .toList();
        return places.size() == 1 && places.getFirst() != null
                ? LEVEL.matcher(Objects.requireNonNull(places.getFirst())).replaceFirst("")
                : "";
    }
}
