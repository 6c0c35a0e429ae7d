package vn.hoixa.app.export;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;

/** A calendar with one all-day event on each task's last day; tasks without one are left out. */
final class CalendarExport implements ExportFormat.Export {
    private static final String PRODUCT = "-//Hoi Xa//VI";

    @Override
    public void write(List<TaskRow> rows, OutputStream out) throws IOException {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName("Việc đến hạn");
        for (var row : rows) {
            if (row.due() != null) {
                calendar.addEvent(event(row, row.due()));
            }
        }
        var writer = new ICalWriter(out, ICalVersion.V2_0);
        writer.write(calendar);
        writer.flush();
    }

    private static VEvent event(TaskRow row, LocalDate due) {
        var event = new VEvent();
        event.setUid(row.id() + "@hoixa");
        event.setDateTimeStamp(date(due));
        event.setDateStart(date(due), false);
        event.setDateEnd(date(due.plusDays(1)), false);
        event.setSummary("Hạn: " + row.summary());
        event.setDescription("Chủ trì: " + orUnknown(row.lead()) + "\nPhối hợp: " + orUnknown(row.support())
                + "\nThời hạn: " + row.deadline() + "\nNguồn: " + row.plan() + " " + row.number() + ", mục "
                + row.section() + ", dòng " + row.lines());
        event.setStatus(Status.confirmed());
        return event;
    }

    private static String orUnknown(String bodies) {
        return bodies.isEmpty() ? "chưa ghi" : bodies;
    }

    /** The library formats days in the default zone, so the day is made there. */
    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
