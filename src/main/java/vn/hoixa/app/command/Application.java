package vn.hoixa.app.command;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.hoixa.app.HoiXa;
import vn.hoixa.app.database.DatabaseConfiguration;

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
}
