package vn.hoixa.app.questions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.hoixa.app.settings.HoixaSettings;

/** How many questions an address may ask a minute. Forgets an address that is quiet, and the oldest past a bound. */
@Component
public class QuestionRate {
    private static final int MOST_ADDRESSES = 50_000;

    private final int perMinute;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    QuestionRate(HoixaSettings settings) {
        this.perMinute = settings.ratePerMinute();
    }

    /**
     * Counts one question.
     *
     * @param address the client's IP address
     * @throws TooManyQuestionsException when it has asked too many
     */
    public void count(String address) throws TooManyQuestionsException {
        if (perMinute == 0) {
            return;
        }
        var probe = buckets.get(ClientNetwork.of(address), key -> newBucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyQuestionsException(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
