package vn.hoixa.assistant.verified;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.text.Abbreviations;
import vn.hoixa.knowledge.text.DataFile;
import vn.hoixa.knowledge.text.SyllableTable;
import vn.hoixa.knowledge.text.VietnameseText;

/** Reads what a question asks; the word lists are data files beside it. */
final class MeaningReader {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern DAY_AND_MONTH = Pattern.compile("\\b(\\d{1,2}) (?:tháng|thang) (\\d{1,2})\\b", FLAGS);
    private static final Pattern MONTH_AND_YEAR =
            Pattern.compile("\\b((?:\\d{1,2}/)?\\d{1,2}) (?:năm|nam) (\\d{4})\\b", FLAGS);
    private static final Pattern TOKEN =
            Pattern.compile("\\d+(?:[./-][\\p{L}\\p{N}&]+)*|[\\p{L}][\\p{L}\\p{N}]*|[?!.;,:]");
    private static final Pattern WORD = Pattern.compile("\\d+(?:[./-][\\p{L}\\p{N}&]+)*|[\\p{L}][\\p{L}\\p{N}]*");

    private final Abbreviations abbreviations = new Abbreviations();
    private final Phrases sameWords = new Phrases(DataFile.table(MeaningReader.class, "same-words.txt"));
    private final Phrases asks = new Phrases(DataFile.table(MeaningReader.class, "asks.txt"));
    private final Phrases light = Phrases.of(DataFile.list(MeaningReader.class, "light-words.txt"));
    private final Phrases joints = Phrases.of(DataFile.list(MeaningReader.class, "joints.txt"));

    /**
     * @param question the question, in any spelling
     * @param day the day it is asked, which tells what "năm nay" is
     * @param place a place that need not be named; "" for none
     */
    Meaning read(String question, LocalDate day, String place) {
        var text = VietnameseText.squeeze(question);
        // "AI" is not "ai", but where all is in capitals that tells nothing.
        text = text.equals(text.toUpperCase(Locale.ROOT)) ? text.toLowerCase(Locale.ROOT) : text;
        text = DAY_AND_MONTH.matcher(text).replaceAll("$1/$2");
        text = MONTH_AND_YEAR.matcher(text).replaceAll("$1/$2");
        var tokens = tokens(said(tokens(expanded(text))));
        var times = new Phrases(RelativeTimes.on(day));
        var places = Phrases.of(place.isEmpty() ? List.of() : List.of(place));
        return new MeaningBuilder(tokens, times, places, asks, light, joints).meaning();
    }

    private static List<Token> tokens(String text) {
        return TOKEN.matcher(text)
                .results()
                .map(match -> Token.of(match.group()))
                .toList();
    }

    /** With abbreviations written out; a small word that can be a syllable is taken for one. */
    private String expanded(String text) {
        return WORD.matcher(text).replaceAll(match -> Matcher.quoteReplacement(expandedWord(match.group())));
    }

    private String expandedWord(String word) {
        boolean small = word.equals(word.toLowerCase(Locale.ROOT));
        boolean syllable = SyllableTable.contains(word) || SyllableTable.containsFolded(VietnameseText.fold(word));
        boolean kept = syllable && (small || !word.equals(word.toUpperCase(Locale.ROOT)) || word.length() == 1);
        return kept && word.length() > 1 ? word : abbreviations.meaningOf(word).orElse(word);
    }

    /** With one of several words that say the same. */
    private String said(List<Token> tokens) {
        var words = new ArrayList<String>();
        int i = 0;
        while (i < tokens.size()) {
            var found = sameWords.at(tokens, i);
            words.add(found.map(Phrases.Found::value).orElse(tokens.get(i).written()));
            i += found.map(Phrases.Found::length).orElse(1);
        }
        return String.join(" ", words);
    }
}
