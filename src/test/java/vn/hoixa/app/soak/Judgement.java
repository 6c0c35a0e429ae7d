package vn.hoixa.app.soak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Compares what people heard with what they wrote. */
final class Judgement {
    /** So many messages may be on their way at the moment of a kill. */
    private static final int ON_THEIR_WAY = 40;

    private final Words words;
    private final List<List<Integer>> written;
    private final List<Kill> kills;
    private final Map<Long, List<Integer>> arrivals = new HashMap<>();
    private int strange;

    /**
     * @param written what each person wrote, in order
     * @param kills when copies were killed
     */
    Judgement(Words words, List<List<Integer>> written, List<Kill> kills) {
        this.words = words;
        this.written = written;
        this.kills = kills;
    }

    /**
     * A kill of a copy.
     *
     * @param from how many messages had arrived when it was decided
     * @param to how many had arrived when the process was gone; another copy goes on sending meanwhile
     */
    record Kill(int from, int to) {
        boolean hits(int arrival) {
            return arrival >= from - ON_THEIR_WAY && arrival < to;
        }
    }

    /** Takes what was heard in the run, from its beginning. */
    void hear(List<Heard> heard) {
        for (int i = 0; i < heard.size(); i++) {
            var one = heard.get(i);
            int message = words.answered(one.text());
            if (message < 0
                    || one.person() >= written.size()
                    || !written.get(one.person()).contains(message)) {
                strange++;
            } else {
                arrivals.computeIfAbsent(key(one.person(), message), k -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    private static long key(int person, int message) {
        return (long) person << 32 | message;
    }

    private List<Integer> of(int person, int message) {
        return arrivals.getOrDefault(key(person, message), List.of());
    }

    /** How many messages have no answer, those left out whose answer is shown as given up. */
    int missingBut(List<Soak.Dead> givenUp) {
        var shown = givenUp.stream()
                .map(one -> key(one.person(), words.answeredByBeginning(one.text())))
                .collect(Collectors.toSet());
        int missing = 0;
        for (int person = 0; person < written.size(); person++) {
            for (int message : written.get(person)) {
                missing += of(person, message).isEmpty() && !shown.contains(key(person, message)) ? 1 : 0;
            }
        }
        return missing;
    }

    int missing() {
        return missingBut(List.of());
    }

    int disordered() {
        int disordered = 0;
        for (int person = 0; person < written.size(); person++) {
            int last = -1;
            for (int message : written.get(person)) {
                var at = of(person, message);
                if (!at.isEmpty()) {
                    disordered += at.getFirst() < last ? 1 : 0;
                    last = Math.max(last, at.getFirst());
                }
            }
        }
        return disordered;
    }

    /** Why answers came twice. */
    enum Reason {
        CUT,
        KILL,
        NONE
    }

    int doubled(Reason reason, List<Heard> heard) {
        return (int) arrivals.values().stream()
                .filter(at -> at.size() > 1)
                .filter(at -> reason(at, heard) == reason)
                .count();
    }

    private Reason reason(List<Integer> at, List<Heard> heard) {
        if (heard.get(at.getFirst()).cut()) {
            return Reason.CUT;
        }
        return kills.stream().anyMatch(kill -> kill.hits(at.getFirst())) ? Reason.KILL : Reason.NONE;
    }

    /** After how many arrivals the answers that came twice without a reason came, for looking into it. */
    List<List<Integer>> unexplained(List<Heard> heard) {
        return arrivals.values().stream()
                .filter(at -> at.size() > 1 && reason(at, heard) == Reason.NONE)
                .toList();
    }

    int thrice() {
        return (int) arrivals.values().stream().filter(at -> at.size() > 2).count();
    }

    int strange() {
        return strange;
    }
}
