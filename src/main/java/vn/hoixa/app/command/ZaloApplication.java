package vn.hoixa.app.command;

import org.springframework.context.ConfigurableApplicationContext;
import vn.hoixa.app.ExitCodes;
import vn.hoixa.app.UserProblem;
import vn.hoixa.connectors.zalo.ZaloSettings;

/** The application for a command about Zalo's consent and tokens, which needs no more than the app's id and secret. */
final class ZaloApplication {
    private ZaloApplication() {}

    /**
     * Starts it; the caller closes it.
     *
     * @throws UserProblem where variables are missing
     */
    static ConfigurableApplicationContext start() {
        var application = Application.start();
        var missing = application.getBean(ZaloSettings.class).missingForTokens();
        if (!missing.isEmpty()) {
            application.close();
            throw new UserProblem(ExitCodes.USAGE, String.join("\n", missing));
        }
        return application;
    }
}
