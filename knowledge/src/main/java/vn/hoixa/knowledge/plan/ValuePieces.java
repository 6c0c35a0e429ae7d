package vn.hoixa.knowledge.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.hoixa.knowledge.text.VietnameseText;

/** Takes the values of several years off a line that holds pieces of every column. */
final class ValuePieces {
    private static final String NUMBER = "(?:[≥>≤<=~]\\s?%?\\s?)?\\d{1,3}(?:[.,]\\d+)*\\s?%?";
    private static final Pattern VALUE =
            Pattern.compile("(?<![\\p{L}\\d/.,(-])" + NUMBER + "(?![\\p{L}\\d/.,]*[\\p{L}\\d/])(?:\\.(?=\\s|$))?");
    private static final Pattern PERCENT =
            Pattern.compile("[≥>≤<]?\\s?%?\\d{1,3}(?:[.,]\\d+)?\\s?%|[≥>≤<]\\s?%\\s?\\d{1,3}");
    private static final Pattern CAPITAL =
            Pattern.compile("(?<=\\p{Ll}[.,;]?\\s|\\|\\s?)(?=\\p{Lu}\\p{Ll}+\\s\\p{Ll})");
    private static final int MOST_LEAD_IN = 3;

    private ValuePieces() {}

    /**
     * A line's words and what each year's column holds of it.
     *
     * @param name the words before the values
     * @param values a piece for each column in order; fewer where the line holds fewer
     * @param tail the words behind the values
     * @param numbers whether the pieces are numbers
     */
    record Split(String name, List<String> values, String tail, boolean numbers) {}

    /** The values on a line; empty where it has none, which a number within a name is not. */
    static Optional<Split> of(String line, int years) {
        return bars(line, years).or(() -> repeated(line, years)).or(() -> numbers(line, years));
    }

    /** "… | a | b | c": a bar before each but the first, or before all. */
    private static Optional<Split> bars(String line, int years) {
        var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        boolean filled = cells.stream().skip(1).noneMatch(String::isEmpty);
        if (!filled || years < 2 || cells.size() < years || cells.size() > years + 1) {
            return Optional.empty();
        }
        boolean numbers = cells.getLast().matches(".*\\d\\s?%?\\.?");
        if (cells.size() == years + 1) {
            return Optional.of(new Split(cells.getFirst(), cells.subList(1, cells.size()), "", numbers));
        }
        var words = List.of(cells.getFirst().split(" "));
        int own = cells.get(1).split(" ").length;
        if (words.size() <= own) {
            return Optional.empty();
        }
        var values = new ArrayList<>(cells);
        values.set(0, String.join(" ", words.subList(words.size() - own, words.size())));
        return Optional.of(new Split(String.join(" ", words.subList(0, words.size() - own)), values, "", numbers));
    }

    /** "toán được giao toán được giao toán được giao": the same words once for each year, at the line's end. */
    private static Optional<Split> repeated(String line, int years) {
        var words = List.of(line.replace("|", " ").strip().split("\\s+"));
        if (years < 3) {
            return Optional.empty();
        }
        for (int length = 1; length * years <= words.size(); length++) {
            int from = words.size() - length * years;
            var first = words.subList(from, from + length);
            boolean same = first.stream().anyMatch(word -> word.chars().anyMatch(Character::isLetter));
            for (int y = 1; y < years && same; y++) {
                same = VietnameseText.foldedWords(String.join(" ", first))
                        .equals(VietnameseText.foldedWords(
                                String.join(" ", words.subList(from + y * length, from + (y + 1) * length))));
            }
            if (same) {
                var value = String.join(" ", first);
                return Optional.of(new Split(
                        String.join(" ", words.subList(0, from)),
                        java.util.Collections.nCopies(years, value),
                        "",
                        false));
            }
        }
        return Optional.empty();
    }

    private static Optional<Split> numbers(String line, int years) {
        var percents = PERCENT.matcher(line).results().toList();
        if (percents.size() == years) {
            return Optional.of(split(line, percents));
        }
        var run = lastRun(line, VALUE.matcher(line).results().toList());
        if (run.size() > years) {
            run = run.subList(run.size() - years, run.size());
        }
        if (run.size() < 2 && years > 1) {
            run = percents;
        }
        boolean few = run.isEmpty() || run.size() < 2 && years > 1 && !endsLine(line, run.getFirst());
        return few ? Optional.empty() : Optional.of(split(line, run));
    }

    /** The last numbers that have hardly anything between them. */
    private static List<MatchResult> lastRun(String line, List<MatchResult> all) {
        int from = all.size() - 1;
        while (from > 0
                && line.substring(all.get(from - 1).end(), all.get(from).start())
                                .strip()
                                .length()
                        <= 3) {
            from--;
        }
        return all.isEmpty() ? all : all.subList(from, all.size());
    }

    private static boolean endsLine(String line, MatchResult value) {
        var rest = line.substring(value.end()).replaceAll("[|\\s.'’\"]+", "");
        boolean percent = value.group().contains("%") || value.group().matches("[≥>≤<].*");
        return percent && rest.isEmpty() && line.substring(0, value.start()).isBlank();
    }

    private static List<String> between(String line, List<MatchResult> values) {
        var gaps = new ArrayList<String>();
        for (int i = 1; i < values.size(); i++) {
            gaps.add(line.substring(values.get(i - 1).end(), values.get(i).start())
                    .strip());
        }
        return gaps;
    }

    /** Each value with the words that lead to it ("đạt 50%"), as many as stand before the second. */
    private static Split split(String line, List<MatchResult> values) {
        var pieces = new ArrayList<String>();
        int start = values.getFirst().start();
        if (values.size() > 1) {
            var leadIn = between(line, values)
                    .getFirst()
                    .replaceFirst("^[.,;|\\s]+", "")
                    .strip();
            var before = line.substring(0, start).stripTrailing();
            boolean same = !leadIn.isEmpty()
                    && leadIn.split(" ").length <= MOST_LEAD_IN
                    && VietnameseText.fold(before).endsWith(VietnameseText.fold(leadIn));
            start = same ? before.length() - leadIn.length() : start;
        }
        int from = start;
        for (var value : values) {
            pieces.add(ValueCells.tidy(line.substring(from, value.end())
                    .replaceAll("^[|.,;\\s]+|[.\\s]+$", "")
                    .strip()));
            from = value.end();
        }
        return new Split(
                line.substring(0, start),
                pieces,
                line.substring(values.getLast().end()),
                true);
    }

    /** Words that fall into a name and one value for each year where each begins with a capital. */
    static Optional<Split> capitals(String line, int years) {
        var parts = CAPITAL.split(VietnameseText.squeeze(line.replace('|', ' ')));
        return parts.length == years + 1
                ? Optional.of(new Split(
                        parts[0].strip(),
                        Arrays.stream(parts).skip(1).map(String::strip).toList(),
                        "",
                        false))
                : Optional.empty();
    }
}
