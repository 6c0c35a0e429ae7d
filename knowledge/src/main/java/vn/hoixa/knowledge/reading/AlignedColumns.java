package vn.hoixa.knowledge.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts " | " between the columns of plain text that are kept apart by spaces only. Lines stay lines. */
final class AlignedColumns {
    private static final Pattern PART = Pattern.compile("\\S+(?: {1,2}\\S+)*");

    private AlignedColumns() {}

    static List<String> barred(List<String> lines) {
        var chunks = lines.stream().map(AlignedColumns::chunks).toList();
        var barred = new ArrayList<>(lines);
        for (var table : Columns.of(chunks)) {
            for (int i = table.first(); i <= table.last(); i++) {
                barred.set(i, String.join(" | ", table.cells(chunks.get(i))));
            }
        }
        return barred;
    }

    /** The parts of a line between runs of three spaces or more; a line with bars of its own is none of ours. */
    private static List<Chunk> chunks(String line) {
        var chunks = new ArrayList<Chunk>();
        if (line.indexOf('|') < 0) {
            var part = PART.matcher(line);
            while (part.find()) {
                chunks.add(new Chunk(part.start(), part.end(), part.group()));
            }
        }
        return chunks;
    }
}
