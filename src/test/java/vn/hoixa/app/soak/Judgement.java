package vn.hoixa.app.soak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares what people heard with what they wrote. */
final class Judgement {
    /** So many messages may be on their way at the moment of a kill. */
    private static final int ON_THEIR_WAY = 40;

    private final Words words;
    private final List<List<Integer>> written;
    private final List<Integer> kills;
    private final Map<Long, List<Integer>> arrivals = new HashMap<>();
    private int strange;

    /**
     * @param written what each person wrote, in order
     * @param kills after how many arrivals a copy was killed
     */
    Judgement(Words words, List<List<Integer>> written, List<Integer> kills) {
        this.words = words;
        this.written = written;
        this.kills = kills;
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

    int missing() {
        int missing = 0;
        for (int person = 0; person < written.size(); person++) {
            for (int message : written.get(person)) {
                missing += of(person, message).isEmpty() ? 1 : 0;
            }
        }
        return missing;
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
        boolean killed = kills.stream().anyMatch(kill -> at.getFirst() < kill && at.getFirst() >= kill - ON_THEIR_WAY);
        return killed ? Reason.KILL : Reason.NONE;
    }

    int thrice() {
        return (int) arrivals.values().stream().filter(at -> at.size() > 2).count();
    }

    int strange() {
        return strange;
    }
}
