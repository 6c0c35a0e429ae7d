package vn.hoixa.app.soak;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import vn.hoixa.connectors.dialogue.DeepLink;
import vn.hoixa.knowledge.guide.Guide;

/**
 * What people write, and which answer belongs to which message: links to single steps of guides, as each has an answer of its own,
 * in one message, whatever was said before.
 */
final class Words {
    private final List<String> asked;
    private final Map<String, Integer> answers;

    private Words(List<String> asked, Map<String, Integer> answers) {
        this.asked = asked;
        this.answers = answers;
    }

    /** Learns the answers by asking everything once, each by a person who does not write later. */
    static Words learn(List<Guide> guides, People people, int firstPerson) {
        var links = new ArrayList<String>();
        for (var guide : guides) {
            for (int n = 1; n <= guide.steps().size(); n++) {
                links.add("/start " + DeepLink.toStep(guide.id(), n));
            }
        }
        for (int i = 0; i < links.size(); i++) {
            people.write(firstPerson + i, links.get(i));
        }
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (people.heard(0).size() < links.size()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        people.heard(0).size() + " answers to " + links.size() + " questions without any fault");
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        return of(links, people.heard(0), firstPerson);
    }

    private static Words of(List<String> links, List<Heard> heard, int firstPerson) {
        var answers = new HashMap<String, Integer>();
        var alike = new HashSet<String>();
        for (var one : heard) {
            if (answers.put(one.text(), one.person() - firstPerson) != null) {
                alike.add(one.text());
            }
        }
        answers.keySet().removeAll(alike);
        return new Words(links, Map.copyOf(answers));
    }

    /** Different messages for one person, the same for the same seed. */
    List<Integer> some(int count, long seed) {
        var all = new ArrayList<>(answers.values());
        Collections.sort(all);
        Collections.shuffle(all, new Random(seed));
        return List.copyOf(all.subList(0, count));
    }

    String text(int message) {
        return asked.get(message);
    }

    /** Which message this answers; -1 for none. */
    int answered(String text) {
        return answers.getOrDefault(text, -1);
    }

    /** Which message is answered by what begins with this text, as it stands in the outbox without its notes; -1 for none. */
    int answeredByBeginning(String text) {
        return answers.entrySet().stream()
                .filter(answer -> answer.getKey().startsWith(text))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(-1);
    }
}
