package vn.hoixa.connectors.telegram;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Chooses what happens to each call; safe for many threads. */
public interface Faults {
    /**
     * What happens to the next call.
     *
     * @param method in lower case
     */
    Fault next(String method);

    /** Nothing ever happens. */
    static Faults none() {
        return method -> Fault.NONE;
    }

    /**
     * The same choices for the same seed and order of calls.
     *
     * @param share how many of the calls are disturbed, 0 to 1
     * @param kinds the faults to choose from, each as likely; a kind may be named twice
     */
    static Faults seeded(long seed, double share, Fault... kinds) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var choice = kinds.length == 0
                ? List.of(Fault.RESET_BEFORE, Fault.SERVER_ERROR, Fault.TOO_MANY, Fault.ANSWER_CUT, Fault.SLOW)
                : List.of(kinds);
        return method -> {
            synchronized (random) {
                return random.nextDouble() < share ? choice.get(random.nextInt(choice.size())) : Fault.NONE;
            }
        };
    }
}
