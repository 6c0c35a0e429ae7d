package vn.hoixa.assistant.answering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.hoixa.knowledge.guide.Guide;
import vn.hoixa.knowledge.text.DataFile;
import vn.hoixa.knowledge.text.VietnameseText;

/** The public services of {@code services.txt}, which must not be answered from a guide about something else. */
final class Services {
    /**
     * A service.
     *
     * @param name as people call it
     * @param folded the name's folded words
     * @param ask whom to ask about it
     */
    record Service(String name, String folded, String ask) {}

    private static final double ALIKE = 0.6;

    private final List<Service> services = read();

    private static List<Service> read() {
        var read = new ArrayList<Service>();
        DataFile.table(Services.class, "services.txt").forEach((names, ask) -> {
            for (var name : names.split("\\|")) {
                read.add(new Service(name.strip(), VietnameseText.foldedWords(name), ask));
            }
        });
        read.sort(Comparator.comparingInt((Service service) -> -service.name().length()));
        return List.copyOf(read);
    }

    /** The service a question names, the longest name first. */
    Optional<Service> in(String foldedQuestion) {
        return services.stream()
                .filter(service -> VietnameseText.holdsWords(foldedQuestion, service.folded()))
                .findFirst();
    }

    /** Whether a guide is about the service: its title or first answer names it, or a way of asking is much like this one. */
    static boolean covers(Guide guide, Service service, List<String> asked) {
        return holds(guide.title(), service)
                || holds(guide.answer().text(), service)
                || guide.questions().stream().anyMatch(question -> holds(question, service) && alike(question, asked));
    }

    private static boolean alike(String question, List<String> asked) {
        var words = VietnameseText.foldedSyllables(question);
        return asked.stream().filter(words::contains).count() >= ALIKE * asked.size();
    }

    private static boolean holds(String text, Service service) {
        return VietnameseText.holdsWords(VietnameseText.foldedWords(text), service.folded());
    }
}
