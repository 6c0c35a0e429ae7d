package vn.hoixa.app.security;

import java.util.Arrays;

/** The value of an Allow header. */
final class Methods {
    private Methods() {}

    static String of(String path) {
        return Arrays.asList(SecurityConfiguration.QUESTIONS).contains(path) ? "POST" : "GET, HEAD";
    }
}
