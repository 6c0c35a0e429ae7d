package vn.hoixa.knowledge.reading;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Shows cells as Excel does, but dates as Vietnamese write them, whatever language the file was made with. */
final class CellFormat extends DataFormatter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    CellFormat() {
        super(Locale.forLanguageTag("vi-VN"));
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format, boolean use1904Windowing) {
        return DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value) && value >= 1
                ? DAY.format(DateUtil.getLocalDateTime(value, use1904Windowing))
                : super.formatRawCellContents(value, formatIndex, format, use1904Windowing);
    }
}
