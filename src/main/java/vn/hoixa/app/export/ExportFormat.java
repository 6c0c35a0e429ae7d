package vn.hoixa.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The kinds of files; named as the command line names them. */
public enum ExportFormat {
    csv(new CsvExport()),
    xlsx(new ExcelExport()),
    ics(new CalendarExport());

    private final Export export;

    ExportFormat(Export export) {
        this.export = export;
    }

    /** Writes the rows; leaves the stream open. */
    public void write(List<TaskRow> rows, OutputStream out) throws IOException {
        export.write(rows, out);
    }

    /** One kind of file. */
    interface Export {
        void write(List<TaskRow> rows, OutputStream out) throws IOException;
    }
}
