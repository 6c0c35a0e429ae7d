package vn.hoixa.app.settings;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The only place that knows the real time; everyone else is given this clock. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    /** A fixed day is stopped at the beginning of office hours. */
    private static final LocalTime START_OF_WORK = LocalTime.of(8, 0);

    @Bean
    Clock clock(HoixaSettings settings) {
        var today = settings.today();
        return today == null
                ? Clock.system(ZONE)
                : Clock.fixed(today.atTime(START_OF_WORK).atZone(ZONE).toInstant(), ZONE);
    }

    @Bean
    RunningTime runningTime() {
        return new RunningTime(Clock.system(ZONE));
    }
}
