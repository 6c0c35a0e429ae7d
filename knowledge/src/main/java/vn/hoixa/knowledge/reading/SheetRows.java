package vn.hoixa.knowledge.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** A sheet's rows as lines. What a cell merged over several rows says, it says for each of them. */
final class SheetRows implements SheetContentsHandler {
    private static final int MOST_COLUMNS = 200;
    private static final int ROW_OF_TABLE = 3;

    private final MergedCells merged;
    private final Map<CellAddress, String> firsts = new HashMap<>();
    private final List<String> lines = new ArrayList<>();
    private TreeMap<Integer, String> row = new TreeMap<>();
    private int columns;

    SheetRows(MergedCells merged) {
        this.merged = merged;
        merged.ranges().forEach(range -> firsts.put(new CellAddress(range.getFirstRow(), range.getFirstColumn()), ""));
    }

    List<String> lines() {
        return lines;
    }

    @Override
    public void startRow(int number) {
        row = new TreeMap<>();
    }

    @Override
    public void cell(String reference, @Nullable String value, @Nullable XSSFComment comment) {
        if (reference == null || value == null || value.isBlank()) {
            return;
        }
        var address = new CellAddress(reference);
        var text = value.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ").replace('|', '/');
        firsts.computeIfPresent(address, (place, before) -> text);
        if (address.getColumn() < MOST_COLUMNS) {
            row.put(address.getColumn(), text);
        }
    }

    @Override
    public void endRow(int number) {
        if (row.isEmpty()) {
            return;
        }
        for (var range : merged.goingOnIn(number)) {
            var text = firsts.getOrDefault(new CellAddress(range.getFirstRow(), range.getFirstColumn()), "");
            if (!text.isEmpty() && range.getFirstColumn() < MOST_COLUMNS) {
                row.putIfAbsent(range.getFirstColumn(), text);
            }
        }
        if (row.size() >= ROW_OF_TABLE) {
            columns = Math.max(columns, row.lastKey() + 1);
        }
        if (row.size() == 1 && columns == 0) {
            lines.add(row.firstEntry().getValue());
            return;
        }
        var cells = new ArrayList<String>();
        for (int column = 0; column < Math.max(columns, row.lastKey() + 1); column++) {
            cells.add(row.getOrDefault(column, ""));
        }
        lines.add(String.join(" | ", cells));
    }
}
