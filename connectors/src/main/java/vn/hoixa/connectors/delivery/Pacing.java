package vn.hoixa.connectors.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.hoixa.connectors.channel.Pace;

/** Holds back what would go out too fast: in one chat, and in a whole channel. Each copy of the application counts for itself. */
final class Pacing {
    private static final int MOST_CHATS = 100_000;
    private static final Duration SHORTLY = Duration.ofMillis(100);

    private final Map<String, Pace> paces;
    private final TimeMeter time;
    private final Map<String, Bucket> channels = new ConcurrentHashMap<>();
    private final Cache<ChatKey, Bucket> chats = Caffeine.newBuilder()
            .maximumSize(MOST_CHATS)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    Pacing(Map<String, Pace> paces, Clock clock) {
        this.paces = Map.copyOf(paces);
        this.time = new ClockTime(clock);
    }

    /** Takes a message's place; or says how long to wait for one, and takes none. */
    Duration take(ChatKey chat, Pace ofChat) {
        var own = chats.get(chat, key -> bucket(ofChat));
        var ofChannel = channel(chat.channel());
        var wait = waiting(own);
        if (wait.isZero() && ofChannel != null) {
            wait = waiting(ofChannel);
        }
        return wait.isZero() && !took(own, ofChannel) ? SHORTLY : wait;
    }

    /** Takes one of each or, where another worker was quicker, none. */
    private static boolean took(Bucket own, @Nullable Bucket ofChannel) {
        if (!own.tryConsume(1)) {
            return false;
        }
        if (ofChannel != null && !ofChannel.tryConsume(1)) {
            own.addTokens(1);
            return false;
        }
        return true;
    }

    private @Nullable Bucket channel(String name) {
        var pace = paces.get(name);
        return pace == null ? null : channels.computeIfAbsent(name, key -> bucket(pace));
    }

    private static Duration waiting(Bucket bucket) {
        return Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    private Bucket bucket(Pace pace) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(pace.burst())
                        .refillGreedy(Math.max(1, pace.perMinute() - pace.burst()), Duration.ofMinutes(1)))
                .build();
    }

    private record ClockTime(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
