package vn.hoixa.knowledge.text;

import java.util.Map;
import java.util.Optional;

/** What abbreviations stand for; the table is {@code abbreviations.txt}. */
public final class Abbreviations {
    private final Map<String, String> meanings = DataFile.table(Abbreviations.class, "abbreviations.txt");

    /** The words an abbreviation stands for; the token in any case, with or without marks. */
    public Optional<String> meaningOf(String token) {
        return Optional.ofNullable(meanings.get(VietnameseText.fold(token)));
    }
}
