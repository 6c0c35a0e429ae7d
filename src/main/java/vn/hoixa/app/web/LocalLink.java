package vn.hoixa.app.web;

import org.jspecify.annotations.Nullable;

/** Addresses within this application only; whatever else gets in leads to the start page. */
final class LocalLink {
    private LocalLink() {}

    /** The address with a leading slash, without scheme, host or line breaks; "/" for anything that is not such. */
    static String of(@Nullable String address) {
        if (address == null || address.isBlank()) {
            return "/";
        }
        var local = address.startsWith("/") ? address : "/" + address;
        boolean foreign = local.startsWith("//") || local.indexOf('\\') >= 0 || local.indexOf(':') >= 0;
        return foreign || local.chars().anyMatch(Character::isISOControl) ? "/" : local;
    }
}
