package vn.hoixa.app.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.hoixa.app.problems.RefusedRequests;

/**
 * Refuses what a browser sends, save for reading, on behalf of another web site. Browsers since 2020 say it in Sec-Fetch-Site; older ones
 * name the Origin, "null" under our own no-referrer policy, and do not send the conversation's SameSite=Strict cookie.
 */
class SameSiteFilter extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final RefusedRequests refused;

    SameSiteFilter(RefusedRequests refused) {
        this.refused = refused;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!READING.contains(request.getMethod()) && !isOwn(request)) {
            refused.crossSite(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isOwn(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site == null ? isOwnOrigin(request.getHeader("Origin"), request) : OWN.contains(site);
    }

    private static boolean isOwnOrigin(@Nullable String origin, HttpServletRequest request) {
        if (origin == null || origin.equals("null")) {
            return true;
        }
        try {
            // Scheme and port are those of a proxy where there is one.
            return request.getServerName().equals(URI.create(origin).getHost());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
