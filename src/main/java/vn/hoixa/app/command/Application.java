package vn.hoixa.app.command;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.hoixa.app.ExitCodes;
import vn.hoixa.app.HoiXa;
import vn.hoixa.app.UserProblem;
import vn.hoixa.app.database.DatabaseConfiguration;
import vn.hoixa.app.imports.LibraryImporter;
import vn.hoixa.knowledge.library.Library;

/** The application without its web pages, for one command. It uses the database of a running copy where there is one. */
final class Application {
    private Application() {}

    /** Starts it; the caller closes it. */
    static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(HoiXa.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .properties(
                        DatabaseConfiguration.MAY_JOIN + "=true",
                        "spring.main.keep-alive=false",
                        "logging.level.root=warn",
                        "logging.level.vn.hoixa=warn")
                .logStartupInfo(false)
                .run();
    }

    /**
     * The library of a started application, to be asked: its index is in step with it.
     *
     * @throws UserProblem where it holds no document
     */
    static Library libraryToAsk(ApplicationContext application) {
        var library = application.getBean(Library.class);
        if (library.documents().isEmpty()) {
            throw new UserProblem(
                    ExitCodes.FAILED,
                    "Thư viện chưa có tài liệu nào. Hãy chạy lệnh import, hoặc chạy serve một lần trước.");
        }
        application.getBean(LibraryImporter.class).refreshIndex();
        return library;
    }
}
