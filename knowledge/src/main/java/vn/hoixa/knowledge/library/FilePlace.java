package vn.hoixa.knowledge.library;

import java.nio.file.Path;
import vn.hoixa.knowledge.text.VietnameseText;

/**
 * Where a file stands in a library folder.
 *
 * @param root the folder, absolute
 * @param file the file, absolute
 * @param source its path below the folder, with "/" between the parts, NFC
 * @param documentId the id of the document it becomes: of the folder's name and the path below it, so that a library that is
 *     moved as a whole keeps its ids
 */
record FilePlace(Path root, Path file, String source, String documentId) {
    private static final int LONGEST_SLUG = 60;

    /** @param root the library folder, or the file itself where one file is the whole library */
    static FilePlace of(Path root, Path file) {
        var absolute = file.toAbsolutePath().normalize();
        var folder = root.toAbsolutePath().normalize();
        if (folder.equals(absolute)) {
            folder = parent(absolute);
        }
        if (!absolute.startsWith(folder)) {
            throw new IllegalArgumentException(file + " is not in " + root);
        }
        var source = VietnameseText.nfc(folder.relativize(absolute).toString().replace('\\', '/'));
        var name = folder.getFileName();
        var key = VietnameseText.nfc(name == null ? "" : name.toString()) + "/" + source;
        return new FilePlace(
                folder, absolute, source, slug(absolute) + "-" + Hashes.of(key).substring(0, 8));
    }

    private static Path parent(Path file) {
        var parent = file.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("not a file: " + file);
        }
        return parent;
    }

    private static String slug(Path file) {
        var name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        var words = VietnameseText.foldedWords(dot > 0 ? name.substring(0, dot) : name)
                .replaceAll("[^a-z0-9]+", "-");
        var slug = words.substring(0, Math.min(words.length(), LONGEST_SLUG)).replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "tep" : slug;
    }
}
