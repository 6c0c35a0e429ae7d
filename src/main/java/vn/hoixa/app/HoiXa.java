package vn.hoixa.app;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import vn.hoixa.app.command.CommandLines;

/** Starts Hỏi Xã. Nobody logs in yet, so there is no user store. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan
public class HoiXa {
    public static void main(String[] args) {
        System.exit(CommandLines.create().execute(args));
    }
}
