package vn.hoixa.connectors.dialogue;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Addresses of the application's pages as the world sees them. */
final class Links {
    private final @Nullable String root;

    /** @param publicUrl where the application can be reached; null where it cannot */
    Links(@Nullable URI publicUrl) {
        root = publicUrl == null ? null : publicUrl.toString().replaceFirst("/+$", "");
    }

    /**
     * The absolute address of a page.
     *
     * @param path from the application's root, with its slash
     * @return null where there is none
     */
    @Nullable
    String to(String path) {
        return root == null || !path.startsWith("/") || path.startsWith("//") ? null : root + path;
    }
}
