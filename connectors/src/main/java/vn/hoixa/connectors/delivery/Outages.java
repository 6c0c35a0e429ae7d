package vn.hoixa.connectors.delivery;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoixa.connectors.channel.SendResult;

/** Leaves a messenger alone while it does not answer, so that no worker waits for it in vain. Says so once. */
final class Outages {
    private static final Logger LOG = LoggerFactory.getLogger(Outages.class);

    private static CircuitBreakerConfig config(Clock clock) {
        return CircuitBreakerConfig.custom()
                .clock(clock)
                .slidingWindowSize(20)
                .minimumNumberOfCalls(10)
                .failureRateThreshold(80)
                .waitDurationInOpenState(Duration.ofSeconds(10))
                .permittedNumberOfCallsInHalfOpenState(3)
                .maxWaitDurationInHalfOpenState(Duration.ofMinutes(1))
                .build();
    }

    private final CircuitBreakerConfig config;
    private final Map<String, CircuitBreaker> breakers = new ConcurrentHashMap<>();

    Outages(Clock clock) {
        this.config = config(clock);
    }

    /** Whether the channel may be tried; each true must be followed by {@link #saw}. */
    boolean mayTry(String channel) {
        return breaker(channel).tryAcquirePermission();
    }

    /** Learns from a try: only a messenger that does not answer or fails itself counts, not one that says no. */
    void saw(String channel, SendResult result) {
        boolean silent = result instanceof SendResult.Unclear
                || result instanceof SendResult.Later later && later.pause().isZero();
        if (silent) {
            breaker(channel).onError(0, TimeUnit.NANOSECONDS, new IllegalStateException("no answer"));
        } else {
            breaker(channel).onSuccess(0, TimeUnit.NANOSECONDS);
        }
    }

    private CircuitBreaker breaker(String channel) {
        return breakers.computeIfAbsent(channel, name -> {
            var breaker = CircuitBreaker.of(name, config);
            breaker.getEventPublisher()
                    .onStateTransition(change -> LOG.warn(
                            "{}: kết nối {}",
                            name,
                            words(change.getStateTransition().getToState())));
            return breaker;
        });
    }

    private static String words(CircuitBreaker.State state) {
        return switch (state) {
            case OPEN, FORCED_OPEN -> "gián đoạn, tin được giữ lại và gửi sau";
            case HALF_OPEN -> "đang được thử lại";
            default -> "đã trở lại bình thường";
        };
    }
}
