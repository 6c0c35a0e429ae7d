package vn.hoixa.app.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.hoixa.app.problems.RefusedRequests;
import vn.hoixa.app.questions.ClientNetwork;

/** Lets one address try only so many wrong passwords a minute; right ones do not count. */
final class LoginAttempts extends OncePerRequestFilter {
    static final int WRONG_PER_MINUTE = 10;
    private static final int MOST_ADDRESSES = 50_000;

    private final RefusedRequests refused;
    private final Cache<String, Bucket> wrong = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    LoginAttempts(RefusedRequests refused) {
        this.refused = refused;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean tries = request.getHeader("Authorization") != null;
        var bucket = wrong.get(ClientNetwork.of(request.getRemoteAddr()), key -> newBucket());
        if (tries && bucket.getAvailableTokens() == 0) {
            var wait = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
            refused.tooManyLogins(
                    request, response, Math.max(1, Duration.ofNanos(wait).toSeconds() + 1));
            return;
        }
        chain.doFilter(request, response);
        if (tries && response.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
            bucket.tryConsume(1);
        }
    }

    private static Bucket newBucket() {
        return Bucket.builder()
                .addLimit(
                        limit -> limit.capacity(WRONG_PER_MINUTE).refillGreedy(WRONG_PER_MINUTE, Duration.ofMinutes(1)))
                .build();
    }
}
