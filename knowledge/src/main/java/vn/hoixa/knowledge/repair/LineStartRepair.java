package vn.hoixa.knowledge.repair;

import java.util.regex.Pattern;

/**
 * Restores what numbers a heading or a list, by rule and by its place in the sequence: Roman numerals (111. is III.) and
 * list letters (¢) is c)). Keeps the place in the sequence; one object serves one document from top to bottom.
 */
final class LineStartRepair {
    private static final Pattern ROMAN = Pattern.compile("(\\s*)([IVXl1T|!LH]{1,5})([.\\s)])(.*)");
    private static final Pattern RIGHT_ROMAN = Pattern.compile("X{0,2}(IX|IV|V?I{0,3})");
    private static final Pattern LETTER = Pattern.compile("(\\s*)([¢©cdđkl1e€](?:¢|c)?)(\\).*)");
    private static final int FEWEST_HEADING_LETTERS = 6;

    private int lastRoman;
    private char lastLetter;

    /** The line with its numbering restored; other lines come back as they are. */
    String repair(String line) {
        var roman = ROMAN.matcher(line);
        if (roman.matches()) {
            var numeral = numeral(roman.group(2), roman.group(3), roman.group(4));
            return roman.group(1) + numeral + roman.group(3) + roman.group(4);
        }
        var letter = LETTER.matcher(line);
        if (letter.matches()) {
            return letter.group(1) + letter(letter.group(2)) + letter.group(3);
        }
        if (line.stripLeading().startsWith("a)")) {
            lastLetter = 'a';
        }
        return line;
    }

    private String numeral(String read, String end, String rest) {
        var right = read.replaceAll("[l1T|!]", "I")
                .replace("H", "II")
                .replaceAll("L$", "I")
                .replace("IL", "II");
        boolean heading = isCapitals(rest);
        boolean digits = read.chars().allMatch(c -> c == '1');
        int value = value(right);
        boolean mixed = !read.equals(right) && !digits && end.equals(".") && read.length() > 1;
        boolean follows = heading && value == lastRoman + 1 && (!digits || value > 1);
        if (right.isEmpty() || !RIGHT_ROMAN.matcher(right).matches()) {
            return read;
        }
        if (read.equals(right) || mixed || follows) {
            lastRoman = value;
            return right;
        }
        return read;
    }

    private static boolean isCapitals(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return letters >= FEWEST_HEADING_LETTERS && capitals >= 0.7 * letters;
    }

    private static int value(String roman) {
        int sum = 0;
        int before = 0;
        for (int i = roman.length() - 1; i >= 0; i--) {
            int digit = switch (roman.charAt(i)) {
                case 'X' -> 10;
                case 'V' -> 5;
                default -> 1;
            };
            sum += digit < before ? -digit : digit;
            before = Math.max(before, digit);
        }
        return sum;
    }

    private String letter(String read) {
        char first = read.charAt(0);
        char right = first;
        if (first == '¢' || first == '©' || read.length() == 2 && first == 'c') {
            right = 'c';
        } else if (read.length() == 2) {
            return read;
        } else if (first == 'd' && lastLetter == 'd') {
            right = 'đ';
        } else if (first == '1') {
            if (lastLetter != 'k') {
                return read;
            }
            right = 'l';
        } else if (first == '€') {
            right = 'e';
        }
        lastLetter = right;
        return String.valueOf(right);
    }
}
