package vn.hoixa.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.hoixa.assistant.evaluation.GoldQuestion;
import vn.hoixa.knowledge.guide.Guide;
import vn.hoixa.knowledge.library.DocumentRecord;
import vn.hoixa.knowledge.library.Library;

/** Which plan's file each key of the gold questions stands for. */
final class GoldSources {
    /** The script that scores the same questions over HTTP holds the table of keys and files. */
    private static final String SCORING = "scoring.py";

    private static final Pattern ENTRY = Pattern.compile("\"([\\w-]+)\"\\s*:\\s*\"([^\"/]+\\.\\w{2,5})\"");

    private GoldSources() {}

    /**
     * The table of the scoring script beside the questions, where there is one, then what was given, then the files of
     * the library by their own names.
     */
    static Map<String, String> of(List<Path> questions, Map<String, String> given, Library library) throws IOException {
        var sources = new LinkedHashMap<String, String>();
        library.documents().stream().map(DocumentRecord::source).forEach(source -> sources.put(source, source));
        for (var file : questions) {
            var script = file.toAbsolutePath().resolveSibling(SCORING);
            if (Files.isRegularFile(script)) {
                ENTRY.matcher(Files.readString(script))
                        .results()
                        .forEach(entry -> sources.put(entry.group(1), entry.group(2)));
            }
        }
        sources.putAll(given);
        return sources;
    }

    /** The keys of answerable questions that are neither a known file's nor a guide's. */
    static List<String> unknown(List<GoldQuestion> questions, Map<String, String> sources, Library library) {
        var guides = library.guides().stream().map(Guide::id).toList();
        var files = library.documents().stream().map(DocumentRecord::source).toList();
        return questions.stream()
                .filter(GoldQuestion::answerable)
                .map(GoldQuestion::doc)
                .distinct()
                .filter(key -> !guides.contains(key) && !files.contains(sources.getOrDefault(key, key)))
                .sorted()
                .toList();
    }
}
