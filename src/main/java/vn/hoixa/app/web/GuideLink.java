package vn.hoixa.app.web;

import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of guides. */
final class GuideLink {
    private GuideLink() {}

    /** One step of a guide, from 1. */
    static String step(String guideId, int n) {
        return UriComponentsBuilder.fromPath("/huong-dan/{id}/buoc/{n}")
                .encode()
                .buildAndExpand(guideId, n)
                .toUriString();
    }

    /** The whole guide on one page. */
    static String whole(String guideId) {
        return UriComponentsBuilder.fromPath("/huong-dan/{id}")
                .encode()
                .buildAndExpand(guideId)
                .toUriString();
    }
}
