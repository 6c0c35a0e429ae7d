package vn.hoixa.connectors.dialogue;

import java.util.Optional;
import vn.hoixa.knowledge.guide.Guide;
import vn.hoixa.knowledge.library.Library;

/** Finds guides by their ids. */
final class Guides {
    private final Library library;

    Guides(Library library) {
        this.library = library;
    }

    Optional<Guide> byId(String id) {
        return library.guides().stream().filter(guide -> guide.id().equals(id)).findFirst();
    }

    /** The only guide whose id begins so; empty where there is none or several. */
    Optional<Guide> beginning(String prefix) {
        var found = library.guides().stream()
                .filter(guide -> guide.id().startsWith(prefix))
                .limit(2)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
