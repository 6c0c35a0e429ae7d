package vn.hoixa.knowledge.repair;

import java.util.List;

/** The names of provinces, districts and communes with their kind ("huyện A Lưới"), as in {@code places.txt}. */
public final class PlaceNames {
    private PlaceNames() {}

    /** All names, each with its kind before it. */
    public static List<String> all() {
        return WordList.read("places.txt");
    }
}
