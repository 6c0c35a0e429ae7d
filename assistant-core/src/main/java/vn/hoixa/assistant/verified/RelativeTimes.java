package vn.hoixa.assistant.verified;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.LinkedHashMap;
import java.util.Map;

/** "Năm nay", "tháng sau", "hôm nay" as the time they mean on a day, written as people write it: "2025", "6/2025". */
final class RelativeTimes {
    private RelativeTimes() {}

    static Map<String, String> on(LocalDate day) {
        var times = new LinkedHashMap<String, String>();
        years(times, day.getYear());
        months(times, YearMonth.from(day));
        times.put("quý này", quarter(day));
        times.put("quý sau", quarter(day.plusMonths(3)));
        times.put("quý tới", quarter(day.plusMonths(3)));
        var monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        times.put("tuần này", "tuần " + written(monday));
        times.put("tuần sau", "tuần " + written(monday.plusWeeks(1)));
        times.put("tuần tới", "tuần " + written(monday.plusWeeks(1)));
        times.put("hôm qua", written(day.minusDays(1)));
        times.put("hôm nay", written(day));
        times.put("ngày mai", written(day.plusDays(1)));
        return times;
    }

    private static void years(Map<String, String> times, int year) {
        times.put("năm nay", "" + year);
        times.put("năm ngoái", "" + (year - 1));
        times.put("năm trước", "" + (year - 1));
        times.put("năm sau", "" + (year + 1));
        times.put("năm tới", "" + (year + 1));
    }

    private static void months(Map<String, String> times, YearMonth month) {
        times.put("tháng này", written(month));
        times.put("tháng trước", written(month.minusMonths(1)));
        times.put("tháng sau", written(month.plusMonths(1)));
        times.put("tháng tới", written(month.plusMonths(1)));
    }

    private static String quarter(LocalDate day) {
        return "quý " + day.get(IsoFields.QUARTER_OF_YEAR) + "/" + day.getYear();
    }

    private static String written(YearMonth month) {
        return month.getMonthValue() + "/" + month.getYear();
    }

    private static String written(LocalDate day) {
        return day.getDayOfMonth() + "/" + written(YearMonth.from(day));
    }
}
